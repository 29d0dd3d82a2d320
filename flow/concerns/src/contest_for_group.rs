//! A group's representative says: this is not resolved.

use crate::{ConcernsError, contest::say, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::ConcernId;

/// Says for a group that a concern is not resolved, and why (`body` may be empty). The viewer must
/// speak for a group that told of it and did not take that back: to anyone else there is no such
/// concern. The same form sent again says it once.
pub async fn contest_for_group(
    tx: &mut Tx,
    cx: &Cx,
    concern: ConcernId,
    token: &str,
    body: &str,
) -> Result<(), ConcernsError> {
    let cx = &cx.again(tx).await?;
    cx.require(Act::SeeOwn, &Thing::Site)?;
    let reports = rows::reports(tx, concern).await?;
    let own = reports.iter().find(|report| is_own(cx, report)).ok_or(Problem::NotFound)?;
    let groups = own.group_id.as_slice();
    cx.require(Act::ReadConcern, &Thing::Concern { groups, area: own.area.as_ref() })?;
    say(tx, cx, own.id, token, body).await
}

/// Whether a report that stands was told for a group for which the viewer speaks.
pub(crate) fn is_own(cx: &Cx, report: &rows::Report) -> bool {
    report.withdrawn_day.is_none() && report.group_id.is_some_and(|group| cx.ground.groups.contains(&group))
}
