//! Somebody was checked in by mistake.

use crate::{WorkgroupError, find, store as rows};
use page::Cx;
use store::Tx;
use words::{MeetingId, PersonId};

/// Takes a check-in back: for a slip of the hand, not for those who leave early.
pub async fn check_out(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    person: PersonId,
) -> Result<(), WorkgroupError> {
    let meeting = find::to_run(tx, cx, meeting).await?;
    meeting.check_ahead()?;
    rows::set_check_in(tx, meeting.id, person, None).await?;
    Ok(())
}
