//! Somebody was looked for.

use crate::{How, Met, ReferralError, Step, stands, store as rows};
use guard::Act;
use page::Cx;
use store::Tx;
use words::{Day, ReferralId, TraceId};

/// Writes down an attempt: on which day, how, and what came of it. The same again within seconds is a
/// second click, and the same attempt.
pub async fn reach_out(
    tx: &mut Tx,
    cx: &Cx,
    referral: ReferralId,
    day: Day,
    how: How,
    met: Met,
) -> Result<(), ReferralError> {
    let (cx, row, _) = stands::referral(tx, cx, referral, Act::AdvanceReferral).await?;
    row.state.check(Step::ReachOut)?;
    let world = &cx.house.world;
    if day > world.today() {
        return Err(ReferralError::Ahead);
    }
    let trace = TraceId::new(&*world.chance);
    rows::insert_attempt(tx, (trace, referral), day, how, met, cx.person()?, world.now()).await?;
    Ok(())
}
