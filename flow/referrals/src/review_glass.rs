//! A broken glass is looked at by somebody else, within 72 hours.

use crate::ReferralError;
use guard::{Act, Broken, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::GlassId;

/// What waits for a review, and what was broken lately; for those who review.
pub async fn glasses(tx: &mut Tx, cx: &Cx) -> Result<Vec<Broken>, ReferralError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::ReviewGlass, &Thing::Glass { own: false })?;
    Ok(guard::glasses(tx, &cx.house.world).await?)
}

/// Says what a review found. Never by whoever broke it.
pub async fn review_glass(tx: &mut Tx, cx: &Cx, glass: GlassId, finding: &str) -> Result<(), ReferralError> {
    let cx = cx.again(tx).await?;
    let found = guard::glass(tx, glass).await?.ok_or(Problem::NotFound)?;
    let own = cx.viewer.person == Some(found.person);
    cx.require(Act::ReviewGlass, &Thing::Glass { own })?;
    guard::review_glass(tx, &cx.house.world, glass, cx.person()?, finding).await?;
    Ok(())
}
