//! The agenda: items go on and off, change places, are decided, and lead to actions.

use super::{back_to_meeting, id, run};
use crate::{
    Direction, Why, WorkgroupError, assign::WHAT, decide::REASON, list_item::NOTE, store as rows, suggestions,
};
use axum::extract::Path;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, Rule, see_other};
use store::Tx;
use words::{ConcernId, DecisionKind, ItemId, MeetingId, PersonId};

/// A concern goes on an agenda, from the suggestions or from its own page.
pub(super) async fn list(cx: Cx, mut form: Form) -> Answer {
    let concern: ConcernId = id(form.raw("concern"))?;
    if form.raw("meeting").is_empty() {
        return see_other(&format!("/concerns/{concern}?said=workgroup-choose"));
    }
    let meeting: MeetingId = id(form.raw("meeting"))?;
    let note = form.text(&cx, "note", Rule::line(NOTE));
    if !form.is_right() {
        return run::show(&cx, meeting, form).await;
    }
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        let why = why(tx, &cx, concern).await?;
        crate::list_item(tx, &cx, meeting, concern, why, &note).await
    });
    if outcome.is_ok() && form.raw("back") == "concern" {
        return see_other(&format!("/concerns/{concern}?said=workgroup-listed"));
    }
    back_to_meeting(&cx, meeting, form, "concern", (outcome, "workgroup-listed")).await
}

/// Why a concern is put on an agenda: as suggested, or else by whether it was on one before.
async fn why(tx: &mut Tx, cx: &Cx, concern: ConcernId) -> Result<Why, WorkgroupError> {
    cx.require(Act::KeepMeetings, &Thing::Site)?;
    if let Some(why) = suggestions::why(tx, cx, concern).await? {
        return Ok(why);
    }
    let before = rows::stood_on(tx, concern).await?;
    Ok(if before.is_empty() { Why::New } else { Why::Again })
}

/// An item leaves the agenda.
pub(super) async fn take_off(cx: Cx, Path(path): Path<(String, String)>, form: Form) -> Answer {
    let (meeting, item) = ids(&path)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::take_off(tx, &cx, item).await
    });
    back_to_meeting(&cx, meeting, form, "agenda", (outcome, "workgroup-taken-off#agenda")).await
}

/// An item moves towards the start.
pub(super) async fn move_up(cx: Cx, Path(path): Path<(String, String)>, form: Form) -> Answer {
    shift(&cx, &path, form, Direction::Up).await
}

/// An item moves towards the end.
pub(super) async fn move_down(cx: Cx, Path(path): Path<(String, String)>, form: Form) -> Answer {
    shift(&cx, &path, form, Direction::Down).await
}

async fn shift(cx: &Cx, path: &(String, String), form: Form, way: Direction) -> Answer {
    let (meeting, item) = ids(path)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::move_item(tx, cx, item, way).await
    });
    back_to_meeting(cx, meeting, form, "agenda", (outcome, "workgroup-moved#agenda")).await
}

/// The group decides about an item.
pub(super) async fn decide(cx: Cx, Path(path): Path<(String, String)>, mut form: Form) -> Answer {
    let (meeting, item) = ids(&path)?;
    let field = format!("kind-{item}");
    let kind: Option<DecisionKind> = form.choice(&cx, &field);
    let reason = form.text(&cx, &format!("reason-{item}"), Rule::lines(REASON).needed());
    let Some(kind) = kind.filter(|_| form.is_right()) else { return run::show(&cx, meeting, form).await };
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::decide(tx, &cx, item, kind, &reason).await
    });
    back_to_meeting(&cx, meeting, form, &field, (outcome, "workgroup-decided#agenda")).await
}

/// Somebody takes on an action.
pub(super) async fn assign(cx: Cx, Path(path): Path<(String, String)>, mut form: Form) -> Answer {
    let (meeting, item) = ids(&path)?;
    let what = form.text(&cx, &format!("what-{item}"), Rule::line(WHAT).needed());
    let owner: Option<PersonId> = form.choice(&cx, &format!("owner-{item}"));
    let due_field = format!("due-{item}");
    let due = form.day(&cx, &due_field);
    let (Some(owner), Some(due), true) = (owner, due, form.is_right()) else {
        return run::show(&cx, meeting, form).await;
    };
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::assign(tx, &cx, item, &what, owner, due).await
    });
    let field = match &outcome {
        Err(WorkgroupError::NoSeat) => format!("owner-{item}"),
        _ => due_field,
    };
    back_to_meeting(&cx, meeting, form, &field, (outcome, "workgroup-assigned#agenda")).await
}

fn ids((meeting, item): &(String, String)) -> Result<(MeetingId, ItemId), Problem> {
    Ok((id(meeting)?, id(item)?))
}
