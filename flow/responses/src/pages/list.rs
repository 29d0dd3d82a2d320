//! The list of responses: the overdue on top. Whoever keeps them sees all, and what waits for a
//! plan; others see what runs, as far as they may read it.

use crate::{
    Response,
    cards::readable,
    response::{Owner, Waiting},
    store::{self as rows, Filter},
};
use askama::Template;
use axum::extract::RawQuery;
use guard::Act;
use page::{Answer, Cx, Form, Problem, render};
use words::{AreaSlug, Day, PersonId};

/// How many stand on one page.
const A_PAGE: i64 = 25;

/// The states by which the list is filtered, as the address names them.
const STATES: [&str; 4] = ["running", "overdue", "done", "cannot"];

#[derive(Template)]
#[template(path = "responses.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    asked: Form,
    lines: Vec<Response>,
    owners: Vec<Owner>,
    waiting: Vec<Waiting>,
    states: [&'static str; 4],
    today: Day,
    page: i64,
    is_last: bool,
    keeps: bool,
}

impl ListPage<'_> {
    fn is_filtered(&self) -> bool {
        ["area", "owner", "state"].iter().any(|name| !self.asked.raw(name).is_empty())
    }

    fn before(&self) -> String {
        self.at(self.page - 1)
    }

    fn after(&self) -> String {
        self.at(self.page + 1)
    }

    /// The address of another page of the same list.
    fn at(&self, page: i64) -> String {
        let raw = |name| self.asked.raw(name);
        let (area, owner, state) = (raw("area"), raw("owner"), raw("state"));
        format!("/responses?area={area}&owner={owner}&state={state}&page={page}")
    }
}

/// Only what the list knows is kept of what the address asks for.
fn known(mut asked: Form) -> Form {
    if asked.raw("area").parse::<AreaSlug>().is_err() {
        asked.set("area", "");
    }
    if asked.raw("owner").parse::<PersonId>().is_err() {
        asked.set("owner", "");
    }
    if !STATES.contains(&asked.raw("state")) {
        asked.set("state", "");
    }
    asked
}

fn filter(asked: &Form, today: Day) -> Filter {
    let state = match asked.raw("state") {
        "running" => "running",
        "overdue" => "due",
        "done" => "done",
        "cannot" => "cannot",
        _ => "",
    };
    Filter {
        area: asked.raw("area").to_owned(),
        owner: asked.raw("owner").to_owned(),
        state,
        before: today.0,
    }
}

/// `GET /responses`
pub(super) async fn list(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let mut asked = known(Form::decode(query.unwrap_or_default().as_bytes()));
    let keeps = cx.may(Act::KeepResponses);
    if !keeps {
        asked.set("owner", "");
        asked.set("state", "");
    }
    let page = asked.raw("page").parse::<i64>().unwrap_or(1).clamp(1, 100_000);
    let today = cx.house.world.today();
    let mut filter = filter(&asked, today);
    if !keeps {
        filter.state = "running";
    }
    let (mut lines, owners, waiting) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let lines = rows::lines(tx, &filter, A_PAGE + 1, (page - 1) * A_PAGE).await?;
        if !keeps {
            return Ok((lines, vec![], vec![]));
        }
        Ok((lines, rows::owners(tx).await?, rows::waiting(tx, None).await?))
    })?;
    let is_last = lines.len() <= usize::try_from(A_PAGE).unwrap_or(usize::MAX);
    lines.truncate(usize::try_from(A_PAGE).unwrap_or(usize::MAX));
    let lines = readable(&cx, lines);
    render(&ListPage { cx: &cx, asked, lines, owners, waiting, states: STATES, today, page, is_last, keeps })
}
