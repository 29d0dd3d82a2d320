//! On a neighborhood's public page: that it was chosen, and why. One statement: many read this
//! page at once.

use crate::store as rows;
use askama::Template;
use page::{Card, Cx, Drawn, Slot, Spot};
use store::Tx;

/// The card.
pub(super) struct Chosen;

#[derive(Template)]
#[template(path = "card_neighborhood.html")]
struct ChosenCard<'a> {
    cx: &'a Cx,
    reason: String,
}

impl Card for Chosen {
    fn slot(&self) -> Slot {
        Slot::Neighborhood
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(area) = spot.area else { return Ok(None) };
            let reason = rows::chosen_because(tx, area).await?;
            Ok(reason.map(|reason| ChosenCard { cx, reason }.render()).transpose()?)
        })
    }
}
