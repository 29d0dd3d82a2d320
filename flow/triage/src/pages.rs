//! The pages of triage.

mod concern;
mod drafts;
mod view;
mod waiting;

use crate::TriageError;
use guard::Act;
use page::{Problem, Routes, id};

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/triage", Act::Triage, waiting::show)
        .get("/triage/drafts", Act::Triage, drafts::list)
        .get("/triage/drafts/{draft}", Act::ReadDraft, drafts::open)
        .get("/triage/{concern}", Act::Triage, concern::show)
        .post("/triage/{concern}/sort", Act::Triage, concern::sort)
        .post("/triage/{concern}/merge", Act::Triage, concern::merge)
        .post("/triage/{concern}/apart", Act::Triage, concern::apart)
        .post("/triage/{concern}/names", Act::Triage, concern::names)
}

/// What a person could have caused is shown on the page before this; the rest is a form that
/// was made up, or one from another time.
impl From<TriageError> for Problem {
    fn from(error: TriageError) -> Self {
        match error {
            TriageError::Problem(problem) => problem,
            TriageError::Store(error) => error.into(),
            TriageError::Merged(_) | TriageError::SameConcern => Self::NotFound,
            TriageError::Unsorted(_) | TriageError::NotInReport => Self::StaleForm,
        }
    }
}
