//! Somebody signs in to the demo by choosing a role.

use crate::{Entered, StewardshipError, sign_in::entered};
use page::{Cx, Problem};
use store::Tx;
use words::{Role, Way};

/// Signs in as the first person, by name, who holds a role. In the demo only; elsewhere, and
/// for a role that nobody holds, there is no such page.
pub async fn sign_in_as_role(
    tx: &mut Tx,
    cx: &Cx,
    role: Role,
    next: Option<&str>,
) -> Result<Entered, StewardshipError> {
    let house = &cx.house;
    if !house.is_demo() {
        return Err(Problem::NotFound.into());
    }
    let holders = people::with_role(tx, house.world.today(), role).await?;
    let person = holders.first().ok_or(Problem::NotFound)?;
    let limits = house.site.sessions.limits();
    let session = people::open_session(tx, &house.world, &limits, person.id, Way::Demo).await?;
    entered(tx, cx, session, next).await
}
