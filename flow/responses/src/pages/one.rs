//! One response: what was promised, how it goes, and what those who may can say of it.

use super::{id, say};
use crate::{
    Days, Obstacle, Response, ResponsesError, Step,
    history::of_response,
    promise::{LONGEST, LONGEST_BECAUSE, LONGEST_STEP},
    reach::reach,
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use guard::Act;
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use store::{
    Tx,
    journal::{self, Entry},
};
use words::{Day, Fact, ObstacleId, Outcome, ResponseId, StepId};

/// One line of the history.
struct Happened {
    day: Day,
    mark: &'static str,
    text: String,
}

#[derive(Template)]
#[template(path = "response.html")]
struct OnePage<'a> {
    cx: &'a Cx,
    response: Response,
    steps: Vec<Step>,
    obstacles: Vec<Obstacle>,
    days: Option<Days>,
    history: Vec<Happened>,
    may_advance: bool,
    may_end: bool,
    /// Whether the viewer reads concerns too.
    keeps: bool,
    today: Day,
    form: Form,
}

impl OnePage<'_> {
    fn outcomes(&self) -> [(&'static str, String, String); 2] {
        let choice = |outcome: &'static str| {
            let what = self.cx.t(&format!("responses-end-{outcome}-what"));
            (outcome, self.cx.t(&format!("responses-end-{outcome}")), what)
        };
        [choice("done"), choice("cannot")]
    }
}

/// Draws a response for somebody who may do `act` to it.
async fn draw(cx: &Cx, response: ResponseId, act: Act, form: Form) -> Answer {
    let page = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let response = reach(tx, cx, act, response).await?;
        load(tx, cx, response, form).await
    })?;
    render(&page)
}

async fn load<'a>(tx: &mut Tx, cx: &'a Cx, response: Response, form: Form) -> Result<OnePage<'a>, Problem> {
    let steps = rows::steps(tx, response.id).await?;
    let obstacles = rows::obstacles(tx, response.id).await?;
    let entries = of_response(journal::of_concern(tx, response.concern).await?, response.id);
    let keeps = cx.may(Act::KeepResponses);
    let may_advance = response.is_running() && cx.can(Act::AdvanceResponse, &response.thing());
    Ok(OnePage {
        cx,
        days: Days::of(response.id, &entries),
        history: entries.iter().filter_map(|entry| happened(cx, &steps, &obstacles, entry)).collect(),
        may_advance,
        may_end: response.is_running() && keeps,
        keeps,
        today: cx.house.world.today(),
        response,
        steps,
        obstacles,
        form,
    })
}

fn happened(cx: &Cx, steps: &[Step], obstacles: &[Obstacle], entry: &Entry) -> Option<Happened> {
    let step = |id: &StepId| steps.iter().find(|step| step.id == *id).map(|step| step.what.clone());
    let obstacle = |id: &ObstacleId| obstacles.iter().find(|one| one.id == *id).map(|one| one.what.clone());
    let (mark, text) = match &entry.fact {
        Fact::ResponsePlanned { due, .. } => ("planned", cx.t1("responses-was-planned", "day", cx.day(due))),
        Fact::ResponseMoved { due, .. } => ("waiting", cx.t1("responses-was-moved", "day", cx.day(due))),
        Fact::StepDone { step: id, .. } => ("done", cx.t1("responses-was-step", "what", step(id)?)),
        Fact::ObstacleRaised { obstacle: id, .. } => {
            ("cannot", cx.t1("responses-was-raised", "what", obstacle(id)?))
        }
        Fact::ObstacleCleared { obstacle: id, .. } => {
            ("heard", cx.t1("responses-was-cleared", "what", obstacle(id)?))
        }
        Fact::ResponseEnded { outcome: Outcome::Done, .. } => ("done", cx.t("responses-was-done")),
        Fact::ResponseEnded { .. } => ("cannot", cx.t("responses-was-cannot")),
        _ => return None,
    };
    Some(Happened { day: entry.stamp.day(), mark, text })
}

/// `GET /responses/{response}`
pub(super) async fn show(cx: Cx, Path(response): Path<String>) -> Answer {
    cx.person()?;
    draw(&cx, id(&response)?, Act::ReadResponse, Form::default()).await
}

