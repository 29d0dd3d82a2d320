//! A word back: from which fact which word is drafted, and what its states are.
//!
//! Pure rules: no async, no SQL, no HTTP.

use std::collections::HashMap;
use store::journal::Entry;
use words::{
    ConcernId, Day, DecisionId, DecisionKind, Fact, LastWord, Outcome, ResponseId, Sort, Stamp, is_overdue,
    waits_since,
};

store::list! {
    /// Where a word stands. A word is drafted once; from there it is said or set aside, for good.
    State, "state of a word" {
        /// Waits for a person.
        Drafted = "drafted",
        /// Approved, and said to the reporters and the neighborhood.
        Said = "said",
        /// Nothing was said.
        SetAside = "set-aside",
    }
}

impl State {
    /// Whether it may still be changed, said or set aside.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Drafted)
    }
}

/// The kinds of facts from which words are drafted.
pub(crate) const KINDS: [&str; 7] = [
    "concern-sorted/1",
    "decided/1",
    "response-planned/1",
    "response-moved/1",
    "obstacle-raised/1",
    "obstacle-cleared/1",
    "response-ended/1",
];

/// What a word tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Told {
    Place,
    Referral,
    Gap,
    Outside,
    Listen,
    Wait,
    DecidedCannot,
    Planned,
    Moved,
    Blocked,
    Unblocked,
    Done,
    EndedCannot,
}

impl Told {
    /// What is to be told after a fact. None when the word comes later (a decision to respond is
    /// told when the response is planned), and for a contest: nothing new is known then, the
    /// concern waits again.
    pub(crate) const fn of(fact: &Fact) -> Option<Self> {
        match fact {
            Fact::ConcernSorted { sort, .. } => Some(match sort {
                Sort::PlaceConcern => Self::Place,
                Sort::Referral => Self::Referral,
                Sort::ServiceGap => Self::Gap,
                Sort::OutsideLead => Self::Outside,
            }),
            Fact::Decided { kind, .. } => match kind {
                DecisionKind::Respond => None,
                DecisionKind::Listen => Some(Self::Listen),
                DecisionKind::Wait => Some(Self::Wait),
                DecisionKind::Cannot => Some(Self::DecidedCannot),
            },
            Fact::ResponsePlanned { .. } => Some(Self::Planned),
            Fact::ResponseMoved { .. } => Some(Self::Moved),
            Fact::ObstacleRaised { .. } => Some(Self::Blocked),
            Fact::ObstacleCleared { .. } => Some(Self::Unblocked),
            Fact::ResponseEnded { outcome: Outcome::Done, .. } => Some(Self::Done),
            Fact::ResponseEnded { outcome: Outcome::Cannot, .. } => Some(Self::EndedCannot),
            _ => None,
        }
    }

    /// Which of the four words it is.
    pub(crate) const fn outcome(self) -> Outcome {
        match self {
            Self::Place | Self::Referral | Self::Outside | Self::Listen | Self::Wait => Outcome::Heard,
            Self::Planned | Self::Moved | Self::Blocked | Self::Unblocked => Outcome::Planned,
            Self::Done => Outcome::Done,
            Self::Gap | Self::DecidedCannot | Self::EndedCannot => Outcome::Cannot,
        }
    }

    /// Whether nothing is meant to follow, although the word is only “heard”: what is not for
    /// LEAD to take on, and what is about a person, of whom nothing is said.
    pub(crate) const fn is_final(self) -> bool {
        matches!(self, Self::Referral | Self::Outside)
    }
}

/// What a fact is the latest news of. Newer news takes the place of older news that was not
/// said yet, so that nobody approves a day that has been moved since.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Subject {
    Sorting(ConcernId),
    Decision(DecisionId),
    Response(ResponseId),
}

