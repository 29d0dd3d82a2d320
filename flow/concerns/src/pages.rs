//! The pages of reports and concerns.

mod concern;
mod contacts;
mod enter;
mod even;
mod fields;
mod list;
mod nominate;
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
        .post("/receipt/stay", Act::UseReceipt, receipt::stay)
        .post("/receipt/withdraw", Act::UseReceipt, receipt::withdraw)
        .get("/concerns/enter", Act::EnterReport, enter::show)
        .post("/concerns/enter", Act::EnterReport, enter::enter)
        .get("/concerns", Act::EnterReport, list::show)
        .get("/concerns/{concern}", Act::ReadConcern, concern::show)
        .post("/concerns/{concern}/contest", Act::SeeOwn, concern::contest)
        .post("/concerns/{concern}/nominate", Act::SeeOwn, concern::nominate)
        .get("/nominate", Act::SeeOwn, nominate::show)
        .post("/nominate", Act::SeeOwn, nominate::send)
        .get("/concerns/{concern}/contacts", Act::ReadContact, contacts::show)
}

/// The refusals that a person can cause are shown in their form before it comes to this. What
/// remains is a form without its token, or one that no longer fits: its report was taken back, its
/// concern was merged, the site's lists changed. Only what no person can cause is a defect.
impl From<ConcernsError> for Problem {
    fn from(error: ConcernsError) -> Self {
        match error {
            ConcernsError::Problem(problem) => problem,
            ConcernsError::Store(error) | ConcernsError::Post(PostError::Store(error)) => error.into(),
            ConcernsError::TokenShape
            | ConcernsError::Nowhere
            | ConcernsError::PlaceShape
            | ConcernsError::PointShape
            | ConcernsError::UnknownArea
            | ConcernsError::UnknownCategory
            | ConcernsError::HappenedShape
            | ConcernsError::BodyShape
            | ConcernsError::NameShape
            | ConcernsError::ContactShape
            | ConcernsError::DisclosureNotSaid
            | ConcernsError::NoGroupToVisit
            | ConcernsError::Withdrawn
            | ConcernsError::MergedIntoItself
            | ConcernsError::MergedAlready => Self::StaleForm,
            defect @ (ConcernsError::Post(_) | ConcernsError::PointUnreadable | ConcernsError::Unsealed) => {
                Self::Defect(defect.to_string())
            }
        }
    }
}
