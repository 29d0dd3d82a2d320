//! When a neighbor waits for an answer: one rule for the desk, the agenda and the map.

use crate::{Day, Outcome};

/// The last word that was said about a concern, or in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastWord {
    /// Which of the four it is.
    pub outcome: Outcome,
    /// The day on which it was said.
    pub day: Day,
    /// Whether no other word was meant to follow: what is not for LEAD to take on is heard,
    /// and that is all that is said.
    pub is_final: bool,
}

/// Since when somebody who told us on a day waits for an answer; none when they have one.
/// “Heard” alone is no answer, unless it was the final word.
#[must_use]
pub const fn waits_since(told: Day, last: Option<LastWord>) -> Option<Day> {
    match last {
        None => Some(told),
        Some(LastWord { outcome: Outcome::Heard, day, is_final: false }) => Some(day),
        Some(_) => None,
    }
}

/// Whether a wait that began on a day is longer today than an answer may take.
#[must_use]
pub const fn is_overdue(since: Day, today: Day, within: i64) -> bool {
    today.since(since) > within
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heard_alone_is_no_answer_unless_it_was_the_final_word() {
        let last = |outcome, is_final| Some(LastWord { outcome, day: Day(9), is_final });
        assert_eq!(waits_since(Day(3), None), Some(Day(3)));
        assert_eq!(waits_since(Day(3), last(Outcome::Heard, false)), Some(Day(9)));
        assert_eq!(waits_since(Day(3), last(Outcome::Heard, true)), None);
        for outcome in [Outcome::Planned, Outcome::Done, Outcome::Cannot] {
            assert_eq!(waits_since(Day(3), last(outcome, false)), None);
        }
    }

    #[test]
    fn the_last_day_within_is_not_late() {
        assert!(!is_overdue(Day(1), Day(15), 14));
        assert!(is_overdue(Day(1), Day(16), 14));
    }
}
