//! Cards of the public start page.

use crate::{store as rows, wording::shorten};
use askama::Template;
use page::{Card, Cx, Drawn, Slot, Spot};
use store::Tx;
use words::Outcome;

/// How many words a card shows.
const FIRST: i64 = 5;

/// The way to a neighborhood, and what was said last in town.
pub(super) struct YourNeighborhood;

#[derive(Template)]
#[template(path = "card_your_neighborhood.html")]
struct YourNeighborhoodCard<'a> {
    cx: &'a Cx,
    said: Vec<rows::Spoken>,
}

impl Card for YourNeighborhood {
    fn slot(&self) -> Slot {
        Slot::Home
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let said = rows::said_lately(tx, &cx.language, FIRST).await?;
            Ok(Some(YourNeighborhoodCard { cx, said }.render()?))
        })
    }
}

/// What was possible lately, and what was not, with its reasons.
pub(super) struct CanAndCannot;

#[derive(Template)]
#[template(path = "card_can_and_cannot.html")]
struct CanAndCannotCard<'a> {
    cx: &'a Cx,
    planned: i64,
    done: i64,
    cannot: i64,
    first: Vec<rows::Spoken>,
}

impl CanAndCannotCard<'_> {
    /// Days that “now” covers.
    const NOW: i64 = 90;
    /// How many words about what we cannot do are shown.
    const FEW: i64 = 3;
    /// How many characters of each.
    const SHORT: usize = 200;

    /// The beginning of a word; the whole stands on the neighborhood's page.
    fn beginning(word: &rows::Spoken) -> String {
        shorten(&word.body.split_whitespace().collect::<Vec<_>>().join(" "), Self::SHORT)
    }

    /// For how many concerns something was planned, done, or could not be done.
    fn counts(&self) -> String {
        self.cx.t_all(
            "report-back-limits-counts",
            &[
                ("days", &Self::NOW),
                ("planned", &self.planned),
                ("done", &self.done),
                ("cannot", &self.cannot),
            ],
        )
    }
}

impl Card for CanAndCannot {
    fn slot(&self) -> Slot {
        Slot::Home
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let since = cx.house.world.today().plus(-CanAndCannotCard::NOW);
            let counts = rows::counts_in_town(tx, since).await?;
            let count = |outcome| counts.iter().find(|row| row.outcome == outcome).map_or(0, |row| row.n);
            let card = CanAndCannotCard {
                cx,
                planned: count(Outcome::Planned),
                done: count(Outcome::Done),
                cannot: count(Outcome::Cannot),
                first: rows::cannot_lately(tx, &cx.language, since, CanAndCannotCard::FEW).await?,
            };
            Ok(Some(card.render()?))
        })
    }
}
