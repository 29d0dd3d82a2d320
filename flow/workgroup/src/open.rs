//! A meeting begins.

use crate::{State, WorkgroupError, find, store as rows};
use page::Cx;
use store::Tx;
use words::MeetingId;

/// Opens a planned meeting, on its day or later. Again does nothing.
pub async fn open(tx: &mut Tx, cx: &Cx, meeting: MeetingId) -> Result<(), WorkgroupError> {
    let meeting = find::to_run(tx, cx, meeting).await?;
    if meeting.state == State::Open {
        return Ok(());
    }
    let world = &cx.house.world;
    meeting.check_opening(world.today(), &world.zone)?;
    rows::set_state(tx, meeting.id, State::Open).await?;
    Ok(())
}
