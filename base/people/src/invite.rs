//! A sign-in link that goes by hand, for the first administrator.

use crate::{PeopleError, Secret, session, store as rows};
use store::Tx;
use words::{PersonId, World};

/// A link as [`ask_link`](crate::ask_link()) makes it, without a letter: `throughline invite`
/// prints it.
pub async fn invite(tx: &mut Tx, world: &World, person: PersonId) -> Result<Secret, PeopleError> {
    rows::person(tx, person).await?.ok_or(PeopleError::NoSuchPerson)?;
    let secret = Secret::new(&*world.chance);
    rows::insert_link(tx, &secret.hash(), person, world.now().plus(session::LINK_LASTS)).await?;
    Ok(secret)
}
