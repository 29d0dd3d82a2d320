//! A participant's consent is written down.

use crate::{ReferralError, stands};
use guard::{Act, Consent};
use page::{Cx, clean};
use store::Tx;
use words::{ConsentId, ParticipantId};

/// The greatest length of a text of a consent.
pub(crate) const LONGEST: usize = 300;

/// Writes down a consent that the participant signed; refused when an element of 42 CFR 2.31 is
/// missing. Its id comes with the form: sent again it gives nothing, also after it was revoked.
pub async fn give_consent(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    consent: &Consent,
) -> Result<ConsentId, ReferralError> {
    let (cx, ..) = stands::participant(tx, cx, id, Act::KeepConsents).await?;
    let tidy = |text: &str| clean(text, LONGEST, false).map_err(ReferralError::Words);
    let consent = Consent {
        participant: id,
        discloser: tidy(&consent.discloser)?,
        description: tidy(&consent.description)?,
        named: tidy(&consent.named)?,
        purpose: tidy(&consent.purpose)?,
        expires_event: tidy(&consent.expires_event)?,
        signed_by: tidy(&consent.signed_by)?,
        ..consent.clone()
    };
    guard::give_consent(tx, &cx.house.world, &consent, cx.person()?).await?;
    Ok(consent.id)
}
