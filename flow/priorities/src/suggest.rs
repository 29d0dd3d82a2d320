//! Which calls a point raised in a dialogue may have been about, and which pairs of calls to label.

use crate::{
    PrioritiesError,
    store::{self as rows, Point},
};
use guard::{Act, Thing};
use lake::{Incident, Lake, Pair};
use page::Cx;
use words::{AreaSlug, Day, DialogueId, Months};

/// So many days before a dialogue a call about what was raised may have come in.
const DAYS_BACK: i64 = 42;
/// And so many after it: the conversation may have led to the call.
const DAYS_ON: i64 = 7;
/// The most calls that are suggested for one point.
const SUGGESTED: usize = 8;
/// The pairs among which those to label are sought.
const PAIRS: usize = 400;
/// The sample is the same whenever it is drawn, so that nobody can choose it.
const SEED: u64 = 1;

/// A point that nobody looked up yet, with the calls that it may have been about.
pub struct Waiting {
    pub(crate) point: Point,
    pub(crate) suggested: Vec<Incident>,
}

impl Waiting {
    /// Which point it is.
    #[must_use]
    pub const fn point(&self) -> (DialogueId, i64) {
        (self.point.dialogue, self.point.position)
    }

    /// Its neighborhood.
    #[must_use]
    pub const fn area(&self) -> Option<&AreaSlug> {
        self.point.area.as_ref()
    }

    /// The calls that it may have been about, the likeliest first.
    #[must_use]
    pub fn suggested(&self) -> &[Incident] {
        &self.suggested
    }
}

/// The points of the last year that nobody looked up yet, newest first, `most` of them at most: for
/// each the calls are searched.
pub async fn waiting(cx: &Cx, most: usize) -> Result<Vec<Waiting>, PrioritiesError> {
    let points = store::read!(cx.house.store, |tx| -> Result<_, PrioritiesError> {
        cx.require(Act::KeepPriorities, &Thing::Site)?;
        Ok(rows::points_to_look_up(tx, last_year(cx), most).await?)
    })?;
    let mut waiting = vec![];
    for point in points {
        let suggested = calls(cx, &point).await?;
        waiting.push(Waiting { point, suggested });
    }
    Ok(waiting)
}

/// The days on whose dialogues the next review will rest, until today.
pub(crate) fn last_year(cx: &Cx) -> (Day, Day) {
    let today = cx.house.world.today();
    (Months::year_before(today).days().0, today)
}

/// The calls that a point may have been about: those of its kind in its neighborhood around the
/// day of the dialogue, or of any kind when there are none. Nothing for a point without a place.
async fn calls(cx: &Cx, point: &Point) -> Result<Vec<Incident>, PrioritiesError> {
    let Some(area) = &point.area else { return Ok(vec![]) };
    let lake = Lake::of(&cx.house.folder);
    let days = point.held_day.plus(-DAYS_BACK)..=point.held_day.plus(DAYS_ON);
    let of_kind = lake::near(&lake, area, days.clone(), Some(&point.category), SUGGESTED).await?;
    if !of_kind.is_empty() {
        return Ok(of_kind);
    }
    Ok(lake::near(&lake, area, days, None, SUGGESTED).await?)
}

/// Pairs of calls of the last year that nobody labelled yet, `most` of them at most. The same ones
/// until they are labelled.
pub async fn pairs(cx: &Cx, most: usize) -> Result<Vec<Pair>, PrioritiesError> {
    let labelled = store::read!(cx.house.store, |tx| -> Result<_, PrioritiesError> {
        cx.require(Act::KeepPriorities, &Thing::Site)?;
        Ok(rows::pairs(tx).await?)
    })?;
    let lake = Lake::of(&cx.house.folder);
    let Some(calls) = lake.covers()? else { return Ok(vec![]) };
    let year = Months::year_before(calls.to().last_day().plus(1));
    let months = Months::new(year.from().max(calls.from()), calls.to()).unwrap_or(calls);
    let mut pairs = lake::pairs(&lake, months, PAIRS, SEED).await?;
    let is_labelled = |pair: &Pair| {
        let (one, other) = (&pair.one.id, &pair.other.id);
        let pair = if one < other { (one, other) } else { (other, one) };
        labelled.iter().any(|it| (&it.call_a, &it.call_b) == pair)
    };
    pairs.retain(|pair| !is_labelled(pair));
    pairs.truncate(most);
    Ok(pairs)
}
