//! A link for somebody whose roles need no vouching.

use crate::{PeopleError, Secret, session::need_vouching, store as rows};
use store::Tx;
use words::{PersonId, Way, World};

/// A link that opens a first session, on the word of one person. For a role that needs
/// vouching it takes a second one: [`propose`](crate::propose()).
pub async fn invite(tx: &mut Tx, world: &World, person: PersonId) -> Result<Secret, PeopleError> {
    rows::person(tx, person).await?.ok_or(PeopleError::NoSuchPerson)?;
    if need_vouching(&rows::roles(tx, person, world.today()).await?) {
        return Err(PeopleError::NeedsSecond);
    }
    rows::new_link(tx, world, person, Way::Invitation, false).await
}
