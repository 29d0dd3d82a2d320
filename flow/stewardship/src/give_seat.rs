//! Somebody gets one more role.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::{PersonId, Role, SeatId};

/// Gives somebody else a role from today on; it counts on their next request. The journal keeps
/// who gave it. The administrator, who sees no content, cannot take a role that does.
pub async fn give_seat(
    tx: &mut Tx,
    cx: &Cx,
    person: PersonId,
    role: Role,
) -> Result<SeatId, StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepPeople, &Thing::Site)?;
    if cx.viewer.person == Some(person) {
        return Err(StewardshipError::OwnSeat);
    }
    Ok(people::give_seat(tx, &cx.house.world, person, role, cx.viewer.person).await?)
}
