//! On the desk: whether a review waits, what moved far, and what is to be looked up.

use crate::{review::moved_much, store as rows, suggest::last_year};
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
    /// How many moved so far that somebody should look.
    moved: usize,
    /// When the last review was published.
    published: Option<Day>,
    is_due: bool,
    /// Points of dialogues that nobody looked up.
    waiting: usize,
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
            let (mut draft, mut moved) = (None, 0);
            if let Some(review) = rows::draft(tx).await? {
                let places = rows::places(tx, review.id).await?;
                draft = Some(places.iter().filter(|place| place.chosen).count());
                moved = places.iter().filter(|place| moved_much(&place.found, places.len())).count();
            }
            let published = rows::published(tx).await?.and_then(|review| review.published_at);
            let published = published.map(|at| Day::of(at, &world.zone));
            let points = rows::points(tx, last_year(cx)).await?;
            let card = DeskCard {
                cx,
                draft,
                moved,
                published,
                is_due: draft.is_none() && published.is_none_or(|day| today.since(day) > DUE_DAYS),
                waiting: points.iter().filter(|point| point.verdict.is_none()).count(),
            };
            Ok(Some(card.render()?))
        })
    }
}
