//! What belongs on an agenda, and why: read from what is known of a concern. Pure.

use std::collections::{BTreeMap, BTreeSet};
use words::{
    ConcernId, Day, DecisionKind, Fact, LastWord, ObstacleId, Outcome, ResponseId, Sort, is_overdue,
    waits_since,
};

store::list! {
    /// Why an item stands on an agenda. In the order in which suggestions stand: what a
    /// neighbor disputes and what was promised come before what is new.
    Why, "reason for an item" {
        /// A reporter says that it is not resolved.
        Contested = "contested",
        /// A representative named it as a priority of their group.
        Nominated = "nominated",
        /// No word for longer than the site allows.
        Overdue = "overdue",
        /// Its response is near or past its day, or something stands in its way.
        Running = "running",
        /// A meeting put it off, or did not come to it.
        Again = "again",
        /// Sorted, and on no agenda yet.
        New = "new",
    }
}

/// A response whose day is this near stands on the agenda.
pub const NEAR_DAYS: i64 = 7;

/// Whether a concern that is sorted so can stand on an agenda.
#[must_use]
pub const fn is_for_agenda(sort: Sort) -> bool {
    matches!(sort, Sort::PlaceConcern | Sort::ServiceGap)
}

/// Why something is suggested, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reason {
    /// Why.
    pub why: Why,
    /// Since when; for a response, its day.
    pub since: Day,
}

/// A response as its facts tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Promise {
    due: Day,
    ended: Option<Day>,
    obstacles: BTreeSet<ObstacleId>,
}

/// What is known of a concern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    opened: Day,
    /// Whether a meeting that was held had it on its agenda.
    tabled: bool,
    contested: Option<Day>,
    nominated: Option<Day>,
    word: Option<(Outcome, Day)>,
    decided: Option<(DecisionKind, Day)>,
    promises: BTreeMap<ResponseId, Promise>,
}

/// The kinds of facts that [`Known::learn`] understands, in the order in which it wants them.
pub const KINDS: [&str; 8] = [
    "contested/1",
    "nominated/1",
    "word-said/1",
    "response-planned/1",
    "response-moved/1",
    "obstacle-raised/1",
    "obstacle-cleared/1",
    "response-ended/1",
];

/// The concern of a fact that [`Known::learn`] understands.
#[must_use]
pub const fn concern_of(fact: &Fact) -> Option<ConcernId> {
    match fact {
        Fact::Contested { concern, .. }
        | Fact::Nominated { concern, .. }
        | Fact::WordSaid { concern, .. }
        | Fact::ResponsePlanned { concern, .. }
        | Fact::ResponseMoved { concern, .. }
        | Fact::ObstacleRaised { concern, .. }
        | Fact::ObstacleCleared { concern, .. }
        | Fact::ResponseEnded { concern, .. } => Some(*concern),
        _ => None,
    }
}

impl Known {
    /// A concern of which nothing is known but its first day.
    #[must_use]
    pub const fn new(opened: Day) -> Self {
        Self {
            opened,
            tabled: false,
            contested: None,
            nominated: None,
            word: None,
            decided: None,
            promises: BTreeMap::new(),
        }
    }

    /// It was on the agenda of a meeting that was held.
    #[must_use]
    pub fn tabled(mut self, tabled: bool) -> Self {
        self.tabled = tabled;
        self
    }

    /// A meeting decided; the last decision counts.
    pub fn decide(&mut self, kind: DecisionKind, day: Day) {
        if self.decided.is_none_or(|(_, before)| before <= day) {
            self.decided = Some((kind, day));
        }
    }

