//! Others vouch for somebody.

use crate::{PeopleError, store as rows};
use store::Tx;
use words::{PersonId, World};

/// Notes that two others, or whoever keeps the machine, vouch for a person: that the account is
/// theirs. Without it no role opens anything that needs vouching.
pub async fn vouch(tx: &mut Tx, world: &World, person: PersonId) -> Result<(), PeopleError> {
    Ok(rows::vouch(tx, person, world.today()).await?)
}
