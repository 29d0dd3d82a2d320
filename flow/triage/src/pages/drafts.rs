//! Text that was set aside: the list, and one draft at a time.

use super::id;
use crate::{Draft, read_draft, store as rows};
use askama::Template;
use axum::extract::{Path, State};
use guard::{Act, Thing};
use page::{Answer, Cx, House, Problem, render};
use words::Day;

#[derive(Template)]
#[template(path = "triage_drafts.html")]
struct DraftsPage<'a> {
    cx: &'a Cx,
    /// Each with how long it is still kept.
    drafts: Vec<(rows::DraftLine, String)>,
}

#[derive(Template)]
#[template(path = "triage_draft.html")]
struct DraftPage<'a> {
    cx: &'a Cx,
    draft: Draft,
    left: String,
}

/// The list, without any text.
pub(super) async fn list(State(house): State<House>, cx: Cx) -> Answer {
    let drafts = store::read!(house.store, |tx| -> Result<_, Problem> {
        cx.again(tx).await?.require(Act::Triage, &Thing::Site)?;
        Ok(rows::drafts(tx, house.world.today()).await?)
    })?;
    let drafts = drafts.into_iter().map(|draft| {
        let left = left(&cx, draft.expires_day);
        (draft, left)
    });
    render(&DraftsPage { cx: &cx, drafts: drafts.collect() })
}

/// One draft, opened.
pub(super) async fn open(State(house): State<House>, cx: Cx, Path(draft): Path<String>) -> Answer {
    cx.person()?;
    let draft = id(&draft)?;
    let draft =
        store::read!(house.store, |tx| -> Result<_, Problem> { Ok(read_draft(tx, &cx, draft).await?) })?;
    let left = left(&cx, draft.expires_day);
    render(&DraftPage { cx: &cx, draft, left })
}

/// “90 days left”.
fn left(cx: &Cx, expires: Day) -> String {
    cx.t1("triage-draft-left", "days", expires.since(cx.house.world.today()))
}
