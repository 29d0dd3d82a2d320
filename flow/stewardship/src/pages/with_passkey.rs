//! Signing in with a passkey.

use super::{
    asking::{AskingPage, explain, take},
    sign_in::{begin as begin_session, next},
};
use crate::{Entered, StewardshipError, sign_in::relying_party, sign_in_with_passkey};
use page::{Answer, Cx, Form, render};
use people::Ceremony;

const BACK: &str = "/sign-in";

/// Asks by a form that is sent, since what the answer is compared with must be kept.
pub(super) async fn begin(cx: Cx, form: Form) -> Answer {
    let party = match relying_party(&cx) {
        Ok(party) => party,
        Err(error) => return explain(&cx, error.into(), BACK),
    };
    let begun = store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        Ok(people::begin_sign_in(tx, &cx.house.world, &party).await?)
    })?;
    render(&AskingPage::get(&cx, "passkey-sign-in", "/sign-in/passkey/answer", begun, next(&form)))
}

pub(super) async fn answer(cx: Cx, form: Form) -> Answer {
    match enter(&cx, &form).await {
        Ok(entered) => begin_session(&cx, &entered),
        Err(error) => explain(&cx, error, BACK),
    }
}

async fn enter(cx: &Cx, form: &Form) -> Result<Entered, StewardshipError> {
    let kept = take(cx, Ceremony::SignIn, form).await?;
    store::write!(cx.house.store, |tx| -> Result<Entered, StewardshipError> {
        sign_in_with_passkey(tx, cx, &kept, form.raw("answer"), Some(next(form))).await
    })
}
