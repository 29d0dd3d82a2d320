//! Words of a report that name a person move out of it.

use crate::{ConcernsError, report::BODY_MOST, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem, clean};
use store::Tx;
use words::ReportId;

/// How much longer a report may become: a mark of three characters stands where each name was,
/// and a name can be shorter than that.
const SLACK: usize = BODY_MOST;

/// Puts other words in place of a report's. What was taken out is the caller's to keep, and so
/// is the fact. A second send of the reporter's form is still known as the same.
pub async fn redact(tx: &mut Tx, cx: &Cx, report: ReportId, new_body: &str) -> Result<(), ConcernsError> {
    cx.require(Act::Triage, &Thing::Site)?;
    let body = clean(new_body, BODY_MOST + SLACK, true).map_err(|_| ConcernsError::BodyShape)?;
    let found = rows::report(tx, report).await?.ok_or(Problem::NotFound)?;
    if found.withdrawn_day.is_some() {
        return Err(ConcernsError::Withdrawn);
    }
    if body.is_empty() {
        return Err(ConcernsError::BodyShape);
    }
    rows::set_body(tx, report, &body).await?;
    Ok(())
}
