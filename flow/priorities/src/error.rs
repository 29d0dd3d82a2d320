//! What can go wrong with priorities.

use lake::LakeError;
use page::{Problem, Typed};
use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with priorities.
#[derive(Debug, Error)]
pub enum PrioritiesError {
    /// A text is missing, too long, or holds characters that cannot be seen.
    #[error("the text in “{field}” cannot be kept")]
    Text {
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        why: Typed,
    },
    /// There is no draft to work on.
    #[error("no review is being worked on; prepare one first")]
    NoDraft,
    /// Nothing was chosen.
    #[error("a review is published when at least one neighborhood was chosen")]
    NothingChosen,
    /// Fewer than two neighborhoods: nothing can stand before anything else.
    #[error("a review compares neighborhoods; this site has fewer than two")]
    TooFew,
    /// A place that is not on the map any more.
    #[error("this neighborhood is not in the review")]
    NotInReview,
    /// The calls for service.
    #[error("the calls for service: {0}")]
    Lake(#[from] LakeError),
    /// The estimate.
    #[error("the estimate: {0}")]
    Estimate(#[from] estimate::EstimateError),
    /// The door, or another part.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for PrioritiesError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Problem(problem) => problem.as_store_error(),
            _ => None,
        }
    }
}

impl PrioritiesError {
    /// The field of a form at which this is said, and the name of the text that says it; none
    /// for what no form can mend.
    pub(crate) const fn at_field(&self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::Text { field, why } => (field, why.key()),
            Self::NoDraft => ("months", "priorities-wrong-no-draft"),
            Self::NothingChosen => ("choices", "priorities-wrong-nothing-chosen"),
            Self::TooFew => ("months", "priorities-wrong-too-few"),
            Self::NotInReview => ("reason", "priorities-wrong-not-in-review"),
            Self::Lake(_) => ("months", "priorities-wrong-calls"),
            Self::Estimate(_) => ("months", "priorities-wrong-estimate"),
            Self::Problem(_) | Self::Store(_) => return None,
        })
    }

    /// The number that the text names as `$most`.
    pub(crate) fn number(&self) -> i64 {
        match self {
            Self::Text { why: Typed::TooLong(most), .. } => i64::try_from(*most).unwrap_or(i64::MAX),
            _ => 0,
        }
    }
}
