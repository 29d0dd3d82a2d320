//! The pages of this part.

use page::Routes;

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
}
