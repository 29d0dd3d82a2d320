//! A consent is written down.

use crate::{Consent, KeepError, store as rows};
use store::{Tx, journal};
use words::{Fact, Moment, PersonId, Stamp, World};

/// Writes down a consent that a participant signed; whether it was not there yet. The id comes with the
/// form, so that a form that is sent again, by a second click or after the consent was revoked, gives
/// nothing. One that lacks an element is no consent and is refused ([`KeepError::Incomplete`],
/// 42 CFR 2.31(a)).
pub async fn give_consent(
    tx: &mut Tx,
    world: &World,
    consent: &Consent,
    by: PersonId,
) -> Result<bool, KeepError> {
    let (now, today) = (world.now(), world.today());
    let missing = consent.missing(today);
    if !missing.is_empty() {
        return Err(KeepError::Incomplete(missing));
    }
    let consent = Consent { given_at: now, revoked_at: None, ended_at: None, ..consent.clone() };
    if !rows::insert_consent(tx, &consent, by).await? {
        return Ok(false);
    }
    let fact = Fact::ConsentGiven { consent: consent.id, participant: consent.participant };
    journal::append(tx, &*world.chance, Stamp::At { moment: now, day: today, actor: Some(by) }, &fact)
        .await?;
    Ok(true)
}

impl Consent {
    /// A form that nobody has filled in: what a new consent starts from.
    #[must_use]
    pub fn blank(participant: words::ParticipantId, id: words::ConsentId) -> Self {
        Self {
            id,
            participant,
            discloser: String::new(),
            description: String::new(),
            segments: vec![],
            named: String::new(),
            recipients: vec![],
            purpose: String::new(),
            told_how_to_revoke: false,
            expires_day: None,
            expires_event: String::new(),
            signed_by: String::new(),
            signed_day: None,
            given_at: Moment(0),
            revoked_at: None,
            ended_at: None,
        }
    }
}
