//! The pages of this part.

mod closed;
mod item;
mod summary;
mod view;

use crate::BriefError;
use guard::Act;
use page::{Cx, Form, Problem, Routes, Typed};

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/workgroup/{meeting}/closed", Act::ReadMeeting, closed::page)
        .post("/workgroup/{meeting}/closed", Act::PrepareBrief, closed::prepare)
        .post("/workgroup/{meeting}/facilitator", Act::KeepMeetings, closed::name)
        .get("/workgroup/{meeting}/summary", Act::ReadSummary, summary::page)
        .get("/workgroup/{meeting}/summary/edit", Act::ApproveSummary, summary::edit)
        .post("/workgroup/{meeting}/summary/edit", Act::ApproveSummary, summary::approve)
        .get("/workgroup/briefs/{brief}", Act::ReadBrief, view::page)
        .post("/workgroup/briefs/{brief}/add", Act::Contribute, view::add)
        .post("/workgroup/briefs/{brief}/conflict", Act::ReadBrief, view::conflict)
        .get("/workgroup/briefs/{brief}/run", Act::OpenBrief, item::page)
        .post("/workgroup/briefs/{brief}/open", Act::OpenBrief, item::open)
        .post("/workgroup/briefs/{brief}/close", Act::OpenBrief, item::close)
        .post("/workgroup/briefs/{brief}/record", Act::RecordBrief, item::record)
        .post("/workgroup/briefs/{brief}/task", Act::RecordBrief, item::take_on)
        .post("/workgroup/briefs/{brief}/off", Act::PrepareBrief, item::take_off)
}

/// Says beside a field why an act was refused; whatever else went wrong is a problem.
fn refuse(cx: &Cx, form: &mut Form, field: &str, error: BriefError) -> Result<(), Problem> {
    let Some(key) = error.key() else { return Err(error.into()) };
    let most = match error {
        BriefError::Words(Typed::TooLong(most)) | BriefError::StepOut(most) => most,
        _ => 0,
    };
    form.wrong(field, cx.t1(key, "most", most));
    Ok(())
}

impl From<BriefError> for Problem {
    fn from(error: BriefError) -> Self {
        match error {
            BriefError::Problem(problem) => problem,
            BriefError::Store(error) => error.into(),
            BriefError::Referral(error) => error.into(),
            BriefError::Workgroup(error) => error.into(),
            BriefError::Keep(error) => Self::Defect(error.to_string()),
            _ => Self::StaleForm,
        }
    }
}
