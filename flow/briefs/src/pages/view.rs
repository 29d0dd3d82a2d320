//! `/workgroup/briefs/{brief}`: one item, as long as it is open to the viewer.

use super::refuse;
use crate::{BriefError, Regime, View, contribute::ADDED};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, Form, Rule, id, render, see_other};
use words::BriefId;

#[derive(Template)]
#[template(path = "brief.html")]
struct BriefPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    view: View,
    regimes: Vec<(&'static str, String, String)>,
    /// Who reads it, and when: across the page.
    mark: String,
}

pub(super) async fn page(cx: Cx, Path(brief): Path<String>) -> Answer {
    cx.person()?;
    show(&cx, id(&brief)?, &Form::default()).await
}

/// Reading is written down, so that it is a write.
async fn show(cx: &Cx, brief: BriefId, form: &Form) -> Answer {
    let view =
        store::write!(cx.house.store, |tx| -> Result<_, BriefError> { crate::read(tx, cx, brief).await })?;
    let mark = cx.t2("briefs-mark", "name", cx.viewer.name.as_str(), "when", cx.moment(&view.read_at));
    let regimes = Regime::ALL
        .iter()
        .map(|one| (one.token(), cx.token("briefs-regime", one), cx.t(&format!("briefs-regime-{one}-what"))));
    render(&BriefPage { cx, form, view, regimes: regimes.collect(), mark })
}

/// The viewer has a conflict, and says so.
pub(super) async fn conflict(cx: Cx, Path(brief): Path<String>, _: Form) -> Answer {
    let brief: BriefId = id(&brief)?;
    let meeting = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::declare_conflict(tx, &cx, brief).await
    })?;
    see_other(&format!("/workgroup/{meeting}/closed?said=briefs-conflict"))
}

pub(super) async fn add(cx: Cx, Path(brief): Path<String>, mut form: Form) -> Answer {
    let brief: BriefId = id(&brief)?;
    let regime: Option<Regime> = form.choice(&cx, "regime");
    let text = form.text(&cx, "text", Rule::lines(ADDED).needed());
    let (Some(regime), true) = (regime, form.is_right()) else { return show(&cx, brief, &form).await };
    let done = store::write!(cx.house.store, |tx| -> Result<_, BriefError> {
        crate::contribute(tx, &cx, brief, regime, &text).await
    });
    match done {
        Ok(()) => see_other(&format!("/workgroup/briefs/{brief}?said=briefs-added")),
        Err(error) => {
            refuse(&cx, &mut form, "text", error)?;
            show(&cx, brief, &form).await
        }
    }
}
