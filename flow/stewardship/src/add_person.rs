//! Somebody gets an account and a first role.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::Cx;
use people::NewPerson;
use store::Tx;
use words::{PersonId, Role};

/// Adds somebody with a first role, since an account without one opens nothing. Both or
/// neither: a taken address adds no seat to whoever has it.
pub async fn add_person(
    tx: &mut Tx,
    cx: &Cx,
    person: &NewPerson,
    role: Role,
) -> Result<PersonId, StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepPeople, &Thing::Site)?;
    let world = &cx.house.world;
    let id = people::add(tx, world, person).await?;
    people::give_seat(tx, world, id, role, cx.viewer.person).await?;
    Ok(id)
}
