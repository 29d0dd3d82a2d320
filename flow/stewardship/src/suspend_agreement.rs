//! Somebody's agreement is suspended after an incident.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::PersonId;

/// Suspends somebody's agreement: from their next request on it opens nothing.
pub async fn suspend_agreement(
    tx: &mut Tx,
    cx: &Cx,
    person: PersonId,
    reason: &str,
) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAgreements, &Thing::Site)?;
    Ok(guard::suspend(tx, &cx.house.world, person, reason, cx.person()?).await?)
}
