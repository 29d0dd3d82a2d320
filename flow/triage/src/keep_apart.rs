//! Two concerns are not the same problem.

use crate::{TriageError, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::ConcernId;

/// Remembers that a person compared two concerns and found them to be different: they are not
/// suggested to each other again. The order does not matter.
pub async fn keep_apart(tx: &mut Tx, cx: &Cx, a: ConcernId, b: ConcernId) -> Result<(), TriageError> {
    cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
    if a == b {
        return Err(TriageError::SameConcern);
    }
    rows::concern(tx, a).await?;
    rows::concern(tx, b).await?;
    rows::put_different(tx, a.min(b), a.max(b)).await?;
    Ok(())
}
