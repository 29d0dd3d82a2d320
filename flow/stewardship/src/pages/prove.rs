//! Answering with a passkey once more, before what needs it.

use super::{
    asking::{AskingPage, explain, take},
    sign_in::{asked, next},
};
use crate::{StewardshipError, ask_anew::ask_anew, begin_proof, prove, prove_in_demo};
use askama::Template;
use axum::extract::RawQuery;
use guard::Act;
use page::{Answer, Cx, Form, render, see_other};
use people::{Ceremony, OwnPasskey};

#[derive(Template)]
#[template(path = "prove.html")]
struct ProvePage<'a> {
    cx: &'a Cx,
    next: &'a str,
    passkeys: Vec<OwnPasskey>,
}

/// Where somebody is led afterwards, when they came from nowhere.
const USUAL: &str = "/my/passkeys";

fn back(form: &Form) -> &str {
    Some(next(form)).filter(|next| !next.is_empty()).unwrap_or(USUAL)
}

pub(super) async fn form(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let query = asked(query);
    let passkeys = store::read!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        let person = ask_anew(tx, &cx, Act::KeepAccount).await?.person()?;
        Ok(people::passkeys_of(tx, person).await?)
    })?;
    render(&ProvePage { cx: &cx, next: back(&query), passkeys })
}

pub(super) async fn begin(cx: Cx, form: Form) -> Answer {
    let begun =
        store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> { begin_proof(tx, &cx).await });
    match begun {
        Ok(begun) => render(&AskingPage::get(&cx, "passkey-prove", "/prove/answer", begun, back(&form))),
        Err(error) => explain(&cx, error, "/prove"),
    }
}

pub(super) async fn answer(cx: Cx, form: Form) -> Answer {
    match proved(&cx, &form).await {
        Ok(()) => see_other(back(&form)),
        Err(error) => explain(&cx, error, "/prove"),
    }
}

async fn proved(cx: &Cx, form: &Form) -> Result<(), StewardshipError> {
    let kept = take(cx, Ceremony::Prove, form).await?;
    store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        prove(tx, cx, &kept, form.raw("answer")).await
    })
}

pub(super) async fn in_demo(cx: Cx, form: Form) -> Answer {
    let proved =
        store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> { prove_in_demo(tx, &cx).await });
    match proved {
        Ok(()) => see_other(back(&form)),
        Err(error) => explain(&cx, error, "/prove"),
    }
}
