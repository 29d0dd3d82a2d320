//! The pages of responses: the list, the plan, and one response.

mod list;
mod one;
mod plan;

use crate::ResponsesError;
use guard::Act;
use page::{Cx, Form, Problem, Routes, id};

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/responses", Act::SeeDesk, list::list)
        .get("/responses/new", Act::KeepResponses, plan::show)
        .post("/responses/new", Act::KeepResponses, plan::send)
        .get("/responses/{response}", Act::ReadResponse, one::show)
        .post("/responses/{response}/move", Act::AdvanceResponse, one::move_due)
        .post("/responses/{response}/steps", Act::AdvanceResponse, one::add_step)
        .post("/responses/{response}/steps/{step}", Act::AdvanceResponse, one::set_step)
        .post("/responses/{response}/obstacles", Act::AdvanceResponse, one::raise_obstacle)
        .post("/responses/{response}/obstacles/{obstacle}", Act::AdvanceResponse, one::clear_obstacle)
        .post("/responses/{response}/end", Act::KeepResponses, one::end)
}

impl From<ResponsesError> for Problem {
    fn from(error: ResponsesError) -> Self {
        match error {
            ResponsesError::Problem(problem) => problem,
            ResponsesError::Store(error) => error.into(),
            other => Self::Defect(other.to_string()),
        }
    }
}

/// Says in the form what an act refused; what no form can mend is a problem.
fn say(cx: &Cx, form: &mut Form, error: ResponsesError) -> Result<(), Problem> {
    let Some((field, key)) = error.at_field() else { return Err(error.into()) };
    form.wrong(field, cx.t1(key, "most", error.number()));
    Ok(())
}
