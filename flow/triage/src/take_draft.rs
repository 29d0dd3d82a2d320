//! A draft is taken up by whoever goes on with it.

use crate::{TriageError, read_draft, store as rows};
use page::Cx;
use store::Tx;
use words::DraftId;

/// Erases a draft because what it says goes on elsewhere. Whoever may read it may do this.
pub async fn take_draft(tx: &mut Tx, cx: &Cx, draft: DraftId) -> Result<(), TriageError> {
    read_draft(tx, cx, draft).await?;
    rows::delete_draft(tx, draft).await?;
    Ok(())
}
