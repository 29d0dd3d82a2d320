//! What is known of a city as tables, text in and text out.
//!
//! - `A.csv` has a line for each area. Its columns: `area`, a name that only this area has; `exposure`,
//!   people times time; `incidents` and `reports` of residents; `raised` and `matched`, what was raised
//!   in dialogue and could be looked up among calls, and what of it had one; `concerns` and
//!   `listening_hours`; `language_barrier`, 0 on average; `officer_initiated`, records that officers
//!   began. It may have more: `reporting_x1`, `reporting_x2`, … bear on reporting; `labelled_pairs` and
//!   `labelled_missed`, the same in each line, are pairs of reports that a person labelled as the same
//!   incident and those that the linking had missed; `chance_merges` were counted in `chance_copies`
//!   time-shifted copies of the data (one if it is not said); `singletons` and `doubletons` are
//!   incidents with one report and with two; `window_duplicates` came in during `window_time`.
//! - `N.csv` has a line for each two areas that touch: `area_a`, `area_b`.
//! - `M.csv` says how many incidents of the whole city had so many reports: `multiplicity`, `incidents`.
//!
//! **A cell is empty where nothing is known, and never 0 for that.** An area of which nothing is known
//! is as good as any other. Where incidents are known and reports are not, or the other way round, the
//! estimate takes it so ([`crate::Feed`]). Where no area has an exposure, each has 1, and need is that of the
//! whole area and not of a person.
//!
//! What cannot be is refused with the table, the line, the column and how to mend it ([`TableError`]).

mod areas;
mod error;
mod json;
mod neighbors;
mod sheet;
#[cfg(test)]
mod tests;
mod write;

pub use error::{TableError, Trouble};
pub use json::json;
pub use write::{Texts, area_names, truth, write};

use crate::{Evidence, OfficerInitiated};

/// What tables say of a city.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// The names of the areas, in the order of everything else.
    pub areas: Vec<String>,
    /// What residents reported and said.
    pub evidence: Evidence,
    /// Records that officers began; 0 where nothing is known of them, since they tell nothing of need.
    pub officer_initiated: OfficerInitiated,
}

/// Reads the three tables, each given as the bytes of its file. An empty `M.csv` is taken for one that
/// nobody made.
///
/// # Errors
/// [`TableError`]: the first thing in them that cannot be.
pub fn read(areas: &[u8], neighbors: &[u8], multiplicity: &[u8]) -> Result<Known, TableError> {
    let table = areas::Areas::read(areas)?;
    let graph = neighbors::graph(neighbors, &table)?;
    let multiplicity = neighbors::multiplicity(multiplicity)?;
    table.known(graph, multiplicity)
}
