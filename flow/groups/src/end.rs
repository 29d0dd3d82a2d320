//! A group ends.

use crate::{GroupsError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::GroupId;

/// Ends a group today: nobody speaks for it any more, and it waits for no visit. Its dialogues
/// stay. A group that ended already stays as it is.
pub async fn end(tx: &mut Tx, cx: &Cx, id: GroupId) -> Result<(), GroupsError> {
    cx.again(tx).await?.require(Act::KeepGroups, &Thing::Site)?;
    let today = cx.house.world.today();
    let group = rows::group(tx, id).await?.ok_or(Problem::NotFound)?;
    if !group.is_over(today) {
        rows::end_group(tx, id, today).await?;
    }
    Ok(())
}
