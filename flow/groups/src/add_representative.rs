//! Somebody begins to speak for a group.

use crate::{GroupsError, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::{GroupId, PersonId, Role};

/// Lets somebody speak for a group from today on. They must hold the role of a representative
/// ([`GroupsError::NotRepresentative`]). Whoever speaks for it already keeps doing so.
pub async fn add_representative(
    tx: &mut Tx,
    cx: &Cx,
    group: GroupId,
    person: PersonId,
) -> Result<(), GroupsError> {
    cx.again(tx).await?.require(Act::KeepGroups, &Thing::Site)?;
    let today = cx.house.world.today();
    rows::living_group(tx, group, today).await?;
    let holders = people::with_role(tx, today, Role::Representative).await?;
    if !holders.iter().any(|holder| holder.id == person) {
        return Err(GroupsError::NotRepresentative);
    }
    let speaking = rows::representatives(tx, group, today).await?;
    if !speaking.iter().any(|known| known.person == person) {
        rows::insert_representative(tx, group, person, today).await?;
    }
    Ok(())
}
