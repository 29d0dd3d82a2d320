//! A concern goes on an agenda.

use crate::{Why, WorkgroupError, find, is_for_agenda, store as rows};
use page::{Cx, Problem, clean};
use store::{Tx, journal};
use words::{ConcernId, Fact, ItemId, MeetingId};

/// The greatest length of a note.
pub(crate) const NOTE: usize = 300;

/// Puts a sorted, unmerged concern at the end of an agenda; one that stands there already
/// keeps its item. The note is for those who run the meeting, and is never public.
pub async fn list_item(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
    concern: ConcernId,
    why: Why,
    note: &str,
) -> Result<ItemId, WorkgroupError> {
    let meeting = find::to_keep(tx, cx, meeting).await?;
    meeting.check_ahead()?;
    let note = clean(note, NOTE, false).map_err(WorkgroupError::Words)?;
    let sorted = rows::sorted(tx, concern).await?.ok_or(Problem::NotFound)?;
    if sorted.merged_into.is_some() {
        return Err(WorkgroupError::Merged);
    }
    if !sorted.sort.is_some_and(is_for_agenda) {
        return Err(WorkgroupError::NotForAgenda);
    }
    if let Some(item) = rows::item_of(tx, meeting.id, concern).await? {
        return Ok(item);
    }
    let chance = &*cx.house.world.chance;
    let item = ItemId::new(chance);
    rows::insert_item(tx, item, meeting.id, concern, why, &note).await?;
    journal::append(tx, chance, cx.stamp(), &Fact::ItemListed { item, meeting: meeting.id, concern }).await?;
    Ok(item)
}
