//! What the columns of a feed mean: a small TOML file for each feed.
//!
//! `docs/mappings.md` says how to write one. There is no key for a caller's name, number or
//! address, a column whose name speaks of one is refused, and what no key names is dropped.

mod read;

use crate::{LakeError, link::Reach, times::Times, wall::Wall};
use std::{fs, path::Path};

/// The mappings that are built in, by name.
const BUILT_IN: [(&str, &str); 3] = [
    ("seattle-911-2016", include_str!("../mappings/seattle-911-2016.toml")),
    ("seattle-calls-2018", include_str!("../mappings/seattle-calls-2018.toml")),
    ("throughline", include_str!("../mappings/throughline.toml")),
];

/// What the columns of one feed mean.
#[derive(Debug, Clone)]
pub struct Mapping {
    pub(crate) name: String,
    pub(crate) duplicates: Duplicates,
    pub(crate) means: TimeMeans,
    pub(crate) columns: Columns,
    pub(crate) times: Times,
    /// Coordinates that stand for none, beside an empty field.
    pub(crate) nowhere: Vec<f64>,
    /// The first rule that fits says how a call began; where none fits, a resident called.
    pub(crate) began: Vec<(Began, Test)>,
    /// The first rule that fits says what the response found.
    pub(crate) found: Vec<(Finding, Test)>,
    pub(crate) kinds: Vec<Kind>,
}

/// The columns that are read, by the names that the file gives them.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Columns {
    pub(crate) event: String,
    pub(crate) called: String,
    pub(crate) arrived: Option<String>,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) priority: Option<String>,
    pub(crate) block: Option<String>,
    pub(crate) lon: Option<String>,
    pub(crate) lat: Option<String>,
    pub(crate) point: Option<String>,
}

impl Columns {
    /// Keys and columns, in the order in which they are documented.
    pub(crate) fn named(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("event", Some(&self.event)),
            ("called", Some(&self.called)),
            ("arrived", self.arrived.as_ref()),
            ("type", Some(&self.kind)),
            ("priority", self.priority.as_ref()),
            ("block", self.block.as_ref()),
            ("lon", self.lon.as_ref()),
            ("lat", self.lat.as_ref()),
            ("point", self.point.as_ref()),
        ]
        .into_iter()
        .filter_map(|(key, column)| Some((key, column?.as_str())))
    }
}

/// Whether a feed still shows that several people reported one thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Duplicates {
    /// Each report is a row.
    Visible,
    /// Reports of one incident were put together before the feed was published, so that nothing can be learned from
    /// their number.
    Merged,
}

/// What a feed's first time means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum TimeMeans {
    Called,
    Queued,
    Arrived,
    Cleared,
}

impl TimeMeans {
    /// Whether the time from it to an arrival is time that somebody waited.
    pub(crate) const fn begins_waiting(self) -> bool {
        matches!(self, Self::Called | Self::Queued)
    }
}

/// Who or what began a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Began {
    /// Somebody called.
    Resident,
    /// An officer began it: follows patrols, not need.
    Officer,
    /// A machine called.
    Alarm,
    /// It was planned.
    Scheduled,
}

impl Began {
    pub(crate) const ALL: [Self; 4] = [Self::Resident, Self::Officer, Self::Alarm, Self::Scheduled];

    /// The token in the dataset.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::Resident => "resident",
            Self::Officer => "officer",
            Self::Alarm => "alarm",
            Self::Scheduled => "scheduled",
        }
    }

    pub(crate) fn of_token(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|began| began.token() == token)
    }
}

/// Whether a response found what was reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Finding {
    Present,
    Gone,
}

/// A test of one column: equal to one of some texts, or beginning with one, whatever the case.
#[derive(Debug, Clone)]
pub(crate) struct Test {
    pub(crate) column: String,
    pub(crate) is: Vec<String>,
    pub(crate) starts: Vec<String>,
}

impl Test {
    /// Whether a value passes.
    pub(crate) fn holds(&self, value: &str) -> bool {
        self.is.iter().any(|text| text.eq_ignore_ascii_case(value))
            || self.starts.iter().any(|text| starts_with(value, text))
    }
}

/// A kind of call, and when two reports of it are taken for one incident.
#[derive(Debug, Clone)]
pub(crate) struct Kind {
    pub(crate) name: String,
    pub(crate) starts: Vec<String>,
    pub(crate) reach: Reach,
}

fn starts_with(value: &str, begin: &str) -> bool {
    value.get(..begin.len()).is_some_and(|front| front.eq_ignore_ascii_case(begin))
}

impl Mapping {
    /// The kind of whatever no list names.
    pub(crate) const OTHER: &str = "other";

    /// The names of the mappings that are built in.
    pub fn built_in() -> impl Iterator<Item = &'static str> {
        BUILT_IN.iter().map(|(name, _)| *name)
    }

    /// A built-in mapping by its name, or one from a TOML file by its path.
    pub fn find(name_or_path: &str) -> Result<Self, LakeError> {
        if let Some((name, text)) = BUILT_IN.iter().find(|(name, _)| *name == name_or_path) {
            return Self::read(name, text);
        }
        let path = Path::new(name_or_path);
        if !path.is_file() {
            let known = Self::built_in().collect::<Vec<_>>().join(", ");
            return Err(LakeError::NoMapping { name: name_or_path.to_owned(), known });
        }
        let text = fs::read_to_string(path).map_err(|error| LakeError::file("reading it", path, error))?;
        Self::read(name_or_path, &text)
    }

    /// Its name: the source of its rows in the dataset.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether its feed shows duplicates.
    #[must_use]
    pub const fn duplicates(&self) -> Duplicates {
        self.duplicates
    }

    /// The kind of a type text: its place in `kinds`.
    pub(crate) fn kind_of(&self, text: &str) -> usize {
        let fits = |kind: &Kind| kind.starts.iter().any(|begin| starts_with(text, begin));
        // The last kind is the rest.
        self.kinds.iter().position(fits).unwrap_or(self.kinds.len() - 1)
    }

    /// What a wall clock of the feed shows at a moment.
    pub(crate) fn wall(&self, moment: words::Moment) -> Wall {
        Wall::of(moment.local(&self.times.zone))
    }
}
