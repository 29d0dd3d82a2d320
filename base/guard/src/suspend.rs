//! Somebody's agreement stops counting after an incident.

use crate::{AgreementError, store as rows, text::lines};
use store::{Tx, journal};
use words::{Fact, PersonId, Stamp, World};

/// The longest reason, and the longest telling of what was shared.
pub const LONGEST_SENTENCE: usize = 500;

/// Suspends somebody's agreement, at once and until it is restored by somebody else. What is
/// suspended already stays as it is, with the reason given first.
pub async fn suspend(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    reason: &str,
    by: PersonId,
) -> Result<(), AgreementError> {
    let reason = lines(reason, LONGEST_SENTENCE).ok_or(AgreementError::ReasonShape)?;
    let signed = rows::signed(tx, person).await?.ok_or(AgreementError::NothingSigned)?;
    if signed.reason.is_some() {
        return Ok(());
    }
    let now = world.now();
    rows::insert_suspension(tx, signed.id, &reason, now, by).await?;
    let stamp = Stamp::At { moment: now, day: world.today(), actor: Some(by) };
    let fact = Fact::AgreementSuspended { agreement: signed.id, person };
    Ok(journal::append(tx, &*world.chance, stamp, &fact).await?)
}
