//! The event came with which a consent ends (42 CFR 2.31(a)(7)).

use crate::{KeepError, store as rows};
use store::{Tx, journal};
use words::{ConsentId, Fact, ParticipantId, PersonId, Stamp, World};

/// Ends a consent by its event; whether it counted until now. One without an event ends on its day, and
/// is left as it is.
pub async fn end_consent(
    tx: &mut Tx,
    world: &World,
    participant: ParticipantId,
    consent: ConsentId,
    by: PersonId,
) -> Result<bool, KeepError> {
    let now = world.now();
    if !rows::end_consent(tx, consent, participant, now, by).await? {
        return Ok(false);
    }
    let stamp = Stamp::At { moment: now, day: world.today(), actor: Some(by) };
    journal::append(tx, &*world.chance, stamp, &Fact::ConsentEnded { consent, participant }).await?;
    Ok(true)
}
