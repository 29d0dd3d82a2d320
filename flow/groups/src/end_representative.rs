//! Somebody no longer speaks for a group.

use crate::{GroupsError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{GroupId, PersonId};

/// From today on somebody no longer speaks for a group: it counts on the next request. Who
/// does not speak for it stays as they are.
pub async fn end_representative(
    tx: &mut Tx,
    cx: &Cx,
    group: GroupId,
    person: PersonId,
) -> Result<(), GroupsError> {
    cx.again(tx).await?.require(Act::KeepGroups, &Thing::Site)?;
    rows::group(tx, group).await?.ok_or(Problem::NotFound)?;
    rows::end_representative(tx, group, person, cx.house.world.today()).await?;
    Ok(())
}
