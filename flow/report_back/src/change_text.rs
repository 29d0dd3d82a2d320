//! The text of a draft is changed, and nothing is said yet.

use crate::{ReportBackError, store as rows, texts::tidy};
use guard::{Act, Thing};
use page::{Cx, Problem};
use std::collections::BTreeMap;
use store::Tx;
use words::{Language, WordId};

/// Keeps these texts as the draft's.
pub async fn change_text(
    tx: &mut Tx,
    cx: &Cx,
    word: WordId,
    texts: &BTreeMap<Language, String>,
) -> Result<(), ReportBackError> {
    cx.require(Act::ApproveWords, &Thing::Site)?;
    let stored = rows::word(tx, word).await?.ok_or(Problem::NotFound)?;
    if !stored.state.is_open() {
        return Err(ReportBackError::NotADraft);
    }
    for (language, body) in tidy(&cx.house, texts)? {
        rows::put_text(tx, word, &language, &body).await?;
    }
    Ok(())
}
