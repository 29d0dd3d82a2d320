//! A person ends sessions of their own.

use crate::{PeopleError, store as rows};
use store::Tx;
use words::PersonId;

/// Ends one session of a person; somebody else's stays.
pub async fn end_session(tx: &mut Tx, person: PersonId, hash: &str) -> Result<(), PeopleError> {
    Ok(rows::delete_session_of(tx, person, hash).await?)
}

/// Ends all sessions of a person but this one.
pub async fn end_other_sessions(tx: &mut Tx, person: PersonId, this: &str) -> Result<(), PeopleError> {
    Ok(rows::delete_other_sessions(tx, person, this).await?)
}
