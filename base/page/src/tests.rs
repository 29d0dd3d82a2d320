mod carried;
mod forms;
mod headers;
mod hidden;
mod languages;
mod limits;
mod menu;
mod origins;
mod problems;
mod texts;
mod trouble;

use crate::{
    Answer, Cx, Form, Gate, Problem, Routes, Rule, Site, render, see_other,
    testing::{Browser, Page, Plan, Town},
};
use askama::Template;
use axum::{
    body::Body,
    extract::{ConnectInfo, Path},
    http::{Method, Request},
};
use guard::{Act, Thing};
use http_body_util::BodyExt as _;
use std::net::{IpAddr, SocketAddr};
use store::{StoreError, Throwaway, args};
use tower::ServiceExt as _;
use words::{ConcernId, Day};

/// What stands in a place that must never be answered or logged.
const SECRET: &str = "canary-words-77b1";

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% extends "shell.html" %}{% import "fields.html" as f %}{% block title %}Open{% endblock %}
{% block main %}<h1>Open</h1>{% call f::errors(cx, form) %}{% endcall %}
<form method="post" action="/open">{% call f::csrf(cx) %}{% endcall %}
{% call f::line(cx, form, "place", "menu-tell", "", 20) %}{% endcall %}
{% call f::lines(cx, form, "body", "menu-about", "", 4000) %}{% endcall %}</form>{% endblock %}"#
)]
struct Open<'a> {
    cx: &'a Cx,
    form: &'a Form,
}

async fn show(cx: Cx) -> Answer {
    render(&Open { cx: &cx, form: &Form::default() })
}

async fn fill(cx: Cx, mut form: Form) -> Answer {
    form.text(&cx, "place", Rule::line(20).needed());
    form.text(&cx, "body", Rule::lines(4000));
    if form.is_right() { see_other("/open") } else { render(&Open { cx: &cx, form: &form }) }
}

const KEEP: &str =
    "INSERT INTO concerns_concern (id, category, area, place, lon, lat, opened_day, merged_into)
    VALUES ($1, 'litter', NULL, $2, NULL, NULL, $3, NULL) ON CONFLICT (id) DO NOTHING";
const KEPT: &str = "SELECT COUNT(*) AS value FROM concerns_concern";

/// Keeps a row, once for each id however often the form is sent.
async fn keep(cx: Cx, mut form: Form) -> Answer {
    let id: Option<ConcernId> = form.choice(&cx, "id");
    store::write!(cx.house.store, |tx| -> Result<(), Problem> {
        tx.run(KEEP, args![id, form.raw("place"), Day(1)]).await?;
        Ok(())
    })?;
    see_other("/kept")
}

async fn kept(cx: Cx) -> Answer {
    let count: (i64,) =
        store::read!(cx.house.store, |tx| -> Result<_, Problem> { Ok(tx.one(KEPT, args![]).await?) })?;
    see_other(&format!("/{}", count.0))
}

/// The thing called `1` is there, no other is.
async fn thing(cx: Cx, Path(name): Path<String>) -> Answer {
    if name != "1" {
        return Err(Problem::NotFound);
    }
    cx.require(Act::ReadConcern, &Thing::Concern { groups: &[], area: None })?;
    render(&Open { cx: &cx, form: &Form::default() })
}

async fn change_thing(cx: Cx, path: Path<String>, _: Form) -> Answer {
    thing(cx, path).await
}

async fn panics() -> Answer {
    let nothing = SECRET.parse::<u8>().ok();
    Err(Problem::Defect(format!("{} {SECRET}", nothing.expect(SECRET))))
}

async fn problem(Path(name): Path<String>) -> Answer {
    Err(match name.as_str() {
        "stale" => Problem::StaleForm,
        "key-reused" => Problem::KeyReused,
        "too-many" => Problem::TooMany { wait: 7 },
        "too-large" => Problem::TooLarge,
        "missing" => StoreError::Missing.into(),
        "met" => StoreError::Met.into(),
        "refused" => StoreError::Refused(SECRET.to_owned()).into(),
        "defect" => Problem::Defect(SECRET.to_owned()),
        _ => Problem::NotFound,
    })
}

fn routes() -> Routes {
    Routes::new()
        .get("/open", Act::ReadPublic, show)
        .post("/open", Act::Tell, fill)
        .get("/tell", Act::Tell, show)
        .get("/receipt", Act::UseReceipt, show)
        .get("/sign-in", Act::SignIn, show)
        .get("/triage", Act::Triage, show)
        .post("/triage", Act::Triage, fill)
        .get("/things/{name}", Act::ReadConcern, thing)
        .post("/things/{name}", Act::ReadConcern, change_thing)
        .get("/kept", Act::ReadPublic, kept)
        .post("/kept", Act::Tell, keep)
        .get("/panics", Act::ReadPublic, panics)
        .get("/problems/{name}", Act::ReadPublic, problem)
}

fn plan() -> Plan {
    Plan { routes: routes(), ..Plan::default() }
}

async fn town() -> Town {
    Town::new(plan()).await
}

async fn town_of(site: Site) -> Town {
    Town::of_site(site, Throwaway::sqlite().await.expect("a fresh database"), plan())
}

/// A request with whatever headers, from wherever.
struct Ask<'a> {
    method: Method,
    path: &'a str,
    headers: Vec<(&'a str, &'a str)>,
    from: Option<IpAddr>,
    body: Vec<u8>,
}

fn get(path: &str) -> Ask<'_> {
    Ask { method: Method::GET, path, headers: vec![("host", "localhost")], from: None, body: vec![] }
}

/// A form that is sent.
fn post<'a>(path: &'a str, body: &str) -> Ask<'a> {
    let ask = Ask { method: Method::POST, body: body.as_bytes().to_vec(), ..get(path) };
    ask.with("content-type", "application/x-www-form-urlencoded")
}

impl<'a> Ask<'a> {
    fn with(mut self, name: &'a str, value: &'a str) -> Self {
        self.headers.push((name, value));
        self
    }

    fn from(self, address: &str) -> Self {
        Self { from: Some(address.parse().expect("an address")), ..self }
    }

    async fn answer(self, town: &Town) -> (Page, Vec<u8>) {
        let mut request = Request::builder().method(self.method).uri(self.path);
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        let mut request = request.body(Body::from(self.body)).expect("a request");
        if let Some(from) = self.from {
            request.extensions_mut().insert(ConnectInfo(SocketAddr::new(from, 4711)));
        }
        let (parts, body) = town.router.clone().oneshot(request).await.expect("an answer").into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        (Page { status: parts.status, headers: parts.headers, body }, bytes)
    }

    async fn of(self, town: &Town) -> Page {
        self.answer(town).await.0
    }
}

/// A header of an answer; empty when it has none of this name.
fn header<'a>(page: &'a Page, name: &str) -> &'a str {
    page.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or("")
}
