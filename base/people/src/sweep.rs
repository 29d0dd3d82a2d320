//! What is over goes.

use crate::{ADMISSION_WAITS, PeopleError, session, store as rows};
use store::Tx;
use words::World;

/// Deletes links and sessions that have been over for a day, questions that wait no longer, and
/// admissions that nobody took up; gives how many.
pub async fn sweep(tx: &mut Tx, world: &World) -> Result<u64, PeopleError> {
    let before = world.now().plus(-session::SWEPT_AFTER);
    let links = rows::sweep_links(tx, before).await?;
    let sessions = rows::sweep_sessions(tx, before).await?;
    let ceremonies = rows::sweep_ceremonies(tx, before).await?;
    let admissions = rows::sweep_admissions(tx, before.plus(-ADMISSION_WAITS)).await?;
    Ok(links + sessions + ceremonies + admissions)
}
