//! The texts of a report: each may name a person.

use crate::store::{self as rows, AddedRow, ReportRow};
use concerns::Part;
use store::{StoreError, Tx};
use words::ReportId;

/// A text of a report, and which one it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    pub part: Part,
    pub text: String,
}

/// The texts of a report that stands, those that are empty left out: where, when, what, and what
/// the reporter added, in the order in which they were told.
pub(crate) fn texts(report: &ReportRow, added: &[AddedRow]) -> Vec<Text> {
    let own = [(Part::Place, &report.place), (Part::Happened, &report.happened), (Part::Body, &report.body)];
    let own = own.into_iter().map(|(part, text)| Text { part, text: text.clone() });
    let added = added.iter().filter(|one| one.report == report.id);
    let added = added.map(|one| Text { part: Part::Added(one.id.clone()), text: one.body.clone() });
    own.chain(added).filter(|one| !one.text.is_empty()).collect()
}

/// The texts of one report, and its row.
pub(crate) async fn texts_of(tx: &mut Tx, report: ReportId) -> Result<(ReportRow, Vec<Text>), StoreError> {
    let row = rows::report(tx, report).await?;
    let added = rows::added(tx, row.concern).await?;
    let texts = texts(&row, &added);
    Ok((row, texts))
}
