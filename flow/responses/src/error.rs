//! What can go wrong with responses.

use page::{Problem, Typed};
use store::{AsStoreError, StoreError};
use thiserror::Error;
use words::ResponseId;

/// What can go wrong with responses.
#[derive(Debug, Error)]
pub enum ResponsesError {
    /// A text is missing, too long, or holds characters that cannot be seen.
    #[error("the text in “{field}” cannot be kept")]
    Text {
        /// The field.
        field: &'static str,
        /// What is wrong with it.
        why: Typed,
    },
    /// The concern was not sorted yet.
    #[error("a concern is sorted before a response to it is planned")]
    NotSorted,
    /// The concern turned out to be another one.
    #[error("this concern was merged into another one; plan the response there")]
    Merged,
    /// The decision is about another concern.
    #[error("this decision is about another concern")]
    DecisionElsewhere,
    /// Whoever should take it on has no seat.
    #[error("whoever takes a response on holds a seat in the program")]
    OwnerWithoutSeat,
    /// The day is not ahead.
    #[error("a promise is for a day after today")]
    DayNotAhead,
    /// More steps than anybody can follow.
    #[error("a response has at most {0} steps")]
    TooManySteps(usize),
    /// The same promise runs for the same concern.
    #[error("this promise was made for this concern already")]
    AlreadyPlanned(ResponseId),
    /// The response ended; nothing of it changes any more.
    #[error("this response has ended")]
    Over,
    /// A response ends as done or cannot.
    #[error("a response ends as done or as cannot")]
    NotAnEnd,
    /// Done, while steps are open and nobody said why they were not needed.
    #[error("{0} steps are not done: do them, or say why it is done without them")]
    StepsOpen(i64),
    /// Cannot, and nobody said why.
    #[error("a response that cannot be done says why")]
    BecauseMissing,
    /// The door, or another part.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for ResponsesError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Problem(problem) => problem.as_store_error(),
            _ => None,
        }
    }
}

impl ResponsesError {
    /// The field of a form at which this is said, and the name of the text that says it; none
    /// for what no form can mend.
    pub(crate) const fn at_field(&self) -> Option<(&'static str, &'static str)> {
        Some(match self {
            Self::Text { field, why } => (field, why.key()),
            Self::NotSorted => ("promise", "responses-wrong-not-sorted"),
            Self::Merged => ("promise", "responses-wrong-merged"),
            Self::DecisionElsewhere => ("promise", "responses-wrong-decision"),
            Self::OwnerWithoutSeat => ("owner", "responses-wrong-owner"),
            Self::DayNotAhead => ("due", "responses-wrong-day"),
            Self::TooManySteps(_) => ("steps", "responses-wrong-steps"),
            Self::NotAnEnd => ("outcome", "typed-choose"),
            Self::StepsOpen(_) => ("because", "responses-wrong-open"),
            Self::BecauseMissing => ("because", "responses-wrong-because"),
            Self::AlreadyPlanned(_) | Self::Over | Self::Problem(_) | Self::Store(_) => return None,
        })
    }

    /// The number that the text names as `$most`: a length, or how many.
    pub(crate) fn number(&self) -> i64 {
        match self {
            Self::Text { why: Typed::TooLong(most), .. } | Self::TooManySteps(most) => {
                i64::try_from(*most).unwrap_or(i64::MAX)
            }
            Self::StepsOpen(open) => *open,
            _ => 0,
        }
    }
}
