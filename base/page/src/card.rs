//! Cards: what parts offer to pages that gather from many of them.

use crate::{Cx, Problem};
use std::{future::Future, pin::Pin};
use store::Tx;
use words::{AreaSlug, ConcernId};

/// Something that comes later.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A card that is being drawn: HTML, or nothing.
pub type Drawn<'a> = Later<'a, Result<Option<String>, Problem>>;

/// A page that gathers cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slot {
    /// The desk of the day.
    Desk,
    /// The public start page.
    Home,
    /// What a reporter sees with a receipt; the spot names the concern.
    Receipt,
    /// A neighborhood's public page; the spot names the area.
    Neighborhood,
    /// A concern's page for staff; the spot names the concern.
    Concern,
    /// The page of a representative's own group.
    My,
}

/// Where a card is drawn.
#[derive(Debug, Clone, Copy, Default)]
pub struct Spot<'a> {
    /// The neighborhood of the page.
    pub area: Option<&'a AreaSlug>,
    /// The concern of the page.
    pub concern: Option<ConcernId>,
}

/// A part's contribution to a gathering page. A card asks `cx` whether the viewer may see
/// it, and draws nothing when not.
pub trait Card: Send + Sync {
    /// The page on which it stands.
    fn slot(&self) -> Slot;

    /// Draws it as HTML, within the transaction of the page; `None` when there is nothing to show.
    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a>;
}

impl Cx {
    /// Draws all cards of a page, in the order in which `app` lists them. The viewer is to be read anew in
    /// this transaction before ([`Cx::again`]) where cards may tell of a person.
    pub async fn cards(&self, tx: &mut Tx, slot: Slot, spot: Spot<'_>) -> Result<Vec<String>, Problem> {
        let mut drawn = vec![];
        for card in self.house.cards.iter().filter(|card| card.slot() == slot) {
            drawn.extend(card.draw(self, tx, spot).await?);
        }
        Ok(drawn)
    }
}
