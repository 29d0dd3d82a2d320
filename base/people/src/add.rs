//! Somebody gets an account.

use crate::{NewPerson, PeopleError, store as rows};
use store::Tx;
use words::{PersonId, World, hex};

/// Adds somebody. The address is kept trimmed and in lower case; a known one is
/// [`PeopleError::EmailTaken`]. An account without a seat can do nothing yet.
pub async fn add(tx: &mut Tx, world: &World, person: &NewPerson) -> Result<PersonId, PeopleError> {
    let person = person.tidy()?;
    let organization = match &person.organization {
        Some(name) => Some(organization(tx, world, name).await?),
        None => None,
    };
    let id = PersonId::new(&*world.chance);
    if rows::insert_person(tx, id, &person, organization, world.today()).await? {
        Ok(id)
    } else {
        Err(PeopleError::EmailTaken)
    }
}

/// The id of the organization with this name, added when it is new.
async fn organization(tx: &mut Tx, world: &World, name: &str) -> Result<String, PeopleError> {
    let mut id = [0; 16];
    world.chance.fill(&mut id);
    rows::insert_organization(tx, &hex(&id), name).await?;
    Ok(rows::organization_id(tx, name).await?)
}
