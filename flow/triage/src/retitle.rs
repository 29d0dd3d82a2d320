//! A concern whose reports were all taken back keeps no title of their words.

use crate::{TITLE_MOST, TriageError, store as rows};
use concerns::facts_of;
use page::{Cx, House, Job, Later, Problem};
use people::Viewer;
use words::{Day, Fact};

/// The job that retitles.
pub(crate) const RETITLE: Job = Job { name: "triage retitle what was taken back", run: retitle };

/// For how many days after a report was taken back its concern is looked at.
const DAYS_BACK: i64 = 30;

/// Gives every concern of which no report stands, and of which nothing was said in public, a
/// title of its category and neighborhood alone, and no reason: both may hold the place that the
/// reporter gave. What was said in public stays as it was said.
fn retitle(house: &House) -> Later<'_, Result<usize, Problem>> {
    Box::pin(async move {
        let cx = Cx::outside(house, Viewer::anyone(), house.language_or_default(None));
        let since = house.world.today().plus(-DAYS_BACK);
        // Asked first, since a write waits for its turn even when there is nothing to change.
        let due = store::read!(house.store, |tx| -> Result<_, TriageError> { due(tx, &cx, since).await })?;
        if due.is_empty() {
            return Ok(0);
        }
        let changed = store::write!(house.store, |tx| -> Result<_, TriageError> {
            let due = self::due(tx, &cx, since).await?;
            for (row, title) in &due {
                rows::retitle(tx, row.concern, title).await?;
            }
            Ok(due.len())
        })?;
        Ok(changed)
    })
}

/// What must get another title, and which one.
async fn due(tx: &mut store::Tx, cx: &Cx, since: Day) -> Result<Vec<(rows::LeftRow, String)>, TriageError> {
    let mut due = vec![];
    for row in rows::left(tx, since).await? {
        let title = title(cx, &row);
        if row.title == title && row.reason.is_empty() {
            continue;
        }
        let facts = facts_of(tx, row.concern).await?;
        if !facts.iter().any(|entry| matches!(entry.fact, Fact::WordSaid { .. })) {
            due.push((row, title));
        }
    }
    Ok(due)
}

fn title(cx: &Cx, row: &rows::LeftRow) -> String {
    let (category, place) = (cx.category(&row.category), cx.area_or_none(&row.area));
    let title = cx.t2("triage-prefill", "category", category, "place", place);
    title.chars().take(TITLE_MOST).collect()
}
