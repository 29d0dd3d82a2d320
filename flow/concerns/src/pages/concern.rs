//! A concern for those who work on it, and for the group that raised it.

use crate::{
    ConcernsError,
    contest_for_group::is_own,
    facts_of,
    may::reads_all,
    report::BODY_MOST,
    state::State,
    store::{self as rows, Added, Report},
    timeline::{self, Line},
};
use askama::Template;
use axum::{extract::Path, response::Response};
use guard::{Act, Purpose, Thing};
use page::{Answer, Cx, Form, Problem, Rule, Slot, Spot, id, render, see_other};
use store::Tx;
use words::{ConcernId, Fact, FactId, ReportId, Visibility};

/// A report as the viewer sees it, with what its reporter added.
struct Told {
    report: Report,
    added: Vec<Added>,
}

/// How the viewer stands to naming it as a priority.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// It is not theirs to name.
    NotTheirs,
    /// They may name it.
    Offered,
    /// Their group named it.
    Done,
}

#[derive(Template)]
#[template(path = "concern.html")]
struct ConcernPage<'a> {
    cx: &'a Cx,
    concern: ConcernId,
    told: Vec<Told>,
    state: State,
    lines: Vec<Line>,
    cards: Vec<String>,
    may_reach: bool,
    /// Whether the viewer speaks for a group that told of this.
    may_contest: bool,
    naming: Naming,
    form: &'a Form,
    token: String,
}

pub(super) async fn show(cx: Cx, Path(concern): Path<String>) -> Answer {
    cx.person()?;
    page(&cx, &concern, &Form::default()).await
}

/// A representative says that it is not resolved.
pub(super) async fn contest(cx: Cx, Path(concern): Path<String>, mut form: Form) -> Answer {
    let body = form.text(&cx, "contest", Rule::lines(BODY_MOST));
    if !form.is_right() {
        return page(&cx, &concern, &form).await;
    }
    let concern: ConcernId = id(&concern)?;
    store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> {
        crate::contest_for_group(tx, &cx, concern, form.raw("token"), &body).await
    })?;
    cx.house.bell.notify_one();
    see_other(&format!("/concerns/{concern}?said=receipt-contested"))
}

/// A representative names it as a priority.
pub(super) async fn nominate(cx: Cx, Path(concern): Path<String>, _: Form) -> Answer {
    let concern: ConcernId = id(&concern)?;
    store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> {
        crate::nominate(tx, &cx, concern).await
    })?;
    see_other(&format!("/concerns/{concern}?said=concerns-nominated"))
}

async fn page(cx: &Cx, concern: &str, form: &Form) -> Answer {
    let concern: ConcernId = id(concern)?;
    store::read!(cx.house.store, |tx| -> Result<Response, Problem> {
        let cx = &cx.again(tx).await?;
        let found = rows::concern(tx, concern).await?.ok_or(Problem::NotFound)?;
        let told = told(tx, cx, found.merged_into.unwrap_or(concern)).await?;
        if let Some(into) = found.merged_into {
            return see_other(&format!("/concerns/{into}"));
        }
        draw(tx, cx, concern, told, form).await
    })
}

/// The reports of a concern that the viewer may read, each let through the door by itself: a
/// group's representative sees what the group told, and not what others told about the same.
/// None of them is like no concern at all.
async fn told(tx: &mut Tx, cx: &Cx, concern: ConcernId) -> Result<Vec<Told>, Problem> {
    let reports = rows::reports(tx, concern).await?;
    let mut added = rows::added(tx, concern).await?;
    let all = reads_all(cx);
    let mut told = vec![];
    for report in reports {
        if all || may_read(cx, &report) {
            let own = added.extract_if(.., |one| one.report == report.id).collect();
            told.push(Told { report, added: own });
        }
    }
    if told.is_empty() { Err(Problem::NotFound) } else { Ok(told) }
}

fn may_read(cx: &Cx, report: &Report) -> bool {
    let groups = report.group_id.as_slice();
    cx.can(Act::ReadConcern, &Thing::Concern { groups, area: report.area.as_ref() })
}

async fn draw(tx: &mut Tx, cx: &Cx, concern: ConcernId, told: Vec<Told>, form: &Form) -> Answer {
    let mut facts = facts_of(tx, concern).await?;
    let is_nominated = facts.iter().any(|entry| is_by(cx, &entry.fact));
    let own: Vec<ReportId> = told.iter().map(|one| one.report.id).collect();
    facts.retain(|entry| may_learn(cx, &own, &entry.fact));
    let area = told.first().and_then(|one| one.report.area.clone());
    let spot = Spot { area: area.as_ref(), concern: Some(concern) };
    let cards = cx.cards(tx, Slot::Concern, spot).await?;
    let speaks = cx.may(Act::SeeOwn) && told.iter().any(|one| is_own(cx, &one.report));
    render(&ConcernPage {
        cx,
        concern,
        state: State::after(&facts),
        lines: timeline::in_order(facts.iter().filter_map(|entry| timeline::line(cx, entry)).collect()),
        may_contest: speaks,
        naming: match (is_nominated, speaks && cx.may(Act::Nominate)) {
            (true, _) => Naming::Done,
            (false, true) => Naming::Offered,
            (false, false) => Naming::NotTheirs,
        },
        may_reach: cx.can_for(Act::ReadContact, &Thing::Contact, Purpose::Answering),
        token: FactId::new(&*cx.house.world.chance).to_string(),
        told,
        cards,
        form,
    })
}

/// Whether a group for which the viewer speaks named it as a priority.
fn is_by(cx: &Cx, fact: &Fact) -> bool {
    matches!(fact, Fact::Nominated { group, .. } if cx.ground.groups.contains(group))
}

/// Whether the viewer may learn of a fact: staff of what staff know, who sorts of what is
/// restricted, a representative of what is public and of their group's own reports.
fn may_learn(cx: &Cx, own: &[ReportId], fact: &Fact) -> bool {
    let about_own = match fact {
        Fact::ReportReceived { report, .. }
        | Fact::ReportWithdrawn { report, .. }
        | Fact::ReporterReplied { report, .. }
        | Fact::Contested { report, .. } => own.contains(report),
        _ => is_by(cx, fact),
    };
    match fact.visibility() {
        Visibility::Public => true,
        Visibility::Staff => about_own || reads_all(cx),
        Visibility::Restricted => cx.may(Act::Triage),
    }
}
