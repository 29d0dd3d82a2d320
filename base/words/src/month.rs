//! Months, and the stretch of months that a review or a count covers.

use crate::{Day, UnknownToken};
use jiff::civil;
use std::{fmt, str::FromStr};

/// A month of the calendar: `2026-06`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Month {
    year: i16,
    /// 1 to 12.
    month: i8,
}

impl Month {
    /// The month in which a day lies.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let date = day.date();
        Self { year: date.year(), month: date.month() }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Day {
        Day::from_date(civil::date(self.year, self.month, 1))
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Day {
        Day::from_date(civil::date(self.year, self.month, 1).last_of_month())
    }

    /// The month before.
    #[must_use]
    pub fn before(self) -> Self {
        Self::of(self.first_day().plus(-1))
    }

    /// The month after.
    #[must_use]
    pub fn after(self) -> Self {
        Self::of(self.last_day().plus(1))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = UnknownToken;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let day = || -> Option<Day> {
            let shaped = text.len() == 7 && text.as_bytes()[4] == b'-';
            format!("{text}-01").parse().ok().filter(|_| shaped)
        };
        day().map(Self::of).ok_or_else(|| UnknownToken {
            list: "month, such as 2026-06",
            token: text.chars().take(40).collect(),
        })
    }
}

impl TryFrom<String> for Month {
    type Error = UnknownToken;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> String {
        month.to_string()
    }
}

/// Months in a row, both ends included: `2025-07..2026-06`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Months {
    from: Month,
    to: Month,
}

impl Months {
    /// From one month to another; `None` when the second comes first.
    #[must_use]
    pub fn new(from: Month, to: Month) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// The twelve months that were over on a day.
    #[must_use]
    pub fn year_before(day: Day) -> Self {
        let to = Month::of(day).before();
        let from = Month { year: to.year - 1, month: to.month }.after();
        Self { from, to }
    }

    /// The first month.
    #[must_use]
    pub const fn from(self) -> Month {
        self.from
    }

    /// The last month.
    #[must_use]
    pub const fn to(self) -> Month {
        self.to
    }

    /// The first and the last day.
    #[must_use]
    pub fn days(self) -> (Day, Day) {
        (self.from.first_day(), self.to.last_day())
    }
}

impl fmt::Display for Months {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.from, self.to)
    }
}

impl FromStr for Months {
    type Err = UnknownToken;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || UnknownToken {
            list: "stretch of months, such as 2025-07..2026-06",
            token: text.chars().take(40).collect(),
        };
        let (from, to) = text.split_once("..").ok_or_else(wrong)?;
        Self::new(from.parse()?, to.parse()?).ok_or_else(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().expect("a day")
    }

    #[test]
    fn months_have_their_days() {
        let february: Month = "2024-02".parse().expect("a month");
        assert_eq!((february.first_day(), february.last_day()), (day("2024-02-01"), day("2024-02-29")));
        assert_eq!(
            (february.before().to_string(), february.after().to_string()),
            ("2024-01".into(), "2024-03".into())
        );
        assert_eq!("2024-01".parse::<Month>().expect("a month").before().to_string(), "2023-12");
    }

    #[test]
    fn a_stretch_reads_back_and_never_runs_backward() {
        let months: Months = "2025-07..2026-06".parse().expect("months");
        assert_eq!(months.to_string(), "2025-07..2026-06");
        assert_eq!(months.days(), (day("2025-07-01"), day("2026-06-30")));
        for wrong in ["2026-06..2025-07", "2026-06", "2026-6..2026-07", "..", "2026-13..2027-01", ""] {
            assert!(wrong.parse::<Months>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_year_before_a_day_is_twelve_whole_months() {
        assert_eq!(Months::year_before(day("2026-06-15")).to_string(), "2025-06..2026-05");
        assert_eq!(Months::year_before(day("2026-01-01")).to_string(), "2025-01..2025-12");
    }
}
