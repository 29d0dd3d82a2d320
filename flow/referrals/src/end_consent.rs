//! The event came with which a consent ends.

use crate::{ReferralError, stands};
use guard::Act;
use page::Cx;
use store::Tx;
use words::{ConsentId, ParticipantId};

/// Ends a consent by the event that it names. From the end of this transaction on nothing is opened by it.
/// What was told while it counted was told rightly, so that nobody is asked to keep it to themselves.
pub async fn end_consent(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    consent: ConsentId,
) -> Result<(), ReferralError> {
    let (cx, ..) = stands::participant(tx, cx, id, Act::KeepConsents).await?;
    guard::end_consent(tx, &cx.house.world, id, consent, cx.person()?).await?;
    Ok(())
}
