//! What can go wrong with post.

use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with post. No variant holds an address or a text.
#[derive(Debug, Error)]
pub enum PostError {
    /// A letter for somebody who looks the answer up by receipt.
    #[error("an answer by receipt is looked up; there is no letter to send")]
    NoLetter,
    /// A letter or payload that cannot be written as JSON.
    #[error("this cannot be sealed: it cannot be written as JSON")]
    Unwritable,
    /// A stored payload that was sealed with another key, or changed.
    #[error("the site's key does not open it")]
    Sealed,
    /// There is no such letter or entry in a state in which this can be done.
    #[error("there is no such letter or entry, or it is done already")]
    Missing,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for PostError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
