//! Planned responses as promises: who, what, by when; and what stands in the way.
//!
//! What comes in: a sorted concern, as a rule with a decision of the work group, and what
//! those who took a response on say of how it goes. What goes out: the facts
//! `response-planned`, `response-moved`, `response-ended`, `step-done`, `obstacle-raised` and
//! `obstacle-cleared`, from which words back are drafted.
//!
//! Invariants:
//! - a promise is for a day ahead; when that day is moved, the first one and the number of
//!   moves stay known and are said openly;
//! - done means that every step was done, or says why without them; cannot always says why;
//! - an ended response does not change any more;
//! - nothing that is written here is public by itself: the public reads the words that were
//!   approved about a response, and of the response how many steps are done.

mod add_step;
mod cards;
mod clear_obstacle;
mod end;
mod error;
mod finish_step;
mod history;
mod move_due;
mod pages;
mod plan;
mod promise;
mod raise_obstacle;
mod reach;
mod reopen_step;
mod response;
mod store;

pub use add_step::add_step;
pub use cards::cards;
pub use clear_obstacle::clear_obstacle;
pub use end::end;
pub use error::ResponsesError;
pub use finish_step::finish_step;
pub use move_due::move_due;
pub use pages::routes;
pub use plan::plan;
pub use promise::{Days, State, days_late};
pub use raise_obstacle::raise_obstacle;
pub use reopen_step::reopen_step;
pub use response::{NewResponse, Obstacle, Response, Step};

#[cfg(test)]
mod tests;

/// This part's texts.
pub const TEXTS: page::PartTexts = page::part_texts!("responses");
