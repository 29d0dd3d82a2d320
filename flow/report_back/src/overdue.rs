//! Answers that are overdue: concerns about which nothing was said for too long, and those of
//! which a reporter said that they are not resolved.

use crate::{ReportBackError, store as rows, store::Waiting, word};
use page::Cx;
use std::collections::{BTreeMap, HashMap};
use store::{Tx, journal};
use words::{AreaSlug, ConcernId, Day, Fact};

/// For how long a contest is looked at, in days.
const LOOK_BACK: i64 = 365;

/// What is overdue.
#[derive(Debug, Default)]
pub(crate) struct Overdue {
    /// The longest waiting ones, longest first; whether it was contested stands beside.
    pub first: Vec<(Waiting, bool)>,
    /// How many there are in each neighborhood, most first.
    pub by_area: Vec<(Option<AreaSlug>, i64)>,
}

impl Overdue {
    /// How many there are in all.
    pub(crate) fn count(&self) -> i64 {
        self.by_area.iter().map(|(_, n)| n).sum()
    }
}

/// Reads what is overdue today; the first `most` of them one by one.
pub(crate) async fn overdue(tx: &mut Tx, cx: &Cx, most: i64) -> Result<Overdue, ReportBackError> {
    let today = cx.house.world.today();
    let before = today.plus(-cx.house.site.answer_within_days);
    let mut counts: BTreeMap<Option<AreaSlug>, i64> =
        rows::unanswered_by_area(tx, before).await?.into_iter().map(|row| (row.area, row.n)).collect();
    let mut first: Vec<(Waiting, bool)> =
        rows::unanswered(tx, before, most).await?.into_iter().map(|row| (row, false)).collect();
    for (concern, since) in contested(tx, today, before).await? {
        if let Some(row) = rows::concern(tx, concern).await? {
            *counts.entry(row.area.clone()).or_default() += 1;
            first.push((Waiting { since, ..row }, true));
        }
    }
    first.sort_by_key(|(row, _)| (row.since, row.concern));
    first.truncate(usize::try_from(most).unwrap_or_default());
    let mut by_area: Vec<(Option<AreaSlug>, i64)> = counts.into_iter().collect();
    by_area.sort_by_key(|(_, n)| -n);
    Ok(Overdue { first, by_area })
}

/// Concerns that were answered, then contested before a day, and that wait again; with the day
/// of the first contest since the last word.
async fn contested(
    tx: &mut Tx,
    today: Day,
    before: Day,
) -> Result<BTreeMap<ConcernId, Day>, ReportBackError> {
    let since = today.plus(-LOOK_BACK);
    let last: HashMap<ConcernId, Day> =
        rows::last_said(tx, since).await?.into_iter().map(|row| (row.concern, row.said_day)).collect();
    let mut waiting = BTreeMap::new();
    for entry in journal::of_kind(tx, "contested/1", since).await? {
        let Fact::Contested { concern, .. } = entry.fact else { continue };
        let Some(word) = last.get(&concern) else { continue };
        let day = entry.stamp.day();
        if day < before && word::waits_again(Some(day), Some(*word)) {
            waiting.entry(concern).or_insert(day);
        }
    }
    Ok(waiting)
}
