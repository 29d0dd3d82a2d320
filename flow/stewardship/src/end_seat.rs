//! A role ends.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{PersonId, SeatId};

/// Ends a seat of a person today; it is over on their next request. The journal keeps who ended
/// it. Somebody else's seat is not found.
pub async fn end_seat(tx: &mut Tx, cx: &Cx, person: PersonId, seat: SeatId) -> Result<(), StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepPeople, &Thing::Site)?;
    let all = people::list(tx, cx.house.world.today()).await?;
    if all.iter().flat_map(|(_, seats)| seats).any(|held| held.id == seat && held.person != person) {
        return Err(Problem::NotFound.into());
    }
    Ok(people::end_seat(tx, &cx.house.world, seat, cx.viewer.person).await?)
}
