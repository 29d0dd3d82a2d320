//! A reporter says: this is not resolved.

use crate::{ConcernsError, reply::add, report::BODY_MOST, store as rows};
use guard::{Act, Thing};
use page::{Cx, clean};
use store::{Tx, journal};
use words::{Fact, ReportId, Stamp};

/// Says that a concern is not resolved, and why (`body` may be empty). Whoever calls this has
/// seen the receipt. The same form sent again says it once.
pub async fn contest(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    token: &str,
    body: &str,
) -> Result<(), ConcernsError> {
    cx.require(Act::UseReceipt, &Thing::Site)?;
    say(tx, cx, report, token, body).await
}

/// Writes it down, once for a form, and tells the fact.
pub(crate) async fn say(
    tx: &mut Tx,
    cx: &Cx,
    report: ReportId,
    token: &str,
    body: &str,
) -> Result<(), ConcernsError> {
    let body = clean(body, BODY_MOST, true).map_err(|_| ConcernsError::BodyShape)?;
    let standing = rows::standing(tx, report).await?;
    if add(tx, cx, report, token, rows::Added::CONTEST, &body).await? {
        let fact = Fact::Contested { report, concern: standing.concern, area: standing.area };
        let world = &cx.house.world;
        journal::append(tx, &*world.chance, Stamp::Day(world.today()), &fact).await?;
    }
    Ok(())
}
