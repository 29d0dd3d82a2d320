//! A participant's own copy: what they agreed to, who was told something, and who looked.

use crate::{Paper, ReferralError, Told, paper::papers, stands, told};
use guard::{Act, LookedOn};
use page::Cx;
use store::Tx;
use words::ParticipantId;

/// What is handed over.
#[derive(Debug)]
pub struct TheirCopy {
    /// Who was told what.
    pub told: Told,
    /// What they agreed to.
    pub consents: Vec<Paper>,
    /// Who looked at what is kept, by day; none when it is not the viewer's to print.
    pub looked: Option<Vec<LookedOn>>,
}

/// Reads all of it, for whoever prints it with a fresh passkey: the words of a consent that may tell of
/// treatment when they may read that, and who looked when they read the ledger.
pub async fn copy(tx: &mut Tx, cx: &Cx, id: ParticipantId) -> Result<TheirCopy, ReferralError> {
    let told = told(tx, cx, id, true).await?;
    let (cx, participant, relation) = stands::participant(tx, cx, id, Act::ReadAccounting).await?;
    let consents = guard::consents_of(tx, id).await?;
    let purpose = Act::ReadAccounting.usual_purpose();
    let consents = papers(&cx, &participant, relation, &consents, purpose);
    let looked = if cx.may(Act::ReadLedger) { Some(guard::looked_on(tx, id).await?) } else { None };
    Ok(TheirCopy { told, consents, looked })
}
