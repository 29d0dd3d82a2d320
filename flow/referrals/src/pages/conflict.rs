//! Conflicts of interest: noted by those who decide, and said by whoever steps out.

use super::{one, participant, refuse};
use crate::{ReferralError, Whom};
use axum::extract::Path;
use guard::Cause;
use page::{Answer, Cx, Form, Problem, id, see_other};
use words::PersonId;

/// Where somebody goes to whom the person is closed now.
fn away(whom: Whom) -> Answer {
    let page = if matches!(whom, Whom::Order(_)) { "/orders" } else { "/desk" };
    see_other(&format!("{page}?said=referrals-stepped-out"))
}

pub(super) async fn of_referral(cx: Cx, Path(referral): Path<String>, form: Form) -> Answer {
    note(&cx, Whom::Referral(id(&referral)?), form).await
}

pub(super) async fn of_participant(cx: Cx, Path(participant): Path<String>, form: Form) -> Answer {
    note(&cx, Whom::Participant(id(&participant)?), form).await
}

async fn note(cx: &Cx, whom: Whom, mut form: Form) -> Answer {
    let (person, cause) = (form.choice::<PersonId>(cx, "conflict"), form.choice::<Cause>(cx, "cause"));
    let (Some(person), Some(cause)) = (person, cause) else { return show(cx, whom, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::note_conflict(tx, cx, whom, person, cause).await
    });
    match done {
        Ok(()) if cx.viewer.person == Some(person) => away(whom),
        Ok(()) => see_other(&match whom {
            Whom::Referral(id) => format!("/referrals/{id}?said=referrals-conflict"),
            Whom::Participant(id) => format!("/participants/{id}?said=referrals-conflict"),
            Whom::Order(id) => format!("/orders/{id}"),
        }),
        Err(error) => {
            refuse(cx, &mut form, "conflict", error)?;
            show(cx, whom, &form).await
        }
    }
}

async fn show(cx: &Cx, whom: Whom, form: &Form) -> Answer {
    match whom {
        Whom::Referral(id) => one::show(cx, id, form).await,
        Whom::Participant(id) => participant::show(cx, id, form).await,
        Whom::Order(_) => Err(Problem::NotFound),
    }
}

pub(super) async fn leave_referral(cx: Cx, Path(referral): Path<String>, _: Form) -> Answer {
    step_out(&cx, Whom::Referral(id(&referral)?)).await
}

pub(super) async fn leave_participant(cx: Cx, Path(participant): Path<String>, _: Form) -> Answer {
    step_out(&cx, Whom::Participant(id(&participant)?)).await
}

pub(super) async fn leave_ordered(cx: Cx, Path(order): Path<String>, _: Form) -> Answer {
    step_out(&cx, Whom::Order(id(&order)?)).await
}

async fn step_out(cx: &Cx, whom: Whom) -> Answer {
    store::write!(cx.house.store, |tx| -> Result<_, ReferralError> { crate::step_out(tx, cx, whom).await })?;
    away(whom)
}
