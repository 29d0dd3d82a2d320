//! A role ends.

use crate::{PeopleError, seat::must_be_held, store as rows};
use store::{Tx, journal};
use words::{Fact, PersonId, SeatId, Stamp, World};

/// Ends a seat today: it is over on the next request, and with a person's last seat their
/// sessions are over too, for good. A seat that is over already stays as
/// it is. The last administrator's and the last project manager's seats do not end
/// ([`PeopleError::LastSeat`]).
pub async fn end_seat(
    tx: &mut Tx,
    world: &World,
    seat: SeatId,
    by: Option<PersonId>,
) -> Result<(), PeopleError> {
    let today = world.today();
    let seat = rows::seat(tx, seat).await?.ok_or(PeopleError::NoSuchSeat)?;
    if seat.until_day.is_some_and(|until| until <= today) {
        return Ok(());
    }
    if must_be_held(seat.role) && rows::count_other_seats(tx, &seat, today).await? == 0 {
        return Err(PeopleError::LastSeat(seat.role));
    }
    rows::end_seat(tx, seat.id, today).await?;
    if rows::roles(tx, seat.person, today).await?.is_empty() {
        rows::delete_sessions(tx, seat.person).await?;
    }
    let stamp = Stamp::At { moment: world.now(), day: today, actor: by };
    let fact = Fact::SeatEnded { seat: seat.id, person: seat.person, role: seat.role };
    Ok(journal::append(tx, &*world.chance, stamp, &fact).await?)
}
