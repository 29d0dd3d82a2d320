//! On the desk: whether a review waits, what is to be looked at first, and what is to be looked up.

use crate::{review::odd, store as rows, suggest::last_year};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Slot, Spot};
use store::Tx;
use words::Day;

/// After so many days without a review one is due.
const DUE_DAYS: i64 = 90;

/// The card.
pub(super) struct Desk;

#[derive(Template)]
#[template(path = "card_desk.html")]
struct DeskCard<'a> {
    cx: &'a Cx,
    /// How many are chosen in the draft; none without a draft.
    draft: Option<usize>,
    /// How many are so odd that somebody should look.
    odd: usize,
    /// When the last review was published.
    published: Option<Day>,
    is_due: bool,
    /// Points of dialogues that nobody looked up.
    waiting: i64,
}

impl Card for Desk {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.may(Act::KeepPriorities) {
                return Ok(None);
            }
            let (world, today) = (&cx.house.world, cx.house.world.today());
            let (mut draft, mut to_look) = (None, 0);
            if let Some(review) = rows::draft(tx).await? {
                let places = rows::places(tx, review.id).await?;
                draft = Some(places.iter().filter(|place| place.chosen).count());
                to_look = places.iter().filter(|place| !odd(&place.found, places.len()).is_empty()).count();
            }
            let published = rows::published(tx).await?.and_then(|review| review.published_at);
            let published = published.map(|at| Day::of(at, &world.zone));
            let card = DeskCard {
                cx,
                draft,
                odd: to_look,
                published,
                is_due: draft.is_none() && published.is_none_or(|day| today.since(day) > DUE_DAYS),
                waiting: rows::points_waiting(tx, last_year(cx)).await?,
            };
            Ok(Some(card.render()?))
        })
    }
}
