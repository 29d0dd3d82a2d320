//! A line is handed to counsel, or taken back.

use crate::{RecordsError, open_request::open_one, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{LineId, RequestId};

/// Hands a line to counsel, who may then read and redact it; or takes it back.
pub async fn hand_line(
    tx: &mut Tx,
    cx: &Cx,
    request: RequestId,
    line: LineId,
    handed: bool,
) -> Result<(), RecordsError> {
    open_one(tx, cx, request).await?;
    let changed = rows::hand_line(tx, request, line, handed).await?;
    if changed == 0 { Err(Problem::NotFound.into()) } else { Ok(()) }
}

/// The lines that are handed to counsel, of requests that are not answered, as far as the guard lets the
/// viewer read each. To be asked of the viewer as they are in this transaction.
pub(crate) async fn handed(tx: &mut Tx, cx: &Cx) -> Result<Vec<rows::LineHead>, RecordsError> {
    let mut lines = rows::handed(tx).await?;
    lines.retain(|line| {
        let thing = Thing::Line { handed: line.handed, part2: line.part2, order: false };
        cx.can_for(Act::Redact, &thing, Act::Redact.usual_purpose())
    });
    Ok(lines)
}
