//! Somebody lost their passkeys.

use super::sign_in::email;
use crate::{StewardshipError, ask_recovery};
use askama::Template;
use page::{Answer, Cx, Form, render};

#[derive(Template)]
#[template(path = "recover.html")]
struct RecoverPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
}

#[derive(Template)]
#[template(path = "recover_asked.html")]
struct AskedPage<'a> {
    cx: &'a Cx,
}

pub(super) async fn form(cx: Cx) -> Answer {
    render(&RecoverPage { cx: &cx, form: &Form::default() })
}

/// Answers before anything is looked up, like a request for a link.
pub(super) async fn ask(cx: Cx, mut form: Form) -> Answer {
    let email = email(&cx, &mut form);
    if !form.is_right() {
        return render(&RecoverPage { cx: &cx, form: &form });
    }
    let answer = render(&AskedPage { cx: &cx });
    tokio::spawn(note(cx, email));
    answer
}

async fn note(cx: Cx, email: String) {
    let noted = store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> {
        ask_recovery(tx, &cx, &email).await
    });
    if let Err(error) = noted {
        tracing::error!(why = %error, "a recovery could not be noted");
    }
    cx.house.bell.notify_one();
}
