//! A meeting gets its day.

use crate::{NewMeeting, WorkgroupError, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::MeetingId;

/// Plans a meeting of a series.
pub async fn schedule(tx: &mut Tx, cx: &Cx, new: &NewMeeting) -> Result<MeetingId, WorkgroupError> {
    cx.again(tx).await?.require(Act::KeepMeetings, &Thing::Site)?;
    let world = &cx.house.world;
    let shape = new.shape().tidy(world.today(), &world.zone)?;
    rows::every_days(tx, new.series).await?.ok_or(WorkgroupError::NoSuchSeries)?;
    let id = MeetingId::new(&*world.chance);
    if rows::insert_meeting(tx, id, new.series, &shape).await? {
        Ok(id)
    } else {
        Err(WorkgroupError::AlreadyPlanned)
    }
}
