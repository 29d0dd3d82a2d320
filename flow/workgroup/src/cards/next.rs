//! The next meetings: for anyone, and for the desk.

use super::SHOWN;
use crate::{Meeting, State, meeting::RUNS, store as rows};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Slot, Spot};
use store::Tx;

/// Among how many meetings ahead the next one is looked for.
const MOST: i64 = 60;

/// The next public meetings: three on the start page, one on a neighborhood's page.
pub(super) struct Public(pub(super) Slot);

#[derive(Template)]
#[template(path = "card_home.html")]
struct Home<'a> {
    cx: &'a Cx,
    meetings: Vec<Meeting>,
}

#[derive(Template)]
#[template(path = "card_neighborhood.html")]
struct Neighborhood<'a> {
    cx: &'a Cx,
    meeting: Option<Meeting>,
}

impl Card for Public {
    fn slot(&self) -> Slot {
        self.0
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let since = cx.house.world.now().plus(-RUNS);
            let html = if self.0 == Slot::Home {
                Home { cx, meetings: rows::next_public(tx, since, 3).await? }.render()?
            } else {
                Neighborhood { cx, meeting: rows::next_public(tx, since, 1).await?.pop() }.render()?
            };
            Ok(Some(html))
        })
    }
}

/// The next meeting on the desk: of all for those who call them, else of those to which the
/// viewer is invited.
pub(super) struct OnDesk;

#[derive(Template)]
#[template(path = "card_desk_next.html")]
struct Desk<'a> {
    cx: &'a Cx,
    next: Option<rows::Line>,
    titles: Vec<rows::Item>,
}

impl Card for OnDesk {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if cx.may(Act::KeepMeetings) {
                // A planned meeting that nobody opened is not the next one for ever.
                let since = cx.house.world.now().plus(-RUNS);
                let ahead = rows::lines_ahead(tx, MOST).await?;
                let next = ahead.into_iter().find(|it| it.state == State::Open || it.starts_at >= since);
                let titles = match &next {
                    Some(next) => rows::items(tx, next.id).await?,
                    None => vec![],
                };
                return Ok(Some(Desk { cx, next, titles }.render()?));
            }
            super::mine::invited(cx, tx, 1).await
        })
    }
}
