//! What got stuck on its way out or in is tried again, from the card on the desk.

use crate::ReportBackError;
use axum::extract::{Path, rejection::PathRejection};
use page::{Answer, Cx, Form, Problem, see_other};

/// POST /report-backs/letters/{letter}
pub(super) async fn letter_again(cx: Cx, letter: Result<Path<String>, PathRejection>, _: Form) -> Answer {
    let letter = letter.map_err(|_| Problem::NotFound)?.parse().map_err(|_| Problem::NotFound)?;
    store::write!(cx.house.store, |tx| -> Result<(), ReportBackError> {
        crate::letter_again(tx, &cx, letter).await
    })?;
    tried(&cx)
}

/// POST /report-backs/inbox/{entry}
pub(super) async fn entry_again(cx: Cx, entry: Result<Path<String>, PathRejection>, _: Form) -> Answer {
    let Path(entry) = entry.map_err(|_| Problem::NotFound)?;
    store::write!(cx.house.store, |tx| -> Result<(), ReportBackError> {
        crate::entry_again(tx, &cx, &entry).await
    })?;
    tried(&cx)
}

fn tried(cx: &Cx) -> Answer {
    cx.house.bell.notify_one();
    see_other("/desk?said=report-back-again")
}
