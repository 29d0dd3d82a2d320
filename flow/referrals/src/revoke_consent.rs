//! A participant takes a consent back: in one act, at once, forward.

use crate::{ReferralError, stands};
use guard::Act;
use page::Cx;
use store::Tx;
use words::{ConsentId, ParticipantId};

/// Revokes a consent. From the end of this transaction on nothing is opened by it.
pub async fn revoke_consent(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    consent: ConsentId,
) -> Result<(), ReferralError> {
    let (cx, ..) = stands::participant(tx, cx, id, Act::KeepConsents).await?;
    guard::revoke_consent(tx, &cx.house.world, id, consent, cx.person()?).await?;
    Ok(())
}
