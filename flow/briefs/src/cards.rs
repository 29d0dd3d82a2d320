//! What this part offers to the pages that gather from many.

use page::Card;
use std::sync::Arc;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![]
}
