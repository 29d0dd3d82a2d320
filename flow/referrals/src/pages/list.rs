//! `/referrals`: what waits, and the viewer's caseload.

use crate::{Participant, ReferralError, list::Line};
use askama::Template;
use page::{Answer, Cx, render};
use words::Day;

#[derive(Template)]
#[template(path = "referrals.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    caseload: Vec<Participant>,
    today: Day,
}

impl ListPage<'_> {
    /// Whether somebody else must be chosen: for those who decide.
    fn stuck(&self, line: &Line) -> bool {
        line.is_stuck(self.cx)
    }
}

pub(super) async fn page(cx: Cx) -> Answer {
    cx.person()?;
    let (lines, caseload) =
        store::read!(cx.house.store, |tx| -> Result<_, ReferralError> { crate::list(tx, &cx).await })?;
    render(&ListPage { cx: &cx, lines, caseload, today: cx.house.world.today() })
}
