//! What is kept about the record itself: status, case manager, circle.

use super::{participant::show, refuse};
use crate::{Record, ReferralError, open_referral::ALIAS};
use axum::extract::Path;
use page::{Answer, Cx, Form, Rule, id, see_other};
use words::{ParticipantId, PersonId};

async fn back(
    cx: &Cx,
    participant: ParticipantId,
    mut form: Form,
    field: &str,
    done: Result<(), ReferralError>,
) -> Answer {
    match done {
        Ok(()) => see_other(&format!("/participants/{participant}?said=referrals-kept")),
        Err(error) => {
            refuse(cx, &mut form, field, error)?;
            show(cx, participant, &form).await
        }
    }
}

pub(super) async fn keep(cx: Cx, Path(participant): Path<String>, mut form: Form) -> Answer {
    let participant: ParticipantId = id(&participant)?;
    let alias = form.text(&cx, "alias", Rule::line(ALIAS));
    let (status, case_manager) = (form.choice(&cx, "status"), form.choice(&cx, "manager"));
    let protected = form.is("protected", "yes");
    let (Some(status), Some(case_manager), true) = (status, case_manager, form.is_right()) else {
        return show(&cx, participant, &form).await;
    };
    let record = Record { status, case_manager, protected, alias };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::keep(tx, &cx, participant, &record).await
    });
    back(&cx, participant, form, "manager", done).await
}

pub(super) async fn circle(cx: Cx, Path(participant): Path<String>, mut form: Form) -> Answer {
    let participant: ParticipantId = id(&participant)?;
    let Some(person) = form.choice::<PersonId>(&cx, "circle") else {
        return show(&cx, participant, &form).await;
    };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::name_circle(tx, &cx, participant, person).await
    });
    back(&cx, participant, form, "circle", done).await
}

pub(super) async fn leave(cx: Cx, Path(participant): Path<String>, form: Form) -> Answer {
    let participant: ParticipantId = id(&participant)?;
    let person: PersonId = id(form.raw("person"))?;
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::leave_circle(tx, &cx, participant, person).await
    });
    back(&cx, participant, form, "circle", done).await
}
