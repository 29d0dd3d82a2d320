//! What should stand on the next agenda.

use crate::{
    Why, WorkgroupError,
    agenda::{KINDS, Known, Reason, concern_of},
    find,
    meeting::RUNS,
    store as rows,
};
use page::Cx;
use std::collections::HashMap;
use store::{Tx, journal};
use words::{AreaSlug, ConcernId, Day, MeetingId};

/// A concern that should stand on an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The concern.
    pub concern: ConcernId,
    /// What it is called.
    pub title: String,
    /// Its neighborhood.
    pub area: Option<AreaSlug>,
    /// Why it should.
    pub why: Why,
    /// Since when; for a response, its day.
    pub since: Day,
}

/// The concerns that should stand on a meeting's agenda and stand on none that lies ahead,
/// those that wait most on top. Nothing for a meeting that is over.
pub async fn suggestions(
    tx: &mut Tx,
    cx: &Cx,
    meeting: MeetingId,
) -> Result<Vec<Suggestion>, WorkgroupError> {
    let meeting = find::to_keep(tx, cx, meeting).await?;
    if !meeting.state.is_ahead() {
        return Ok(vec![]);
    }
    let candidates = rows::candidates(tx, cx.house.world.now().plus(-RUNS)).await?;
    let known = known(tx, cx, &candidates).await?;
    let (today, within) = (cx.house.world.today(), cx.house.site.answer_within_days);
    let suggest = |it: rows::Candidate| {
        let Reason { why, since } = known.get(&it.concern)?.why(today, within)?;
        Some(Suggestion { concern: it.concern, title: it.title, area: it.area, why, since })
    };
    let mut all: Vec<_> = candidates.into_iter().filter_map(suggest).collect();
    all.sort_by_key(|it| (it.why, it.since, it.concern));
    Ok(all)
}

/// What decisions and facts tell of each candidate. No fact about a concern is older than
/// the concern, so the journal is read from the oldest candidate on.
async fn known(
    tx: &mut Tx,
    cx: &Cx,
    candidates: &[rows::Candidate],
) -> Result<HashMap<ConcernId, Known>, WorkgroupError> {
    let Some(oldest) = candidates.iter().map(|it| it.opened_day).min() else { return Ok(HashMap::new()) };
    let fresh = |it: &rows::Candidate| (it.concern, Known::new(it.opened_day).tabled(it.tabled > 0));
    let mut known: HashMap<_, _> = candidates.iter().map(fresh).collect();
    for decided in rows::decisions(tx).await? {
        if let Some(it) = known.get_mut(&decided.concern) {
            it.decide(decided.kind, Day::of(decided.decided_at, &cx.house.world.zone));
        }
    }
    for kind in KINDS {
        for entry in journal::of_kind(tx, kind, oldest).await? {
            if let Some(it) = concern_of(&entry.fact).and_then(|concern| known.get_mut(&concern)) {
                it.learn(entry.stamp.day(), &entry.fact);
            }
        }
    }
    Ok(known)
}
