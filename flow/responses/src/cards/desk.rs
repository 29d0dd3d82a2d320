//! On the desk: what is overdue or due soon; for others, what they took on, and the way to what
//! runs.

use super::readable;
use crate::{
    Response,
    promise::NEAR,
    store::{self as rows, Filter},
};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Problem, Slot, Spot};
use store::Tx;
use words::Day;

/// How many stand on the desk at once.
const SHOWN: i64 = 6;

/// The card.
pub(super) struct Desk;

#[derive(Template)]
#[template(path = "card_desk.html")]
struct DeskCard<'a> {
    cx: &'a Cx,
    lines: Vec<Response>,
    overdue: i64,
    waiting: usize,
    keeps: bool,
    /// Whether the list of plans has something for the viewer.
    reads_all: bool,
    today: Day,
}

impl Card for Desk {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let card =
                if cx.may(Act::KeepResponses) { Some(of_all(cx, tx).await?) } else { own(cx, tx).await? };
            Ok(card.map(|card| card.render()).transpose()?)
        })
    }
}

/// For whoever keeps the responses: all that is overdue or near, and what nobody planned yet.
async fn of_all<'a>(cx: &'a Cx, tx: &mut Tx) -> Result<DeskCard<'a>, Problem> {
    let today = cx.house.world.today();
    let near = Filter { state: "due", before: today.plus(NEAR + 1).0, ..Filter::default() };
    let lines = readable(cx, rows::lines(tx, &near, SHOWN, 0).await?);
    let overdue = rows::count_overdue(tx, today).await?;
    let waiting = rows::waiting(tx, None).await?.len();
    Ok(DeskCard { cx, lines, overdue, waiting, keeps: true, reads_all: true, today })
}

/// For anybody else: what they took on; nothing when that is nothing and they read no plans.
async fn own<'a>(cx: &'a Cx, tx: &mut Tx) -> Result<Option<DeskCard<'a>>, Problem> {
    let Some(me) = cx.viewer.person else { return Ok(None) };
    let today = cx.house.world.today();
    let mine = Filter { owner: me.to_string(), state: "running", ..Filter::default() };
    let lines = readable(cx, rows::lines(tx, &mine, 50, 0).await?);
    let late = lines.iter().filter(|line| line.days_late(&today) > 0).count();
    let overdue = i64::try_from(late).unwrap_or(i64::MAX);
    let running = Filter { state: "running", ..Filter::default() };
    let reads_all = !readable(cx, rows::lines(tx, &running, 1, 0).await?).is_empty();
    let card = DeskCard { cx, lines, overdue, waiting: 0, keeps: false, reads_all, today };
    Ok(Some(card).filter(|card| card.reads_all || !card.lines.is_empty()))
}
