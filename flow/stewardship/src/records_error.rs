//! What can go wrong with legal orders and requests for public records.

use crate::MarkError;
use guard::{KeepError, OrderState, Why};
use page::{Problem, Typed};
use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with legal orders and requests for public records. No variant holds content.
#[derive(Debug, Error)]
pub enum RecordsError {
    /// What keeps any page from being served.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A text that cannot be taken.
    #[error("a text is missing, too long, or holds characters that cannot be seen")]
    Words(Typed),
    /// A day after today, or one before the order or the request came.
    #[error("a day that cannot be")]
    Day,
    /// What should be a case number has not the shape of one.
    #[error("a case number has eight letters and digits")]
    CaseNumber,
    /// The step is not possible from where the order stands.
    #[error("this cannot be done with an order that is {0}")]
    NotNow(OrderState),
    /// The request was answered: nothing of it changes any more.
    #[error("the request was answered")]
    Answered,
    /// The new day is not after the one until which the request runs.
    #[error("an extension must end after the day that counts now")]
    NotLater,
    /// There is nothing to look for.
    #[error("a search without terms")]
    NoTerms,
    /// The search ends before it begins.
    #[error("a search that ends before it begins")]
    Backwards,
    /// A search found more than one person can read.
    #[error("a search found {0} texts")]
    TooMany(usize),
    /// A mark in a line is wrong.
    #[error("a mark in line {} is wrong", .0.line)]
    Mark(MarkError),
    /// More than marks was changed in a line.
    #[error("the marked text is not the text of the line")]
    Changed,
    /// A line is to be given out in part, and nothing is marked.
    #[error("nothing is marked")]
    Unmarked,
    /// What is withheld cites no exemption of the site's list.
    #[error("withheld without an exemption of the list")]
    Uncited,
    /// Lines of the request are not decided yet.
    #[error("{0} lines are not decided")]
    Undecided(usize),
}

impl RecordsError {
    /// The text that tells a person why they were refused; none when it is not about what they did.
    #[must_use]
    pub const fn key(&self) -> Option<&'static str> {
        Some(match self {
            Self::Problem(Problem::Refused(Why::Order)) => "why-order-mend",
            Self::Problem(Problem::Refused(Why::NotYours)) => "why-not-yours-mend",
            Self::Problem(_) | Self::Store(_) => return None,
            Self::Words(why) => why.key(),
            Self::Day => "records-no-day",
            Self::CaseNumber => "records-no-case-number",
            Self::NotNow(_) => "orders-no-not-now",
            Self::Answered => "records-no-answered",
            Self::NotLater => "records-no-not-later",
            Self::NoTerms => "records-no-terms",
            Self::Backwards => "records-no-backwards",
            Self::TooMany(_) => "records-no-too-many",
            Self::Mark(error) => match error.trouble {
                crate::Trouble::Unclosed => "records-mark-unclosed",
                crate::Trouble::Unopened => "records-mark-unopened",
                crate::Trouble::Nested => "records-mark-nested",
                crate::Trouble::Empty => "records-mark-empty",
                crate::Trouble::Uncited => "records-mark-uncited",
                crate::Trouble::Unknown => "records-mark-unknown",
            },
            Self::Changed => "records-no-changed",
            Self::Unmarked => "records-no-unmarked",
            Self::Uncited => "records-no-uncited",
            Self::Undecided(_) => "records-no-undecided",
        })
    }
}

impl From<KeepError> for RecordsError {
    fn from(error: KeepError) -> Self {
        match error {
            KeepError::Store(error) => Self::Store(error),
            error => Self::Problem(Problem::Defect(error.to_string())),
        }
    }
}

impl AsStoreError for RecordsError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Problem(problem) => problem.as_store_error(),
            _ => None,
        }
    }
}
