//! What can go wrong with referrals and participants.

use crate::State;
use guard::{Element, KeepError};
use page::{Problem, Typed};
use post::PostError;
use store::{AsStoreError, StoreError};
use thiserror::Error;
use triage::TriageError;

/// What can go wrong with referrals and participants.
#[derive(Debug, Error)]
pub enum ReferralError {
    /// What keeps any page from being served.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The outbox.
    #[error(transparent)]
    Post(#[from] PostError),
    /// A draft.
    #[error(transparent)]
    Triage(#[from] TriageError),
    /// A text that cannot be taken.
    #[error("a text is missing, too long, or holds characters that cannot be seen")]
    Words(Typed),
    /// The step is not possible from where the referral stands.
    #[error("this cannot be done with a referral that is {0}")]
    NotNow(State),
    /// A consent lacks elements that the law asks for.
    #[error("a consent lacks {} elements", .0.len())]
    Incomplete(Vec<Element>),
    /// The person holds no such role today.
    #[error("this person is no case manager today")]
    NoCaseManager,
    /// The person has a conflict of interest with whoever is meant.
    #[error("this person has a conflict of interest")]
    Conflicted,
    /// The day is before today or further than the site allows.
    #[error("outreach cannot be dated after today")]
    Ahead,
    /// Somebody else than the case manager would lift the protection of an address.
    #[error("the case manager alone lifts the protection of an address")]
    Protected,
    /// Counseling notes are not kept here.
    #[error("counseling notes stay with their author")]
    Counseling,
}

impl ReferralError {
    /// The text that tells a person why they were refused; none when it is not about what they did.
    #[must_use]
    pub const fn key(&self) -> Option<&'static str> {
        Some(match self {
            Self::Problem(_) | Self::Store(_) | Self::Triage(_) | Self::Post(_) => return None,
            Self::Words(why) => why.key(),
            Self::NotNow(_) => "referrals-no-not-now",
            Self::Incomplete(_) => "referrals-no-incomplete",
            Self::NoCaseManager => "referrals-no-case-manager",
            Self::Conflicted => "referrals-no-conflicted",
            Self::Ahead => "referrals-no-ahead",
            Self::Counseling => "referrals-no-counseling",
            Self::Protected => "referrals-no-protected",
        })
    }
}

impl From<KeepError> for ReferralError {
    fn from(error: KeepError) -> Self {
        match error {
            KeepError::Incomplete(missing) => Self::Incomplete(missing),
            KeepError::Store(error) => Self::Store(error),
            KeepError::Reason => Self::Words(Typed::TooLong(guard::LONGEST_REASON)),
        }
    }
}

impl AsStoreError for ReferralError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Problem(problem) => problem.as_store_error(),
            Self::Triage(error) => error.as_store_error(),
            Self::Post(error) => error.as_store_error(),
            _ => None,
        }
    }
}
