//! A conflict of interest is noted: it forbids from then on.

use crate::{ReferralError, stands};
use guard::{Act, Cause};
use page::Cx;
use store::Tx;
use words::{ParticipantId, PersonId};

/// Notes that somebody has a conflict with a participant.
pub async fn note_conflict(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    person: PersonId,
    why: Cause,
) -> Result<(), ReferralError> {
    let (cx, ..) = stands::participant(tx, cx, id, Act::KeepParticipant).await?;
    guard::note_conflict(tx, &cx.house.world, person, id, why, cx.viewer.person).await?;
    Ok(())
}
