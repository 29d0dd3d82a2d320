//! Cards of the desk: what is to approve, which answers are overdue, and whether letters go out.

use crate::{overdue, overdue::Overdue, store as rows};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Later, Problem, Slot, Spot};
use post::outbox::{self, Stuck};
use store::Tx;

/// How many things a card names one by one.
const FIRST: i64 = 5;

/// Drafts that wait for approval.
pub(super) struct ToApprove;

#[derive(Template)]
#[template(path = "card_to_approve.html")]
struct ToApproveCard<'a> {
    cx: &'a Cx,
    count: i64,
    first: Vec<rows::Word>,
}

impl Card for ToApprove {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(
        &'a self,
        cx: &'a Cx,
        tx: &'a mut Tx,
        _: Spot<'a>,
    ) -> Later<'a, Result<Option<String>, Problem>> {
        Box::pin(async move {
            if !cx.may(Act::ApproveWords) {
                return Ok(None);
            }
            let count = rows::count_drafts(tx).await?;
            let first = rows::drafts(tx, FIRST).await?;
            Ok(Some(ToApproveCard { cx, count, first }.render()?))
        })
    }
}

/// Concerns that wait for a word longer than an answer may take.
pub(super) struct AnswersOverdue;

#[derive(Template)]
#[template(path = "card_overdue.html")]
struct OverdueCard<'a> {
    cx: &'a Cx,
    overdue: Overdue,
}

impl OverdueCard<'_> {
    /// How many there are in each neighborhood, in one line.
    fn by_area(&self) -> String {
        let areas = self.overdue.by_area.iter();
        let each = areas.map(|(area, n)| {
            self.cx.t2("report-back-overdue-in", "area", self.cx.area_or_none(area), "n", *n)
        });
        each.collect::<Vec<_>>().join(", ")
    }
}

impl Card for AnswersOverdue {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(
        &'a self,
        cx: &'a Cx,
        tx: &'a mut Tx,
        _: Spot<'a>,
    ) -> Later<'a, Result<Option<String>, Problem>> {
        Box::pin(async move {
            if !cx.may(Act::ApproveWords) {
                return Ok(None);
            }
            let overdue = overdue::overdue(tx, cx, FIRST).await?;
            Ok(Some(OverdueCard { cx, overdue }.render()?))
        })
    }
}

/// Whether letters go out; never what they say.
pub(super) struct Letters;

#[derive(Template)]
#[template(path = "card_letters.html")]
struct LettersCard<'a> {
    cx: &'a Cx,
    waiting: u64,
    stuck: Vec<Stuck>,
    count: usize,
}

impl Card for Letters {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(
        &'a self,
        cx: &'a Cx,
        tx: &'a mut Tx,
        _: Spot<'a>,
    ) -> Later<'a, Result<Option<String>, Problem>> {
        Box::pin(async move {
            if !cx.may(Act::SeeLetters) {
                return Ok(None);
            }
            let waiting = outbox::count_waiting(tx).await.map_err(crate::ReportBackError::from)?;
            let mut stuck = outbox::stuck(tx).await.map_err(crate::ReportBackError::from)?;
            let count = stuck.len();
            stuck.truncate(usize::try_from(FIRST).unwrap_or_default());
            Ok(Some(LettersCard { cx, waiting, stuck, count }.render()?))
        })
    }
}
