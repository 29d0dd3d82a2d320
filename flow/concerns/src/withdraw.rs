//! A reporter takes a report back.

use crate::{ConcernsError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use post::outbox;
use store::{Tx, journal};
use words::{Fact, ReportId, Stamp};

/// Takes a report back: its words, place, time, group and contact, and what the reporter added,
/// are erased, and letters to the reporter that wait are withdrawn. Kept are: that there was a
/// report, its neighborhood, category, channel, language and day, the days on which something
/// was added, and the hash of its receipt. Whoever calls this has seen the receipt. A report that
/// was taken back stays so. What other parts made of its words they learn from the fact.
pub async fn withdraw(tx: &mut Tx, cx: &Cx, report: ReportId) -> Result<(), ConcernsError> {
    cx.require(Act::UseReceipt, &Thing::Site)?;
    let world = &cx.house.world;
    let found = rows::report(tx, report).await?.ok_or(Problem::NotFound)?;
    if found.withdrawn_day.is_some() {
        return Ok(());
    }
    rows::erase_report(tx, report, world.today()).await?;
    rows::erase_added(tx, report).await?;
    rows::delete_contact(tx, report).await?;
    // The place of a concern is that of one of its reports: of this one no longer.
    rows::place_anew(tx, found.concern).await?;
    outbox::withdraw(tx, &report.to_string()).await?;
    let fact = Fact::ReportWithdrawn { report, concern: found.concern };
    journal::append(tx, &*world.chance, Stamp::Day(world.today()), &fact).await?;
    Ok(())
}
