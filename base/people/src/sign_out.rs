//! Somebody signs out.

use crate::{PeopleError, store as rows};
use store::Tx;

/// Ends a session: its secret opens nothing any more. A session that is gone stays gone.
pub async fn sign_out(tx: &mut Tx, session_hash: &str) -> Result<(), PeopleError> {
    Ok(rows::delete_session(tx, session_hash).await?)
}
