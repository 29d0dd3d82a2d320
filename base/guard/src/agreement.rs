//! Whether somebody's confidentiality agreement counts. Pure.

use words::Day;

/// Somebody's last signature under the confidentiality agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The hash of the text that was signed.
    pub text: String,
    /// The day on which it was signed.
    pub signed_day: Day,
    /// Whether it was suspended after an incident.
    pub suspended: bool,
}

/// How somebody's agreement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Nothing was signed.
    Unsigned,
    /// It counts.
    Current,
    /// It was signed twelve months ago or longer.
    Lapsed,
    /// The text has changed since.
    Outdated,
    /// It was suspended after an incident.
    Suspended,
    /// It was signed on a day that has not come: a clock went back.
    Ahead,
}

/// How many months an agreement lasts.
pub const AGREEMENT_MONTHS: i64 = 12;

/// How a signature stands today, beside the hash of the text in force.
#[must_use]
pub fn standing(signature: Option<&Signature>, text: &str, today: Day) -> Standing {
    let Some(signature) = signature else { return Standing::Unsigned };
    if signature.suspended {
        Standing::Suspended
    } else if signature.text != text {
        Standing::Outdated
    } else if signature.signed_day > today {
        Standing::Ahead
    } else if signature.lapses().is_none_or(|lapses| today >= lapses) {
        Standing::Lapsed
    } else {
        Standing::Current
    }
}

impl Signature {
    /// The first day on which it no longer counts; none when the calendar ends before.
    #[must_use]
    pub fn lapses(&self) -> Option<Day> {
        let span = jiff::Span::new().try_months(AGREEMENT_MONTHS).ok()?;
        self.signed_day.date().checked_add(span).ok().map(Day::from_date)
    }

    /// Whether it stops counting within so many days from today. One that stopped already does not.
    #[must_use]
    pub fn lapses_within(&self, days: i64, today: Day) -> bool {
        self.lapses().is_some_and(|lapses| today < lapses && lapses <= today.plus(days))
    }
}
