//! An item is opened: those who may not hear it are out of the room, and the ledger learns who heard.

use crate::{
    BriefError, Seat,
    at_table::{self, Found},
    brief::Trace,
    room::seats,
    store as rows,
};
use guard::{Act, Basis, Means, Telling};
use page::Cx;
use store::{Tx, journal};
use words::{BriefId, Fact, Recipient, TraceId};
use workgroup::State;

/// Opens an item while the meeting is open and no other one is. `out_of_room`: how many people the
/// facilitator saw must step out, and says have done so; when it is another number by now, it is
/// refused and shown again. Whoever stays in the room was told from this moment on.
pub async fn open(tx: &mut Tx, cx: &Cx, brief: BriefId, out_of_room: usize) -> Result<(), BriefError> {
    let Found { cx, brief, meeting, .. } = at_table::brief(tx, cx, brief, Act::OpenBrief).await?;
    if meeting.state != State::Open || !at_table::is_running(&meeting, cx.house.world.now()) {
        return Err(BriefError::NotOpen);
    }
    if brief.is_open() {
        return Ok(());
    }
    if !rows::open_briefs(tx, meeting.id).await?.is_empty() {
        return Err(BriefError::AnotherOpen);
    }
    let seats = seats(tx, &cx, &brief, &meeting).await?;
    let out = seats.iter().filter(|seat| seat.out.is_some()).count();
    if out != out_of_room {
        return Err(BriefError::StepOut(out));
    }
    let now = cx.house.world.now();
    rows::open_brief(tx, brief.id, now).await?;
    rows::insert_log(tx, TraceId::new(&*cx.house.world.chance), brief.id, cx.person()?, Trace::Opened, now)
        .await?;
    for seat in seats.iter().filter(|seat| seat.out.is_none()) {
        tell(tx, &cx, &brief, seat).await?;
    }
    let fact = Fact::BriefOpened { brief: brief.id, meeting: meeting.id };
    Ok(journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?)
}

/// Somebody outside the program hears it: a row of the ledger.
async fn tell(tx: &mut Tx, cx: &Cx, brief: &crate::BriefRow, seat: &Seat) -> Result<(), BriefError> {
    let Some(class) = seat.class.filter(|class| *class != Recipient::Program) else { return Ok(()) };
    let telling = Telling {
        participant: brief.participant,
        person: Some(seat.person),
        recipient: seat.name.clone(),
        class: Some(class),
        segments: brief.segments.0.clone(),
        purpose: "coordination".to_owned(),
        means: Means::Spoken,
        basis: Basis::Consent,
        reference: brief.id.to_string(),
        told_by: cx.viewer.person,
    };
    guard::disclose_once(tx, &cx.house.world, telling).await?;
    Ok(())
}
