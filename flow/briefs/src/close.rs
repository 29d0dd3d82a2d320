//! An item is closed: nobody reads it any more.

use crate::{
    BriefError,
    at_table::{self, Found},
    brief::Trace,
    store as rows,
};
use guard::Act;
use page::Cx;
use store::{Tx, journal};
use words::{BriefId, Fact, TraceId};

/// Closes an item. Again does nothing.
pub async fn close(tx: &mut Tx, cx: &Cx, brief: BriefId) -> Result<(), BriefError> {
    let Found { cx, brief, meeting, .. } = at_table::brief(tx, cx, brief, Act::OpenBrief).await?;
    if !brief.is_open() {
        return Ok(());
    }
    let now = cx.house.world.now();
    rows::close_brief(tx, brief.id, now).await?;
    rows::insert_log(tx, TraceId::new(&*cx.house.world.chance), brief.id, cx.person()?, Trace::Closed, now)
        .await?;
    let fact = Fact::BriefClosed { brief: brief.id, meeting: meeting.id };
    Ok(journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?)
}
