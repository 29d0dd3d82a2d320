//! What this part offers to the pages that gather from many: the closed part that runs now, and what
//! may be taken home.

use crate::{at_table::is_running, store as rows};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Slot, Spot};
use std::sync::Arc;
use store::Tx;
use words::{MeetingId, Moment};

/// How many summaries stand on a card.
const SHOWN: usize = 5;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![
        Arc::new(Running(Slot::My)),
        Arc::new(Running(Slot::Desk)),
        Arc::new(Summaries(Slot::My)),
        Arc::new(Summaries(Slot::Desk)),
    ]
}

#[derive(Template)]
#[template(path = "card_running.html")]
struct RunningCard<'a> {
    cx: &'a Cx,
    meetings: Vec<MeetingId>,
}

/// The closed part of a meeting to which the viewer is invited, while it runs: a link and nothing else.
struct Running(Slot);

impl Card for Running {
    fn slot(&self) -> Slot {
        self.0
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(person) = cx.viewer.person else { return Ok(None) };
            let now = cx.house.world.now();
            let mut meetings = vec![];
            for id in rows::invited_now(tx, person, now).await? {
                let meeting = workgroup::meeting_of(tx, id).await?;
                if is_running(&meeting, now) {
                    meetings.push(id);
                }
            }
            if meetings.is_empty() {
                return Ok(None);
            }
            Ok(Some(RunningCard { cx, meetings }.render()?))
        })
    }
}

/// For how long a summary is offered.
const OFFERED: i64 = 60 * 24 * Moment::HOUR;
/// For how long somebody is asked to write one.
const ASKED: i64 = 14 * 24 * Moment::HOUR;

#[derive(Template)]
#[template(path = "card_summaries.html")]
struct SummariesCard<'a> {
    cx: &'a Cx,
    meetings: Vec<rows::Held>,
}

/// What may be taken home from the last meetings; to whoever approves also those that have none yet.
struct Summaries(Slot);

impl Card for Summaries {
    fn slot(&self) -> Slot {
        self.0
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.viewer.is_signed_in() || !cx.may(Act::ReadSummary) {
                return Ok(None);
            }
            let (now, approves) = (cx.house.world.now(), cx.may(Act::ApproveSummary));
            let mut meetings = rows::held(tx, now.plus(-OFFERED)).await?;
            let asked = |it: &rows::Held| approves && it.starts_at >= now.plus(-ASKED);
            meetings.retain(|it| it.is_summed || asked(it));
            meetings.truncate(SHOWN);
            if meetings.is_empty() {
                return Ok(None);
            }
            Ok(Some(SummariesCard { cx, meetings }.render()?))
        })
    }
}
