//! What waits to be sorted.

use crate::{
    look_alikes::{Known, Surroundings},
    names, store as rows,
};
use page::Cx;
use std::collections::BTreeMap;
use store::{StoreError, Tx, journal};
use words::{ConcernId, Day, Fact, Sort};

/// How many concerns stand on one page of the queue.
pub(crate) const PAGE: i64 = 50;

/// Of how many concerns the look-alikes are sought when those come first: the oldest ones.
/// Each is compared with all of its time, so more would make the page slow.
pub(crate) const COMPARED: i64 = 300;

/// For how long a concern that was contested stays in view when nobody sorts it again.
const CONTESTED_DAYS: i64 = 90;

/// Which concerns the queue shows, and in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    /// Those that wait, the oldest first.
    Oldest,
    /// Those that wait, the ones that look alike first.
    Alike,
    /// Those of which a reporter says that they are not resolved.
    Contested,
    /// Those about a person whom LEAD might help.
    Referrals,
    /// Those for which something is missing that nobody can give.
    Gaps,
}

impl Show {
    pub(crate) const ALL: [Self; 5] =
        [Self::Oldest, Self::Alike, Self::Contested, Self::Referrals, Self::Gaps];

    pub(crate) const fn token(self) -> &'static str {
        match self {
            Self::Oldest => "oldest",
            Self::Alike => "alike",
            Self::Contested => "contested",
            Self::Referrals => "referrals",
            Self::Gaps => "gaps",
        }
    }

    /// The one with this token; the oldest first for any other.
    pub(crate) fn from_token(token: &str) -> Self {
        Self::ALL.into_iter().find(|show| show.token() == token).unwrap_or(Self::Oldest)
    }
}

/// A concern in the queue.
pub(crate) struct Line {
    pub known: Known,
    /// How many concerns look like it.
    pub alike: usize,
    /// A report may name a person.
    pub may_name: bool,
    /// The day on which it was contested.
    pub contested: Option<Day>,
}

/// How many concerns are sorted so that they leave the queue for a list of their own.
pub(crate) struct Counts {
    pub referrals: i64,
    pub gaps: i64,
}

/// One page of the queue.
pub(crate) struct Queue {
    pub lines: Vec<Line>,
    /// How many concerns the whole list has.
    pub total: i64,
    pub page: i64,
    pub pages: i64,
}

/// Reads a page of the queue; the first page when there is no such page.
pub(crate) async fn queue(
    tx: &mut Tx,
    cx: &Cx,
    show: Show,
    area: &str,
    page: i64,
) -> Result<Queue, StoreError> {
    match show {
        Show::Oldest => oldest(tx, cx, area, page).await,
        Show::Alike => alike_first(tx, cx, area, page).await,
        Show::Contested => contested(tx, cx, area).await,
        Show::Referrals => sorted(tx, cx, Sort::Referral, area, page).await,
        Show::Gaps => sorted(tx, cx, Sort::ServiceGap, area, page).await,
    }
}

async fn oldest(tx: &mut Tx, cx: &Cx, area: &str, page: i64) -> Result<Queue, StoreError> {
    let mut page = page.max(1);
    let mut found = rows::queue(tx, area, PAGE, (page - 1).saturating_mul(PAGE)).await?;
    if found.is_empty() && page > 1 {
        page = 1;
        found = rows::queue(tx, area, PAGE, 0).await?;
    }
    let total = found.first().map_or(0, |row| row.total);
    let added = rows::added_waiting(tx).await?;
    let lines = lines(tx, cx, Known::gather(found), &added).await?;
    Ok(Queue { lines, total, page, pages: pages(total) })
}

/// Those that are sorted so, the latest first: what staff take from here, and what is missing.
async fn sorted(tx: &mut Tx, cx: &Cx, sort: Sort, area: &str, page: i64) -> Result<Queue, StoreError> {
    let mut page = page.max(1);
    let mut found = rows::sorted(tx, sort, area, PAGE, (page - 1).saturating_mul(PAGE)).await?;
    if found.is_empty() && page > 1 {
        page = 1;
        found = rows::sorted(tx, sort, area, PAGE, 0).await?;
    }
    let total = found.first().map_or(0, |row| row.total);
    let areas = area_names(cx);
    let line =
        |known: Known| Line { alike: 0, may_name: may_name(&known, &[], &areas), contested: None, known };
    Ok(Queue {
        lines: Known::gather(found).into_iter().map(line).collect(),
        total,
        page,
        pages: pages(total),
    })
}

/// How many concerns are sorted as referrals, and how many as service gaps.
pub(crate) async fn counts(tx: &mut Tx) -> Result<Counts, StoreError> {
    let referrals = rows::count_sorted(tx, Sort::Referral).await?;
    Ok(Counts { referrals, gaps: rows::count_sorted(tx, Sort::ServiceGap).await? })
}

