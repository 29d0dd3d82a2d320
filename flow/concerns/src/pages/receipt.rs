//! Coming back with a receipt: what was told, what was said back, and what can be added.

mod held;

use super::even::render_even;
use crate::{
    ConcernsError, facts_of, prepare,
    receipt::Receipt,
    report::BODY_MOST,
    state::State,
    store::{self as rows, Added, Report},
};
use askama::Template;
use axum::response::Response;
use held::Held;
use page::{Answer, Cx, Form, Problem, Rule, Slot, Spot, Visitor};
use store::Tx;
use words::{Fact, FactId, ReportId};

#[derive(Template)]
#[template(path = "receipt.html")]
struct CodePage<'a> {
    cx: &'a Cx,
    form: &'a Form,
}

#[derive(Template)]
#[template(path = "receipt_own.html")]
struct OwnPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    sealed: String,
    /// The one-time token of what is added next.
    token: String,
    report: Report,
    added: Vec<Added>,
    state: State,
    cards: Vec<String>,
}

pub(super) async fn show(cx: Cx) -> Answer {
    render_even(&CodePage { cx: &cx, form: &Form::default() })
}

/// A code was typed. Whether it is unknown or belongs to a report: one hash, one look.
pub(super) async fn look_up(cx: Cx, visitor: Visitor, mut form: Form) -> Answer {
    cx.count_receipt(visitor)?;
    let Some(receipt) = Receipt::read(form.raw("code")) else {
        let key = if form.raw("code").trim().is_empty() { "typed-empty" } else { "concerns-wrong-digits" };
        form.wrong("code", cx.t(key));
        return render_even(&CodePage { cx: &cx, form: &form });
    };
    if let Some(report) = find(&cx, &receipt).await? {
        return own(&cx, &Held::now(&cx, &receipt), report, &Form::default()).await;
    }
    form.wrong("code", cx.t("concerns-wrong-receipt"));
    render_even(&CodePage { cx: &cx, form: &form })
}

async fn find(cx: &Cx, receipt: &Receipt) -> Result<Option<Report>, Problem> {
    let hash = prepare::hash(&cx.house, receipt).await?;
    store::read!(cx.house.store, |tx| -> Result<_, Problem> { Ok(rows::report_of_receipt(tx, &hash).await?) })
}

/// The report of a form that was shown to whoever had the receipt.
async fn held(cx: &Cx, form: &Form) -> Result<(Held, Report), Problem> {
    let held = Held::open(cx, form)?;
    let receipt = Receipt::read(&held.code).ok_or(Problem::StaleForm)?;
    let report = find(cx, &receipt).await?.ok_or(Problem::StaleForm)?;
    Ok((held, report))
}

pub(super) async fn reply(cx: Cx, mut form: Form) -> Answer {
    let (held, report) = held(&cx, &form).await?;
    let body = form.text(&cx, "reply", Rule::lines(BODY_MOST).needed());
    if !form.is_right() {
        return own(&cx, &held, report, &form).await;
    }
    store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> {
        crate::reply(tx, &cx, report.id, form.raw("token"), &body).await
    })?;
    done(cx, &held, report.id, "receipt-replied", &other(&form, "contest")).await
}

pub(super) async fn contest(cx: Cx, mut form: Form) -> Answer {
    let (held, report) = held(&cx, &form).await?;
    let body = form.text(&cx, "contest", Rule::lines(BODY_MOST));
    if !form.is_right() {
        return own(&cx, &held, report, &form).await;
    }
    store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> {
        crate::contest(tx, &cx, report.id, form.raw("token"), &body).await
    })?;
    done(cx, &held, report.id, "receipt-contested", &other(&form, "reply")).await
}

pub(super) async fn withdraw(cx: Cx, form: Form) -> Answer {
    let (held, report) = held(&cx, &form).await?;
    store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> {
        crate::withdraw(tx, &cx, report.id).await
    })?;
    // Other parts have something to erase, too.
    cx.house.bell.notify_one();
    done(cx, &held, report.id, "receipt-withdrawn", &Form::default()).await
}

/// The same page in another language, with what was typed.
pub(super) async fn stay(cx: Cx, form: Form) -> Answer {
    let (held, report) = held(&cx, &form).await?;
    own(&cx, &held, report, &form).await
}

/// What was typed into the field that was not sent.
fn other(form: &Form, name: &str) -> Form {
    Form::from_pairs([(name, form.raw(name).to_owned())])
}

/// The report's page again, with what was just done as a notice: a receipt stands in no
/// address, so there is none to lead on to. `left`: what was typed and not sent.
async fn done(cx: Cx, held: &Held, report: ReportId, said: &str, left: &Form) -> Answer {
    let cx = Cx { said: said.to_owned(), path: "/receipt".to_owned(), ..cx };
    let report = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        rows::report(tx, report).await?.ok_or(Problem::NotFound)
    })?;
    own(&cx, held, report, left).await
}

async fn own(cx: &Cx, held: &Held, report: Report, form: &Form) -> Answer {
    let token = FactId::new(&*cx.house.world.chance).to_string();
    let sealed = held.seal(cx)?;
    let cx = &Cx { path: "/receipt".to_owned(), ..cx.clone() };
    store::read!(cx.house.store, |tx| -> Result<Response, Problem> {
        let state = state(tx, &report).await?;
        let added = rows::added(tx, report.concern).await?;
        let added = added.into_iter().filter(|one| one.report == report.id).collect();
        let spot = Spot { area: report.area.as_ref(), concern: Some(report.concern) };
        // Nobody waits for an answer to what was taken back: no card that promises one.
        let stands = report.withdrawn_day.is_none();
        let cards = if stands { cx.cards(tx, Slot::Receipt, spot).await? } else { vec![] };
        render_even(&OwnPage { cx, form, sealed, token, report, added, state, cards })
    })
}

/// How the report's concern stands, as far as this reporter may know: words said back before
/// and after a merge, and what they themselves contest.
async fn state(tx: &mut Tx, report: &Report) -> Result<State, Problem> {
    let mut facts = facts_of(tx, report.concern).await?;
    facts.retain(|entry| match entry.fact {
        Fact::Contested { report: by, .. } => by == report.id,
        _ => true,
    });
    Ok(State::after(&facts))
}
