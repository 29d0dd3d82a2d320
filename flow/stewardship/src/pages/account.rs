//! One's own passkeys and sessions.

use super::asking::{AskingPage, explain, take};
use crate::{
    StewardshipError, add_passkey, ask_anew::ask_anew, begin_adding, end_other_sessions, end_session,
    passkeys::PAGE, remove_passkey, sign_in::relying_party,
};
use askama::Template;
use axum::extract::Path;
use guard::Act;
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use people::{Ceremony, OpenSession, OwnPasskey, PASSKEY_NAME, PeopleError};
use words::PasskeyId;

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    passkeys: Vec<OwnPasskey>,
    sessions: Vec<Shown>,
    adding: Adding,
    /// Where passkeys work, when it is not where the site says that it is: in the demo.
    elsewhere: Option<String>,
}

/// Whether a passkey can be added here and now.
#[derive(PartialEq, Eq)]
enum Adding {
    Now,
    AfterProof,
    AfterInvitation,
    NotHere,
}

/// A session as it is shown.
struct Shown {
    session: OpenSession,
    is_this: bool,
}

pub(super) async fn own(cx: Cx) -> Answer {
    page(&cx, &Form::default()).await
}

async fn page(cx: &Cx, form: &Form) -> Answer {
    let limits = cx.house.site.sessions.limits();
    let (passkeys, sessions, adding) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let cx = ask_anew(tx, cx, Act::KeepAccount).await?;
        let person = cx.person()?;
        let passkeys = people::passkeys_of(tx, person).await?;
        let sessions = people::sessions_of(tx, &cx.house.world, &limits, person).await?;
        let adding = adding(&cx, passkeys.len());
        Ok((passkeys, sessions, adding))
    })?;
    let elsewhere = relying_party(cx).ok().map(|party| party.origin().to_owned());
    let elsewhere = elsewhere.filter(|origin| origin != cx.house.site.public_url.trim_end_matches('/'));
    let shown =
        |session: OpenSession| Shown { is_this: cx.viewer.session.as_ref() == Some(&session.hash), session };
    let sessions = sessions.into_iter().map(shown).collect();
    render(&AccountPage { cx, form, passkeys, sessions, adding, elsewhere })
}

fn adding(cx: &Cx, has: usize) -> Adding {
    if relying_party(cx).is_err() {
        return Adding::NotHere;
    }
    match people::may_add(&cx.viewer, has, cx.house.world.now()) {
        Ok(()) => Adding::Now,
        Err(PeopleError::NotFresh) => Adding::AfterProof,
        Err(_) => Adding::AfterInvitation,
    }
}

pub(super) async fn begin(cx: Cx, mut form: Form) -> Answer {
    let name = form.text(&cx, "name", Rule::line(PASSKEY_NAME).needed());
    if !form.is_right() {
        return page(&cx, &form).await;
    }
    let begun = store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        begin_adding(tx, &cx, &name).await
    });
    match begun {
        Ok((asking, ceremony)) => render(&AskingPage {
            cx: &cx,
            kind: "create",
            text: "passkey-add",
            action: "/my/passkeys/answer",
            options: asking.options,
            ceremony,
            next: "",
        }),
        Err(error) => explain(&cx, error, PAGE),
    }
}

pub(super) async fn answer(cx: Cx, form: Form) -> Answer {
    match add(&cx, &form).await {
        Ok(_) => see_other("/my/passkeys?said=passkey-added"),
        Err(error) => explain(&cx, error, PAGE),
    }
}

async fn add(cx: &Cx, form: &Form) -> Result<PasskeyId, StewardshipError> {
    let kept = take(cx, Ceremony::Add, form).await?;
    store::write!(cx.house.store, |tx| -> Result<PasskeyId, StewardshipError> {
        add_passkey(tx, cx, &kept, form.raw("answer")).await
    })
}

pub(super) async fn remove(cx: Cx, Path(passkey): Path<String>, _: Form) -> Answer {
    let passkey: PasskeyId = id(&passkey)?;
    let removed = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        remove_passkey(tx, &cx, passkey).await
    });
    match removed {
        Ok(()) => see_other("/my/passkeys?said=passkey-removed"),
        Err(error) => explain(&cx, error, PAGE),
    }
}

pub(super) async fn end(cx: Cx, form: Form) -> Answer {
    store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        end_session(tx, &cx, form.raw("session")).await
    })?;
    see_other("/my/passkeys?said=session-ended")
}

pub(super) async fn end_others(cx: Cx, _: Form) -> Answer {
    store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        end_other_sessions(tx, &cx).await
    })?;
    see_other("/my/passkeys?said=sessions-ended")
}
