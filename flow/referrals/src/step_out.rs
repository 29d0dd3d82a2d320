//! Somebody says that they have a conflict of interest with a person of whom they may read.

use crate::{ReferralError, Whom, stands};
use guard::{Act, Cause};
use page::Cx;
use store::Tx;

/// The viewer steps out: the person is closed to them at once and for good, the way in and the record.
/// Whoever decides sees it, and gives the person to somebody else.
pub async fn step_out(tx: &mut Tx, cx: &Cx, whom: Whom) -> Result<(), ReferralError> {
    let (cx, subject) = stands::whom(tx, cx, whom, Act::ReadReferral, Act::ReadParticipant).await?;
    guard::note_conflict(tx, &cx.house.world, cx.person()?, subject, Cause::Declared, cx.viewer.person)
        .await?;
    Ok(())
}
