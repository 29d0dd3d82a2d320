//! What came of a meeting, as far as it is about places: what a summary is drafted from.

use crate::{Meeting, State, WorkgroupError, is_for_agenda, store as rows};
use std::collections::BTreeSet;
use store::{Tx, journal};
use words::{AreaSlug, ConcernId, Day, DecisionKind, Fact, Outcome, Sort};

/// An item and what was decided of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabled {
    /// What it is called.
    pub title: String,
    /// Its neighborhood.
    pub area: Option<AreaSlug>,
    /// Whether a service is missing.
    pub is_gap: bool,
    /// What was decided, and why; none when the meeting did not come to it.
    pub decided: Option<(DecisionKind, String)>,
    /// Whether something stands in the way of what was promised.
    pub is_blocked: bool,
}

/// What came of a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// Its items, in their order.
    pub items: Vec<Tabled>,
    /// Places where something that was promised got done in the [`DONE_WITHIN`] days before it.
    pub done: Vec<(String, Option<AreaSlug>)>,
}

/// How many days back is told what got done.
pub const DONE_WITHIN: i64 = 30;

/// What came of a meeting that was held; nothing for one that was not. To be called after the guard.
/// What was sorted anew as something about a person is left out.
pub async fn results(tx: &mut Tx, meeting: &Meeting, day: Day) -> Result<Results, WorkgroupError> {
    if meeting.state != State::Closed {
        return Ok(Results::default());
    }
    let mut items = vec![];
    for it in rows::items(tx, meeting.id).await? {
        let Some(sort) = it.sort.filter(|sort| is_for_agenda(*sort)) else { continue };
        items.push(Tabled {
            title: it.title.unwrap_or_default(),
            area: it.area,
            is_gap: sort == Sort::ServiceGap,
            decided: it.kind.zip(it.reason),
            is_blocked: is_blocked(tx, it.concern).await?,
        });
    }
    Ok(Results { items, done: done(tx, day).await? })
}

/// Whether an obstacle of a response that runs was raised and not cleared.
async fn is_blocked(tx: &mut Tx, concern: ConcernId) -> Result<bool, WorkgroupError> {
    let mut open = BTreeSet::new();
    for entry in concerns::facts_of(tx, concern).await? {
        match entry.fact {
            Fact::ObstacleRaised { response, obstacle, .. } => {
                open.insert((response, obstacle));
            }
            Fact::ObstacleCleared { response, obstacle, .. } => {
                open.remove(&(response, obstacle));
            }
            Fact::ResponseEnded { response, .. } => open.retain(|(of, _)| *of != response),
            _ => {}
        }
    }
    Ok(!open.is_empty())
}

/// Places where a response ended with “done”, each once.
async fn done(tx: &mut Tx, day: Day) -> Result<Vec<(String, Option<AreaSlug>)>, WorkgroupError> {
    let mut seen = BTreeSet::new();
    let mut found = vec![];
    for entry in journal::of_kind(tx, "response-ended/1", day.plus(-DONE_WITHIN)).await? {
        let Fact::ResponseEnded { concern, outcome: Outcome::Done, .. } = entry.fact else { continue };
        if entry.stamp.day() <= day && seen.insert(concern) {
            found.extend(rows::titled(tx, concern).await?.map(|it| (it.title, it.area)));
        }
    }
    Ok(found)
}
