//! Triage: merge and keep every report, sort, route.
//!
//! What comes in: concerns with their reports (the tables of `concerns`), and what the project
//! manager decides about them. What goes out: how each concern is sorted and called
//! (`triage_sorting`), which concerns are one, and text that names a person, set aside in sealed
//! drafts. Each act tells its fact to the journal.
//!
//! Invariants:
//! - merging removes nothing: every report is kept, and the sorting of what was merged away stays;
//! - likeness and names are suggestions; a person decides, and pairs found to be different are
//!   not suggested again;
//! - text that was set aside is sealed, opens for the project manager alone,
//!   and is erased after 90 days, or as soon as the reporter takes the report back;
//! - when no report of a concern stands and nothing was said of it in public, its title says no
//!   more than its category and neighborhood.

mod cards;
mod error;
mod expire;
mod fold;
mod keep_apart;
mod kept_aside;
pub mod likeness;
mod look_alikes;
mod mark;
mod merge;
mod move_name;
pub mod names;
mod pages;
mod queue;
mod read_draft;
mod retitle;
mod sort;
mod sorting;
mod store;
mod take_draft;
mod texts;

pub use cards::cards;
pub use error::TriageError;
pub use keep_apart::keep_apart;
pub use kept_aside::kept_aside;
pub use merge::merge;
pub use move_name::{DRAFT_LASTS_DAYS, move_name, set_aside};
pub use pages::routes;
pub use queue::area_names;
pub use read_draft::{Draft, read_draft};
pub use sort::sort;
pub use sorting::{Fault, REASON_MOST, Sorting, TITLE_MOST};
pub use take_draft::take_draft;

/// The texts of this part.
pub const TEXTS: page::PartTexts = page::part_texts!("triage");

/// The jobs of this part.
#[must_use]
pub fn jobs() -> Vec<page::Job> {
    vec![expire::EXPIRE, retitle::RETITLE]
}

#[cfg(test)]
mod tests;
