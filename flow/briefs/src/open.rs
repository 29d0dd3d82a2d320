//! An item is opened: those who may not hear it are out of the room, and the ledger learns who heard.

use crate::{
    BriefError,
    at_table::{self, Found},
    brief::Trace,
    room::seats,
    store as rows,
    tell::{Told, tell},
};
use guard::{Act, Means};
use page::Cx;
use std::collections::BTreeSet;
use store::{Tx, journal};
use words::{BriefId, Fact, PersonId, TraceId};
use workgroup::State;

/// Opens an item while the meeting is open and no other one is. `out_of_room`: those whom the
/// facilitator saw must step out, and says have done so; when it is somebody else by now, it is refused
/// and shown again. Whoever stays in the room was told from this moment on.
pub async fn open(
    tx: &mut Tx,
    cx: &Cx,
    brief: BriefId,
    out_of_room: &BTreeSet<PersonId>,
) -> Result<(), BriefError> {
    let Found { cx, item, .. } = at_table::brief(tx, cx, brief, Act::OpenBrief).await?;
    let (brief, meeting) = (&item.brief, &item.meeting);
    if meeting.state != State::Open || !at_table::is_running(meeting, cx.house.world.now()) {
        return Err(BriefError::NotOpen);
    }
    if brief.is_open() {
        return Ok(());
    }
    if !rows::open_briefs(tx, meeting.id).await?.is_empty() {
        return Err(BriefError::AnotherOpen);
    }
    let seats = seats(tx, &cx, &item).await?;
    let out: BTreeSet<_> = seats.iter().filter(|seat| seat.out.is_some()).map(|seat| seat.person).collect();
    if out != *out_of_room {
        return Err(BriefError::StepOut(out.len()));
    }
    let now = cx.house.world.now();
    rows::open_brief(tx, brief.id, now).await?;
    rows::insert_log(tx, TraceId::new(&*cx.house.world.chance), brief.id, cx.person()?, Trace::Opened, now)
        .await?;
    for seat in seats.iter().filter(|seat| seat.out.is_none()) {
        if let Some(class) = seat.class {
            let (person, by) = (Some(seat.person), cx.viewer.person);
            let told = Told { person, name: &seat.name, class, means: Means::Spoken, by };
            tell(tx, &cx, brief, told).await?;
        }
    }
    let fact = Fact::BriefOpened { brief: brief.id, meeting: meeting.id };
    Ok(journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?)
}
