//! What a meeting is, what may happen to it when, and how a series repeats. Pure.

use crate::WorkgroupError;
use jiff::{Span, tz::TimeZone};
use page::{Typed, clean};
use words::{Day, MeetingId, Moment, SeriesId};

store::list! {
    /// Where a meeting stands.
    State, "state of a meeting" {
        /// It will be held.
        Planned = "planned",
        /// It runs.
        Open = "open",
        /// It was held; its record stands.
        Closed = "closed",
        /// It is not held.
        Cancelled = "cancelled",
    }
}

impl State {
    /// Whether a meeting in this state may come into another one. What was held or
    /// cancelled stays so.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        matches!((self, next), (Self::Planned, Self::Open | Self::Cancelled) | (Self::Open, Self::Closed))
    }

    /// Whether people can be invited and the agenda can change.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, Self::Planned | Self::Open)
    }

    /// The word of the kit's six statuses that fits.
    #[must_use]
    pub const fn status(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Open => "heard",
            Self::Closed => "done",
            Self::Cancelled => "cannot",
        }
    }
}

/// A new row of meetings that repeat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSeries {
    /// What the meetings are called.
    pub name: String,
    /// Days from one to the next.
    pub every_days: i64,
    /// Where they are held, unless a meeting says otherwise.
    pub place: String,
    /// Whether the open part is for anyone, unless a meeting says otherwise.
    pub public: bool,
}

/// A new meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMeeting {
    /// Its series.
    pub series: SeriesId,
    /// When it starts.
    pub starts_at: Moment,
    /// How long it lasts.
    pub minutes: i64,
    /// Where it is held.
    pub place: String,
    /// Whether the open part is for anyone.
    pub public: bool,
}

/// What can change about a planned meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When it starts.
    pub starts_at: Moment,
    /// How long it lasts.
    pub minutes: i64,
    /// Where it is held.
    pub place: String,
    /// Whether the open part is for anyone.
    pub public: bool,
}

store::row! {
    /// A meeting, with the name of its series.
    pub struct Meeting {
        id: MeetingId,
        series: SeriesId,
        name: String,
        starts_at: Moment,
        minutes: i64,
        place: String,
        public: bool,
        state: State,
        /// Counts up with each change that a calendar must learn.
        revision: i64,
    }
}

/// A meeting that began less than this long ago may still run.
pub(crate) const RUNS: i64 = 4 * Moment::HOUR;
/// The greatest length of a series' name.
pub const NAME: usize = 120;
/// The greatest length of a place.
pub const PLACE: usize = 200;
/// A meeting lasts from 10 minutes to a day.
pub const MINUTES: (i64, i64) = (10, 24 * 60);
/// A series repeats at the least daily, at the most yearly.
pub const EVERY_DAYS: (i64, i64) = (1, 366);

impl Meeting {
    /// When it ends.
    #[must_use]
    pub const fn ends_at(&self) -> Moment {
        self.starts_at.plus(self.minutes.saturating_mul(Moment::MINUTE))
    }

    /// Refuses a step that is not allowed from where the meeting stands.
    pub(crate) const fn check_step(&self, next: State) -> Result<(), WorkgroupError> {
        if self.state.may_become(next) { Ok(()) } else { Err(WorkgroupError::NotNow(self.state)) }
    }

    /// Refuses to open a meeting before its own day, so that a slip of the hand weeks ahead
    /// does not freeze its date.
    pub(crate) fn check_opening(&self, today: Day, zone: &TimeZone) -> Result<(), WorkgroupError> {
        self.check_step(State::Open)?;
        if Day::of(self.starts_at, zone) > today { Err(WorkgroupError::TooEarly) } else { Ok(()) }
    }

    /// Refuses to touch invitations and agenda of a meeting that is over.
    pub(crate) const fn check_ahead(&self) -> Result<(), WorkgroupError> {
        if self.state.is_ahead() { Ok(()) } else { Err(WorkgroupError::NotNow(self.state)) }
    }

    /// Refuses decisions and actions outside the meeting.
    pub(crate) fn check_open(&self) -> Result<(), WorkgroupError> {
        if self.state == State::Open { Ok(()) } else { Err(WorkgroupError::NotOpen) }
    }

    /// Whether a change leaves everything as it is.
    #[must_use]
    pub fn is_as(&self, change: &Change) -> bool {
        let Change { starts_at, minutes, place, public } = change;
        (self.starts_at, self.minutes, &self.place, self.public) == (*starts_at, *minutes, place, *public)
    }
}

impl NewSeries {
    /// The same series, tidied; refused when unshaped.
    pub(crate) fn tidy(&self) -> Result<Self, WorkgroupError> {
        let name = needed(&self.name, NAME, false)?;
        if !within(self.every_days, EVERY_DAYS) {
            return Err(WorkgroupError::EveryDays);
        }
        let place = needed(&self.place, PLACE, false)?;
        Ok(Self { name, place, ..self.clone() })
    }
}

impl Change {
    /// The same meeting, tidied; refused when unshaped or before today.
    pub(crate) fn tidy(&self, today: Day, zone: &TimeZone) -> Result<Self, WorkgroupError> {
        if !within(self.minutes, MINUTES) {
            return Err(WorkgroupError::Minutes);
        }
        if self.starts_at < today.start(zone) {
            return Err(WorkgroupError::Past);
        }
        let place = needed(&self.place, PLACE, false)?;
        Ok(Self { place, ..self.clone() })
    }
}

impl NewMeeting {
    /// Everything about it but its series.
    pub(crate) fn shape(&self) -> Change {
        let Self { starts_at, minutes, place, public, .. } = self.clone();
        Change { starts_at, minutes, place, public }
    }
}

/// A text that must not be empty, as [`clean`] lets it in.
pub(crate) fn needed(text: &str, most: usize, lines: bool) -> Result<String, WorkgroupError> {
    let text = clean(text, most, lines).map_err(WorkgroupError::Words)?;
    if text.is_empty() { Err(WorkgroupError::Words(Typed::Empty)) } else { Ok(text) }
}

fn within(value: i64, (least, most): (i64, i64)) -> bool {
    (least..=most).contains(&value)
}

/// The `count` meetings that follow `first` every `every_days` days and start after `now`: at
/// the same time on the wall clock, whatever the clocks did in between.
#[must_use]
pub fn repeats(first: Moment, every_days: i64, count: usize, now: Moment, zone: &TimeZone) -> Vec<Moment> {
    let local = first.local(zone);
    let every = every_days.clamp(EVERY_DAYS.0, EVERY_DAYS.1);
    // Whole steps that are past already are not walked one by one.
    let skip = Day::of(now, zone).since(Day::of(first, zone)).max(0) / every;
    let at = |step: i64| {
        let days = every.checked_mul(step)?;
        let then = local.checked_add(Span::new().try_days(days).ok()?).ok()?;
        Moment::from_local(then, zone)
    };
    // The step that falls on today, or before it, is the only one that may be past.
    let steps = (skip.max(1)..).take(count.saturating_add(1));
    steps.map_while(at).filter(|start| *start > now).take(count).collect()
}
