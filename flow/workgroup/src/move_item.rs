//! An item changes places with its neighbor.

use crate::{WorkgroupError, find, store as rows};
use page::Cx;
use store::Tx;
use words::ItemId;

/// Which way an item moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Towards the start.
    Up,
    /// Towards the end.
    Down,
}

/// Moves an item one place; at the end of its way it stays.
pub async fn move_item(tx: &mut Tx, cx: &Cx, item: ItemId, way: Direction) -> Result<(), WorkgroupError> {
    let (item, meeting) = find::item_to_keep(tx, cx, item).await?;
    meeting.check_ahead()?;
    let all = rows::positions(tx, meeting.id).await?;
    let Some(at) = all.iter().position(|other| other.id == item.id) else { return Ok(()) };
    let other = match way {
        Direction::Up => at.checked_sub(1).and_then(|before| all.get(before)),
        Direction::Down => all.get(at + 1),
    };
    if let Some(other) = other {
        rows::set_position(tx, item.id, other.position).await?;
        rows::set_position(tx, other.id, item.position).await?;
    }
    Ok(())
}
