//! What can go wrong with words back.

use page::Problem;
use post::PostError;
use store::{AsStoreError, StoreError};
use thiserror::Error;
use words::Language;

/// What can go wrong with words back.
#[derive(Debug, Error)]
pub enum ReportBackError {
    /// The word was said already, or set aside.
    #[error("this word was said or set aside already; it can no longer be changed")]
    NotADraft,
    /// A language has no text.
    #[error("the text in the language “{0}” is missing; every language of the site needs one")]
    TextMissing(Language),
    /// A text is too long or holds characters that cannot be seen.
    #[error(
        "the text in the language “{0}” has more than 1,500 characters, or characters that cannot be seen"
    )]
    TextShape(Language),
    /// The door, or another part.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The outbox.
    #[error(transparent)]
    Post(#[from] PostError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for ReportBackError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Problem(problem) => problem.as_store_error(),
            Self::Post(error) => error.as_store_error(),
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
