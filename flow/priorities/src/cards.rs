//! The cards that this part offers to gathering pages.

mod desk;
mod neighborhood;

use page::Card;
use std::sync::Arc;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![Arc::new(desk::Desk), Arc::new(neighborhood::Chosen)]
}
