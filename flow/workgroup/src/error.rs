//! What can go wrong with meetings.

use crate::State;
use page::{Problem, Typed};
use post::PostError;
use store::{AsStoreError, StoreError};
use thiserror::Error;

/// What can go wrong with meetings.
#[derive(Debug, Error)]
pub enum WorkgroupError {
    /// What keeps any page from being served.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The outbox.
    #[error(transparent)]
    Post(#[from] PostError),
    /// A text that cannot be taken.
    #[error("a text is missing, too long, or holds characters that cannot be seen")]
    Words(Typed),
    /// Another series is called so.
    #[error("a series with this name is there already")]
    NameTaken,
    /// The days from one meeting to the next are out of bounds.
    #[error("a series repeats every 1 to 366 days")]
    EveryDays,
    /// The length is out of bounds.
    #[error("a meeting lasts from 10 minutes to a day")]
    Minutes,
    /// It would start before today.
    #[error("a meeting cannot be planned for a day that is over")]
    Past,
    /// The series has a meeting at that time, perhaps a cancelled one.
    #[error("the series has a meeting at this time already")]
    AlreadyPlanned,
    /// The series is unknown.
    #[error("there is no such series")]
    NoSuchSeries,
    /// The step is not allowed from where the meeting stands.
    #[error("this cannot be done with a meeting that is {0}")]
    NotNow(State),
    /// The meeting does not run.
    #[error("decisions and actions are recorded while the meeting is open")]
    NotOpen,
    /// The meeting's day has not come.
    #[error("a meeting is opened on its day, not before")]
    TooEarly,
    /// The person holds no seat today.
    #[error("this person holds no seat in the program")]
    NoSeat,
    /// The person is not invited.
    #[error("invite this person first")]
    NotInvited,
    /// The person was there.
    #[error("this person is checked in; check them out first")]
    CheckedIn,
    /// The concern is not sorted as a place concern or a service gap.
    #[error("only what is sorted as a place concern or a service gap goes on an agenda")]
    NotForAgenda,
    /// The concern turned out to be another one.
    #[error("this concern was merged into another one")]
    Merged,
    /// The item has its record.
    #[error("an item with a decision or an action stays on the agenda")]
    HasRecord,
    /// The action would be due before today.
    #[error("an action cannot be due on a day that is over")]
    DuePast,
}

impl WorkgroupError {
    /// The text that tells a person why they were refused; none when it is not about what
    /// they did.
    #[must_use]
    pub const fn key(&self) -> Option<&'static str> {
        Some(match self {
            Self::Problem(_) | Self::Store(_) | Self::Post(_) => return None,
            Self::Words(why) => why.key(),
            Self::NameTaken => "workgroup-no-name-taken",
            Self::EveryDays => "workgroup-no-every-days",
            Self::Minutes => "workgroup-no-minutes",
            Self::Past => "workgroup-no-past",
            Self::AlreadyPlanned => "workgroup-no-already-planned",
            Self::NoSuchSeries => "workgroup-no-series",
            Self::NotNow(_) => "workgroup-no-not-now",
            Self::NotOpen => "workgroup-no-not-open",
            Self::TooEarly => "workgroup-no-too-early",
            Self::NoSeat => "workgroup-no-seat",
            Self::NotInvited => "workgroup-no-not-invited",
            Self::CheckedIn => "workgroup-no-checked-in",
            Self::NotForAgenda => "workgroup-no-not-for-agenda",
            Self::Merged => "workgroup-no-merged",
            Self::HasRecord => "workgroup-no-has-record",
            Self::DuePast => "workgroup-no-due-past",
        })
    }
}

impl AsStoreError for WorkgroupError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            Self::Problem(problem) => problem.as_store_error(),
            Self::Post(post) => post.as_store_error(),
            _ => None,
        }
    }
}
