//! `/glass`: breaking the glass for one participant, and looking at what was broken.

use super::refuse;
use crate::{ReferralError, break_glass::may_break};
use askama::Template;
use axum::extract::Path;
use guard::{Act, Broken, LONGEST_REASON, REVIEWED_WITHIN, Thing};
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use words::{GlassId, Moment};

#[derive(Template)]
#[template(path = "glass_break.html")]
struct BreakPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
}

pub(super) async fn blank(cx: Cx) -> Answer {
    cx.person()?;
    may_break(&cx)?;
    render(&BreakPage { cx: &cx, form: &Form::default() })
}

pub(super) async fn send(cx: Cx, mut form: Form) -> Answer {
    let may = may_break(&cx);
    let number = form.text(&cx, "number", Rule::line(20).needed());
    let reason = form.text(&cx, "reason", Rule::lines(LONGEST_REASON).needed());
    match may {
        // The answer got old while the reason was typed: what was typed stays.
        Err(Problem::ProveFirst { .. }) => form.wrong("reason", cx.t("referrals-glass-proof-over")),
        other => other?,
    }
    if form.is_right() && words::tidy_case_number(&number).is_empty() {
        form.wrong("number", cx.t("referrals-find-shape"));
    }
    if !form.is_right() {
        return render(&BreakPage { cx: &cx, form: &form });
    }
    let done = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::break_glass(tx, &cx, &number, &reason).await
    });
    cx.house.bell.notify_one();
    match done {
        Ok(Some((participant, told))) => {
            let said = match told {
                None => "referrals-broken-already",
                Some(0) => "referrals-broken-alone",
                Some(1) => "referrals-broken-one",
                Some(_) => "referrals-broken",
            };
            see_other(&format!("/participants/{participant}?said={said}"))
        }
        Ok(None) => {
            form.wrong("number", cx.t("referrals-find-none"));
            render(&BreakPage { cx: &cx, form: &form })
        }
        Err(error) => {
            refuse(&cx, &mut form, "reason", error)?;
            render(&BreakPage { cx: &cx, form: &form })
        }
    }
}

#[derive(Template)]
#[template(path = "glass.html")]
struct GlassPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    glasses: Vec<Broken>,
    now: Moment,
}

impl GlassPage<'_> {
    /// Whether its review is late.
    fn is_late(&self, glass: &Broken) -> bool {
        glass.reviewed_at.is_none() && glass.broken_at.plus(REVIEWED_WITHIN) < self.now
    }

    /// Whether the viewer may review it.
    fn may_review(&self, glass: &Broken) -> bool {
        let own = self.cx.viewer.person == Some(glass.person);
        glass.reviewed_at.is_none() && self.cx.can(Act::ReviewGlass, &Thing::Glass { own })
    }
}

pub(super) async fn list(cx: Cx) -> Answer {
    cx.person()?;
    show(&cx, &Form::default()).await
}

async fn show(cx: &Cx, form: &Form) -> Answer {
    let glasses =
        store::read!(cx.house.store, |tx| -> Result<_, ReferralError> { crate::glasses(tx, cx).await })?;
    render(&GlassPage { cx, form, glasses, now: cx.house.world.now() })
}

pub(super) async fn review(cx: Cx, Path(glass): Path<String>, mut form: Form) -> Answer {
    let glass: GlassId = id(&glass)?;
    let field = format!("finding-{glass}");
    let finding = form.text(&cx, &field, Rule::lines(LONGEST_REASON).needed());
    if !form.is_right() {
        return show(&cx, &form).await;
    }
    let first = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::review_glass(tx, &cx, glass, &finding).await
    })?;
    let said = if first { "referrals-reviewed" } else { "referrals-reviewed-before" };
    see_other(&format!("/glass?said={said}"))
}
