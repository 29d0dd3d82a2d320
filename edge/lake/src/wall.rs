//! Times as a wall clock in the city shows them, and the months in which they lie.

use crate::LakeError;
use jiff::{SignedDuration, civil};
use std::{fmt, str::FromStr};
use words::Day;

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

    /// The calendar day.
    #[must_use]
    pub const fn day(self) -> Day {
        Day(self.0.div_euclid(DAY))
    }

    /// The calendar month.
    #[must_use]
    pub fn month(self) -> Month {
        let date = self.day().date();
        Month::new(date.year(), date.month())
    }
}

impl fmt::Display for Wall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let time = self.day().date().at(0, 0, 0, 0);
        let time = time.saturating_add(SignedDuration::from_secs(self.0.rem_euclid(DAY)));
        time.strftime("%Y-%m-%d %H:%M:%S").fmt(f)
    }
}

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    fn new(year: i16, month: i8) -> Self {
        Self(i32::from(year) * 12 + i32::from(month) - 1)
    }

    fn first_day(self) -> civil::Date {
        let year = i16::try_from(self.0.div_euclid(12)).unwrap_or(1970);
        let month = i8::try_from(self.0.rem_euclid(12)).unwrap_or(0) + 1;
        civil::Date::new(year, month, 1).unwrap_or(civil::Date::constant(1970, 1, 1))
    }

    /// Its first moment.
    #[must_use]
    pub fn start(self) -> Wall {
        Wall::of(self.first_day().at(0, 0, 0, 0))
    }

    /// The month after it.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    /// The month before it.
    #[must_use]
    pub const fn before(self) -> Self {
        Self(self.0 - 1)
    }

    /// A number of 16 bits for each month that a file can hold (1900 and later).
    pub(crate) fn number(self) -> u16 {
        u16::try_from(self.0).unwrap_or(u16::MAX)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first_day().strftime("%Y-%m").fmt(f)
    }
}

impl FromStr for Month {
    type Err = LakeError;
    fn from_str(text: &str) -> Result<Self, LakeError> {
        let wrong = || LakeError::Months(text.to_owned());
        if text.len() != 7 {
            return Err(wrong());
        }
        let date: civil::Date = format!("{text}-01").parse().map_err(|_| wrong())?;
        Ok(Self::new(date.year(), date.month()))
    }
}

/// A range of months, both ends included: `2023-01..2023-12`, or one month alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Months {
    /// The first month.
    pub first: Month,
    /// The last month; not before the first.
    pub last: Month,
}

impl Months {
    /// Whether a month is one of them.
    #[must_use]
    pub fn holds(self, month: Month) -> bool {
        (self.first..=self.last).contains(&month)
    }

    /// The first moment, and the first after the last.
    pub(crate) fn span(self) -> (Wall, Wall) {
        (self.first.start(), self.last.next().start())
    }
}

impl From<words::Months> for Months {
    fn from(months: words::Months) -> Self {
        let (first, last) = months.days();
        let month = |day: Day| Wall(day.0 * DAY).month();
        Self { first: month(first), last: month(last) }
    }
}

impl fmt::Display for Months {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.first, self.last)
    }
}

impl FromStr for Months {
    type Err = LakeError;
    fn from_str(text: &str) -> Result<Self, LakeError> {
        let (first, last) = text.split_once("..").unwrap_or((text, text));
        let wrong = |_| LakeError::Months(text.to_owned());
        let months = Self { first: first.parse().map_err(wrong)?, last: last.parse().map_err(wrong)? };
        if months.first <= months.last { Ok(months) } else { Err(LakeError::Months(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn months_are_read_and_refused() {
        let months: Months = "2022-11..2023-02".parse().expect("a range");
        assert_eq!(
            (months.to_string().as_str(), months.holds("2022-12".parse().expect("one"))),
            ("2022-11..2023-02", true)
        );
        assert_eq!("2023-02".parse::<Months>().expect("one month").to_string(), "2023-02..2023-02");
        for wrong in ["", "2023", "2023-13", "2023-02..2023-01", "2023-1..2023-2", "2023-01-01", "..", "x..y"]
        {
            assert!(wrong.parse::<Months>().is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn a_time_lies_in_its_month(seconds in -2_208_988_800_i64..16_725_225_600) {
            let month = Wall(seconds).month();
            prop_assert!(month.start() <= Wall(seconds) && Wall(seconds) < month.next().start());
            prop_assert_eq!(month.next().before(), month);
            prop_assert_eq!(month.to_string().parse::<Month>().ok(), Some(month));
        }
    }
}
