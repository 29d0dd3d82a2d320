//! Somebody who has an account is asked in.

use crate::{StewardshipError, letter};
use guard::{Act, Thing};
use page::Cx;
use people::PeopleError;
use store::Tx;
use words::{FactId, PersonId};

/// What came of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invited {
    /// The letter is on its way.
    Sent,
    /// A second person must confirm it first.
    Waits,
}

/// Sends somebody a letter that says what this is, with a sign-in link; for somebody whose roles
/// need vouching a second person must [`confirm`](crate::confirm()) it first. `once` comes with the
/// form, so that a second click sends no second letter ([`StewardshipError::AlreadyInvited`]).
pub async fn invite(
    tx: &mut Tx,
    cx: &Cx,
    person: PersonId,
    once: FactId,
) -> Result<Invited, StewardshipError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::KeepPeople, &Thing::Site)?;
    let house = &cx.house;
    let everybody = people::list(tx, house.world.today()).await?;
    let found = everybody.into_iter().find(|(somebody, _)| somebody.id == person);
    let (person, seats) = found.ok_or(PeopleError::NoSuchPerson)?;
    if seats.is_empty() {
        return Err(StewardshipError::NoSeat);
    }
    if seats.iter().any(|seat| seat.role.needs_vouching()) {
        people::propose(tx, &house.world, person.id, cx.person()?).await?;
        return Ok(Invited::Waits);
    }
    let link = people::invite(tx, &house.world, person.id).await?;
    let letter = letter::with_link(house, "people-letter", &person, &link, None);
    if letter::put(tx, house, &format!("invite:{once}"), &letter).await? {
        Ok(Invited::Sent)
    } else {
        Err(StewardshipError::AlreadyInvited)
    }
}
