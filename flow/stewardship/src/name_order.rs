//! Counsel says on which court order a line may be given out.

use crate::{
    RecordsError,
    decide_line::{opens, reads_line},
    store as rows,
};
use guard::{Act, Thing, Why};
use page::{Cx, Problem};
use store::Tx;
use words::{LineId, OrderId, RequestId};

/// Ties a court's order to a line that tells of treatment and was handed to counsel: counsel has read the
/// order and says that it is made for this text. An order that opens nothing is refused. Whether it still
/// opens the line is asked once more when the request is answered.
pub async fn name_order(
    tx: &mut Tx,
    cx: &Cx,
    request: RequestId,
    line: LineId,
    order: OrderId,
) -> Result<(), RecordsError> {
    let (cx, found) = reads_line(tx, cx, request, line).await?;
    cx.require_for(Act::KeepOrders, &Thing::Site, Act::KeepOrders.usual_purpose())?;
    let asked = rows::request(tx, request).await?.ok_or(Problem::NotFound)?;
    if asked.answered_day.is_some() {
        return Err(RecordsError::Answered);
    }
    if !found.part2 || !opens(tx, &cx, Some(order)).await? {
        return Err(Problem::Refused(Why::Order).into());
    }
    rows::name_order(tx, line, order).await?;
    Ok(())
}
