//! A conflict of interest is noted: it forbids from then on.

use crate::{ReferralError, Whom, decided_by::tell_when_nobody_decides, stands};
use guard::{Act, Cause};
use page::{Cx, Problem};
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
    let (cx, subject) = match whom {
        Whom::Referral(id) => {
            let (cx, row, _) = stands::referral(tx, cx, id, Act::DecideReferral).await?;
            (cx, row.subject)
        }
        Whom::Participant(id) => (stands::participant(tx, cx, id, Act::KeepParticipant).await?.0, id),
        Whom::Order(_) => return Err(Problem::NotFound.into()),
    };
    guard::note_conflict(tx, &cx.house.world, person, subject, why, cx.viewer.person).await?;
    tell_when_nobody_decides(tx, &cx, subject).await
}
