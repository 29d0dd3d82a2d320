//! What can go wrong in the program's own house.

use guard::AgreementError;
use page::Problem;
use people::PeopleError;
use post::PostError;
use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong in the program's own house. No variant holds an address or a secret.
#[derive(Debug, Error)]
pub enum StewardshipError {
    /// Somebody who holds no seat cannot sign in, so a link would open nothing.
    #[error("a link opens nothing for somebody without a role; give one first")]
    NoSeat,
    /// Nobody gives themselves a role: a second person does.
    #[error("nobody gives themselves a role; ask another administrator, or use the command line")]
    OwnSeat,
    /// This very form was sent before, and its letter is on the way.
    #[error("this invitation was sent already")]
    AlreadyInvited,
    /// What people refuse: an unshaped or taken address, a last seat, a link that is over.
    #[error(transparent)]
    People(#[from] PeopleError),
    /// What the rules about agreements refuse.
    #[error(transparent)]
    Agreement(#[from] AgreementError),
    /// The outbox.
    #[error(transparent)]
    Post(#[from] PostError),
    /// What keeps any page from being served.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl AsStoreError for StewardshipError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::People(error) => error.as_store_error(),
            Self::Agreement(error) => error.as_store_error(),
            Self::Post(error) => error.as_store_error(),
            Self::Problem(error) => error.as_store_error(),
            Self::Store(error) => Some(error),
            Self::NoSeat | Self::OwnSeat | Self::AlreadyInvited => None,
        }
    }
}
