//! One person's agreement: suspended, restored; and one use of a duty.

use super::Member;
use crate::{
    StewardshipError, agreement::State, ask_anew::ask_anew, open_duty_use, restore_agreement,
    suspend_agreement,
};
use askama::Template;
use axum::extract::Path;
use guard::{Act, AgreementError, Duty, DutyUse, LONGEST_SENTENCE, Signed, Suspension};
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use words::{DutyId, PersonId};

#[derive(Template)]
#[template(path = "agreement.html")]
struct AgreementPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    member: Member,
    signed: Option<Signed>,
    duties: Vec<Duty>,
    uses: Vec<DutyUse>,
    suspensions: Vec<Suspension>,
    /// Whether it is the viewer's own.
    own: bool,
}

async fn show(cx: &Cx, person: PersonId, form: &Form) -> Answer {
    let today = cx.house.world.today();
    let found = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        ask_anew(tx, cx, Act::KeepAgreements).await?;
        let all = people::list(tx, today).await?;
        let found = all.into_iter().find(|(somebody, seats)| somebody.id == person && !seats.is_empty());
        let (somebody, seats) = found.ok_or(Problem::NotFound)?;
        let signed = guard::signed(tx, person).await?;
        let duties = match &signed {
            Some(signed) => guard::duties(tx, signed.id).await?,
            None => vec![],
        };
        let uses = guard::duty_uses(tx, Some(person)).await?;
        let suspensions = guard::suspensions(tx, person).await?;
        Ok((Member::of(somebody, &seats, signed.as_ref(), today), signed, duties, uses, suspensions))
    })?;
    let (member, signed, duties, uses, suspensions) = found;
    let own = cx.viewer.person == Some(person);
    render(&AgreementPage { cx, form, member, signed, duties, uses, suspensions, own })
}

pub(crate) async fn somebody(cx: Cx, Path(person): Path<String>) -> Answer {
    show(&cx, id(&person)?, &Form::default()).await
}

/// Says at its field what was refused; gives back what the person could not have caused.
fn explain(cx: &Cx, form: &mut Form, error: StewardshipError) -> Result<(), Problem> {
    let StewardshipError::Agreement(refusal) = &error else { return Err(error.into()) };
    let text = match refusal {
        AgreementError::NothingSigned => "agreement-nothing-signed",
        AgreementError::OwnAgreement => "agreement-own",
        AgreementError::ReasonShape => "typed-empty",
        _ => return Err(error.into()),
    };
    form.wrong("reason", cx.t(text));
    Ok(())
}

pub(crate) async fn suspend(cx: Cx, Path(person): Path<String>, mut form: Form) -> Answer {
    let person: PersonId = id(&person)?;
    let reason = form.text(&cx, "reason", Rule::lines(LONGEST_SENTENCE).needed());
    if !form.is_right() {
        return show(&cx, person, &form).await;
    }
    let done = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        suspend_agreement(tx, &cx, person, &reason).await
    });
    if let Err(error) = done {
        explain(&cx, &mut form, error)?;
        return show(&cx, person, &form).await;
    }
    see_other(&format!("/agreements/{person}?said=agreement-suspended"))
}

pub(crate) async fn restore(cx: Cx, Path(person): Path<String>, mut form: Form) -> Answer {
    let person: PersonId = id(&person)?;
    let done = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        restore_agreement(tx, &cx, person).await
    });
    if let Err(error) = done {
        explain(&cx, &mut form, error)?;
        return show(&cx, person, &form).await;
    }
    see_other(&format!("/agreements/{person}?said=agreement-restored"))
}

#[derive(Template)]
#[template(path = "duty_use.html")]
struct DutyUsePage<'a> {
    cx: &'a Cx,
    one: DutyUse,
}

pub(crate) async fn opened(cx: Cx, Path(duty): Path<String>) -> Answer {
    let duty: DutyId = id(&duty)?;
    let one = store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        open_duty_use(tx, &cx, duty).await
    })?;
    render(&DutyUsePage { cx: &cx, one })
}
