//! Somebody takes on an action.

use crate::{WorkgroupError, find, meeting::needed, store as rows};
use page::Cx;
use store::{Tx, journal};
use words::{ActionId, Day, Fact, ItemId, PersonId};

/// The greatest length of an action's words.
pub(crate) const WHAT: usize = 300;

/// Records an action with its owner, who holds a seat, and its day. The same action again is
/// the same one.
pub async fn assign(
    tx: &mut Tx,
    cx: &Cx,
    item: ItemId,
    what: &str,
    owner: PersonId,
    due: Day,
) -> Result<ActionId, WorkgroupError> {
    let (item, meeting) = find::item_to_run(tx, cx, item).await?;
    meeting.check_open()?;
    let what = needed(what, WHAT, false)?;
    let world = &cx.house.world;
    if due < world.today() {
        return Err(WorkgroupError::DuePast);
    }
    if !rows::holds_seat(tx, owner, world.today()).await? {
        return Err(WorkgroupError::NoSeat);
    }
    if let Some(same) = rows::same_action(tx, item.id, &what, owner, due).await? {
        return Ok(same);
    }
    let action = ActionId::new(&*world.chance);
    rows::insert_action(tx, action, item.id, &what, owner, due).await?;
    let fact = Fact::ActionAssigned { action, meeting: meeting.id, due };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(action)
}
