//! Looking people up.

use crate::{PeopleError, Person, Seat, person::tidy_email, store as rows};
use std::collections::HashMap;
use store::Tx;
use words::{Day, PersonId, Role};

/// The person with this id.
pub async fn find(tx: &mut Tx, id: PersonId) -> Result<Option<Person>, PeopleError> {
    Ok(rows::person(tx, id).await?)
}

/// The person with this address, however it is spelled.
pub async fn by_email(tx: &mut Tx, email: &str) -> Result<Option<Person>, PeopleError> {
    match tidy_email(email) {
        Some(email) => Ok(rows::person_by_email(tx, &email).await?),
        None => Ok(None),
    }
}

/// Everybody with the seats that they hold today, by name.
pub async fn list(tx: &mut Tx, today: Day) -> Result<Vec<(Person, Vec<Seat>)>, PeopleError> {
    let mut seats: HashMap<PersonId, Vec<Seat>> = HashMap::new();
    for seat in rows::held_seats(tx, today).await? {
        seats.entry(seat.person).or_default().push(seat);
    }
    let people = rows::people(tx).await?;
    let with_seats = |person: Person| {
        let held = seats.remove(&person.id).unwrap_or_default();
        (person, held)
    };
    Ok(people.into_iter().map(with_seats).collect())
}

/// Everybody who holds this role today, by name.
pub async fn with_role(tx: &mut Tx, today: Day, role: Role) -> Result<Vec<Person>, PeopleError> {
    Ok(rows::people_with_role(tx, role, today).await?)
}
