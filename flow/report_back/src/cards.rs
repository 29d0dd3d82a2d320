//! The cards that this part offers to gathering pages.

mod concern;
mod desk;
mod home;
mod promised;

use page::Card;
use std::sync::Arc;

/// The cards of this part, in the order in which they stand on their pages.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![
        Arc::new(desk::ToApprove),
        Arc::new(desk::AnswersOverdue),
        Arc::new(desk::ByVoice),
        Arc::new(desk::Letters),
        Arc::new(home::YourNeighborhood),
        Arc::new(home::CanAndCannot),
        Arc::new(promised::Promised),
        Arc::new(concern::OfReceipt),
        Arc::new(concern::OfConcern),
    ]
}
