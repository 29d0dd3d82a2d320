//! `/participants`: by case number, never by name.

use crate::ReferralError;
use askama::Template;
use guard::{Act, Relation, Thing};
use page::{Answer, Cx, Form, Rule, render, see_other};

#[derive(Template)]
#[template(path = "participant_find.html")]
struct FindPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
}

impl FindPage<'_> {
    /// Whether the viewer may break a glass, with their passkey.
    fn may_break(&self) -> bool {
        let anybody = Thing::Participant { relation: Relation::default(), consented: &[] };
        self.cx.could(Act::BreakGlass, &anybody)
    }
}

pub(super) async fn page(cx: Cx) -> Answer {
    cx.person()?;
    render(&FindPage { cx: &cx, form: &Form::default() })
}

pub(super) async fn send(cx: Cx, mut form: Form) -> Answer {
    let number = form.text(&cx, "number", Rule::line(20).needed());
    if form.is_right() && words::tidy_case_number(&number).is_empty() {
        form.wrong("number", cx.t("referrals-find-shape"));
    }
    if !form.is_right() {
        return render(&FindPage { cx: &cx, form: &form });
    }
    let found = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::find(tx, &cx, &number).await
    })?;
    if let Some(participant) = found {
        return see_other(&format!("/participants/{participant}"));
    }
    form.wrong("number", cx.t("referrals-find-none"));
    render(&FindPage { cx: &cx, form: &form })
}
