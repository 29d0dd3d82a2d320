//! What can go wrong with triage.

use crate::Fault;
use page::Problem;
use store::{AsStoreError, StoreError};
use thiserror::Error;
use words::ConcernId;

/// What can go wrong with triage.
#[derive(Debug, Error)]
pub enum TriageError {
    /// The concern turned out to be this other one meanwhile.
    #[error("this concern was merged into another one")]
    Merged(ConcernId),
    /// Two concerns are needed, and this is one.
    #[error("a concern cannot be compared with itself")]
    SameConcern,
    /// The sorting misses something.
    #[error("the sorting needs a title, and for some sorts a reason and a pointer")]
    Unsorted(Vec<Fault>),
    /// The words to be moved do not stand in the report.
    #[error("the words to set aside are not in the report")]
    NotInReport,
    /// The viewer may not, or the thing does not exist.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for TriageError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Problem(problem) => problem.as_store_error(),
            _ => None,
        }
    }
}
