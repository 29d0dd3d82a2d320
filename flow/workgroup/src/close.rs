//! A meeting ends.

use crate::{State, WorkgroupError, find, store as rows};
use page::Cx;
use store::{Tx, journal};
use words::{Fact, MeetingId};

/// Closes an open meeting; from then on its record stands. What was not decided is suggested
/// again. Again does nothing.
pub async fn close(tx: &mut Tx, cx: &Cx, meeting: MeetingId) -> Result<(), WorkgroupError> {
    let meeting = find::to_run(tx, cx, meeting).await?;
    if meeting.state == State::Closed {
        return Ok(());
    }
    meeting.check_step(State::Closed)?;
    rows::set_state(tx, meeting.id, State::Closed).await?;
    let fact = Fact::MeetingClosed { meeting: meeting.id };
    journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?;
    Ok(())
}
