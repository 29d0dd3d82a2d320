//! Broken glass: somebody is about to be hurt, and whoever may open one participant's record for an
//! hour does so, to be looked at by somebody else within three days.

use crate::{KeepError, store as rows, text::lines};
use store::{Tx, journal};
use words::{Fact, GlassId, Moment, ParticipantId, PersonId, Stamp, World};

/// Within this time somebody else reviews it.
pub const REVIEWED_WITHIN: i64 = 72 * Moment::HOUR;
/// How long it stays in the list afterwards.
const LISTED: i64 = 90 * 24 * Moment::HOUR;
/// The greatest length of a reason and of a finding.
pub const LONGEST_REASON: usize = 500;

store::row! {
    /// A glass that was broken, with the name of who broke it.
    pub struct Broken {
        id: GlassId, person: PersonId, name: String, participant: ParticipantId, reason: String,
        broken_at: Moment, reviewed_at: Option<Moment>, finding: String
    }
}

/// Breaks the glass. A reason in a sentence is needed.
pub async fn break_glass(
    tx: &mut Tx,
    world: &World,
    person: PersonId,
    participant: ParticipantId,
    reason: &str,
) -> Result<GlassId, KeepError> {
    let reason = sentence(reason)?;
    let now = world.now();
    let glass = GlassId::new(&*world.chance);
    rows::insert_glass(tx, glass, person, participant, &reason, now).await?;
    let stamp = Stamp::At { moment: now, day: world.today(), actor: Some(person) };
    journal::append(tx, &*world.chance, stamp, &Fact::GlassBroken { glass, participant }).await?;
    Ok(glass)
}

/// Says what a review found; whether it was not reviewed before.
pub async fn review_glass(
    tx: &mut Tx,
    world: &World,
    glass: GlassId,
    by: PersonId,
    finding: &str,
) -> Result<bool, KeepError> {
    let finding = sentence(finding)?;
    let now = world.now();
    if !rows::review_glass(tx, glass, now, by, &finding).await? {
        return Ok(false);
    }
    let stamp = Stamp::At { moment: now, day: world.today(), actor: Some(by) };
    journal::append(tx, &*world.chance, stamp, &Fact::GlassReviewed { glass }).await?;
    Ok(true)
}

/// One of them.
pub async fn glass(tx: &mut Tx, id: GlassId) -> Result<Option<Broken>, KeepError> {
    Ok(rows::glass(tx, id).await?)
}

/// What waits for a review, and what was broken in the last 90 days; nothing of somebody with whom the
/// viewer has a conflict.
pub async fn glasses(tx: &mut Tx, world: &World, viewer: PersonId) -> Result<Vec<Broken>, KeepError> {
    Ok(rows::glasses(tx, world.now().plus(-LISTED), viewer).await?)
}

fn sentence(text: &str) -> Result<String, KeepError> {
    lines(text, LONGEST_REASON).ok_or(KeepError::Reason)
}
