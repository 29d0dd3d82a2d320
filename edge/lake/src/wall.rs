//! Times as a wall clock in the city shows them.

use jiff::{SignedDuration, civil};
use std::fmt;
use words::{Day, Month};

pub(crate) const DAY: i64 = 86_400;

/// What a wall clock in the city shows: seconds from 1970-01-01T00:00:00 on that clock. The hour
/// that daylight saving repeats is there once only, so that a difference across it is an hour off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wall(pub i64);

impl Wall {
    /// The time of a date and a time of day.
    #[must_use]
    pub fn of(local: civil::DateTime) -> Self {
        Self(local.duration_since(civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0)).as_secs())
    }

    /// The first moment of a day.
    #[must_use]
    pub const fn at_start_of(day: Day) -> Self {
        Self(day.0.saturating_mul(DAY))
    }

    /// The calendar day.
    #[must_use]
    pub const fn day(self) -> Day {
        Day(self.0.div_euclid(DAY))
    }

    /// The calendar month.
    #[must_use]
    pub fn month(self) -> Month {
        Month::of(self.day())
    }
}

impl fmt::Display for Wall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.day().date().at(0, 0, 0, 0);
        let time = time.saturating_add(SignedDuration::from_secs(self.0.rem_euclid(DAY)));
        time.strftime("%Y-%m-%d %H:%M:%S").fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_time_lies_in_its_month(seconds in -2_208_988_800_i64..16_725_225_600) {
            let month = Wall(seconds).month();
            prop_assert!(Wall::at_start_of(month.first_day()) <= Wall(seconds));
            prop_assert!(Wall(seconds) < Wall::at_start_of(month.after().first_day()));
            let day = Wall::at_start_of(Wall(seconds).day());
            prop_assert!((0..DAY).contains(&(seconds - day.0)));
        }
    }
}
