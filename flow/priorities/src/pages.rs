//! The pages: the review that a person works on, one neighborhood of it, what was raised in
//! dialogues, pairs of calls to label, and what was published.

mod listening;
mod maps;
mod one;
mod pairs;
mod published;
mod review;
mod says;

use crate::PrioritiesError;
use guard::Act;
use page::{Cx, Form, Problem, Routes};

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/priorities", Act::ReadPublic, published::show)
        .get("/priorities/review", Act::SeePriorities, review::show)
        .post("/priorities/review", Act::KeepPriorities, review::prepare)
        .post("/priorities/publish", Act::KeepPriorities, review::publish)
        .get("/priorities/review/{area}", Act::SeePriorities, one::show)
        .post("/priorities/review/{area}", Act::KeepPriorities, one::choose)
        .get("/priorities/listening", Act::KeepPriorities, listening::show)
        .post("/priorities/listening", Act::KeepPriorities, listening::judge)
        .get("/priorities/pairs", Act::KeepPriorities, pairs::show)
        .post("/priorities/pairs", Act::KeepPriorities, pairs::label)
}

impl From<PrioritiesError> for Problem {
    fn from(error: PrioritiesError) -> Self {
        match error {
            PrioritiesError::Problem(problem) => problem,
            PrioritiesError::Store(error) => error.into(),
            PrioritiesError::NotInReview => Self::NotFound,
            other => Self::Defect(other.to_string()),
        }
    }
}

/// Says in the form what an act refused; what no form can mend is a problem.
fn say(cx: &Cx, form: &mut Form, error: PrioritiesError) -> Result<(), Problem> {
    let Some((field, key)) = error.at_field() else { return Err(error.into()) };
    if let PrioritiesError::Lake(_) | PrioritiesError::Estimate(_) = &error {
        tracing::error!(why = %error, "a review could not be prepared");
    }
    form.wrong(field, cx.t1(key, "most", error.number()));
    Ok(())
}
