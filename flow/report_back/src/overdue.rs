//! Answers that are overdue: concerns about which nothing, or nothing but “heard”, was said for
//! too long, and those of which a reporter said that they are not resolved.

use crate::{ReportBackError, store as rows, store::Open, word};
use page::Cx;
use std::collections::{BTreeMap, HashMap};
use store::{Tx, journal};
use words::{AreaSlug, ConcernId, Day, Fact, LastWord, Sort, is_overdue, waits_since};

/// For how long a contest is looked at, in days.
const LOOK_BACK: i64 = 365;

/// Why a concern waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// Nothing was said.
    Silence,
    /// Only “heard” was said.
    Heard,
    /// A reporter says that it is not resolved, and nothing was said since.
    Contested,
}

impl Why {
    /// The text that says so, with how long ago.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Silence => "report-back-overdue-since",
            Self::Heard => "report-back-overdue-heard",
            Self::Contested => "report-back-overdue-contested",
        }
    }
}

/// A concern that waits longer than an answer may take.
#[derive(Debug)]
pub(crate) struct Late {
    /// The concern.
    pub concern: ConcernId,
    /// Its neighborhood.
    pub area: Option<AreaSlug>,
    /// Its title; none before it is sorted.
    pub title: Option<String>,
    /// What it is about.
    pub category: String,
    /// Why it waits.
    pub why: Why,
    /// Since when.
    pub since: Day,
}

impl Late {
    fn new(row: Open, why: Why, since: Day) -> Self {
        let title = row.title.filter(|title| !title.is_empty());
        Self { concern: row.concern, area: row.area, title, category: row.category, why, since }
    }
}

impl Open {
    /// The last word about it. What was heard for good stays so only as long as it is sorted so.
    fn last_word(&self) -> Option<LastWord> {
        let closed = matches!(self.sort, Some(Sort::Referral | Sort::OutsideLead));
        let (outcome, day) = self.outcome.zip(self.said_day)?;
        Some(LastWord { outcome, day, is_final: closed && self.is_final == Some(true) })
    }
}

/// What is overdue today, the longest waiting first.
pub(crate) async fn overdue(tx: &mut Tx, cx: &Cx) -> Result<Vec<Late>, ReportBackError> {
    let (today, within) = (cx.house.world.today(), cx.house.site.answer_within_days);
    let mut late = BTreeMap::new();
    for row in rows::waiting(tx, today.plus(-within)).await? {
        let why = if row.outcome.is_none() { Why::Silence } else { Why::Heard };
        let since = waits_since(row.opened_day, row.last_word());
        if let Some(since) = since.filter(|since| is_overdue(*since, today, within)) {
            late.insert(row.concern, Late::new(row, why, since));
        }
    }
    for (concern, days) in contested(tx, today).await? {
        let Some(row) = rows::open(tx, concern).await? else { continue };
        // The first contest since the last word counts. One without any word is silence.
        let again = |day: &&Day| row.said_day.is_some() && word::waits_again(Some(**day), row.said_day);
        let since = days.iter().find(again).copied().filter(|since| is_overdue(*since, today, within));
        if let Some(since) = since {
            late.insert(concern, Late::new(row, Why::Contested, since));
        }
    }
    let mut late: Vec<Late> = late.into_values().collect();
    late.sort_by_key(|one| (one.since, one.concern));
    Ok(late)
}

/// Concerns that were contested, with the days on which they were; a contest of one that was
/// merged is about the one in which its reports are now.
async fn contested(tx: &mut Tx, today: Day) -> Result<BTreeMap<ConcernId, Vec<Day>>, ReportBackError> {
    let entries = journal::of_kind(tx, "contested/1", today.plus(-LOOK_BACK)).await?;
    let merged: HashMap<ConcernId, ConcernId> =
        rows::merged(tx).await?.into_iter().map(|row| (row.id, row.merged_into)).collect();
    let mut contested: BTreeMap<ConcernId, Vec<Day>> = BTreeMap::new();
    for entry in entries {
        let Fact::Contested { concern, .. } = entry.fact else { continue };
        let now = merged.get(&concern).copied().unwrap_or(concern);
        contested.entry(now).or_default().push(entry.stamp.day());
    }
    Ok(contested)
}
