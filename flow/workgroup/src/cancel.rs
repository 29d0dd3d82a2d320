//! A planned meeting is not held.

use crate::{
    State, WorkgroupError, find,
    letter::{self, News},
    store as rows,
};
use page::Cx;
use store::Tx;
use words::MeetingId;

/// Cancels a planned meeting and tells everybody who is invited. It stays in the calendar,
/// as cancelled. Again does nothing.
pub async fn cancel(tx: &mut Tx, cx: &Cx, id: MeetingId) -> Result<(), WorkgroupError> {
    let meeting = find::to_keep(tx, cx, id).await?;
    if meeting.state == State::Cancelled {
        return Ok(());
    }
    meeting.check_step(State::Cancelled)?;
    rows::cancel_meeting(tx, id).await?;
    letter::tell_all(tx, cx, &meeting, News::Cancelled).await
}
