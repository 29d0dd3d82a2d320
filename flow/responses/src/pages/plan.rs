//! The form in which a response is planned.

use super::{id, say};
use crate::{
    NewResponse, ResponsesError,
    response::{Action, Concern, Decision, Waiting},
    store as rows,
};
use askama::Template;
use axum::extract::RawQuery;
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use store::Tx;
use words::{ConcernId, Day, DecisionId, PersonId};

/// As much as ten steps take.
const STEPS: Rule = Rule::lines(2400);

#[derive(Template)]
#[template(path = "response_new.html")]
struct PlanPage<'a> {
    cx: &'a Cx,
    concern: Concern,
    decision: Option<Decision>,
    owners: Vec<(String, String)>,
    form: Form,
}

impl PlanPage<'_> {
    fn decided_on(&self, decision: &Decision) -> String {
        let day = Day::of(decision.decided_at, &self.cx.house.world.zone);
        self.cx.t1("responses-decided-on", "day", self.cx.day(&day))
    }
}

/// What waits for a plan, for whoever comes without a concern.
#[derive(Template)]
#[template(path = "response_waiting.html")]
struct WaitingPage<'a> {
    cx: &'a Cx,
    waiting: Vec<Waiting>,
}

/// What the form needs besides what was typed.
struct Around {
    concern: Concern,
    decision: Option<Decision>,
    actions: Vec<Action>,
    owners: Vec<(String, String)>,
}

async fn around(
    tx: &mut Tx,
    cx: &Cx,
    concern: ConcernId,
    decision: Option<DecisionId>,
) -> Result<Around, Problem> {
    let concern = rows::concern(tx, concern).await?.ok_or(Problem::NotFound)?;
    let decision = match decision {
        Some(decision) => rows::decision(tx, decision).await?.filter(|found| found.concern == concern.id),
        None => None,
    };
    let actions = match &decision {
        Some(decision) => rows::actions(tx, decision.item).await?,
        None => vec![],
    };
    let owners = owners(tx, cx).await?;
    Ok(Around { concern, decision, actions, owners })
}

/// Everybody with a seat, with their roles.
async fn owners(tx: &mut Tx, cx: &Cx) -> Result<Vec<(String, String)>, Problem> {
    let everybody = people::list(tx, cx.house.world.today()).await?;
    let seated = everybody.into_iter().filter(|(_, seats)| !seats.is_empty());
    let named = seated.map(|(person, seats)| {
        let roles: Vec<String> = seats.iter().map(|seat| cx.token("role", seat.role)).collect();
        (person.id.to_string(), format!("{} ({})", person.name, roles.join(", ")))
    });
    Ok(named.collect())
}

/// The form as the open actions suggest it: they are its steps; who took on the first of them;
/// the last of their days. The promise is left to be put into words: a reason is none.
fn suggested(around: &Around, today: Day) -> Form {
    let mut form = Form::default();
    if let Some(first) = around.actions.first() {
        form.set("owner", first.owner.to_string());
    }
    if let Some(last) = around.actions.iter().map(|action| action.due_day).max().filter(|due| *due > today) {
        form.set("due", last.to_string());
    }
    let steps: Vec<&str> = around.actions.iter().map(|action| action.what.as_str()).collect();
    form.set("steps", steps.join("\n"));
    form
}

/// `GET /responses/new?concern=…&decision=…`
pub(super) async fn show(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let asked = Form::decode(query.unwrap_or_default().as_bytes());
    if asked.raw("concern").is_empty() {
        let waiting =
            store::read!(cx.house.store, |tx| -> Result<_, Problem> { Ok(rows::waiting(tx, None).await?) })?;
        return render(&WaitingPage { cx: &cx, waiting });
    }
    let concern = id(asked.raw("concern"))?;
    let decision = asked.raw("decision").parse().ok();
    let around = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        around(tx, &cx, concern, decision).await
    })?;
    if let Some(into) = around.concern.merged_into {
        return see_other(&format!("/responses/new?concern={into}"));
    }
    let form = suggested(&around, cx.house.world.today());
    draw(&cx, around, form)
}

fn draw(cx: &Cx, around: Around, form: Form) -> Answer {
    let Around { concern, decision, owners, .. } = around;
    render(&PlanPage { cx, concern, decision, owners, form })
}

/// Reads the form; none when something in it is wrong already.
fn read(cx: &Cx, form: &mut Form) -> Result<Option<NewResponse>, Problem> {
    let concern = id(form.raw("concern"))?;
    let decision = Some(form.raw("decision")).filter(|text| !text.is_empty()).map(id).transpose()?;
    let promise = form.text(cx, "promise", Rule::lines(crate::promise::LONGEST).needed());
    let owner = form.choice::<PersonId>(cx, "owner");
    let due = form.day(cx, "due");
    let steps = form.text(cx, "steps", STEPS).lines().map(str::to_owned).collect();
    let (Some(owner), Some(due), true) = (owner, due, form.is_right()) else { return Ok(None) };
    Ok(Some(NewResponse { concern, decision, promise, owner, due, steps }))
}

/// `POST /responses/new`
pub(super) async fn send(cx: Cx, mut form: Form) -> Answer {
    if let Some(new) = read(&cx, &mut form)? {
        let outcome = store::write!(cx.house.store, |tx| -> Result<_, ResponsesError> {
            crate::plan(tx, &cx, &new).await
        });
        match outcome {
            Ok(planned) | Err(ResponsesError::AlreadyPlanned(planned)) => {
                cx.house.bell.notify_one();
                return see_other(&format!("/responses/{planned}?said=response-planned"));
            }
            Err(error) => say(&cx, &mut form, error)?,
        }
    }
    let concern = id(form.raw("concern"))?;
    let decision = form.raw("decision").parse().ok();
    let around = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        around(tx, &cx, concern, decision).await
    })?;
    draw(&cx, around, form)
}
