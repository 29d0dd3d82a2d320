//! What can go wrong with the closed part of a meeting.

use guard::KeepError;
use page::{Problem, Typed};
use referrals::ReferralError;
use store::{AsStoreError, StoreError};
use thiserror::Error;
use workgroup::WorkgroupError;

/// What can go wrong with the closed part of a meeting.
#[derive(Debug, Error)]
pub enum BriefError {
    /// What keeps any page from being served.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The ledger.
    #[error(transparent)]
    Keep(#[from] KeepError),
    /// A participant.
    #[error(transparent)]
    Referral(#[from] ReferralError),
    /// The meeting.
    #[error(transparent)]
    Workgroup(#[from] WorkgroupError),
    /// A text that cannot be taken.
    #[error("a text is missing, too long, or holds characters that cannot be seen")]
    Words(Typed),
    /// No segment is named, or one that no brief carries.
    #[error("a brief names the segments that it carries, and never name, place or counseling")]
    Segments,
    /// It is marked for nobody.
    #[error("a brief is marked for roles or neighborhoods")]
    NotMarked,
    /// The participant has a brief in this meeting.
    #[error("this person has a brief in this meeting already")]
    Twice,
    /// It was opened, so it stays.
    #[error("a brief that was opened stays in the record")]
    WasOpened,
    /// The meeting is not open.
    #[error("briefs are opened while the meeting is open")]
    NotOpen,
    /// Another one is open.
    #[error("another item is open; close it first")]
    AnotherOpen,
    /// Somebody is in the room who may not hear it.
    #[error("{0} people must step out first")]
    StepOut(usize),
    /// The task's day is before today.
    #[error("a task cannot be due on a day that is over")]
    DuePast,
    /// The meeting was not held.
    #[error("a summary is of a meeting that was held and closed")]
    NotHeld,
    /// A summary names somebody whom the program knows. The words go to whoever typed them alone.
    #[error("the summary names somebody")]
    Names(Vec<String>),
    /// Words of a summary may name somebody, and nobody looked at them.
    #[error("somebody must look at words that may be names")]
    LookAt(String),
    /// The text holds a name.
    #[error("the facts hold what looks like a name")]
    NamesSomebody,
}

impl BriefError {
    /// The text that tells a person why they were refused; none when it is not about what they did.
    #[must_use]
    pub const fn key(&self) -> Option<&'static str> {
        Some(match self {
            Self::Problem(_) | Self::Store(_) | Self::Keep(_) | Self::Referral(_) | Self::Workgroup(_) => {
                return None;
            }
            Self::Words(why) => why.key(),
            Self::Segments => "briefs-no-segments",
            Self::NotMarked => "briefs-no-not-marked",
            Self::Twice => "briefs-no-twice",
            Self::WasOpened => "briefs-no-was-opened",
            Self::NotOpen => "briefs-no-not-open",
            Self::AnotherOpen => "briefs-no-another-open",
            Self::StepOut(_) => "briefs-no-step-out",
            Self::DuePast => "briefs-no-due-past",
            Self::NotHeld => "briefs-no-not-held",
            Self::Names(_) | Self::LookAt(_) | Self::NamesSomebody => "briefs-no-names",
        })
    }
}

impl AsStoreError for BriefError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Problem(error) => error.as_store_error(),
            Self::Keep(error) => error.as_store_error(),
            Self::Referral(error) => error.as_store_error(),
            Self::Workgroup(error) => error.as_store_error(),
            _ => None,
        }
    }
}
