//! What this part offers to the pages that gather from many.

mod concern;
mod mine;
mod next;

use page::{Card, Slot};
use std::sync::Arc;

/// How many lines stand on a card at once.
const SHOWN: usize = 5;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![
        Arc::new(next::Public(Slot::Home)),
        Arc::new(next::Public(Slot::Neighborhood)),
        Arc::new(next::OnDesk),
        Arc::new(mine::Actions(Slot::Desk)),
        Arc::new(mine::Invited),
        Arc::new(mine::Actions(Slot::My)),
        Arc::new(concern::OnAgendas),
    ]
}
