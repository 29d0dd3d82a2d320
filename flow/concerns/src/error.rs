//! What can go wrong with reports and concerns.

use page::Problem;
use post::PostError;
use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with reports and concerns. No variant holds a text that was typed.
#[derive(Debug, Error)]
pub enum ConcernsError {
    /// The viewer may not, or there is no such concern or report; or a defect.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Inbox and outbox.
    #[error(transparent)]
    Post(#[from] PostError),
    /// A form without a token of ours.
    #[error("a form's token has 1 to 200 characters")]
    TokenShape,
    /// No place at all.
    #[error("say where: a neighborhood, a place in words, or a point")]
    Nowhere,
    /// The place is too long, or holds characters that cannot be seen.
    #[error("a place has at most 200 characters, on one line")]
    PlaceShape,
    /// Not a point on earth.
    #[error("a point has a longitude from -180 to 180 and a latitude from -90 to 90")]
    PointShape,
    /// A neighborhood that is not on the map.
    #[error("this neighborhood is not on the site's map")]
    UnknownArea,
    /// A category that the site does not have.
    #[error("this is not a category of the site")]
    UnknownCategory,
    /// When it happened is too long, or holds characters that cannot be seen.
    #[error("when it happened has at most 200 characters, on one line")]
    HappenedShape,
    /// The words are missing, too long, or hold characters that cannot be seen.
    #[error("what is told has 1 to 4000 characters")]
    BodyShape,
    /// The name is too long, or holds characters that cannot be seen.
    #[error("a name has at most 200 characters, on one line")]
    NameShape,
    /// The contact is missing, or does not fit the way to answer.
    #[error("this is no address or number for the way to answer that was chosen")]
    ContactShape,
    /// A name without a word about disclosing it.
    #[error("who gives a name must be asked whether it may be disclosed")]
    DisclosureNotSaid,
    /// An answer at a group's meeting, and no group.
    #[error("an answer at a group's meeting needs a group")]
    NoGroupToVisit,
    /// The reporter took the report back.
    #[error("this report was taken back; nothing can be added to it")]
    Withdrawn,
    /// A concern into itself.
    #[error("a concern cannot be merged into itself")]
    MergedIntoItself,
    /// One of the two was merged before.
    #[error("one of these concerns was merged already; open the one that it became")]
    MergedAlready,
    /// What a visit put into the inbox cannot be read.
    #[error("a point of a visit cannot be read")]
    PointUnreadable,
    /// A contact that the site's key does not open, or that cannot be sealed.
    #[error("how to reach a reporter cannot be opened: it was sealed with another key, or changed")]
    Unsealed,
}

impl AsStoreError for ConcernsError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Problem(problem) => problem.as_store_error(),
            Self::Store(error) => Some(error),
            Self::Post(error) => error.as_store_error(),
            _ => None,
        }
    }
}
