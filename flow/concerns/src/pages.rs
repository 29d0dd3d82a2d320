//! The pages of reports and concerns.

mod concern;
mod contacts;
mod enter;
mod even;
mod fields;
mod receipt;
mod tell;

use crate::ConcernsError;
use guard::Act;
use page::{Problem, Routes};
use post::PostError;

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/tell", Act::Tell, tell::begin)
        .post("/tell", Act::Tell, tell::step)
        .get("/receipt", Act::UseReceipt, receipt::show)
        .post("/receipt", Act::UseReceipt, receipt::look_up)
        .post("/receipt/reply", Act::UseReceipt, receipt::reply)
        .post("/receipt/contest", Act::UseReceipt, receipt::contest)
        .post("/receipt/withdraw", Act::UseReceipt, receipt::withdraw)
        .get("/concerns/enter", Act::EnterReport, enter::show)
        .post("/concerns/enter", Act::EnterReport, enter::enter)
        .get("/concerns/{concern}", Act::ReadConcern, concern::show)
        .get("/concerns/{concern}/contacts", Act::ReadContact, contacts::show)
}

/// The refusals that a person can cause are shown in their form before it comes to this, but
/// for a form without its token, and for one whose report was taken back or whose concern was
/// merged meanwhile.
impl From<ConcernsError> for Problem {
    fn from(error: ConcernsError) -> Self {
        match error {
            ConcernsError::Problem(problem) => problem,
            ConcernsError::Store(error) | ConcernsError::Post(PostError::Store(error)) => error.into(),
            ConcernsError::TokenShape | ConcernsError::Withdrawn | ConcernsError::MergedAlready => {
                Self::StaleForm
            }
            other => Self::Defect(other.to_string()),
        }
    }
}
