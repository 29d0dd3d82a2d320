//! The pages of this part.

mod calendar;
mod change;
mod guests;
mod items;
mod overview;
mod run;
mod shape;
mod state;

use crate::WorkgroupError;
use guard::Act;
use page::{Answer, Cx, Form, Problem, Routes, Typed, id, see_other};
use post::PostError;
use words::MeetingId;

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    let public = Routes::new()
        .get("/meetings", Act::ReadPublic, calendar::list)
        .get("/meetings.ics", Act::ReadPublic, calendar::feed)
        .get("/meetings/{meeting}", Act::ReadMeeting, calendar::one);
    let before = Routes::new()
        .get("/workgroup", Act::KeepMeetings, overview::show)
        .post("/workgroup/series", Act::KeepMeetings, overview::start_series)
        .post("/workgroup/meetings", Act::KeepMeetings, overview::plan)
        .post("/workgroup/items", Act::KeepMeetings, items::list)
        .get("/workgroup/{meeting}/change", Act::KeepMeetings, change::show)
        .post("/workgroup/{meeting}/change", Act::KeepMeetings, change::send)
        .post("/workgroup/{meeting}/cancel", Act::KeepMeetings, change::cancel)
        .post("/workgroup/{meeting}/next", Act::KeepMeetings, overview::plan_next)
        .post("/workgroup/{meeting}/invite", Act::KeepMeetings, guests::invite)
        .post("/workgroup/{meeting}/uninvite", Act::KeepMeetings, guests::uninvite)
        .post("/workgroup/{meeting}/items/{item}/off", Act::KeepMeetings, items::take_off)
        .post("/workgroup/{meeting}/items/{item}/up", Act::KeepMeetings, items::move_up)
        .post("/workgroup/{meeting}/items/{item}/down", Act::KeepMeetings, items::move_down);
    let during = Routes::new()
        .get("/workgroup/{meeting}", Act::RunMeeting, run::page)
        .post("/workgroup/{meeting}/open", Act::RunMeeting, state::open)
        .post("/workgroup/{meeting}/close", Act::RunMeeting, state::close)
        .post("/workgroup/{meeting}/check-in", Act::RunMeeting, guests::check_in)
        .post("/workgroup/{meeting}/check-out", Act::RunMeeting, guests::check_out)
        .post("/workgroup/{meeting}/items/{item}/decide", Act::RunMeeting, items::decide)
        .post("/workgroup/{meeting}/items/{item}/assign", Act::RunMeeting, items::assign)
        .post("/actions/{action}/done", Act::AdvanceResponse, state::action_done);
    public.and(before).and(during)
}

/// Says beside a field why an act was refused; whatever else went wrong is a problem.
fn refuse(cx: &Cx, form: &mut Form, field: &str, error: WorkgroupError) -> Result<(), Problem> {
    let Some(key) = error.key() else { return Err(error.into()) };
    let most = if let WorkgroupError::Words(Typed::TooLong(most)) = error { most } else { 0 };
    form.wrong(field, cx.t1(key, "most", most));
    Ok(())
}

/// Leads back to the meeting after an act, or shows it again with what kept the act from
/// being done. `said` may name a place on the page (`workgroup-moved#agenda`): whoever runs a
/// meeting must not scroll after each click.
async fn back_to_meeting<T>(
    cx: &Cx,
    meeting: MeetingId,
    mut form: Form,
    field: &str,
    (outcome, said): (Result<T, WorkgroupError>, &str),
) -> Answer {
    match outcome {
        Ok(_) => {
            cx.house.bell.notify_one();
            see_other(&format!("/workgroup/{meeting}?said={said}"))
        }
        Err(error) => {
            refuse(cx, &mut form, field, error)?;
            run::show(cx, meeting, form).await
        }
    }
}

impl From<WorkgroupError> for Problem {
    /// What a person could have caused is shown in the form before this; what is left then
    /// comes from a page that is out of date.
    fn from(error: WorkgroupError) -> Self {
        match error {
            WorkgroupError::Problem(problem) => problem,
            WorkgroupError::Store(error) | WorkgroupError::Post(PostError::Store(error)) => error.into(),
            WorkgroupError::Post(error) => Self::Defect(error.to_string()),
            _ => Self::StaleForm,
        }
    }
}
