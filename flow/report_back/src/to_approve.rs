//! What waits for approval.

use crate::{ReportBackError, store as rows};
use guard::{Act, Thing};
use page::Cx;
use std::collections::BTreeMap;
use store::Tx;
use words::{ConcernId, Language, Outcome, WordId};

/// A draft, as it would be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The word.
    pub word: WordId,
    /// The concern in which the reports are now.
    pub concern: ConcernId,
    /// Which of the four words it is.
    pub outcome: Outcome,
    /// Its text in each language.
    pub texts: BTreeMap<Language, String>,
}

/// The first `most` drafts, oldest first.
pub async fn to_approve(tx: &mut Tx, cx: &Cx, most: i64) -> Result<Vec<Draft>, ReportBackError> {
    cx.again(tx).await?.require(Act::ApproveWords, &Thing::Site)?;
    let mut drafts: Vec<Draft> = rows::drafts(tx, most)
        .await?
        .into_iter()
        .map(|row| Draft { word: row.id, concern: row.concern, outcome: row.outcome, texts: BTreeMap::new() })
        .collect();
    for text in rows::draft_texts(tx, most).await? {
        if let Some(draft) = drafts.iter_mut().find(|draft| draft.word == text.word) {
            draft.texts.insert(text.language, text.body);
        }
    }
    Ok(drafts)
}
