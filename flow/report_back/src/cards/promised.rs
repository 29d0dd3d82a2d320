//! On a neighborhood's page: what is planned there and what stands in the way. It shows each
//! promise as it was last said, and nothing that waits for approval. One statement: many read
//! this page at once.

use crate::store::{self as rows, Promise};
use askama::Template;
use page::{Card, Cx, Drawn, Slot, Spot};
use store::Tx;
use words::{Day, Outcome};

/// For how many days what ended still stands there.
const ENDED: i64 = 90;

/// The card.
pub(super) struct Promised;

#[derive(Template)]
#[template(path = "card_promised.html")]
struct PromisedCard<'a> {
    cx: &'a Cx,
    promises: Vec<Promise>,
    today: Day,
}

impl PromisedCard<'_> {
    fn late(&self, one: &Promise) -> i64 {
        one.days_late(self.today)
    }
}

impl Promise {
    /// How many days it is past the day that was said; 0 when its end was said.
    fn days_late(&self, today: Day) -> i64 {
        let due = self.last_due.filter(|_| self.outcome == Outcome::Planned);
        due.map_or(0, |due| today.since(due).max(0))
    }

    /// How often another day was said, and the first one, when it was.
    fn moved(&self) -> Option<(Day, i64)> {
        self.first_due.map(|first| (first, self.dues - 1)).filter(|(_, moved)| *moved > 0)
    }
}

impl Card for Promised {
    fn slot(&self) -> Slot {
        Slot::Neighborhood
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(area) = spot.area else { return Ok(None) };
            let today = cx.house.world.today();
            let promises = rows::promises(tx, area, &cx.language, today.plus(-ENDED)).await?;
            Ok(Some(PromisedCard { cx, promises, today }.render()?))
        })
    }
}
