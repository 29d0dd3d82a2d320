//! A meeting begins and ends; an action is done.

use super::{back_to_meeting, id};
use crate::WorkgroupError;
use axum::extract::Path;
use page::{Answer, Cx, Form, see_other};
use words::{ActionId, MeetingId};

/// The meeting begins.
pub(super) async fn open(cx: Cx, Path(meeting): Path<String>, form: Form) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::open(tx, &cx, meeting).await
    });
    back_to_meeting(&cx, meeting, form, "state", (outcome, "workgroup-opened")).await
}

/// The meeting ends.
pub(super) async fn close(cx: Cx, Path(meeting): Path<String>, form: Form) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::close(tx, &cx, meeting).await
    });
    back_to_meeting(&cx, meeting, form, "state", (outcome, "workgroup-closed")).await
}

/// An action is done; leads back to the page on which the button stood.
pub(super) async fn action_done(cx: Cx, Path(action): Path<String>, form: Form) -> Answer {
    let action: ActionId = id(&action)?;
    store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::finish_action(tx, &cx, action).await
    })?;
    let back = match form.raw("back") {
        "my" => "/my",
        "workgroup" => "/workgroup",
        _ => "/desk",
    };
    see_other(&format!("{back}?said=workgroup-action-done"))
}
