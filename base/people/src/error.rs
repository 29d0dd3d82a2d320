//! What can go wrong with people.

use store::{AsStoreError, StoreError};
use thiserror::Error;
use words::Role;

/// What can go wrong with people.
#[derive(Debug, Error)]
pub enum PeopleError {
    /// The name is empty, longer than 200 characters, or holds control characters.
    #[error("a name has 1 to 200 characters, without line breaks")]
    NameShape,
    /// The text is not an e-mail address.
    #[error("this is not an e-mail address: name@host is expected, at most 254 characters")]
    EmailShape,
    /// The name of the organization is longer than 200 characters or holds control characters.
    #[error("an organization's name has at most 200 characters, without line breaks")]
    OrganizationShape,
    /// Somebody else has this e-mail address.
    #[error("somebody with this e-mail address is there already")]
    EmailTaken,
    /// There is no such person.
    #[error("there is no such person")]
    NoSuchPerson,
    /// There is no such seat.
    #[error("there is no such seat")]
    NoSuchSeat,
    /// The last seat of a role that the program cannot be without.
    #[error("this is the last seat of the role “{0}”; give it to somebody else before you end it")]
    LastSeat(Role),
    /// The link is unknown, expired or used; which of them is not told.
    #[error("this sign-in link is over; ask for a new one")]
    LinkOver,
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for PeopleError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
