//! What can go wrong with groups and dialogues.

use page::Problem;
use people::PeopleError;
use post::PostError;
use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with groups and dialogues. No variant holds a text that was typed.
#[derive(Debug, Error)]
pub enum GroupsError {
    /// The viewer may not, or there is no such group or dialogue; or a defect.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The inbox.
    #[error(transparent)]
    Post(#[from] PostError),
    /// The accounts.
    #[error(transparent)]
    People(#[from] PeopleError),
    /// The name is empty, too long, or holds characters that cannot be seen.
    #[error("a group's name has 1 to 120 characters, on one line")]
    NameShape,
    /// Another group has this name.
    #[error("another group has this name already")]
    NameTaken,
    /// Where it meets is too long, or holds characters that cannot be seen.
    #[error("where and when a group meets has at most 200 characters, on one line")]
    MeetsShape,
    /// A neighborhood that is not on the map.
    #[error("this neighborhood is not on the site's map")]
    UnknownArea,
    /// The group is over.
    #[error("this group has ended; nothing can be added to it")]
    Over,
    /// Somebody who does not hold the role representative.
    #[error("who speaks for a group must hold the role of a community representative")]
    NotRepresentative,
    /// A form without a token of ours.
    #[error("a form's token has 1 to 64 letters, digits and hyphens")]
    TokenShape,
    /// A day in the future, or long ago.
    #[error("a dialogue was held today or before, and not more than ten years ago")]
    HeldDay,
    /// Too short or too long.
    #[error("a dialogue takes from 0.1 to 12 hours")]
    Hours,
    /// Nobody, or too many.
    #[error("from 1 to 5000 people take part in a dialogue")]
    Heads,
    /// What was said is empty, too long, or holds characters that cannot be seen.
    #[error("what was said has 1 to 4000 characters")]
    SaidShape,
    /// More points than a dialogue has.
    #[error("a dialogue has at most five points")]
    TooManyPoints,
    /// A point without place or words, or with too many.
    #[error("a point has a place of at most 200 characters and words of at most 2000")]
    PointShape,
    /// A category that the site does not have.
    #[error("this is not a category of the site")]
    UnknownCategory,
}

impl AsStoreError for GroupsError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Problem(problem) => problem.as_store_error(),
            Self::Store(error) => Some(error),
            Self::Post(error) => error.as_store_error(),
            Self::People(error) => error.as_store_error(),
            _ => None,
        }
    }
}
