//! What was heard of a neighborhood, by every way at hand, side by side. Numbers of places, never
//! of people; no word that anybody said.

use serde::{Deserialize, Serialize};
use words::{Channel, Day};

/// What was heard of a neighborhood in the months of a review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Heard {
    /// What a rate is taken of (people, or whatever the site counts); none when nobody said.
    pub exposure: Option<f64>,
    /// Calls for service; none when no calls were imported.
    pub calls: Option<Calls>,
    /// Reports told to the program, by the way they came in.
    pub told: Vec<Told>,
    /// Dialogues that were about it.
    pub dialogues: i64,
    /// Hours of listening in them.
    pub hours: f64,
    /// Of those hours, the ones in which people could not follow because of the language.
    pub barrier_hours: f64,
    /// The latest of them, newest first.
    pub talks: Vec<Talk>,
    /// The last day on which anybody listened there, in these months or before.
    pub last_heard: Option<Day>,
    /// Points raised in them.
    pub raised: Raised,
}

/// Calls for service in the months of a review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Calls {
    /// All of them, whoever began them: what a look at calls alone goes by.
    pub all: u64,
    /// Those by residents.
    pub residents: u64,
    /// Distinct incidents behind the residents' calls.
    pub incidents: u64,
    /// Begun by officers: they follow patrols, and count for nothing here.
    pub officers: u64,
    /// Alarms and other machines.
    pub alarms: u64,
    /// Planned visits.
    pub scheduled: u64,
    /// Residents' calls by kind, the most frequent first.
    pub kinds: Vec<(String, u64)>,
}

/// Reports of one channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The channel.
    pub channel: Channel,
    /// How many.
    pub reports: i64,
}

/// A dialogue in which the neighborhood was heard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// The group.
    pub group: String,
    /// The day.
    pub day: Day,
}

/// Points that were raised in dialogues, and what became of them among the calls.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raised {
    /// All of them.
    pub all: i64,
    /// Somebody had called about it.
    pub called: i64,
    /// Nobody had.
    pub not_called: i64,
    /// It cannot be looked up.
    pub not_linkable: i64,
}

/// Fewer points than this are not told apart in public: the group could be guessed.
const POINTS_PUBLISHED: i64 = 11;

impl Raised {
    /// Those that could be looked up among the calls.
    #[must_use]
    pub const fn linkable(self) -> i64 {
        self.called + self.not_called
    }

    /// Those that nobody looked up yet.
    #[must_use]
    pub const fn waiting(self) -> i64 {
        self.all - self.linkable() - self.not_linkable
    }

    /// Whether so many were looked up that the public is told how many of them had been called in.
    #[must_use]
    pub const fn is_told(self) -> bool {
        self.linkable() >= POINTS_PUBLISHED
    }
}

impl Heard {
    /// Whether nobody listened there in these months.
    #[must_use]
    pub const fn is_unheard(&self) -> bool {
        self.dialogues == 0
    }

    /// Reports by one channel.
    #[must_use]
    pub fn told_by(&self, channel: Channel) -> i64 {
        self.told.iter().filter(|told| told.channel == channel).map(|told| told.reports).sum()
    }

    /// Reports by neighbors themselves, by whatever way; without the points of dialogues and what
    /// officers passed on.
    #[must_use]
    pub fn told_by_neighbors(&self) -> i64 {
        let others = [Channel::Visit, Channel::Officer];
        self.told.iter().filter(|told| !others.contains(&told.channel)).map(|told| told.reports).sum()
    }
}
