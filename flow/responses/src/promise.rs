//! A promise: who, what, by when. Its states are running → done | cannot. Pure.

use crate::ResponsesError;
use page::{Typed, clean};
use store::journal::Entry;
use words::{Day, Fact, Outcome, ResponseId};

/// The most characters of a promise, and of an obstacle.
pub const LONGEST: usize = 400;
/// The most characters of a step.
pub const LONGEST_STEP: usize = 200;
/// The most characters of what is said at the end.
pub const LONGEST_BECAUSE: usize = 1000;
/// The most steps with which a response is planned.
pub const STEPS_PLANNED: usize = 10;
/// The most steps that a response comes to have.
pub const STEPS_IN_ALL: usize = 30;
/// How many days ahead a promise counts as near.
pub const NEAR: i64 = 7;

/// Where a response stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Somebody works on it.
    Running,
    /// It was done.
    Done,
    /// It cannot be done, and it was said why.
    Cannot,
}

impl State {
    /// The state of a response with this stored outcome.
    #[must_use]
    pub const fn of(outcome: Option<Outcome>) -> Self {
        match outcome {
            Some(Outcome::Done) => Self::Done,
            Some(Outcome::Cannot) => Self::Cannot,
            _ => Self::Running,
        }
    }

    /// The word that the public reads for it.
    #[must_use]
    pub const fn word(self) -> Outcome {
        match self {
            Self::Running => Outcome::Planned,
            Self::Done => Outcome::Done,
            Self::Cannot => Outcome::Cannot,
        }
    }

    /// Whether anything may still change: refused once it ended.
    pub const fn still_running(self) -> Result<(), ResponsesError> {
        match self {
            Self::Running => Ok(()),
            Self::Done | Self::Cannot => Err(ResponsesError::Over),
        }
    }

    /// The end of a running response. Done needs every step done, or a word on why it is done
    /// without them; cannot always needs its reason.
    pub fn end(self, outcome: Outcome, open_steps: i64, because: &str) -> Result<Self, ResponsesError> {
        self.still_running()?;
        let silent = because.trim().is_empty();
        match outcome {
            Outcome::Done if open_steps > 0 && silent => Err(ResponsesError::StepsOpen(open_steps)),
            Outcome::Done => Ok(Self::Done),
            Outcome::Cannot if silent => Err(ResponsesError::BecauseMissing),
            Outcome::Cannot => Ok(Self::Cannot),
            Outcome::Heard | Outcome::Planned => Err(ResponsesError::NotAnEnd),
        }
    }
}

/// A day for which something is promised lies after today.
pub fn day_ahead(due: Day, today: Day) -> Result<(), ResponsesError> {
    if due > today { Ok(()) } else { Err(ResponsesError::DayNotAhead) }
}

/// How many days a promise is past its day: 0 on that day itself, and once it ended.
#[must_use]
pub fn days_late(state: State, due: Day, today: Day) -> i64 {
    if state == State::Running { today.since(due).max(0) } else { 0 }
}

/// A text in which something must stand, as it is kept: in one line, since it is read in lists.
pub(crate) fn tidy(field: &'static str, text: &str, most: usize) -> Result<String, ResponsesError> {
    let text = clean(text, most, true).map_err(|why| ResponsesError::Text { field, why })?;
    if text.is_empty() {
        return Err(ResponsesError::Text { field, why: Typed::Empty });
    }
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The steps of a plan as they are kept: empty lines left out, doubles once.
pub(crate) fn tidy_steps(steps: &[String]) -> Result<Vec<String>, ResponsesError> {
    let mut kept: Vec<String> = vec![];
    for step in steps.iter().filter(|step| !step.trim().is_empty()) {
        let step = tidy("steps", step, LONGEST_STEP)?;
        if !kept.contains(&step) {
            kept.push(step);
        }
    }
    if kept.len() > STEPS_PLANNED { Err(ResponsesError::TooManySteps(STEPS_PLANNED)) } else { Ok(kept) }
}

/// For when a response was first promised, and how often that day was moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// The day that was promised first.
    pub first: Day,
    /// How often it was moved.
    pub moved: i64,
}

impl Days {
    /// Counted from the facts about a response; none when it was never planned.
    #[must_use]
    pub fn of(response: ResponseId, entries: &[Entry]) -> Option<Self> {
        let first = entries.iter().find_map(|entry| match &entry.fact {
            Fact::ResponsePlanned { response: its, due, .. } if *its == response => Some(*due),
            _ => None,
        })?;
        let is_move = |entry: &&Entry| matches!(&entry.fact, Fact::ResponseMoved { response: its, .. } if *its == response);
        let moved = entries.iter().filter(is_move).count();
        Some(Self { first, moved: i64::try_from(moved).unwrap_or(i64::MAX) })
    }
}
