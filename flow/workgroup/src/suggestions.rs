//! What should stand on the next agenda.

use crate::{
    Why, WorkgroupError,
    agenda::{KINDS, Known, Reason, concern_of},
    find,
    meeting::RUNS,
    store as rows,
};
use page::Cx;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::{Tx, journal};
use words::{AreaSlug, ConcernId, Day, Fact, MeetingId, Moment};

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

/// So many days back is looked for what waits, so that the work does not grow with the years.
/// What nobody told, listed or disputed for longer is on the list of overdue answers, and still
/// goes on an agenda from its own page.
const LOOK_BACK: i64 = 400;

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
    let since = cx.house.world.today().plus(-LOOK_BACK);
    let candidates = rows::candidates(tx, ahead(cx), (since, since.start(&cx.house.world.zone))).await?;
    let (young, old): (Vec<_>, Vec<_>) = candidates.into_iter().partition(|it| it.opened_day >= since);
    let (known, disputed) = recently(tx, cx, &young, since).await?;
    let mut all: Vec<_> =
        young.into_iter().filter_map(|it| suggest(cx, known.get(&it.concern)?, it)).collect();
    let mut old: BTreeMap<_, _> = old.into_iter().map(|it| (it.concern, it)).collect();
    for concern in disputed {
        if let Some(it) = rows::candidate(tx, ahead(cx), concern).await? {
            old.insert(concern, it);
        }
    }
    for it in old.into_values() {
        let known = wholly(tx, cx, &it).await?;
        all.extend(suggest(cx, &known, it));
    }
    all.sort_by_key(|it| (it.why, it.since, it.concern));
    Ok(all)
}

/// Why one concern would be suggested; `None` when it would not.
pub(crate) async fn why(tx: &mut Tx, cx: &Cx, concern: ConcernId) -> Result<Option<Why>, WorkgroupError> {
    let Some(it) = rows::candidate(tx, ahead(cx), concern).await? else { return Ok(None) };
    let known = wholly(tx, cx, &it).await?;
    Ok(suggest(cx, &known, it).map(|it| it.why))
}

/// From when on a planned meeting lies ahead.
fn ahead(cx: &Cx) -> Moment {
    cx.house.world.now().plus(-RUNS)
}

fn suggest(cx: &Cx, known: &Known, it: rows::Candidate) -> Option<Suggestion> {
    let Reason { why, since } = known.why(cx.house.world.today(), cx.house.site.answer_within_days)?;
    Some(Suggestion { concern: it.concern, title: it.title, area: it.area, why, since })
}

fn fresh(it: &rows::Candidate) -> Known {
    Known::new(it.opened_day).tabled(it.tabled > 0)
}

/// What decisions and facts since a day tell of the candidates that were opened since then and
/// of what was merged into them; and which older concerns were disputed since then. No fact
/// about a concern is older than the concern.
async fn recently(
    tx: &mut Tx,
    cx: &Cx,
    young: &[rows::Candidate],
    since: Day,
) -> Result<(HashMap<ConcernId, Known>, BTreeSet<ConcernId>), WorkgroupError> {
    let zone = &cx.house.world.zone;
    let merged = rows::merged(tx, since).await?;
    let became: HashMap<ConcernId, ConcernId> = merged.iter().map(|it| (it.id, it.merged_into)).collect();
    let standing = |concern: ConcernId| *became.get(&concern).unwrap_or(&concern);
    let mut known: HashMap<_, _> = young.iter().map(|it| (it.concern, fresh(it))).collect();
    for decided in rows::decisions(tx, since.start(zone)).await? {
        if let Some(it) = known.get_mut(&standing(decided.concern)) {
            it.decide(decided.kind, Day::of(decided.decided_at, zone));
        }
    }
    let mut disputed = BTreeSet::new();
    for kind in KINDS {
        for entry in journal::of_kind(tx, kind, since).await? {
            let Some(concern) = concern_of(&entry.fact).map(standing) else { continue };
            if let Some(it) = known.get_mut(&concern) {
                it.learn(entry.stamp.day(), &entry.fact);
            } else if matches!(entry.fact, Fact::Contested { .. }) {
                disputed.insert(concern);
            }
        }
    }
    Ok((known, disputed))
}

/// All that decisions and facts tell of one candidate.
async fn wholly(tx: &mut Tx, cx: &Cx, it: &rows::Candidate) -> Result<Known, WorkgroupError> {
    let mut known = fresh(it);
    for decided in rows::decisions_of(tx, it.concern).await? {
        known.decide(decided.kind, Day::of(decided.decided_at, &cx.house.world.zone));
    }
    for entry in concerns::facts_of(tx, it.concern).await? {
        known.learn(entry.stamp.day(), &entry.fact);
    }
    Ok(known)
}
