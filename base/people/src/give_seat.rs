//! Somebody gets a role.

use crate::{PeopleError, store as rows};
use store::{Tx, journal};
use words::{Fact, PersonId, Role, SeatId, Stamp, World};

/// Gives somebody a role from today on. Whoever holds it already keeps the same seat.
/// `by` is who gave it; none for the command line.
pub async fn give_seat(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    role: Role,
    by: Option<PersonId>,
) -> Result<SeatId, PeopleError> {
    let today = world.today();
    rows::person(tx, person).await?.ok_or(PeopleError::NoSuchPerson)?;
    if let Some(seat) = rows::held_seat(tx, person, role, today).await? {
        return Ok(seat.id);
    }
    let seat = SeatId::new(&*world.chance);
    rows::insert_seat(tx, seat, person, role, today).await?;
    let stamp = Stamp::At { moment: world.now(), day: today, actor: by };
    journal::append(tx, &*world.chance, stamp, &Fact::SeatGiven { seat, person, role }).await?;
    Ok(seat)
}
