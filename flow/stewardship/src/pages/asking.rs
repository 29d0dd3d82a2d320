//! What the pages that ask for a passkey have in common.

use crate::StewardshipError;
use askama::Template;
use axum::{http::StatusCode, response::IntoResponse as _};
use page::{Answer, Cx, Form, Problem, render};
use people::{Asking, Ceremony, Kept, PeopleError, Secret};

/// The page on which the device is asked. `kind`: what the browser does, `create` or `get`.
#[derive(Template)]
#[template(path = "passkey.html")]
pub(super) struct AskingPage<'a> {
    pub cx: &'a Cx,
    pub kind: &'static str,
    /// First part of the names of its texts: `-title`, `-what`, `-button`.
    pub text: &'static str,
    pub action: &'static str,
    pub options: String,
    pub ceremony: Secret,
    pub next: &'a str,
}

impl<'a> AskingPage<'a> {
    /// The page that asks for an answer.
    pub fn get(
        cx: &'a Cx,
        text: &'static str,
        action: &'static str,
        begun: (Asking, Secret),
        next: &'a str,
    ) -> Self {
        let (asking, ceremony) = begun;
        Self { cx, kind: "get", text, action, options: asking.options, ceremony, next }
    }
}

/// Says in plain words that a way in did not work, and what else there is.
#[derive(Template)]
#[template(path = "way_refused.html")]
struct RefusedPage<'a> {
    cx: &'a Cx,
    /// First part of the names of its texts: `-title`, `-mend`.
    text: &'a str,
    back: &'a str,
}

/// The page that says so. `back`: where one may begin again.
pub(super) fn refused(cx: &Cx, status: StatusCode, text: &str, back: &str) -> Answer {
    Ok((status, render(&RefusedPage { cx, text, back })?).into_response())
}

/// The question of this form, used up: in a transaction of its own, so that an answer that is
/// refused cannot come again.
pub(super) async fn take(cx: &Cx, what: Ceremony, form: &Form) -> Result<Kept, StewardshipError> {
    let session = cx.viewer.session.as_deref().filter(|_| what != Ceremony::SignIn);
    store::write!(cx.house.store, |tx| -> Result<Kept, StewardshipError> {
        Ok(people::take_ceremony(tx, &cx.house.world, what, session, form.raw("ceremony")).await?)
    })
}

/// What was refused, as a page; what the person could not have caused, as it is.
pub(super) fn explain(cx: &Cx, error: StewardshipError, back: &str) -> Answer {
    let StewardshipError::People(why) = &error else { return Err(error.into()) };
    let (status, text) = match why {
        PeopleError::CeremonyOver => (StatusCode::GONE, "passkey-over"),
        PeopleError::PasskeyRefused => (StatusCode::FORBIDDEN, "passkey-refused"),
        PeopleError::NotLetIn => (StatusCode::FORBIDDEN, "not-let-in"),
        PeopleError::NoPasskeysHere => (StatusCode::NOT_FOUND, "passkey-not-here"),
        PeopleError::NotInvited => (StatusCode::FORBIDDEN, "passkey-not-invited"),
        PeopleError::LastPasskey => (StatusCode::CONFLICT, "passkey-last"),
        _ => return Err(Problem::from(error)),
    };
    refused(cx, status, text, back)
}
