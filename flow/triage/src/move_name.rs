//! Text that names a person moves out of a report into a restricted draft.

use crate::{
    TriageError, names,
    store::{self as rows, ReportRow},
    texts::{Text, texts_of},
};
use concerns::Part;
use guard::{Act, Thing};
use page::{Cx, Problem};
use std::ops::Range;
use store::{Tx, journal};
use words::{DraftId, Fact, ReportId};

/// Days after which a draft is erased.
pub const DRAFT_LASTS_DAYS: i64 = 90;

/// Moves ranges of characters of what was told into a sealed draft. The report keeps `[…]`
/// in their place. What moved is not evidence, and is erased after [`DRAFT_LASTS_DAYS`].
pub async fn move_name(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    ranges: &[Range<usize>],
) -> Result<DraftId, TriageError> {
    cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
    let row = rows::report(tx, report).await?;
    let body = Text { part: Part::Body, text: row.body.clone() };
    move_out(tx, cx, &row, vec![(body, names::joined(ranges.to_vec()))]).await
}

/// Moves words out of every text of a report, wherever they stand: the place, when it happens,
/// what was told, and what the reporter added. All of them go into one draft; refused when some
/// stand nowhere, as after a second click.
pub async fn set_aside(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    words: &[String],
) -> Result<DraftId, TriageError> {
    cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
    let (row, texts) = texts_of(tx, report).await?;
    let found = |text: &Text| words.iter().flat_map(|one| names::places_of(&text.text, one)).collect();
    let missing = |one: &String| texts.iter().all(|text| names::places_of(&text.text, one).is_empty());
    if words.iter().any(missing) {
        return Err(TriageError::NotInReport);
    }
    let texts: Vec<(Text, Vec<Range<usize>>)> =
        texts.iter().map(|text| (text.clone(), names::joined(found(text)))).collect();
    move_out(tx, cx, &row, texts).await
}

/// Moves these ranges of these texts into one draft.
async fn move_out(
    tx: &mut Tx,
    cx: &Cx,
    report: &ReportRow,
    mut texts: Vec<(Text, Vec<Range<usize>>)>,
) -> Result<DraftId, TriageError> {
    let by = cx.person()?;
    texts.retain(|(_, ranges)| !ranges.is_empty());
    let pieces: Option<Vec<Vec<String>>> =
        texts.iter().map(|(text, ranges)| cut(&text.text, ranges)).collect();
    let moved =
        pieces.filter(|pieces| !pieces.is_empty()).ok_or(TriageError::NotInReport)?.concat().join("\n");
    let world = &cx.house.world;
    let draft = DraftId::new(&*world.chance);
    let sealed = cx.house.sealed(&purpose(draft), &moved);
    let expires = world.today().plus(DRAFT_LASTS_DAYS);
    rows::insert_draft(tx, draft, report.id, sealed, by, world.now(), expires).await?;
    for (text, ranges) in &texts {
        let left = names::without(&text.text, ranges);
        concerns::redact(tx, cx, report.id, &text.part, &left).await.map_err(Problem::from)?;
    }
    let fact = Fact::NameMoved { report: report.id, concern: report.concern, draft };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(draft)
}

/// The pieces of a text in these ranges; `None` when one lies outside of it.
fn cut(text: &str, ranges: &[Range<usize>]) -> Option<Vec<String>> {
    let letters: Vec<char> = text.chars().collect();
    ranges.iter().map(|range| letters.get(range.clone()).map(|piece| piece.iter().collect())).collect()
}

/// A draft opens in its own row alone.
pub(crate) fn purpose(draft: DraftId) -> String {
    format!("triage draft {draft}")
}
