//! A draft is set aside: nothing is said.

use crate::{ReportBackError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::WordId;

/// Sets a draft aside, with nothing said. Its fact is not drafted again.
pub async fn set_aside(tx: &mut Tx, cx: &Cx, word: WordId) -> Result<(), ReportBackError> {
    cx.again(tx).await?.require(Act::ApproveWords, &Thing::Site)?;
    rows::word(tx, word).await?.ok_or(Problem::NotFound)?;
    if rows::set_aside(tx, word).await? { Ok(()) } else { Err(ReportBackError::NotADraft) }
}
