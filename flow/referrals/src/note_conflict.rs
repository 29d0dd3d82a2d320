//! A conflict of interest is noted: it forbids from then on.

use crate::{ReferralError, Whom, keep_out, stands};
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
    keep_out(tx, &cx, subject, person, why, cx.viewer.person).await
}
