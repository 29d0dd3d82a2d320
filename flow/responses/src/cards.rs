//! The cards that this part offers to gathering pages.

mod concern;
mod desk;
mod my;

use crate::Response;
use guard::Act;
use page::{Card, Cx};
use std::sync::Arc;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![Arc::new(desk::Desk), Arc::new(concern::OfConcern), Arc::new(my::Plans)]
}

/// Those that the viewer may read.
pub(crate) fn readable(cx: &Cx, mut responses: Vec<Response>) -> Vec<Response> {
    responses.retain(|response| cx.can(Act::ReadResponse, &response.thing()));
    responses
}
