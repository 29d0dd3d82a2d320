//! Somebody signs in to the demo by choosing a role.

use crate::{Entered, StewardshipError, sign_in};
use page::{Cx, Problem};
use store::Tx;
use words::Role;

/// Signs in as the first person, by name, who holds a role. In the demo only; elsewhere, and
/// for a role that nobody holds, there is no such page.
pub async fn sign_in_as_role(
    tx: &mut Tx,
    cx: &Cx,
    role: Role,
    next: Option<&str>,
) -> Result<Entered, StewardshipError> {
    if !cx.house.is_demo() {
        return Err(Problem::NotFound.into());
    }
    let world = &cx.house.world;
    let holders = people::with_role(tx, world.today(), role).await?;
    let person = holders.first().ok_or(Problem::NotFound)?;
    let link = people::invite(tx, world, person.id).await?;
    sign_in(tx, cx, link.reveal(), next).await
}
