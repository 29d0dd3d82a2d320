//! A planned meeting moves, or changes otherwise.

use crate::{
    Change, State, WorkgroupError, find,
    letter::{self, News},
    store as rows,
};
use page::{Cx, Problem};
use store::Tx;
use words::MeetingId;

/// Changes a planned meeting and tells everybody who is invited. Calendars learn it by the
/// revision, which counts up; a change that leaves all as it is does nothing.
pub async fn change_meeting(
    tx: &mut Tx,
    cx: &Cx,
    id: MeetingId,
    change: &Change,
) -> Result<(), WorkgroupError> {
    let meeting = find::to_keep(tx, cx, id).await?;
    if meeting.state != State::Planned {
        return Err(WorkgroupError::NotNow(meeting.state));
    }
    let world = &cx.house.world;
    let change = change.tidy(world.today(), &world.zone)?;
    if meeting.is_as(&change) {
        return Ok(());
    }
    let there = rows::meeting_at(tx, meeting.series, change.starts_at).await?;
    if there.is_some_and(|other| other != id) {
        return Err(WorkgroupError::AlreadyPlanned);
    }
    rows::change_meeting(tx, id, &change).await?;
    let changed = rows::meeting(tx, id).await?.ok_or(Problem::NotFound)?;
    letter::tell_all(tx, cx, &changed, News::Changed).await
}
