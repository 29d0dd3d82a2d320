//! Cards of the desk: what is to approve, which answers are overdue, what to pass on by
//! voice, and whether letters go out.

use crate::{ReportBackError, overdue, overdue::Late, pass_on::may_call, store as rows};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Slot, Spot};
use post::{
    inbox::{self, Troubled},
    outbox::{self, Stuck},
};
use std::collections::BTreeMap;
use store::Tx;
use words::AreaSlug;

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

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
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

/// Concerns that wait for an answer longer than it may take.
pub(super) struct AnswersOverdue;

#[derive(Template)]
#[template(path = "card_overdue.html")]
struct OverdueCard<'a> {
    cx: &'a Cx,
    late: Vec<Late>,
    count: usize,
    by_area: String,
}

/// How many there are in each neighborhood, most first, in one line.
fn by_area(cx: &Cx, late: &[Late]) -> String {
    let mut counts: BTreeMap<&Option<AreaSlug>, i64> = BTreeMap::new();
    for one in late {
        *counts.entry(&one.area).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, n)| -n);
    let each = counts
        .into_iter()
        .map(|(area, n)| cx.t2("report-back-overdue-in", "area", cx.area_or_none(area), "n", n));
    each.collect::<Vec<_>>().join(", ")
}

impl Card for AnswersOverdue {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.may(Act::ApproveWords) {
                return Ok(None);
            }
            let mut late = overdue::overdue(tx, cx).await?;
            let (count, by_area) = (late.len(), by_area(cx, &late));
            late.truncate(usize::try_from(FIRST).unwrap_or_default());
            Ok(Some(OverdueCard { cx, late, count, by_area }.render()?))
        })
    }
}

/// Answers that staff pass on by voice.
pub(super) struct ByVoice;

#[derive(Template)]
#[template(path = "card_by_voice.html")]
struct ByVoiceCard<'a> {
    cx: &'a Cx,
    count: i64,
}

impl Card for ByVoice {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !may_call(cx) {
                return Ok(None);
            }
            let since = cx.house.world.today().plus(-rows::CALL_WITHIN);
            let count = rows::count_to_call(tx, since).await?;
            Ok(Some(ByVoiceCard { cx, count }.render()?))
        })
    }
}

/// Whether letters go out, and what came in and could not be taken; never what they say.
pub(super) struct Letters;

#[derive(Template)]
#[template(path = "card_letters.html")]
struct LettersCard<'a> {
    cx: &'a Cx,
    waiting: u64,
    stuck: Vec<Stuck>,
    count: usize,
    troubled: Vec<Troubled>,
}

impl Card for Letters {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.may(Act::SeeLetters) {
                return Ok(None);
            }
            let waiting = outbox::count_waiting(tx).await.map_err(ReportBackError::from)?;
            let mut stuck = outbox::stuck(tx).await.map_err(ReportBackError::from)?;
            let mut troubled = inbox::troubled(tx).await.map_err(ReportBackError::from)?;
            let count = stuck.len();
            let few = usize::try_from(FIRST).unwrap_or_default();
            stuck.truncate(few);
            troubled.truncate(few);
            Ok(Some(LettersCard { cx, waiting, stuck, count, troubled }.render()?))
        })
    }
}
