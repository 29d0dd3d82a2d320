//! The text of a draft is changed, and nothing is said yet.

use crate::{ReportBackError, texts::keep};
use guard::{Act, Thing};
use page::Cx;
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
    cx.again(tx).await?.require(Act::ApproveWords, &Thing::Site)?;
    keep(tx, cx, word, texts).await.map(drop)
}
