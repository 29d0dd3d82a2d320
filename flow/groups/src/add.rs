//! A community group is added.

use crate::{GroupsError, NewGroup, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::GroupId;

/// Adds a group. The same group sent twice is one group; another one with its name is
/// [`GroupsError::NameTaken`].
pub async fn add(tx: &mut Tx, cx: &Cx, group: &NewGroup) -> Result<GroupId, GroupsError> {
    cx.again(tx).await?.require(Act::KeepGroups, &Thing::Site)?;
    let group = group.tidy(&cx.house.atlas)?;
    if let Some(known) = rows::group_called(tx, &group.name).await? {
        let same = rows::as_said(tx, &known).await? == group && !known.is_over(cx.house.world.today());
        return if same { Ok(known.id) } else { Err(GroupsError::NameTaken) };
    }
    let id = GroupId::new(&*cx.house.world.chance);
    rows::insert_group(tx, id, &group, cx.house.world.today()).await?;
    rows::set_areas(tx, id, &group.areas).await?;
    Ok(id)
}
