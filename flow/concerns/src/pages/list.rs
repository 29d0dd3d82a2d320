//! All concerns, for those who read them.

use crate::list::{List, list};
use askama::Template;
use axum::extract::RawQuery;
use guard::{Act, Thing};
use page::{Answer, Cx, Form, Problem, render};

#[derive(Template)]
#[template(path = "concerns.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    /// The neighborhood that was chosen; empty for all.
    area: &'a str,
    areas: super::fields::Options,
    list: List,
}

pub(super) async fn show(cx: Cx, RawQuery(query): RawQuery) -> Answer {
    let asked = Form::decode(query.unwrap_or_default().as_bytes());
    let areas = super::fields::areas(&cx);
    // A neighborhood that the map does not have filters nothing, as the form shows.
    let area = if areas.iter().any(|(slug, _)| slug == asked.raw("area")) { asked.raw("area") } else { "" };
    let page = asked.raw("page").parse().unwrap_or(1);
    let list = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let cx = cx.again(tx).await?;
        // Many who enter reports do not read concerns.
        cx.require(Act::ReadConcern, &Thing::Concern { groups: &[], area: None })?;
        let mut list = list(tx, area, page).await?;
        // What the statement let through is asked of the guard row by row.
        list.lines.retain(|line| {
            cx.can(Act::ReadConcern, &Thing::Concern { groups: &[], area: line.row.area.as_ref() })
        });
        Ok(list)
    })?;
    render(&ListPage { cx: &cx, area, areas, list })
}

impl ListPage<'_> {
    /// The address of another page of the same list; known words and a number, so it needs no escaping.
    fn page_path(&self, page: i64) -> String {
        format!("/concerns?area={}&page={page}", self.area)
    }
}
