//! Report-back: heard, planned, done, or cannot, because…
//!
//! What comes in: facts that parts above wrote into the journal (a concern was sorted, the work
//! group decided, a response was planned, moved, hindered or ended). What goes out: words back, drafted
//! in each language of the site, approved by a person, then said: to each reporter by the way
//! they asked for, and on the neighborhood's public page.
//!
//! Invariants:
//! - nothing is said before somebody with the right approved these very words;
//! - each fact is drafted once; news that was overtaken before it was said is set aside;
//! - a word that was said or set aside never changes;
//! - the public pages rest on words said, and on nothing else: no report, no contest, no draft,
//!   no number of reports; of a response they show what was said, and how many steps are done;
//! - a word keeps the title under which it was said;
//! - what was sorted as a referral stands there without its title, and no word confirms or
//!   denies that anyone takes part in LEAD;
//! - a letter never holds what the reporter told us; a text message holds no word either.

mod approve;
mod cards;
mod change_text;
mod draft;
mod error;
mod letter;
mod overdue;
mod pages;
mod pass_on;
mod set_aside;
mod store;
mod texts;
mod to_approve;
mod try_again;
mod word;
mod wording;

pub use approve::approve;
pub use cards::cards;
pub use change_text::change_text;
pub use draft::draft;
pub use error::ReportBackError;
pub use pages::routes;
pub use pass_on::pass_on;
pub use set_aside::set_aside;
pub use to_approve::{Draft, to_approve};
pub use try_again::{entry_again, letter_again};
pub use word::State;
pub use wording::LONGEST;

use page::{Cx, House, Job, Later, PartTexts, Problem};

/// The texts of this part.
pub const TEXTS: PartTexts = page::part_texts!("report_back");

/// What this part does on its own: drafting words from what happened.
#[must_use]
pub fn jobs() -> Vec<Job> {
    vec![Job { name: "report_back draft", run: draft_due }]
}

/// Drafts what is due. Looks first without writing, since most of the time nothing is.
fn draft_due(house: &House) -> Later<'_, Result<usize, Problem>> {
    Box::pin(async move {
        let cx = Cx::outside(house, people::Viewer::anyone(), house.language_or_default(None));
        let idle = ::store::read!(house.store, |tx| -> Result<bool, ReportBackError> {
            Ok(draft::due(tx, &cx).await?.is_empty())
        })?;
        if idle {
            return Ok(0);
        }
        let drafted =
            ::store::write!(house.store, |tx| -> Result<usize, ReportBackError> { draft(tx, &cx).await })?;
        Ok(drafted)
    })
}

#[cfg(test)]
mod tests;
