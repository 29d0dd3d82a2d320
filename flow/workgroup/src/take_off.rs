//! An item leaves an agenda.

use crate::{WorkgroupError, find, store as rows};
use page::Cx;
use store::Tx;
use words::ItemId;

/// Takes an item off; one with a decision or an action stays.
pub async fn take_off(tx: &mut Tx, cx: &Cx, item: ItemId) -> Result<(), WorkgroupError> {
    let (item, meeting) = find::item_to_keep(tx, cx, item).await?;
    meeting.check_ahead()?;
    if rows::records(tx, item.id).await? > 0 {
        return Err(WorkgroupError::HasRecord);
    }
    rows::delete_item(tx, item.id).await?;
    Ok(())
}
