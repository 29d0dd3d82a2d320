//! A community group, and when it is time to visit it again.

use crate::{GroupsError, Kind};
use atlas::Atlas;
use words::{AreaSlug, Day, GroupId, Language};

/// The most characters of a group's name.
pub(crate) const NAME_MOST: usize = 120;
/// The most characters of where and when it meets.
pub(crate) const MEETS_MOST: usize = 200;
/// A group that nobody visited for more days than this waits for a visit.
pub(crate) const VISIT_WITHIN_DAYS: i64 = 60;

/// The languages that a group may speak, by their tags.
pub(crate) const LANGUAGES: [&str; 10] =
    ["en", "es", "zh-Hans", "zh-Hant", "vi", "ko", "am", "om", "ti", "so"];

store::row! {
    /// A community group, with the day of the last visit (none yet when empty).
    pub struct Group {
        id: GroupId,
        name: String,
        kind: Kind,
        language: Language,
        meets: String,
        added_day: Day,
        ended_day: Option<Day>,
        last_day: Option<Day>,
    }
}

impl Group {
    /// Whether the group is over on `today`. On its `ended_day` it is over already.
    #[must_use]
    pub fn is_over(&self, today: Day) -> bool {
        self.ended_day.is_some_and(|ended| ended <= today)
    }

    /// Whether it was never visited, or not for a long time.
    #[must_use]
    pub fn waits_for_visit(&self, today: Day) -> bool {
        let long_ago = self.last_day.is_none_or(|last| today.since(last) > VISIT_WITHIN_DAYS);
        long_ago && !self.is_over(today)
    }

    /// How many days ago the last visit was.
    #[must_use]
    pub fn days_unvisited(&self, today: Day) -> Option<i64> {
        self.last_day.map(|last| today.since(last))
    }
}

/// The groups that wait for a visit: those never visited first, then the longest unvisited.
pub(crate) fn to_visit(groups: Vec<Group>, today: Day) -> Vec<Group> {
    let mut waiting: Vec<_> = groups.into_iter().filter(|group| group.waits_for_visit(today)).collect();
    // No day sorts before any day.
    waiting.sort_by(|one, other| (one.last_day, &one.name).cmp(&(other.last_day, &other.name)));
    waiting
}

/// What the project manager says of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewGroup {
    /// Its name; no other group has it.
    pub name: String,
    /// What sort of group it is.
    pub kind: Kind,
    /// The language in which it meets.
    pub language: Language,
    /// Where and when it meets; may be empty.
    pub meets: String,
    /// The neighborhoods for which it speaks; none for the whole town.
    pub areas: Vec<AreaSlug>,
}

impl NewGroup {
    /// The same group as stored: texts trimmed, each neighborhood once; refused when unshaped.
    pub(crate) fn tidy(&self, atlas: &Atlas) -> Result<Self, GroupsError> {
        let name = page::clean(&self.name, NAME_MOST, false).ok().filter(|name| !name.is_empty());
        let meets = page::clean(&self.meets, MEETS_MOST, false).map_err(|_| GroupsError::MeetsShape)?;
        if self.areas.iter().any(|area| atlas.by_slug(area.as_str()).is_none()) {
            return Err(GroupsError::UnknownArea);
        }
        let mut areas = self.areas.clone();
        areas.sort();
        areas.dedup();
        Ok(Self { name: name.ok_or(GroupsError::NameShape)?, meets, areas, ..self.clone() })
    }
}
