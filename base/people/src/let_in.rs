//! Whoever keeps the machine lets somebody in.

use crate::{PeopleError, Secret, store as rows};
use store::{Tx, journal};
use words::{Fact, PersonId, Stamp, Way, World};

/// A link without a second person: the command line's way out for the first people of a site, and
/// where only one person may confirm. The journal keeps that nobody confirmed it.
pub async fn let_in(tx: &mut Tx, world: &World, person: PersonId) -> Result<Secret, PeopleError> {
    rows::person(tx, person).await?.ok_or(PeopleError::NoSuchPerson)?;
    let stamp = Stamp::At { moment: world.now(), day: world.today(), actor: None };
    journal::append(tx, &*world.chance, stamp, &Fact::LetInAlone { person }).await?;
    rows::new_link(tx, world, person, Way::CommandLine, true).await
}
