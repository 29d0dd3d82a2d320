//! All answers that are overdue.

use crate::overdue::{Late, overdue};
use askama::Template;
use page::{Answer, Cx, Problem, render};

/// The most that stand on the page.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "overdue.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    late: Vec<Late>,
    count: usize,
    more: usize,
}

/// GET /report-backs/overdue
pub(super) async fn list(cx: Cx) -> Answer {
    let mut late = store::read!(cx.house.store, |tx| -> Result<_, Problem> { Ok(overdue(tx, &cx).await?) })?;
    let count = late.len();
    late.truncate(MOST);
    render(&ListPage { cx: &cx, more: count - late.len(), late, count })
}
