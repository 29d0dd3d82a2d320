//! What is said of a group changes.

use crate::{GroupsError, NewGroup, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::GroupId;

/// Says something else of a group. A name that another group has is
/// [`GroupsError::NameTaken`]; a group that ended stays as it is ([`GroupsError::Over`]).
pub async fn change(tx: &mut Tx, cx: &Cx, id: GroupId, group: &NewGroup) -> Result<(), GroupsError> {
    cx.again(tx).await?.require(Act::KeepGroups, &Thing::Site)?;
    let group = group.tidy(&cx.house.atlas)?;
    rows::living_group(tx, id, cx.house.world.today()).await?;
    if rows::group_called(tx, &group.name).await?.is_some_and(|other| other.id != id) {
        return Err(GroupsError::NameTaken);
    }
    rows::update_group(tx, id, &group).await?;
    rows::set_areas(tx, id, &group.areas).await?;
    Ok(())
}
