//! The way in and out.

use crate::{Entered, StewardshipError, landing::own_path, send_link, sign_in, sign_in_as_role, sign_out};
use askama::Template;
use axum::{
    extract::RawQuery,
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse as _,
};
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use people::PeopleError;
use words::Role;

const LONGEST_EMAIL: usize = 254;

#[derive(Template)]
#[template(path = "sign_in.html")]
struct SignInPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    next: &'a str,
}

#[derive(Template)]
#[template(path = "sent.html")]
struct SentPage<'a> {
    cx: &'a Cx,
}

#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage<'a> {
    cx: &'a Cx,
    next: &'a str,
}

#[derive(Template)]
#[template(path = "link_over.html")]
struct LinkOverPage<'a> {
    cx: &'a Cx,
}

#[derive(Template)]
#[template(path = "demo.html")]
struct DemoPage<'a> {
    cx: &'a Cx,
    roles: Vec<Role>,
    next: &'a str,
}

/// The page that the visitor wanted to see, as far as it is one of ours; empty otherwise.
pub(super) fn next(form: &Form) -> &str {
    own_path(form.raw("next")).unwrap_or_default()
}

pub(super) fn asked(query: Option<String>) -> Form {
    Form::decode(query.unwrap_or_default().as_bytes())
}

pub(super) async fn form(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let query = asked(query);
    render(&SignInPage { cx: &cx, form: &Form::default(), next: next(&query) })
}

/// The address that was typed, as far as one can see that it is one.
pub(super) fn email(cx: &Cx, form: &mut Form) -> String {
    let email = form.text(cx, "email", Rule::line(LONGEST_EMAIL).needed());
    if form.is_right() && !email.contains('@') {
        form.wrong("email", cx.t("sign-in-email-shape"));
    }
    email
}

/// Answers before anything is looked up: who is known shows neither in the words nor in the
/// time that they take.
pub(super) async fn ask(cx: Cx, mut form: Form) -> Answer {
    let email = email(&cx, &mut form);
    if !form.is_right() {
        return render(&SignInPage { cx: &cx, form: &form, next: next(&form) });
    }
    tokio::spawn(write_letter(cx, email, next(&form).to_owned()));
    see_other("/sign-in/sent")
}

async fn write_letter(cx: Cx, email: String, next: String) {
    let written = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        send_link(tx, &cx, &email, Some(&next)).await
    });
    if let Err(error) = written {
        tracing::error!(why = %error, "a sign-in link could not be made");
    }
    // Rung in every case, so that the work that follows tells nothing either.
    cx.house.bell.notify_one();
}

pub(super) async fn sent(cx: Cx) -> Answer {
    render(&SentPage { cx: &cx })
}

/// Only shows a button, since programs that check mail open every link in it.
pub(super) async fn link(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let query = asked(query);
    render(&LinkPage { cx: &cx, next: next(&query) })
}

pub(super) async fn redeem(cx: Cx, form: Form) -> Answer {
    // A link's secret needs no escaping, so the path holds it as it is.
    let secret = cx.path.rsplit('/').next().unwrap_or_default();
    let entered = store::write!(cx.house.store, |tx| -> Result<Entered, StewardshipError> {
        sign_in(tx, &cx, secret, Some(next(&form))).await
    });
    match entered {
        Ok(entered) => begin(&cx, &entered),
        Err(StewardshipError::People(PeopleError::LinkOver)) => {
            Ok((StatusCode::GONE, render(&LinkOverPage { cx: &cx })?).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn roles(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    if !cx.house.is_demo() {
        return Err(Problem::NotFound);
    }
    let query = asked(query);
    let today = cx.house.world.today();
    let roles = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let mut held = vec![];
        for role in Role::ALL {
            if !people::with_role(tx, today, *role).await?.is_empty() {
                held.push(*role);
            }
        }
        Ok(held)
    })?;
    render(&DemoPage { cx: &cx, roles, next: next(&query) })
}

pub(super) async fn choose(cx: Cx, form: Form) -> Answer {
    let role: Role = form.raw("role").parse().map_err(|_| Problem::NotFound)?;
    let entered = store::write!(cx.house.store, |tx| -> Result<Entered, StewardshipError> {
        sign_in_as_role(tx, &cx, role, Some(next(&form))).await
    })?;
    begin(&cx, &entered)
}

pub(super) async fn leave(cx: Cx, _: Form) -> Answer {
    store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> { sign_out(tx, &cx).await })?;
    with_cookie(see_other("/?said=signed-out")?, cx.house.no_session_cookie())
}

pub(super) fn begin(cx: &Cx, entered: &Entered) -> Answer {
    with_cookie(see_other(&entered.leads_to)?, cx.house.session_cookie(&entered.session))
}

pub(super) fn with_cookie(mut response: axum::response::Response, cookie: Option<HeaderValue>) -> Answer {
    let cookie = cookie.ok_or_else(|| Problem::Defect("a cookie that is no header".to_owned()))?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