/// The subject of a fact, and how late it comes among facts of the same moment.
const fn subject(fact: &Fact) -> Option<(Subject, u8)> {
    match fact {
        Fact::ConcernSorted { concern, .. } => Some((Subject::Sorting(*concern), 0)),
        Fact::Decided { decision, .. } => Some((Subject::Decision(*decision), 0)),
        Fact::ResponsePlanned { response, .. } => Some((Subject::Response(*response), 0)),
        Fact::ResponseMoved { response, .. }
        | Fact::ObstacleRaised { response, .. }
        | Fact::ObstacleCleared { response, .. } => Some((Subject::Response(*response), 1)),
        Fact::ResponseEnded { response, .. } => Some((Subject::Response(*response), 2)),
        _ => None,
    }
}

/// The response about which a fact tells, if it tells about one.
pub(crate) const fn response_of(fact: &Fact) -> Option<ResponseId> {
    match subject(fact) {
        Some((Subject::Response(response), _)) => Some(response),
        _ => None,
    }
}

/// Parts facts into the latest of each subject, in the order in which they happened, and the
/// ids of those that were overtaken.
pub(crate) fn latest(entries: Vec<Entry>) -> (Vec<Entry>, Vec<String>) {
    let mut entries: Vec<(Subject, u8, Entry)> = entries
        .into_iter()
        .filter_map(|entry| subject(&entry.fact).map(|(subject, late)| (subject, late, entry)))
        .collect();
    entries.sort_by_key(|(_, late, entry)| (when(entry.stamp), *late));
    let last: HashMap<Subject, usize> =
        entries.iter().enumerate().map(|(at, (subject, _, _))| (*subject, at)).collect();
    let mut latest = vec![];
    let mut overtaken = vec![];
    for (at, (subject, _, entry)) in entries.into_iter().enumerate() {
        if last.get(&subject) == Some(&at) {
            latest.push(entry);
        } else {
            overtaken.push(entry.id);
        }
    }
    (latest, overtaken)
}

const fn when(stamp: Stamp) -> (i64, i64) {
    match stamp {
        Stamp::Day(day) => (day.0, i64::MIN),
        Stamp::At { moment, day, .. } => (day.0, moment.0),
    }
}

/// How a neighborhood stands, as far as it was said. It rests on words said and on nothing else,
/// so that the public map tells nothing of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// The last word was this one.
    Last(Outcome),
    /// The last word was “heard”, longer ago than an answer may take, and not the final one.
    Waiting,
    /// No word was said yet.
    Quiet,
}

impl Standing {
    /// How a place stands whose last word was this one.
    pub(crate) const fn of(last: Option<LastWord>, today: Day, within: i64) -> Self {
        let Some(word) = last else { return Self::Quiet };
        match waits_since(word.day, last) {
            Some(since) if is_overdue(since, today, within) => Self::Waiting,
            _ => Self::Last(word.outcome),
        }
    }

    /// The status word of the kit.
    pub(crate) const fn token(self) -> &'static str {
        match self {
            Self::Last(outcome) => outcome.token(),
            Self::Waiting => "waiting",
            Self::Quiet => "quiet",
        }
    }

    /// The class of an area on the map.
    pub(crate) const fn area_class(self) -> &'static str {
        match self {
            Self::Last(Outcome::Heard) => "area--heard",
            Self::Last(Outcome::Planned) => "area--planned",
            Self::Last(Outcome::Done) => "area--done",
            Self::Last(Outcome::Cannot) => "area--cannot",
            Self::Waiting => "area--waiting",
            Self::Quiet => "area--quiet",
        }
    }

    /// The name of its text.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Last(Outcome::Heard) => "outcome-heard",
            Self::Last(Outcome::Planned) => "outcome-planned",
            Self::Last(Outcome::Done) => "outcome-done",
            Self::Last(Outcome::Cannot) => "neighborhoods-cannot",
            Self::Waiting => "neighborhoods-waiting",
            Self::Quiet => "neighborhoods-quiet",
        }
    }
}

/// Whether a concern waits again: contested on the day of our last word or later. A contest
/// keeps its day alone, so one of the same day counts as an objection to that word.
pub(crate) fn waits_again(contested: Option<Day>, last_word: Option<Day>) -> bool {
    contested.is_some_and(|day| last_word.is_none_or(|word| day >= word))
}
