//! What is known of places. No type here holds a person, and none holds a record that an officer
//! began: such records follow patrols and not need, and counting them makes the estimate run away
//! (measured on simulated cities: worse than counting calls). They are kept apart, in
//! [`OfficerInitiated`], and reach the explanation of a rank and nothing else.

mod check;
mod class;

pub use class::EvidenceClass;

use crate::Graph;

/// What residents reported and said, one number for each place in every list. What is not known of a
/// place is said in [`Evidence::feeds`], and by no hours and nothing raised: a 0 that stands for
/// "unknown" is never taken for "none".
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which places touch.
    pub graph: Graph,
    /// `E`: people times time, or whatever a rate is taken of; positive.
    pub exposure: Vec<f64>,
    /// What is known of the reports of each place.
    pub feeds: Vec<Feed>,
    /// `Y`: distinct incidents that residents reported; read where the feed is linked or distinct.
    pub incidents: Vec<f64>,
    /// `S`: reports by residents, duplicates included, at least `incidents`; read where the feed is
    /// linked or raw.
    pub reports: Vec<f64>,
    /// How many incidents of all linked places together had 1, 2, 3, … reports.
    pub multiplicity: Vec<f64>,
    /// How many incidents of each linked place had one report, and how many two; only for a floor of
    /// their number that asks nothing of the model.
    pub rare: Option<Rare>,
    /// `B`: problems of a place that were raised in dialogue and could be looked up among calls.
    pub raised: Vec<f64>,
    /// `m`: those of them that had a call; at most `raised`.
    pub matched: Vec<f64>,
    /// `Z`: concerns raised in dialogue.
    pub concerns: Vec<f64>,
    /// `h`: hours of listening.
    pub hours: Vec<f64>,
    /// Barrier of language in those dialogues, about 0 on average; 0 where there is none.
    pub barrier: Vec<f64>,
    /// What may bear on reporting (never on need): each list has one number for each place.
    pub covariates: Vec<Vec<f64>>,
    /// What is known of the linking of reports to incidents; none when it is to be trusted.
    pub linkage: Option<Linkage>,
    /// Reports while an incident waited for a response; when given, used in place of duplicates.
    pub window: Option<Window>,
}

/// What is known of the reports of a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Feed {
    /// Reports, linked to the incidents that they tell of: duplicates show.
    Linked,
    /// Incidents alone: their duplicates were merged and not counted.
    Distinct,
    /// Reports that nobody linked: how many incidents they tell of is not known.
    Raw,
    /// Nothing: neither that there were reports nor that there were none.
    Unknown,
}

/// How many incidents of each place had few reports.
#[derive(Debug, Clone, PartialEq)]
pub struct Rare {
    /// `f1`: incidents with one report.
    pub singletons: Vec<f64>,
    /// `f2`: incidents with two.
    pub doubletons: Vec<f64>,
}

/// What is known of the errors of linking reports to incidents.
#[derive(Debug, Clone, PartialEq)]
pub struct Linkage {
    /// Pairs of reports that a person labelled as the same incident.
    pub labelled: u64,
    /// Those of them that the linking had not put together.
    pub missed: u64,
    /// Chance merges counted in `shifts` time-shifted copies of the data, for each place.
    pub chance_merges: Vec<f64>,
    /// How many such copies.
    pub shifts: f64,
}

/// Reports that came in while an incident waited for a response that found it still there.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// `D`: further reports in those windows.
    pub duplicates: Vec<f64>,
    /// `T`: the windows' lengths together, in natural lifetimes.
    pub time: Vec<f64>,
}

/// Records that officers began, for each place: patrols, stops, self-assigned visits. Evidence of
/// where officers were. Nothing that takes [`Evidence`] takes these.
#[derive(Debug, Clone, PartialEq)]
pub struct OfficerInitiated(pub Vec<f64>);

impl Feed {
    /// Whether incidents are counted.
    #[must_use]
    pub const fn counts_incidents(self) -> bool {
        matches!(self, Self::Linked | Self::Distinct)
    }

    /// Whether reports are counted.
    #[must_use]
    pub const fn counts_reports(self) -> bool {
        matches!(self, Self::Linked | Self::Raw)
    }
}

impl Evidence {
    /// Number of places.
    #[must_use]
    pub const fn places(&self) -> usize {
        self.graph.places()
    }

    /// Incidents or else reports that are known of a place; none where its feed is unknown.
    #[must_use]
    pub fn reported(&self, place: usize) -> Option<f64> {
        match self.feeds[place] {
            Feed::Linked | Feed::Raw => Some(self.reports[place]),
            Feed::Distinct => Some(self.incidents[place]),
            Feed::Unknown => None,
        }
    }

    /// Reports beyond the first of their incident that are known of a place: those while it waited
    /// for a response where these are given.
    #[must_use]
    pub fn duplicates(&self, place: usize) -> f64 {
        match (self.feeds[place], &self.window) {
            (Feed::Linked, Some(window)) => window.duplicates[place],
            (Feed::Linked, None) => self.reports[place] - self.incidents[place],
            _ => 0.0,
        }
    }

    /// The same without what residents reported: every feed is unknown.
    #[must_use]
    pub fn without_reports(&self) -> Self {
        Self { feeds: vec![Feed::Unknown; self.places()], ..self.clone() }
    }

    /// The same without looking up among the calls what was raised in dialogue.
    #[must_use]
    pub fn without_matches(&self) -> Self {
        let none = vec![0.0; self.places()];
        Self { raised: none.clone(), matched: none, ..self.clone() }
    }

    /// The same without the concerns of hours of listening.
    #[must_use]
    pub fn without_concerns(&self) -> Self {
        let none = vec![0.0; self.places()];
        Self { concerns: none.clone(), hours: none, ..self.clone() }
    }
}
