//! Looking agreements up.

use crate::{Duty, DutyUse, Signed, Standing, Suspension, Text, store as rows};
use store::{StoreError, Tx};
use words::{AgreementId, Day, DutyId, PersonId};

/// The text in force; none before the first one.
pub async fn text_in_force(tx: &mut Tx) -> Result<Option<Text>, StoreError> {
    let Some(text) = rows::text_in_force(tx).await? else { return Ok(None) };
    let bodies = rows::text_bodies(tx, text.version).await?;
    Ok(Some(Text {
        version: text.version,
        hash: text.hash,
        adopted_day: text.adopted_day,
        adopted_by: text.adopted_by,
        bodies,
    }))
}

/// How somebody's agreement stands today. One small statement: it is asked for on each request.
pub async fn standing_of(tx: &mut Tx, person: PersonId, today: Day) -> Result<Standing, StoreError> {
    let signed = rows::signed(tx, person).await?;
    Ok(signed.map_or(Standing::Unsigned, |signed| signed.standing(today)))
}

/// Somebody's last signature.
pub async fn signed(tx: &mut Tx, person: PersonId) -> Result<Option<Signed>, StoreError> {
    rows::signed(tx, person).await
}

/// The last signature of everybody who ever signed.
pub async fn all_signed(tx: &mut Tx) -> Result<Vec<Signed>, StoreError> {
    rows::all_signed(tx).await
}

/// The duties that were declared with a signature, in the order in which they were.
pub async fn duties(tx: &mut Tx, agreement: AgreementId) -> Result<Vec<Duty>, StoreError> {
    rows::duties(tx, agreement).await
}

/// Every suspension of somebody's agreements, the last one first.
pub async fn suspensions(tx: &mut Tx, person: PersonId) -> Result<Vec<Suspension>, StoreError> {
    rows::suspensions(tx, person).await
}

/// The uses of duties, of one person or of all, the last one first.
pub async fn duty_uses(tx: &mut Tx, person: Option<PersonId>) -> Result<Vec<DutyUse>, StoreError> {
    match person {
        Some(person) => rows::duty_uses_of(tx, person).await,
        None => rows::duty_uses(tx).await,
    }
}

/// One use of a duty.
pub async fn duty_use(tx: &mut Tx, id: DutyId) -> Result<Option<DutyUse>, StoreError> {
    rows::duty_use(tx, id).await
}

/// The uses that no project manager opened yet, the oldest first.
pub async fn unnoticed_uses(tx: &mut Tx) -> Result<Vec<DutyUse>, StoreError> {
    rows::unnoticed_uses(tx).await
}
