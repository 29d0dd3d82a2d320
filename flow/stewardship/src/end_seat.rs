//! A role ends.

use crate::StewardshipError;
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::SeatId;

/// Ends a seat today; it is over on the person's next request. The journal keeps who ended it.
pub async fn end_seat(tx: &mut Tx, cx: &Cx, seat: SeatId) -> Result<(), StewardshipError> {
    cx.require(Act::KeepPeople, &Thing::Site)?;
    Ok(people::end_seat(tx, &cx.house.world, seat, cx.viewer.person).await?)
}
