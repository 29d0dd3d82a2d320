//! Text that names a person moves out of a report into a restricted draft.

use crate::{TriageError, names, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use std::ops::Range;
use store::{Tx, journal};
use words::{DraftId, Fact, ReportId};

/// Days after which a draft is erased.
pub const DRAFT_LASTS_DAYS: i64 = 90;

/// Moves ranges of characters of a report's text into a sealed draft. The report keeps `[…]`
/// in their place. What moved is not evidence, and is erased after [`DRAFT_LASTS_DAYS`].
pub async fn move_name(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    ranges: &[Range<usize>],
) -> Result<DraftId, TriageError> {
    cx.require(Act::Triage, &Thing::Site)?;
    let by = cx.person()?;
    let row = rows::report(tx, report).await?;
    let ranges = names::joined(ranges.to_vec());
    let letters: Vec<char> = row.body.chars().collect();
    let pieces: Option<Vec<String>> =
        ranges.iter().map(|range| letters.get(range.clone()).map(|piece| piece.iter().collect())).collect();
    let moved = pieces.filter(|pieces| !pieces.is_empty()).ok_or(TriageError::NotInReport)?.join("\n");
    let world = &cx.house.world;
    let draft = DraftId::new(&*world.chance);
    let sealed = cx.house.keys.sealer.seal(&purpose(draft), moved.as_bytes(), &*world.chance);
    let expires = world.today().plus(DRAFT_LASTS_DAYS);
    rows::insert_draft(tx, draft, report, sealed, by, world.now(), expires).await?;
    concerns::redact(tx, cx, report, &names::without(&row.body, &ranges)).await.map_err(Problem::from)?;
    let fact = Fact::NameMoved { report, concern: row.concern, draft };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(draft)
}

/// A draft opens in its own row alone.
pub(crate) fn purpose(draft: DraftId) -> String {
    format!("triage draft {draft}")
}
