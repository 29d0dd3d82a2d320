//! What can go wrong with what the guard keeps.

use crate::Element;
use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with consents, the ledger, conflicts and broken glass.
#[derive(Debug, Error)]
pub enum KeepError {
    /// A consent lacks elements that the law asks for.
    #[error("a consent lacks {} of the elements of 42 CFR 2.31", .0.len())]
    Incomplete(Vec<Element>),
    /// A reason is missing or longer than 500 characters.
    #[error("a reason of 1 to 500 characters is needed")]
    Reason,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for KeepError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
