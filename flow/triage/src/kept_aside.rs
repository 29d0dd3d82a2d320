//! All text that is set aside, for those who must keep its names out of a text that leaves.

use crate::{TriageError, move_name::purpose, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;

/// The texts of all drafts that are not over, piece by piece; empty for whoever may not read them. To be
/// compared, and shown to nobody.
pub async fn kept_aside(tx: &mut Tx, cx: &Cx) -> Result<Vec<String>, TriageError> {
    if !cx.again(tx).await?.can(Act::ReadDraft, &Thing::Draft) {
        return Ok(vec![]);
    }
    let mut texts = vec![];
    for row in rows::draft_texts(tx, cx.house.world.today()).await? {
        let text = cx.house.unsealed(&purpose(row.id), &row.sealed)?;
        texts.extend(text.lines().map(str::to_owned));
    }
    Ok(texts)
}
