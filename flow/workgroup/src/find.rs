//! Meetings and items, loaded and asked for at the door in one step, of the viewer as they are in this
//! transaction: who is at the table decides who hears of a person.

use crate::{Meeting, WorkgroupError, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{ItemId, MeetingId, PersonId};

/// The meeting, for those who call meetings.
pub(crate) async fn to_keep(tx: &mut Tx, cx: &Cx, id: MeetingId) -> Result<Meeting, WorkgroupError> {
    cx.again(tx).await?.require(Act::KeepMeetings, &Thing::Site)?;
    Ok(rows::meeting(tx, id).await?.ok_or(Problem::NotFound)?)
}

/// The meeting, for those who run it.
pub(crate) async fn to_run(tx: &mut Tx, cx: &Cx, id: MeetingId) -> Result<Meeting, WorkgroupError> {
    as_thing(tx, cx, id, Act::RunMeeting).await
}

/// The meeting, for those who read its open part.
pub(crate) async fn to_read(tx: &mut Tx, cx: &Cx, id: MeetingId) -> Result<Meeting, WorkgroupError> {
    as_thing(tx, cx, id, Act::ReadMeeting).await
}

async fn as_thing(tx: &mut Tx, cx: &Cx, id: MeetingId, act: Act) -> Result<Meeting, WorkgroupError> {
    let meeting = rows::meeting(tx, id).await?.ok_or(Problem::NotFound)?;
    let invited = invited(tx, id).await?;
    cx.again(tx).await?.require(act, &Thing::Meeting { public: meeting.public, invited: &invited })?;
    Ok(meeting)
}

/// Who is invited.
pub(crate) async fn invited(tx: &mut Tx, id: MeetingId) -> Result<Vec<PersonId>, WorkgroupError> {
    Ok(rows::guests(tx, id).await?.into_iter().map(|guest| guest.person).collect())
}

/// The item and its meeting, for those who call meetings.
pub(crate) async fn item_to_keep(
    tx: &mut Tx,
    cx: &Cx,
    id: ItemId,
) -> Result<(rows::Spot, Meeting), WorkgroupError> {
    cx.again(tx).await?.require(Act::KeepMeetings, &Thing::Site)?;
    let item = rows::item(tx, id).await?.ok_or(Problem::NotFound)?;
    let meeting = rows::meeting(tx, item.meeting).await?.ok_or(Problem::NotFound)?;
    Ok((item, meeting))
}

/// The item and its meeting, for those who run it.
pub(crate) async fn item_to_run(
    tx: &mut Tx,
    cx: &Cx,
    id: ItemId,
) -> Result<(rows::Spot, Meeting), WorkgroupError> {
    let item = rows::item(tx, id).await?.ok_or(Problem::NotFound)?;
    let meeting = to_run(tx, cx, item.meeting).await?;
    Ok((item, meeting))
}

/// The meeting, for parts further down that ask the guard about their own things in it.
pub async fn meeting_of(tx: &mut Tx, id: MeetingId) -> Result<Meeting, WorkgroupError> {
    Ok(rows::meeting(tx, id).await?.ok_or(Problem::NotFound)?)
}
