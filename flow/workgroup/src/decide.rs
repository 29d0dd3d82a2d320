//! The group decides about an item.

use crate::{WorkgroupError, find, meeting::needed, store as rows};
use page::Cx;
use store::{Tx, journal};
use words::{DecisionId, DecisionKind, Fact, ItemId};

/// The greatest length of a reason.
pub(crate) const REASON: usize = 1000;

/// Records what was decided and why. While the meeting is open a decision can be corrected:
/// it keeps its id, and a new fact tells the correction. The same decision again does nothing.
pub async fn decide(
    tx: &mut Tx,
    cx: &Cx,
    item: ItemId,
    kind: DecisionKind,
    reason: &str,
) -> Result<DecisionId, WorkgroupError> {
    let (item, meeting) = find::item_to_run(tx, cx, item).await?;
    meeting.check_open()?;
    let reason = needed(reason, REASON, true)?;
    let (by, world) = (cx.person()?, &cx.house.world);
    let before = rows::decision(tx, item.id).await?;
    let id = before.as_ref().map_or_else(|| DecisionId::new(&*world.chance), |before| before.id);
    let decision = rows::Decision { id, kind, reason };
    match before {
        Some(before) if before == decision => return Ok(id),
        Some(_) => rows::correct_decision(tx, &decision, by, world.now()).await?,
        None => rows::insert_decision(tx, item.id, &decision, by, world.now()).await?,
    };
    let fact =
        Fact::Decided { decision: id, meeting: meeting.id, concern: item.concern, area: item.area, kind };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(id)
}