/// What follows an act: the page with a notice, or the form again with what is wrong.
async fn after(
    cx: &Cx,
    response: ResponseId,
    act: Act,
    mut form: Form,
    outcome: Result<(), ResponsesError>,
    said: &str,
) -> Answer {
    match outcome {
        Ok(()) => {
            cx.house.bell.notify_one();
            see_other(&format!("/responses/{response}?said={said}"))
        }
        Err(ResponsesError::Over) => see_other(&format!("/responses/{response}?said=response-over")),
        Err(error) => {
            say(cx, &mut form, error)?;
            draw(cx, response, act, form).await
        }
    }
}

/// `POST /responses/{response}/move`
pub(super) async fn move_due(cx: Cx, Path(response): Path<String>, mut form: Form) -> Answer {
    let (response, act) = (id(&response)?, Act::AdvanceResponse);
    let Some(due) = form.day(&cx, "due") else { return draw(&cx, response, act, form).await };
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, ResponsesError> {
        crate::move_due(tx, &cx, response, due).await
    });
    after(&cx, response, act, form, outcome, "response-moved").await
}

/// `POST /responses/{response}/steps`
pub(super) async fn add_step(cx: Cx, Path(response): Path<String>, mut form: Form) -> Answer {
    let (response, act) = (id(&response)?, Act::AdvanceResponse);
    let what = form.text(&cx, "step", Rule::line(LONGEST_STEP).needed());
    if !form.is_right() {
        return draw(&cx, response, act, form).await;
    }
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, ResponsesError> {
        crate::add_step(tx, &cx, response, &what).await.map(drop)
    });
    after(&cx, response, act, form, outcome, "response-step-added").await
}

/// `POST /responses/{response}/steps/{step}`: `do` says whether it was done or is open again.
pub(super) async fn set_step(cx: Cx, Path(path): Path<(String, String)>, form: Form) -> Answer {
    let (response, step): (ResponseId, StepId) = (id(&path.0)?, id(&path.1)?);
    let is_done = form.raw("do") != "reopen";
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, ResponsesError> {
        let found = rows::step(tx, step).await?.filter(|step| step.response == response);
        found.ok_or(Problem::NotFound)?;
        if is_done {
            crate::finish_step(tx, &cx, step).await
        } else {
            crate::reopen_step(tx, &cx, step).await
        }
    });
    let said = if is_done { "response-step-done" } else { "response-step-open" };
    after(&cx, response, Act::AdvanceResponse, form, outcome, said).await
}

/// `POST /responses/{response}/obstacles`
pub(super) async fn raise_obstacle(cx: Cx, Path(response): Path<String>, mut form: Form) -> Answer {
    let (response, act) = (id(&response)?, Act::AdvanceResponse);
    let what = form.text(&cx, "obstacle", Rule::lines(LONGEST).needed());
    if !form.is_right() {
        return draw(&cx, response, act, form).await;
    }
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, ResponsesError> {
        crate::raise_obstacle(tx, &cx, response, &what).await.map(drop)
    });
    after(&cx, response, act, form, outcome, "response-obstacle-raised").await
}

/// `POST /responses/{response}/obstacles/{obstacle}`
pub(super) async fn clear_obstacle(cx: Cx, Path(path): Path<(String, String)>, form: Form) -> Answer {
    let (response, obstacle): (ResponseId, ObstacleId) = (id(&path.0)?, id(&path.1)?);
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, ResponsesError> {
        let found = rows::obstacle(tx, obstacle).await?.filter(|one| one.response == response);
        found.ok_or(Problem::NotFound)?;
        crate::clear_obstacle(tx, &cx, obstacle).await
    });
    after(&cx, response, Act::AdvanceResponse, form, outcome, "response-obstacle-cleared").await
}

/// `POST /responses/{response}/end`
pub(super) async fn end(cx: Cx, Path(response): Path<String>, mut form: Form) -> Answer {
    let (response, act) = (id(&response)?, Act::ReadResponse);
    let outcome = form.choice::<Outcome>(&cx, "outcome");
    let because = form.text(&cx, "because", Rule::lines(LONGEST_BECAUSE));
    let Some(end) = outcome.filter(|_| form.is_right()) else { return draw(&cx, response, act, form).await };
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, ResponsesError> {
        crate::end(tx, &cx, response, end, &because).await
    });
    after(&cx, response, act, form, outcome, "response-ended").await
}
