//! What is known of places. No type here holds a person, and none holds a record that an officer
//! began: such records follow patrols and not need, and counting them makes the estimate run away
//! (measured on simulated cities: worse than counting calls). They are kept apart, in
//! [`OfficerInitiated`], and reach the explanation of a rank and nothing else.

use crate::Graph;

/// What residents reported and said, one number for each place in every list.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which places touch.
    pub graph: Graph,
    /// `E`: people times time, or whatever a rate is taken of; positive.
    pub exposure: Vec<f64>,
    /// `Y`: distinct incidents that residents reported.
    pub incidents: Vec<f64>,
    /// `S`: reports by residents, duplicates included; at least `incidents`.
    pub reports: Vec<f64>,
    /// How many incidents of all places together had 1, 2, 3, … reports.
    pub multiplicity: Vec<f64>,
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

impl Evidence {
    /// Number of places.
    #[must_use]
    pub const fn places(&self) -> usize {
        self.graph.places()
    }
}
