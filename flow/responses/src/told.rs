//! What the public may read of a response: only what was said back about its concern. Pure.

use crate::promise::State;
use store::journal::Entry;
use words::{ConcernId, Day, Fact, Moment, Outcome, ResponseId, Stamp};

store::row! {
    /// A response as a neighborhood's page may show it: without who took it on.
    pub struct Told {
        id: ResponseId,
        concern: ConcernId,
        merged_into: Option<ConcernId>,
        promise: String,
        planned_day: Day,
        due_day: Day,
        outcome: Option<Outcome>,
        ended_day: Option<Day>,
        because: String,
        title: String,
        steps: i64,
        steps_done: i64,
    }
}

/// The kinds of facts that [`Told::state`] and [`crate::Days::of`] read.
pub(crate) const KINDS: [&str; 4] =
    ["word-said/1", "response-planned/1", "response-moved/1", "response-ended/1"];

impl Told {
    /// What was said of it in public; none as long as no word about it was said.
    ///
    /// A promise shows once a word “planned” was said about it after it was planned, an end
    /// once the word of that end was said about it after it ended. Until then an ended promise
    /// stands as it was promised: what a person has not approved yet is not public. A word
    /// about another promise for the same concern, or about the concern alone, opens nothing.
    #[must_use]
    pub fn state(&self, entries: &[Entry]) -> Option<State> {
        let is_plan =
            |fact: &Fact| matches!(fact, Fact::ResponsePlanned { response, .. } if *response == self.id);
        let is_end =
            |fact: &Fact| matches!(fact, Fact::ResponseEnded { response, .. } if *response == self.id);
        let planned = When::first(entries, is_plan)?;
        let ended = When::first(entries, is_end);
        let end = State::of(self.outcome);
        if let Some(ended) = ended
            && self.was_said(entries, end.word(), ended)
        {
            return Some(end);
        }
        self.was_said(entries, Outcome::Planned, planned).then_some(State::Running)
    }

    /// The concerns under which a word about it may have been said.
    pub(crate) fn concerns(&self) -> impl Iterator<Item = ConcernId> {
        [Some(self.concern), self.merged_into].into_iter().flatten()
    }

    fn was_said(&self, entries: &[Entry], word: Outcome, after: When) -> bool {
        entries.iter().any(|entry| match &entry.fact {
            Fact::WordSaid { response: Some(response), outcome, .. } => {
                *outcome == word && *response == self.id && When::of(entry.stamp).is_not_before(after)
            }
            _ => false,
        })
    }
}

/// When something happened, as finely as it is known.
#[derive(Clone, Copy)]
struct When(Day, Option<Moment>);

impl When {
    fn first(entries: &[Entry], is_it: impl Fn(&Fact) -> bool) -> Option<Self> {
        entries.iter().find(|entry| is_it(&entry.fact)).map(|entry| Self::of(entry.stamp))
    }

    const fn of(stamp: Stamp) -> Self {
        match stamp {
            Stamp::Day(day) => Self(day, None),
            Stamp::At { moment, day, .. } => Self(day, Some(moment)),
        }
    }

    fn is_not_before(self, other: Self) -> bool {
        match (self.1, other.1) {
            (Some(this), Some(that)) => this >= that,
            _ => self.0 >= other.0,
        }
    }
}
