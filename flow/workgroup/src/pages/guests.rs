//! Who is invited, and who is there.

use super::{back_to_meeting, id};
use crate::WorkgroupError;
use axum::extract::Path;
use page::{Answer, Cx, Form};
use words::{MeetingId, PersonId};

/// People are invited: as many as were ticked.
pub(super) async fn invite(cx: Cx, Path(meeting): Path<String>, mut form: Form) -> Answer {
    let meeting: MeetingId = id(&meeting)?;
    let people: Vec<PersonId> = form.all("person").iter().map(|text| id(text)).collect::<Result<_, _>>()?;
    if people.is_empty() {
        form.wrong("person", cx.t("workgroup-no-nobody"));
        return super::run::show(&cx, meeting, form).await;
    }
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        for person in &people {
            crate::invite(tx, &cx, meeting, *person).await?;
        }
        Ok(())
    });
    back_to_meeting(&cx, meeting, form, "person", (outcome, "workgroup-invited")).await
}

/// An invitation is taken back.
pub(super) async fn uninvite(cx: Cx, Path(meeting): Path<String>, form: Form) -> Answer {
    let (meeting, person) = who(&meeting, &form)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::uninvite(tx, &cx, meeting, person).await
    });
    back_to_meeting(&cx, meeting, form, "people", (outcome, "workgroup-uninvited")).await
}

/// Somebody is there.
pub(super) async fn check_in(cx: Cx, Path(meeting): Path<String>, form: Form) -> Answer {
    let (meeting, person) = who(&meeting, &form)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::check_in(tx, &cx, meeting, person).await
    });
    back_to_meeting(&cx, meeting, form, "people", (outcome, "workgroup-checked-in")).await
}

/// Somebody was checked in by mistake.
pub(super) async fn check_out(cx: Cx, Path(meeting): Path<String>, form: Form) -> Answer {
    let (meeting, person) = who(&meeting, &form)?;
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, WorkgroupError> {
        crate::check_out(tx, &cx, meeting, person).await
    });
    back_to_meeting(&cx, meeting, form, "people", (outcome, "workgroup-checked-out")).await
}

fn who(meeting: &str, form: &Form) -> Result<(MeetingId, PersonId), page::Problem> {
    Ok((id(meeting)?, id(form.raw("person"))?))
}