async fn alike_first(tx: &mut Tx, cx: &Cx, area: &str, page: i64) -> Result<Queue, StoreError> {
    let found = rows::queue(tx, area, COMPARED, 0).await?;
    let total = found.first().map_or(0, |row| row.total);
    let added = rows::added_waiting(tx).await?;
    let mut lines = lines(tx, cx, Known::gather(found), &added).await?;
    lines.sort_by_key(|line| line.alike == 0);
    let pages = pages(total.min(COMPARED));
    let page = if (1..=pages).contains(&page) { page } else { 1 };
    let skip = usize::try_from((page - 1) * PAGE).unwrap_or(0);
    let lines = lines.into_iter().skip(skip).take(usize::try_from(PAGE).unwrap_or(0)).collect();
    Ok(Queue { lines, total, page, pages })
}

fn pages(total: i64) -> i64 {
    (total + PAGE - 1).div_euclid(PAGE).max(1)
}

/// The lines of these concerns; `added`: what reporters added to them, and to others.
async fn lines(
    tx: &mut Tx,
    cx: &Cx,
    known: Vec<Known>,
    added: &[rows::AddedBody],
) -> Result<Vec<Line>, StoreError> {
    let around = Surroundings::of(tx, cx, &known).await?;
    let areas = area_names(cx);
    let line = |known: Known| Line {
        alike: around.alike(&known).len(),
        may_name: may_name(&known, added, &areas),
        contested: None,
        known,
    };
    Ok(known.into_iter().map(line).collect())
}

/// Whether a text that is known of a concern may name a person.
fn may_name(known: &Known, added: &[rows::AddedBody], areas: &[&str]) -> bool {
    let told = known.tellings.iter().flat_map(|telling| [&telling.happened, &telling.body]);
    let added = added.iter().filter(|one| one.concern == known.concern).map(|one| &one.body);
    told.chain(added).chain([&known.place]).any(|text| !names::flag(text, areas).is_empty())
}

/// The names of the neighborhoods, which are no persons.
#[must_use]
pub fn area_names(cx: &Cx) -> Vec<&str> {
    cx.house.atlas.areas().iter().map(atlas::Area::display_name).collect()
}

/// The concerns that a reporter contested and nobody sorted again since: the latest first. Few,
/// so they all stand on one page.
async fn contested(tx: &mut Tx, cx: &Cx, area: &str) -> Result<Queue, StoreError> {
    let since = cx.house.world.today().plus(-CONTESTED_DAYS);
    let mut days: BTreeMap<ConcernId, Day> = BTreeMap::new();
    for entry in journal::of_kind(tx, "contested/1", since).await? {
        let Fact::Contested { concern, .. } = entry.fact else { continue };
        // In order of days, so the latest one stands.
        days.insert(standing(tx, concern).await?, entry.stamp.day());
    }
    let (mut found, mut added) = (vec![], vec![]);
    for (concern, day) in days {
        let row = rows::concern(tx, concern).await?;
        let here = area.is_empty() || row.area.as_ref().is_some_and(|slug| slug.as_str() == area);
        if here && !was_sorted_since(&concerns::facts_of(tx, concern).await?, day) {
            let own = rows::added(tx, concern).await?;
            added.extend(own.into_iter().map(|one| rows::AddedBody { concern, body: one.body }));
            found.push((day, Known::of(&row, &rows::reports(tx, concern).await?)));
        }
    }
    found.retain(|(_, known)| !known.tellings.is_empty());
    found.sort_by_key(|(day, known)| (std::cmp::Reverse(*day), known.concern));
    let (days, known): (Vec<Day>, Vec<Known>) = found.into_iter().unzip();
    let total = i64::try_from(known.len()).unwrap_or(i64::MAX);
    let mut lines = lines(tx, cx, known, &added).await?;
    for (line, day) in lines.iter_mut().zip(days) {
        line.contested = Some(day);
    }
    Ok(Queue { lines, total, page: 1, pages: 1 })
}

/// What a concern has become: the one into which it was merged, or itself.
async fn standing(tx: &mut Tx, mut concern: ConcernId) -> Result<ConcernId, StoreError> {
    while let Some(into) = rows::concern(tx, concern).await?.merged_into {
        concern = into;
    }
    Ok(concern)
}

/// Whether a concern that was contested on a day was sorted again afterwards. What a neighbor
/// does keeps no time finer than the day, so on that very day a sorting counts when it was not
/// the first one: people contest what was sorted and answered before.
pub(crate) fn was_sorted_since(entries: &[journal::Entry], day: Day) -> bool {
    let sortings = entries.iter().filter(|entry| matches!(entry.fact, Fact::ConcernSorted { .. }));
    let days: Vec<Day> = sortings.map(|entry| entry.stamp.day()).collect();
    let before_or_on = days.iter().filter(|sorted| **sorted <= day).count();
    days.iter().any(|sorted| *sorted > day) || (days.contains(&day) && before_or_on >= 2)
}
