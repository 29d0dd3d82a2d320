//! Moments, days, and the world from which a part takes time and chance.

use crate::Chance;
use jiff::{Timestamp, civil, tz::TimeZone};
use std::{
    fmt,
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

/// A point in time: microseconds since 1970-01-01T00:00:00Z, as the database keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Moment(pub i64);

impl Moment {
    /// Microseconds in a second.
    pub const SECOND: i64 = 1_000_000;
    /// Microseconds in a minute.
    pub const MINUTE: i64 = 60 * Self::SECOND;
    /// Microseconds in an hour.
    pub const HOUR: i64 = 60 * Self::MINUTE;

    /// This moment, `micros` later (earlier when negative).
    #[must_use]
    pub const fn plus(self, micros: i64) -> Self {
        Self(self.0.saturating_add(micros))
    }

    /// The wall clock at this moment in a time zone.
    #[must_use]
    pub fn local(self, zone: &TimeZone) -> civil::DateTime {
        let stamp = Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH);
        zone.to_datetime(stamp)
    }

    /// The moment at which a wall clock shows `local`. In the hour that daylight saving
    /// repeats, the first one; in the hour that it skips, the time that follows.
    #[must_use]
    pub fn from_local(local: civil::DateTime, zone: &TimeZone) -> Option<Self> {
        let stamp = zone.to_ambiguous_timestamp(local).compatible().ok()?;
        Some(Self(stamp.as_microsecond()))
    }
}

/// A calendar day in the site's time zone: days since 1970-01-01.
///
/// Whatever could be tied to an anonymous neighbor keeps a day and nothing finer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub struct Day(pub i64);

impl Day {
    /// The day on which a moment falls in a time zone.
    #[must_use]
    pub fn of(moment: Moment, zone: &TimeZone) -> Self {
        Self::from_date(moment.local(zone).date())
    }

    /// The day of a calendar date.
    #[must_use]
    pub fn from_date(date: civil::Date) -> Self {
        let span = date.duration_since(civil::date(1970, 1, 1));
        Self(span.as_hours().div_euclid(24))
    }

    /// The calendar date of this day.
    #[must_use]
    pub fn date(self) -> civil::Date {
        let days = self.0.clamp(-719_000, 2_900_000);
        civil::date(1970, 1, 1).saturating_add(jiff::SignedDuration::from_hours(days * 24))
    }

    /// This day, `days` later.
    #[must_use]
    pub const fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days after `earlier` this day is.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The first moment of this day in a time zone.
    #[must_use]
    pub fn start(self, zone: &TimeZone) -> Moment {
        Moment::from_local(self.date().at(0, 0, 0, 0), zone).unwrap_or(Moment(0))
    }
}

impl fmt::Display for Day {
    /// ISO 8601: 2026-06-01.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date().fmt(f)
    }
}

impl FromStr for Day {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<civil::Date>().map(Self::from_date)
    }
}

/// Tells the time. The real one stands in `app`.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;

    /// Shows no time before this one from now on, as far as it is to be believed: something was written
    /// then. A clock that stands where it is put stays there.
    fn not_before(&self, _written: Moment) {}
}

/// A clock that stands where it is put: for tests and for building the demo town.
#[derive(Debug)]
pub struct FixedClock(AtomicI64);

impl FixedClock {
    /// A clock that shows `now` until it is set again.
    #[must_use]
    pub const fn new(now: Moment) -> Self {
        Self(AtomicI64::new(now.0))
    }
    /// Puts the clock to `now`.
    pub fn set(&self, now: Moment) {
        self.0.store(now.0, Ordering::SeqCst);
    }
    /// Moves the clock on.
    pub fn advance(&self, micros: i64) {
        self.0.fetch_add(micros, Ordering::SeqCst);
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Moment {
        Moment(self.0.load(Ordering::SeqCst))
    }
}

/// Where a part takes time and chance from: an argument of every act.
#[derive(Clone)]
pub struct World {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub chance: Arc<dyn Chance>,
    /// The site's time zone.
    pub zone: TimeZone,
}

impl World {
    /// Now.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.clock.now()
    }
    /// Today, in the site's time zone.
    #[must_use]
    pub fn today(&self) -> Day {
        Day::of(self.now(), &self.zone)
    }
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("now", &self.now()).finish_non_exhaustive()
    }
}
