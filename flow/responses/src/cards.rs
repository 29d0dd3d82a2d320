//! The cards that this part offers to gathering pages.

mod concern;
mod desk;
mod my;
mod neighborhood;

use crate::Response;
use guard::{Act, Purpose};
use page::{Card, Cx};
use std::sync::Arc;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![
        Arc::new(desk::Desk),
        Arc::new(concern::OfConcern),
        Arc::new(neighborhood::Planned),
        Arc::new(my::Plans),
    ]
}

/// Those that the viewer may read.
fn readable(cx: &Cx, responses: Vec<Response>) -> Vec<Response> {
    let guard = &cx.house.guard;
    let may = |response: &Response| {
        let thing = response.thing();
        guard.require(&cx.viewer, &cx.ground, Act::ReadResponse, &thing, Purpose::Coordination).is_ok()
    };
    responses.into_iter().filter(may).collect()
}
