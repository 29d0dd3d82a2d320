//! What the estimate found of a neighborhood, as it is kept with its review. A review that was
//! published reads the same whatever becomes of the estimate later.

use crate::steps::whole;
use serde::{Deserialize, Serialize};

/// What the estimate found of a neighborhood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// What it rests on.
    pub class: Class,
    /// Log incidents for each unit of exposure.
    pub need: Range,
    /// The chance that an incident is reported at all.
    pub reporting: Range,
    /// Where it stands by need; none where the evidence allows no rank.
    pub rank: Option<Rank>,
    /// Where it stands by calls alone, 1 for the most.
    pub calls_rank: f64,
    /// From the log rate of all calls to the log need.
    pub terms: Terms,
    /// Where it stands after each step: by all calls, and after each of the five terms.
    pub ranks: [f64; 6],
    /// By how many places it moves when a source is left out; positive moves it down.
    pub without: Vec<Without>,
    /// Whether and why it should be listened to next.
    pub listen: Option<Listen>,
    /// By how many places it moved since the review before; positive moves it down.
    pub moved: Option<f64>,
    /// By how much log need was lowered, since so little reporting could have been made up and what
    /// was heard in dialogue does not bear it out; 0 for most, and in reviews of before there was such a limit.
    #[serde(default)]
    pub lowered: f64,
    /// Points of dialogues that do not count: one group raised far more than such hours bring elsewhere.
    #[serde(default)]
    pub uncounted: i64,
}

/// What an estimate rests on, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// Several residents' reports of one incident.
    A,
    /// What was raised in dialogues and looked up among the calls.
    B,
    /// Concerns for each hour of listening.
    C,
    /// Reports alone: no rank.
    D,
    /// Nothing heard and nothing reported: no rank.
    Nothing,
}

impl Class {
    /// Every class, the strongest first.
    pub const ALL: [Self; 5] = [Self::A, Self::B, Self::C, Self::D, Self::Nothing];

    /// The class's token, for texts and drawings.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
            Self::Nothing => "nothing",
        }
    }
}

/// A value with its 90% interval.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// The value.
    pub mid: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

/// Where a neighborhood stands by need, 1 for the most.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Rank {
    /// The expected rank.
    pub expected: f64,
    /// The lower end of its 90% interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// The chance that it is among the most needing tenth.
    pub top: f64,
}

/// The five terms that lead from the rate of all calls to the need, in logarithms.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// Log rate of all calls.
    pub calls: f64,
    /// Records that officers began, taken away.
    pub officer_removed: f64,
    /// Repeated reports of one incident, counted once.
    pub repeats_collapsed: f64,
    /// What was never reported, added back.
    pub unreported_added: f64,
    /// What the neighborhoods around tell.
    pub neighbors: f64,
    /// What listening tells.
    pub listening: f64,
}

impl Terms {
    /// The five terms with their tokens, in their order.
    #[must_use]
    pub const fn five(&self) -> [(&'static str, f64); 5] {
        [
            ("officer-removed", self.officer_removed),
            ("repeats-collapsed", self.repeats_collapsed),
            ("unreported-added", self.unreported_added),
            ("neighbors", self.neighbors),
            ("listening", self.listening),
        ]
    }
}

/// What leaving a source out would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Without {
    /// The source's token: `duplicates`, `matches`, `concerns`.
    pub source: String,
    /// By how many places it moves; positive moves it down.
    pub shift: f64,
}

/// Why somewhere should be listened to next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listen {
    /// Its turn, from 1.
    pub turn: usize,
    /// The reasons' tokens.
    pub why: Vec<String>,
}

impl Rank {
    /// The expected rank as a whole number.
    #[must_use]
    pub fn shown(&self) -> i64 {
        whole(self.expected)
    }

    /// The lower end of its interval as a whole number.
    #[must_use]
    pub fn shown_low(&self) -> i64 {
        whole(self.low)
    }

    /// The upper end of its interval as a whole number.
    #[must_use]
    pub fn shown_high(&self) -> i64 {
        whole(self.high)
    }
}

impl Found {
    /// Of ten incidents, how many are reported.
    #[must_use]
    pub fn of_ten(&self) -> i64 {
        whole(self.reporting.mid * 10.0)
    }

    /// Whether it may be ranked.
    #[must_use]
    pub const fn is_ranked(&self) -> bool {
        self.rank.is_some()
    }

    /// How many places further up it stands by need than by calls alone; negative when further
    /// down, none when it has no rank.
    #[must_use]
    pub fn rises(&self) -> Option<f64> {
        self.rank.map(|rank| self.calls_rank - rank.expected)
    }
}
