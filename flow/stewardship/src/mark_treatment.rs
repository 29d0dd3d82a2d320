//! A line turns out to tell of treatment.

use crate::{RecordsError, open_request::open_one, store as rows};
use page::{Cx, Problem};
use store::Tx;
use words::{LineId, RequestId};

/// Says that a line tells, or may tell, of treatment for substance use: from then on it is given out on
/// a court's order alone, whatever was decided before. What a search finds was told about places and is
/// not taken to be such a record until somebody who reads it says so; saying so is not taken back.
pub async fn mark_treatment(
    tx: &mut Tx,
    cx: &Cx,
    request: RequestId,
    line: LineId,
) -> Result<(), RecordsError> {
    open_one(tx, cx, request).await?;
    let changed = rows::mark_treatment(tx, request, line).await?;
    if changed == 0 { Err(Problem::NotFound.into()) } else { Ok(()) }
}
