//! All concerns that stand, the latest first.

use crate::{
    state::State,
    store::{self as rows, Listed},
};
use std::collections::HashMap;
use store::{StoreError, Tx, journal, journal::Entry};
use words::{ConcernId, Fact};

/// How many concerns stand on one page.
pub(crate) const PAGE: i64 = 50;

/// A concern in the list, and how it stands.
pub(crate) struct Line {
    pub row: Listed,
    pub state: State,
}

/// One page of the list.
pub(crate) struct List {
    pub lines: Vec<Line>,
    /// How many concerns the whole list has.
    pub total: i64,
    pub page: i64,
    pub pages: i64,
}

/// Reads a page of the list, of one neighborhood or, when `area` is empty, of all; the first page
/// when there is no such page.
pub(crate) async fn list(tx: &mut Tx, area: &str, page: i64) -> Result<List, StoreError> {
    let total = rows::count_listed(tx, area).await?;
    let pages = (total + PAGE - 1).div_euclid(PAGE).max(1);
    let page = if (1..=pages).contains(&page) { page } else { 1 };
    let found = rows::listed(tx, area, PAGE, (page - 1) * PAGE).await?;
    let facts = facts(tx, &found).await?;
    let line = |row: Listed| Line { state: State::after(facts.get(&row.id).into_iter().flatten()), row };
    let lines = found.into_iter().map(line).collect();
    Ok(List { lines, total, page, pages })
}

/// What was said of these concerns and contested, also before others were merged into them.
async fn facts(tx: &mut Tx, found: &[Listed]) -> Result<HashMap<ConcernId, Vec<Entry>>, StoreError> {
    let mut stands: HashMap<ConcernId, ConcernId> = found.iter().map(|row| (row.id, row.id)).collect();
    for row in found.iter().filter(|row| row.reports > 1) {
        let merged = rows::merged_from(tx, row.id).await?;
        stands.extend(merged.into_iter().map(|one| (one, row.id)));
    }
    let asked: Vec<ConcernId> = stands.keys().copied().collect();
    let mut facts: HashMap<ConcernId, Vec<Entry>> = HashMap::new();
    for entry in journal::about_concerns(tx, &["word-said/1", "contested/1"], &asked).await? {
        let (Fact::WordSaid { concern, .. } | Fact::Contested { concern, .. }) = entry.fact else { continue };
        if let Some(stands) = stands.get(&concern) {
            facts.entry(*stands).or_default().push(entry);
        }
    }
    Ok(facts)
}
