//! A conflict of interest is noted: it forbids from then on.

use crate::{ReferralError, Whom, stands};
use guard::{Act, Cause};
use page::Cx;
use store::Tx;
use words::PersonId;

/// Notes that somebody has a conflict with a person who is referred or in the program.
pub async fn note_conflict(
    tx: &mut Tx,
    cx: &Cx,
    whom: Whom,
    person: PersonId,
    why: Cause,
) -> Result<(), ReferralError> {
    let (cx, subject) = stands::whom(tx, cx, whom, Act::DecideReferral, Act::KeepParticipant).await?;
    guard::note_conflict(tx, &cx.house.world, person, subject, why, cx.viewer.person).await?;
    Ok(())
}
