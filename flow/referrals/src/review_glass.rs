//! A broken glass is looked at by somebody else, within 72 hours.

use crate::ReferralError;
use guard::{Act, Broken, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{GlassId, ParticipantId};

/// What waits for a review, and what was broken lately; for those who review. Nothing of somebody with
/// whom the viewer has a conflict: left out in the statement, and asked once more of each.
pub async fn glasses(tx: &mut Tx, cx: &Cx) -> Result<Vec<Broken>, ReferralError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::ReviewGlass, &Thing::Glass { own: false })?;
    let mut shown = vec![];
    for one in guard::glasses(tx, &cx.house.world, cx.person()?).await? {
        if !avoids(tx, &cx, one.participant).await? {
            shown.push(one);
        }
    }
    Ok(shown)
}

/// Whether the viewer has a conflict with somebody.
async fn avoids(tx: &mut Tx, cx: &Cx, participant: ParticipantId) -> Result<bool, ReferralError> {
    let conflicts = guard::conflicts(tx, participant).await?;
    Ok(conflicts.iter().any(|one| Some(one.person) == cx.viewer.person))
}

/// Says what a review found; whether nobody had reviewed it before, whose words stay. Never by whoever
/// broke it, nor by whoever has a conflict with the person.
pub async fn review_glass(
    tx: &mut Tx,
    cx: &Cx,
    glass: GlassId,
    finding: &str,
) -> Result<bool, ReferralError> {
    let cx = cx.again(tx).await?;
    let found = guard::glass(tx, glass).await?.ok_or(Problem::NotFound)?;
    let own = cx.viewer.person == Some(found.person);
    cx.require(Act::ReviewGlass, &Thing::Glass { own })?;
    if avoids(tx, &cx, found.participant).await? {
        return Err(Problem::NotFound.into());
    }
    Ok(guard::review_glass(tx, &cx.house.world, glass, cx.person()?, finding).await?)
}
