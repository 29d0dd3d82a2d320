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
    /// Nobody with a role, or somebody whose roles see persons and for whom no one vouches.
    #[error("this account opens nothing; ask the person who keeps the program's accounts")]
    NotLetIn,
    /// Somebody whose roles see persons is let in by two others.
    #[error("a second person must confirm this invitation")]
    NeedsSecond,
    /// Nobody starts or confirms their own invitation or recovery.
    #[error("nobody lets themselves in; ask another person")]
    OwnAdmission,
    /// One person is not two.
    #[error("the person who began this cannot confirm it too; ask another person")]
    SamePerson,
    /// Nothing waits there any more: it was done, or it waited too long.
    #[error("this is over: it was dealt with, or it waited longer than three days")]
    AdmissionOver,
    /// Passkeys do not work at this address.
    #[error("passkeys need an address with a name and https")]
    NoPasskeysHere,
    /// A first passkey needs an invitation or a recovery.
    #[error("a first passkey is added with an invitation")]
    NotInvited,
    /// It takes a fresh answer with a passkey.
    #[error("this needs your passkey once more")]
    NotFresh,
    /// A person's last passkey stays.
    #[error("the last passkey cannot be removed; add another one first")]
    LastPasskey,
    /// The question is unknown, used up, late, or of another session; which of them is not told.
    #[error("this took too long or was answered already; begin again")]
    CeremonyOver,
    /// The answer does not fit; why is not told.
    #[error("this passkey was not accepted")]
    PasskeyRefused,
    /// A question could not be made.
    #[error("a passkey could not be asked for: {0}")]
    Ceremony(String),
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