    /// Takes in a fact. Facts of one kind come in the order in which they happened.
    pub fn learn(&mut self, day: Day, fact: &Fact) {
        match fact {
            Fact::Contested { .. } => self.contested = self.contested.max(Some(day)),
            Fact::Nominated { .. } => self.nominated = self.nominated.max(Some(day)),
            Fact::WordSaid { outcome, .. } if self.word.is_none_or(|(_, before)| before <= day) => {
                self.word = Some((*outcome, day));
            }
            Fact::ResponsePlanned { response, due, .. } => {
                let promise = Promise { due: *due, ended: None, obstacles: BTreeSet::new() };
                self.promises.insert(*response, promise);
            }
            Fact::ResponseMoved { response, due, .. } => {
                self.promised(*response, |promise| promise.due = *due);
            }
            Fact::ObstacleRaised { response, obstacle, .. } => self.promised(*response, |promise| {
                promise.obstacles.insert(*obstacle);
            }),
            Fact::ObstacleCleared { response, obstacle, .. } => self.promised(*response, |promise| {
                promise.obstacles.remove(obstacle);
            }),
            Fact::ResponseEnded { response, .. } => {
                self.promised(*response, |promise| promise.ended = Some(day));
            }
            _ => {}
        }
    }

    fn promised(&mut self, response: ResponseId, change: impl FnOnce(&mut Promise)) {
        if let Some(promise) = self.promises.get_mut(&response) {
            change(promise);
        }
    }

    /// Why it belongs on an agenda today, when an answer is due within so many days; `None`
    /// when nothing is to be talked about.
    #[must_use]
    pub fn why(&self, today: Day, answer_within: i64) -> Option<Reason> {
        let reason = |why| move |since| Reason { why, since };
        let late = |since: &Day| is_overdue(*since, today, answer_within);
        self.contested_since()
            .map(reason(Why::Contested))
            .or_else(|| self.nominated_since().map(reason(Why::Nominated)))
            .or_else(|| self.waits_since().filter(late).map(reason(Why::Overdue)))
            .or_else(|| self.running(today).map(reason(Why::Running)))
            .or_else(|| self.put_off_since().map(reason(Why::Again)))
            .or_else(|| self.is_new().then_some(self.opened).map(reason(Why::New)))
    }

    /// Contested, and neither decided nor answered since. On the same day it counts as not
    /// answered: what a neighbor did has no time finer than a day.
    fn contested_since(&self) -> Option<Day> {
        let answered = self.word.map(|(_, day)| day).max(self.decided.map(|(_, day)| day));
        self.contested.filter(|day| answered.is_none_or(|answer| *day >= answer))
    }

    /// Named as a priority after the last decision. A word to the neighborhood is no answer to that, and
    /// neither is a response that runs already.
    fn nominated_since(&self) -> Option<Day> {
        let decided = self.decided.map(|(_, day)| day);
        self.nominated.filter(|day| decided.is_none_or(|decided| *day > decided))
    }

    /// Since when a neighbor waits for a word. “Planned” told a day, so nobody waits before
    /// the response has ended. What may stand on an agenda has no final “heard”.
    fn waits_since(&self) -> Option<Day> {
        let last = self.word.map(|(outcome, day)| LastWord { outcome, day, is_final: false });
        waits_since(self.opened, last).or_else(|| match self.word {
            Some((Outcome::Planned, day)) if self.promises.is_empty() => Some(day),
            Some((Outcome::Planned, day)) if !self.is_running() => {
                self.promises.values().filter_map(|promise| promise.ended).max().map(|ended| ended.max(day))
            }
            _ => None,
        })
    }

    fn is_running(&self) -> bool {
        self.promises.values().any(|promise| promise.ended.is_none())
    }

    fn running(&self, today: Day) -> Option<Day> {
        let open = self.promises.values().filter(|promise| promise.ended.is_none());
        let urgent =
            open.filter(|promise| !promise.obstacles.is_empty() || promise.due.since(today) <= NEAR_DAYS);
        urgent.map(|promise| promise.due).min()
    }

    fn put_off_since(&self) -> Option<Day> {
        if self.is_running() || self.is_answered() {
            return None;
        }
        match self.decided {
            Some((DecisionKind::Wait | DecisionKind::Listen, day)) => Some(day),
            None if self.tabled => Some(self.opened),
            _ => None,
        }
    }

    fn is_new(&self) -> bool {
        !self.tabled && self.decided.is_none() && self.promises.is_empty() && !self.is_answered()
    }

    fn is_answered(&self) -> bool {
        matches!(self.word, Some((Outcome::Done | Outcome::Cannot, _)))
    }
}
