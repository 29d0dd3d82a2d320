//! What was raised in dialogues, to be looked up among the calls: the program suggests calls of the
//! same kind nearby, a person says what they find.

use super::say;
use crate::{PrioritiesError, Waiting, store as rows, suggest, verdict::Verdict};
use askama::Template;
use guard::{Act, Thing};
use lake::Incident;
use page::{Answer, Cx, Form, Problem, id, render, see_other};
use words::DialogueId;

/// Points on one page: each is a look among the calls.
const A_PAGE: usize = 10;

#[derive(Template)]
#[template(path = "listening.html")]
struct ListeningPage<'a> {
    cx: &'a Cx,
    form: Form,
    waiting: Vec<Waiting>,
    left: i64,
}

impl ListeningPage<'_> {
    fn call(&self, call: &Incident) -> String {
        let day = self.cx.day(&call.day);
        let what = call.text.as_ref().unwrap_or(&call.kind);
        let place = call.block.clone().unwrap_or_default();
        self.cx.t_all(
            "priorities-point-call",
            &[("day", &day), ("kind", what), ("block", &place), ("reports", &call.reports)],
        )
    }
}

/// `GET /priorities/listening`
pub(super) async fn show(cx: Cx) -> Answer {
    page(&cx, Form::default()).await
}

async fn page(cx: &Cx, form: Form) -> Answer {
    let left = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        cx.require(Act::KeepPriorities, &Thing::Site)?;
        Ok(rows::points_waiting(tx, suggest::last_year(cx)).await?)
    })?;
    let waiting = crate::waiting(cx, A_PAGE).await?;
    render(&ListeningPage { cx, form, waiting, left })
}

/// `POST /priorities/listening`
pub(super) async fn judge(cx: Cx, mut form: Form) -> Answer {
    let dialogue: DialogueId = id(form.raw("dialogue"))?;
    let position: i64 = form.raw("position").parse().map_err(|_| Problem::NotFound)?;
    let Some(verdict) = form.choice::<Verdict>(&cx, "verdict") else { return page(&cx, form).await };
    let incident = form.raw("incident").to_owned();
    let outcome = store::write!(cx.house.store, |tx| -> Result<_, PrioritiesError> {
        crate::judge(tx, &cx, (dialogue, position), verdict, &incident).await
    });
    match outcome {
        Ok(()) => see_other("/priorities/listening?said=priorities-judged"),
        Err(error) => {
            say(&cx, &mut form, error)?;
            page(&cx, form).await
        }
    }
}
