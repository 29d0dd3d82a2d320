//! A suspended agreement counts again.

use crate::{AgreementError, store as rows};
use store::{Tx, journal};
use words::{Fact, PersonId, Stamp, World};

/// Ends the suspension of somebody else's agreement: it stands again as it would have stood, which
/// may be lapsed or outdated. One that is not suspended stays as it is.
pub async fn restore(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    by: PersonId,
) -> Result<(), AgreementError> {
    if person == by {
        return Err(AgreementError::OwnAgreement);
    }
    let signed = rows::signed(tx, person).await?.ok_or(AgreementError::NothingSigned)?;
    let now = world.now();
    if !rows::restore(tx, signed.id, now, by).await? {
        return Ok(());
    }
    let stamp = Stamp::At { moment: now, day: world.today(), actor: Some(by) };
    let fact = Fact::AgreementRestored { agreement: signed.id, person };
    Ok(journal::append(tx, &*world.chance, stamp, &fact).await?)
}
