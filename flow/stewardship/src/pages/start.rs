//! The start page, what LEAD is, the desk, the policies in force, and the health of the house.

use crate::ask_anew::ask_anew;
use askama::Template;
use axum::{
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use guard::Act;
use page::{Answer, Cx, Problem, Slot, Spot, render};
use post::PostError;

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage<'a> {
    cx: &'a Cx,
    cards: Vec<String>,
}

pub(super) async fn home(cx: Cx) -> Answer {
    let cards = cards(&cx, Slot::Home, Act::ReadPublic).await?;
    render(&HomePage { cx: &cx, cards })
}

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage<'a> {
    cx: &'a Cx,
    who: [&'static str; 9],
    words: [&'static str; 14],
}

/// The rows of “who sees what”: last parts of the names of their texts.
const WHO: [&str; 9] = [
    "anyone",
    "reporter",
    "representative",
    "manager",
    "intake",
    "street",
    "law",
    "oversight",
    "administrator",
];

/// The words that stand on pages and in letters, in the order in which somebody meets them: last
/// parts of the names of their texts. They are those of `docs/words.md`.
const WORDS: [&str; 14] = [
    "report",
    "concern",
    "receipt",
    "sorting",
    "place-concern",
    "referral",
    "service-gap",
    "outside-lead",
    "work-group",
    "decision",
    "response",
    "obstacle",
    "report-back",
    "contested",
];

pub(super) async fn about(cx: Cx) -> Answer {
    render(&AboutPage { cx: &cx, who: WHO, words: WORDS })
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    cx: &'a Cx,
    today: words::Day,
    cards: Vec<String>,
}

pub(super) async fn desk(cx: Cx) -> Answer {
    let mut cards = cards(&cx, Slot::Desk, Act::SeeDesk).await?;
    cards.sort_by_key(|card| !calls(card));
    render(&DeskPage { cx: &cx, today: cx.house.world.today(), cards })
}

/// Whether a card calls for attention: the kit's mark for what is late, on the card itself.
fn calls(card: &str) -> bool {
    card.split('>').next().is_some_and(|root| root.contains("tl-card--attention"))
}

/// The cards of a page, each drawn for the viewer as they are in the transaction that draws it.
async fn cards(cx: &Cx, slot: Slot, act: Act) -> Result<Vec<String>, Problem> {
    store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let cx = ask_anew(tx, cx, act).await?;
        let drawn = cx.cards(tx, slot, Spot::default()).await?;
        Ok(drawn)
    })
}

#[derive(Template)]
#[template(path = "policies.html")]
struct PoliciesPage<'a> {
    cx: &'a Cx,
    matrix: String,
    ids: Vec<String>,
}

pub(super) async fn policies(cx: Cx) -> Answer {
    let guard = cx.house.guard.clone();
    let matrix = cx.house.hands.busy(move || guard::matrix(&guard)).await;
    let matrix = matrix.ok_or_else(|| Problem::Defect("the access matrix could not be made".to_owned()))?;
    render(&PoliciesPage { cx: &cx, matrix, ids: cx.house.guard.policy_ids() })
}

/// For those who watch over the machine: whether the database can be read, and nothing else.
pub(super) async fn health(cx: Cx) -> Response {
    let read = store::read!(cx.house.store, |tx| -> Result<u64, PostError> {
        post::outbox::count_waiting(tx).await
    });
    match read {
        Ok(_) => "ok\n".into_response(),
        Err(error) => {
            tracing::error!(why = %error, "the house is not well");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
