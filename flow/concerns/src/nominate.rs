//! A representative names a place as a priority of their group: it comes to the work group's table.

use crate::{Arrival, ConcernsError, Received, contest_for_group::is_own, facts_of, receive, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{ConcernId, Fact, GroupId};

/// Names a concern that the viewer's own group told of; to anyone else there is no such concern. It is
/// suggested for the next agenda, until a meeting decides. Named once more by the same group, nothing
/// changes.
pub async fn nominate(tx: &mut Tx, cx: &Cx, concern: ConcernId) -> Result<(), ConcernsError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::SeeOwn, &Thing::Site)?;
    let reports = rows::reports(tx, concern).await?;
    let own = reports.iter().find(|report| is_own(&cx, report)).ok_or(Problem::NotFound)?;
    let groups = own.group_id.as_slice();
    cx.require(Act::ReadConcern, &Thing::Concern { groups, area: own.area.as_ref() })?;
    cx.require_known(Act::Nominate, &Thing::Site)?;
    name(tx, &cx, own.concern, *groups.first().ok_or(Problem::NotFound)?).await
}

/// Takes a report about a place for one of the viewer's groups, and names it. The same form sent again
/// does it once.
pub async fn nominate_place(tx: &mut Tx, cx: &Cx, arrival: &Arrival) -> Result<Received, ConcernsError> {
    let cx = cx.again(tx).await?;
    cx.require_known(Act::Nominate, &Thing::Site)?;
    let group = arrival.report.group.filter(|group| cx.ground.groups.contains(group));
    let group = group.ok_or(Problem::NotFound)?;
    let received = receive(tx, &cx, arrival).await?;
    name(tx, &cx, received.concern, group).await?;
    Ok(received)
}

async fn name(tx: &mut Tx, cx: &Cx, concern: ConcernId, group: GroupId) -> Result<(), ConcernsError> {
    let fact = Fact::Nominated { concern, group };
    if facts_of(tx, concern).await?.iter().any(|entry| entry.fact == fact) {
        return Ok(());
    }
    journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?;
    Ok(())
}
