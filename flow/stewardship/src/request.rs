//! Requests for public records: the clock, and what is decided of a line. Pure.

use words::{Day, Disclosure};

store::list! {
    /// Where a line of a request comes from.
    Source, "source of a line" {
        /// What a neighbor told.
        Report = "report",
        /// What a neighbor added.
        Reply = "reply",
        /// Why a meeting decided.
        Decision = "decision",
        /// What was said when staff visited a group.
        Dialogue = "dialogue",
        /// What was said back.
        Word = "word",
        /// What was promised, and what stood in the way.
        Response = "response",
        /// Text from elsewhere.
        Pasted = "pasted",
    }
}

store::list! {
    /// What is decided of a line.
    Outcome, "outcome of a line" {
        /// It is given out as it is.
        Whole = "whole",
        /// It is given out without what is marked.
        Part = "part",
        /// It is not given out.
        Withheld = "withheld",
    }
}

impl Outcome {
    /// Whether any of the text is given out.
    #[must_use]
    pub const fn gives(self) -> bool {
        !matches!(self, Self::Withheld)
    }

    /// The kit's mark for it.
    pub(crate) const fn mark(self) -> &'static str {
        match self {
            Self::Whole => "done",
            Self::Part => "planned",
            Self::Withheld => "cannot",
        }
    }
}

/// The exemption for whoever reports and asks not to be named, if the site has it.
const REPORTER: &str = "reporter";
/// The exemption for what tells of treatment, if the site has it.
const PART2: &str = "part2";

/// The exemption that is suggested for a line.
pub(crate) const fn suggested(part2: bool, disclosure: Option<Disclosure>) -> Option<&'static str> {
    match (part2, disclosure) {
        (true, _) => Some(PART2),
        (false, Some(Disclosure::Withhold)) => Some(REPORTER),
        (false, _) => None,
    }
}

/// The day by which a request must be answered: so many business days after the day on which it
/// came. Saturdays and Sundays do not count; holidays do, so that nobody is late by mistake.
#[must_use]
pub fn answer_by(received: Day, business_days: i64) -> Day {
    let mut day = received;
    let mut left = business_days;
    while left > 0 {
        day = day.plus(1);
        if !is_weekend(day) {
            left -= 1;
        }
    }
    day
}

/// Whether a day is a Saturday or a Sunday.
const fn is_weekend(day: Day) -> bool {
    // 1970-01-01, day 0, was a Thursday: three days after a Monday.
    day.plus(3).0.rem_euclid(7) >= 5
}
