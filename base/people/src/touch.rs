//! A session was seen.

use crate::{PeopleError, store as rows};
use store::Tx;
use words::World;

/// Notes that a session was seen now. Never revives one that is over.
pub async fn touch(tx: &mut Tx, world: &World, session_hash: &str) -> Result<(), PeopleError> {
    Ok(rows::touch(tx, session_hash, world.now()).await?)
}
