//! A brief is taken off, as long as nobody heard it.

use crate::{BriefError, at_table, store as rows};
use guard::Act;
use page::Cx;
use store::Tx;
use words::BriefId;

/// Takes a brief off the closed part. One that was opened stays in the record.
pub async fn take_off(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<(), BriefError> {
    at_table::brief(tx, cx, brief, Act::PrepareBrief).await?;
    if rows::delete_brief(tx, brief).await? { Ok(()) } else { Err(BriefError::WasOpened) }
}
