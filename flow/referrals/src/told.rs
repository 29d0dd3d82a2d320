//! Who was told what about a participant, when and why.

use crate::{Participant, ReferralError, stands, watch};
use guard::{Act, Disclosure, Thing};
use page::Cx;
use store::Tx;
use words::ParticipantId;

/// The accounting of one participant.
#[derive(Debug)]
pub struct Told {
    /// Whose it is.
    pub participant: Participant,
    /// Six years of it, the last first.
    pub disclosures: Vec<Disclosure>,
    /// Whether the viewer may print a copy to hand over, with their passkey.
    pub prints: bool,
}

/// Reads who was told what in the last six years; that it was read is written down. `export`: for a print to hand over, which needs a
/// passkey once more.
pub async fn told(tx: &mut Tx, cx: &Cx, id: ParticipantId, export: bool) -> Result<Told, ReferralError> {
    let act = if export { Act::ExportAccounting } else { Act::ReadAccounting };
    // Whoever reads it may know that a print needs a passkey.
    let (cx, participant, relation) = stands::participant(tx, cx, id, Act::ReadAccounting).await?;
    let thing = Thing::Participant { relation, consented: &[] };
    cx.require_known(act, &thing)?;
    watch::look_up(tx, &cx, Some(id), act, false).await?;
    let prints = cx.could(Act::ExportAccounting, &thing);
    let disclosures = guard::accounting(tx, &cx.house.world, id).await?;
    Ok(Told { participant, disclosures, prints })
}
