//! Conflicts of interest: declared by somebody, or derived from what is known. They forbid.

use crate::{KeepError, store as rows};
use store::Tx;
use words::{Moment, ParticipantId, PersonId, World};

store::list! {
    /// Where a conflict comes from.
    Cause, "cause of a conflict" {
        /// The person said so.
        Declared = "declared",
        /// The participant said so.
        Participant = "participant",
        /// The person told the program about the participant as a private person.
        Reporter = "reporter",
        /// They are related, or live or have lived together.
        Related = "related",
        /// Landlord, employer, creditor.
        Dealings = "dealings",
    }
}

store::row! {
    /// Somebody who has a conflict with a participant.
    pub struct Conflict { person: PersonId, name: String, why: Cause, noted_at: Moment }
}

/// Notes a conflict; whether it was not known. There is no way back: whoever had one stays out.
pub async fn note_conflict(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    participant: ParticipantId,
    why: Cause,
    by: Option<PersonId>,
) -> Result<bool, KeepError> {
    Ok(rows::put_conflict(tx, person, participant, why.token(), world.now(), by).await?)
}

/// Whether somebody has said themselves that they have a conflict with a participant.
pub async fn stepped_out(
    tx: &mut Tx,
    person: PersonId,
    participant: ParticipantId,
) -> Result<bool, KeepError> {
    Ok(rows::stepped_out(tx, person, participant).await?)
}

/// Everybody who has a conflict with a participant.
pub async fn conflicts(tx: &mut Tx, participant: ParticipantId) -> Result<Vec<Conflict>, KeepError> {
    Ok(rows::conflicts(tx, participant).await?)
}
