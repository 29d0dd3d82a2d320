//! One point of a dialogue, on its way to becoming a report.

use serde::{Deserialize, Serialize};
use std::fmt;
use words::{AreaSlug, Day, DialogueId, GroupId, Language, ReportId};

/// The source under which points wait in the inbox.
pub const VISIT: &str = "visit";

/// One point of a dialogue, as it travels through the inbox to where reports are taken. Its
/// words stay there alone, sealed, until they have become a report. `Debug` shows no content.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The dialogue in which it was raised.
    pub dialogue: DialogueId,
    /// Its place among the points of the dialogue, from 1.
    pub position: i64,
    /// The report that it becomes.
    pub report: ReportId,
    /// The group that raised it.
    pub group: GroupId,
    /// The neighborhood.
    pub area: Option<AreaSlug>,
    /// Where it is, in words.
    pub place: String,
    /// The code of a category of the site.
    pub category: String,
    /// The language in which it was written down.
    pub language: Language,
    /// What was said.
    pub body: String,
    /// The day of the dialogue.
    pub held_day: Day,
}

impl Point {
    /// Which point this is, within its source.
    #[must_use]
    pub fn dedupe(&self) -> String {
        format!("{} {}", self.dialogue, self.position)
    }
}

impl fmt::Debug for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = (&self.dialogue, &self.position, &self.report);
        f.debug_struct("Point").field("id", &id).finish_non_exhaustive()
    }
}
