//! Jobs: what a part does when nobody asks, such as taking what came into its inbox.

use crate::{House, Later, Problem};

/// Something that a part does on its own. Run again and again, at the latest every few
/// seconds and at once when the house's bell rings, so it must do nothing when there is
/// nothing to do, and each piece of work in a transaction of its own.
#[derive(Clone, Copy)]
pub struct Job {
    /// What it is called in the log: `concerns take visits`.
    pub name: &'static str,
    /// Does what is to be done now; gives how many things it did.
    pub run: fn(&House) -> Later<'_, Result<usize, Problem>>,
}

impl std::fmt::Debug for Job {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Job({})", self.name)
    }
}
