//! What this part offers to the pages that gather from many: the closed part that runs now.

use crate::{at_table::is_running, store as rows};
use askama::Template;
use page::{Card, Cx, Drawn, Slot, Spot};
use std::sync::Arc;
use store::Tx;
use words::MeetingId;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![Arc::new(Running(Slot::My)), Arc::new(Running(Slot::Desk))]
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
