//! A line is handed to counsel, or taken back.

use crate::{RecordsError, open_request::open_one, store as rows};
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
