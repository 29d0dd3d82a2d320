//! An invitation is taken back.

use crate::{WorkgroupError, find, letter, store as rows};
use page::Cx;
use store::Tx;
use words::{MeetingId, PersonId};

/// Takes an invitation back, and its letter when it is not delivered yet. Whoever was there
/// stays in the record. Again does nothing.
pub async fn uninvite(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    person: PersonId,
) -> Result<(), WorkgroupError> {
    let meeting = find::to_keep(tx, cx, meeting).await?;
    meeting.check_ahead()?;
    let guests = rows::guests(tx, meeting.id).await?;
    if guests.iter().any(|guest| guest.person == person && guest.checked_in_at.is_some()) {
        return Err(WorkgroupError::CheckedIn);
    }
    rows::delete_invitation(tx, meeting.id, person).await?;
    letter::withdraw(tx, meeting.id, person).await
}
