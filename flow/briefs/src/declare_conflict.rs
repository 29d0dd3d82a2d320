//! Somebody at the table says that they have a conflict of interest.

use crate::{BriefError, store as rows};
use guard::Cause;
use page::{Cx, Problem};
use store::Tx;
use words::{BriefId, MeetingId};

/// The viewer, who is invited to the meeting, has a conflict with whom the brief is about. It closes the
/// person to them, at once and for good; it opens nothing, and tells nothing, so that no more is asked
/// than that they are invited. Gives the meeting.
pub async fn declare_conflict(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<MeetingId, BriefError> {
    let cx = cx.again(tx).await?;
    let person = cx.viewer.person.ok_or(Problem::NotFound)?;
    let brief = rows::brief(tx, brief).await?.ok_or(Problem::NotFound)?;
    rows::guest(tx, brief.meeting, person).await?.ok_or(Problem::NotFound)?;
    referrals::keep_out(tx, &cx, brief.participant, person, Cause::Declared, Some(person)).await?;
    Ok(brief.meeting)
}
