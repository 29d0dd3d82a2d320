//! How a concern stands, read from what happened.

use store::journal::Entry;
use words::{Fact, Outcome};

/// How a concern stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing was said back yet.
    Waiting,
    /// Something was said back, and a reporter says that it is not resolved.
    Contested,
    /// The last word.
    Said(Outcome),
}

impl State {
    /// How a concern stands after these facts, in the order of their days. A reporter who
    /// contests on the day of a word contests that word: theirs keeps no finer time.
    pub(crate) fn after<'a>(facts: impl IntoIterator<Item = &'a Entry>) -> Self {
        let (mut word, mut contested) = (None, None);
        for entry in facts {
            let day = entry.stamp.day();
            match entry.fact {
                Fact::WordSaid { outcome, .. } if word.is_none_or(|(last, _)| last <= day) => {
                    word = Some((day, outcome));
                }
                Fact::Contested { .. } => contested = contested.max(Some(day)),
                _ => {}
            }
        }
        match word {
            None => Self::Waiting,
            Some((day, _)) if contested >= Some(day) => Self::Contested,
            Some((_, outcome)) => Self::Said(outcome),
        }
    }

    /// The status word of the kit that shows it.
    pub(crate) const fn mark(self) -> &'static str {
        match self {
            Self::Waiting | Self::Contested => "waiting",
            Self::Said(outcome) => outcome.token(),
        }
    }

    /// The name of its text.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Waiting => "concerns-state-waiting",
            Self::Contested => "concerns-state-contested",
            Self::Said(Outcome::Heard) => "outcome-heard",
            Self::Said(Outcome::Planned) => "outcome-planned",
            Self::Said(Outcome::Done) => "outcome-done",
            Self::Said(Outcome::Cannot) => "outcome-cannot",
        }
    }
}
