//! `/workgroup/{meeting}/change`: another day, length or place; or not at all.

use super::{id, refuse, shape};
use crate::{Change, Meeting, State, WorkgroupError, find};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, Form, Problem, render, see_other};
use words::MeetingId;

#[derive(Template)]
#[template(path = "meeting_change.html")]
struct ChangePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    meeting: &'a Meeting,
    public_options: Vec<(&'static str, String, String)>,
}

async fn planned(cx: &Cx, meeting: MeetingId) -> Result<Meeting, Problem> {
    let meeting = store::read!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        find::to_keep(tx, cx, meeting).await
    })?;
    if meeting.state == State::Planned { Ok(meeting) } else { Err(Problem::NotFound) }
}

fn draw(cx: &Cx, form: &Form, meeting: &Meeting) -> Answer {
    render(&ChangePage { cx, form, meeting, public_options: shape::who_may_come(cx) })
}

/// The page.
pub(super) async fn show(cx: Cx, Path(meeting): Path<String>) -> Answer {
    let meeting = planned(&cx, id(&meeting)?).await?;
    let Meeting { starts_at, minutes, place, public, .. } = meeting.clone();
    let mut form = Form::default();
    shape::fill(&cx, &mut form, &Change { starts_at, minutes, place, public });
    draw(&cx, &form, &meeting)
}

/// A changed meeting is sent.
pub(super) async fn send(cx: Cx, Path(meeting): Path<String>, mut form: Form) -> Answer {
    let meeting = planned(&cx, id(&meeting)?).await?;
    if let Some(change) = shape::shape(&cx, &mut form) {
        let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
            crate::change_meeting(tx, &cx, meeting.id, &change).await
        });
        match outcome {
            Ok(()) => {
                cx.house.bell.notify_one();
                return see_other(&format!("/workgroup/{}?said=workgroup-changed", meeting.id));
            }
            Err(error) => refuse(&cx, &mut form, shape::field_of(&error), error)?,
        }
    }
    draw(&cx, &form, &meeting)
}

/// The meeting is cancelled.
pub(super) async fn cancel(cx: Cx, Path(meeting): Path<String>, form: Form) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::cancel(tx, &cx, meeting).await
    });
    super::back_to_meeting(&cx, meeting, form, "state", (outcome, "workgroup-cancelled")).await
}
