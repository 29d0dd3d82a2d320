//! What is over goes.

use crate::{PeopleError, session, store as rows};
use store::Tx;
use words::World;

/// Deletes links and sessions that have been over for a day; gives how many.
pub async fn sweep(tx: &mut Tx, world: &World) -> Result<u64, PeopleError> {
    let before = world.now().plus(-session::SWEPT_AFTER);
    Ok(rows::sweep_links(tx, before).await? + rows::sweep_sessions(tx, before).await?)
}
