//! Whom the project manager names to facilitate one meeting.

use crate::{BriefError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{MeetingId, PersonId};

/// Names the facilitator of a meeting, in place of whoever was named before.
pub async fn name_facilitator(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    person: PersonId,
) -> Result<(), BriefError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::KeepMeetings, &Thing::Site)?;
    workgroup::meeting_of(tx, meeting).await?;
    people::find(tx, person).await.map_err(Problem::from)?.ok_or(Problem::NotFound)?;
    rows::put_facilitator(tx, meeting, person).await?;
    Ok(())
}
