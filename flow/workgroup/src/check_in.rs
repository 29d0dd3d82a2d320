//! Somebody is there.

use crate::{WorkgroupError, find, store as rows};
use page::Cx;
use store::Tx;
use words::{MeetingId, PersonId};

/// Checks in somebody who is invited. The first time counts.
pub async fn check_in(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    person: PersonId,
) -> Result<(), WorkgroupError> {
    let meeting = find::to_run(tx, cx, meeting).await?;
    meeting.check_ahead()?;
    let guests = rows::guests(tx, meeting.id).await?;
    let guest = guests.iter().find(|guest| guest.person == person).ok_or(WorkgroupError::NotInvited)?;
    if guest.checked_in_at.is_none() {
        rows::set_check_in(tx, meeting.id, person, Some(cx.house.world.now())).await?;
    }
    Ok(())
}
