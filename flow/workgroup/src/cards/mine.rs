//! What concerns the viewer: meetings to which they are invited, actions that they took on.

use super::SHOWN;
use crate::{Meeting, meeting::RUNS, store as rows};
use askama::Template;
use page::{Card, Cx, Drawn, Problem, Slot, Spot};
use store::Tx;
use words::Day;

#[derive(Template)]
#[template(path = "card_invited.html")]
struct InvitedCard<'a> {
    cx: &'a Cx,
    meetings: Vec<Meeting>,
}

/// Draws the meetings to which the viewer is invited; nothing for those invited to none.
pub(super) async fn invited(cx: &Cx, tx: &mut Tx, most: i64) -> Result<Option<String>, Problem> {
    let Some(person) = cx.viewer.person else { return Ok(None) };
    let since = cx.house.world.now().plus(-RUNS);
    let meetings = rows::invited_to(tx, person, since, most).await?;
    if meetings.is_empty() {
        return Ok(None);
    }
    Ok(Some(InvitedCard { cx, meetings }.render()?))
}

/// The meetings to which a representative is invited.
pub(super) struct Invited;

impl Card for Invited {
    fn slot(&self) -> Slot {
        Slot::My
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(invited(cx, tx, 5))
    }
}

/// The viewer's own open actions.
pub(super) struct Actions(pub(super) Slot);

#[derive(Template)]
#[template(path = "card_actions.html")]
struct ActionsCard<'a> {
    cx: &'a Cx,
    actions: Vec<rows::ToDo>,
    today: Day,
    back: &'static str,
}

impl ActionsCard<'_> {
    const fn days_late(&self, action: &rows::ToDo) -> i64 {
        self.today.since(action.due_day)
    }

    fn overdue(&self) -> usize {
        self.actions.iter().filter(|action| self.days_late(action) > 0).count()
    }
}

impl Card for Actions {
    fn slot(&self) -> Slot {
        self.0
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(person) = cx.viewer.person else { return Ok(None) };
            let actions = rows::open_actions(tx, person).await?;
            // On the desk an empty list says that nothing is left; a representative rarely has one.
            if actions.is_empty() && self.0 == Slot::My {
                return Ok(None);
            }
            let back = if self.0 == Slot::My { "my" } else { "desk" };
            Ok(Some(ActionsCard { cx, actions, today: cx.house.world.today(), back }.render()?))
        })
    }
}
