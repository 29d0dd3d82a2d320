//! Conflicts that follow from what is known: whoever of the program is called as the person is.

use crate::{ReferralError, keep_out, names::folded};
use guard::Cause;
use page::{Cx, Problem};
use store::Tx;
use words::ParticipantId;

/// Notes a conflict for everybody with an account who bears the whole name of the person: it may be
/// the person's own account, or somebody of the family. A single word is no whole name.
pub(crate) async fn derive_conflicts(
    tx: &mut Tx,
    cx: &Cx,
    participant: ParticipantId,
    name: &str,
) -> Result<(), ReferralError> {
    let name = folded(name);
    if name.len() < 2 {
        return Ok(());
    }
    for (person, _) in people::list(tx, cx.house.world.today()).await.map_err(Problem::from)? {
        if folded(&person.name) == name {
            keep_out(tx, cx, participant, person.id, Cause::Related, None).await?;
        }
    }
    Ok(())
}
