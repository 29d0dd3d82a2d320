//! A consent is revoked: at once, and forward (42 CFR 2.31(a)(6)).

use crate::{KeepError, store as rows};
use store::{Tx, journal};
use words::{ConsentId, Fact, ParticipantId, PersonId, Stamp, World};

/// Revokes a consent of a participant; whether it was live until now. What was told before stays in
/// the ledger.
pub async fn revoke_consent(
    tx: &mut Tx,
    world: &World,
    participant: ParticipantId,
    consent: ConsentId,
    by: PersonId,
) -> Result<bool, KeepError> {
    let now = world.now();
    if !rows::revoke_consent(tx, consent, participant, now, by).await? {
        return Ok(false);
    }
    let stamp = Stamp::At { moment: now, day: world.today(), actor: Some(by) };
    journal::append(tx, &*world.chance, stamp, &Fact::ConsentRevoked { consent, participant }).await?;
    Ok(true)
}
