//! What listening adds: from dialogues and their points to what was heard of each neighborhood. Pure.

use crate::{
    Heard,
    heard::{Raised, Talk, Told},
    store::{GroupArea, Held, LastHeard, Point, ToldIn},
    verdict::Verdict,
};
use std::collections::{BTreeMap, BTreeSet};
use words::{AreaSlug, GroupId};

/// The latest dialogues that a review names for each neighborhood.
const TALKS: usize = 5;

/// What was told and heard in the months of a review.
#[derive(Default)]
pub(crate) struct Listening {
    pub held: Vec<Held>,
    pub points: Vec<Point>,
    pub told: Vec<ToldIn>,
    pub group_areas: Vec<GroupArea>,
    pub last: Vec<LastHeard>,
}

/// The kinds of groups in a neighborhood.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Kinds<'a> {
    pub met: BTreeSet<&'a str>,
    pub unmet: BTreeSet<&'a str>,
}

impl Listening {
    /// What was heard of each of these neighborhoods, without its calls.
    pub(crate) fn of<'a>(&self, areas: impl Iterator<Item = &'a AreaSlug>) -> BTreeMap<AreaSlug, Heard> {
        let mut heard: BTreeMap<AreaSlug, Heard> =
            areas.map(|area| (area.clone(), Heard::default())).collect();
        for (held, area, hours) in self.hours() {
            if let Some(heard) = heard.get_mut(area) {
                talked(heard, held, hours);
            }
        }
        for point in &self.points {
            if let Some(heard) = point.area.as_ref().and_then(|area| heard.get_mut(area)) {
                count(&mut heard.raised, point.verdict);
            }
        }
        for told in &self.told {
            if let Some(heard) = heard.get_mut(&told.area) {
                heard.told.push(Told { channel: told.channel, reports: told.reports });
            }
        }
        for last in &self.last {
            if let Some(heard) = heard.get_mut(&last.area) {
                heard.last_heard = Some(last.day);
            }
        }
        heard
    }

    /// Each dialogue with each neighborhood that it was about, its own or all of its group's, and the
    /// hours that went to it: those of the dialogue, shared among them.
    pub(crate) fn hours(&self) -> Vec<(&Held, &AreaSlug, f64)> {
        let mut homes: BTreeMap<GroupId, Vec<&AreaSlug>> = BTreeMap::new();
        for it in &self.group_areas {
            homes.entry(it.group_id).or_default().push(&it.area);
        }
        let mut all = vec![];
        for held in &self.held {
            let about = match &held.area {
                Some(area) => vec![area],
                None => homes.get(&held.group_id).cloned().unwrap_or_default(),
            };
            let share = held.hours / f64::from(u32::try_from(about.len().max(1)).unwrap_or(u32::MAX));
            all.extend(about.into_iter().map(|area| (held, area, share)));
        }
        all
    }

    /// The kinds of groups in each neighborhood: those with which a dialogue was held, and those that
    /// still wait for one. A group that ended waits for nothing.
    pub(crate) fn kinds(&self) -> BTreeMap<&AreaSlug, Kinds<'_>> {
        let met: BTreeSet<GroupId> = self.held.iter().map(|held| held.group_id).collect();
        let mut kinds: BTreeMap<&AreaSlug, Kinds<'_>> = BTreeMap::new();
        for it in &self.group_areas {
            let here = kinds.entry(&it.area).or_default();
            if met.contains(&it.group_id) {
                here.met.insert(&it.kind);
            } else if it.ended_day.is_none() {
                here.unmet.insert(&it.kind);
            }
        }
        kinds
    }
}

/// Takes in so many hours of a dialogue.
fn talked(heard: &mut Heard, held: &Held, hours: f64) {
    heard.dialogues += 1;
    heard.hours += hours;
    if held.barrier {
        heard.barrier_hours += hours;
    }
    if heard.talks.len() < TALKS {
        heard.talks.push(Talk { group: held.group_name.clone(), day: held.held_day });
    }
}

const fn count(raised: &mut Raised, verdict: Option<Verdict>) {
    raised.all += 1;
    match verdict {
        Some(Verdict::Called) => raised.called += 1,
        Some(Verdict::NotCalled) => raised.not_called += 1,
        Some(Verdict::NotLinkable) => raised.not_linkable += 1,
        None => {}
    }
}
