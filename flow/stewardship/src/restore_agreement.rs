//! A suspended agreement is restored.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::PersonId;

/// Restores somebody else's suspended agreement.
pub async fn restore_agreement(tx: &mut Tx, cx: &Cx, person: PersonId) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepAgreements, &Thing::Site)?;
    Ok(guard::restore(tx, &cx.house.world, person, cx.person()?).await?)
}
