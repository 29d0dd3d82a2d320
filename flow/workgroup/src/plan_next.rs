//! The next meetings of a series get their days at once.

use crate::{Change, WorkgroupError, find, repeats, store as rows};
use page::Cx;
use store::Tx;
use words::MeetingId;

/// Plans the `count` meetings that follow `last` in its series, like it in all but the day;
/// gives how many are new. Meetings that are there already stay as they are, so that a
/// second click plans nothing.
pub async fn plan_next(tx: &mut Tx, cx: &Cx, last: MeetingId, count: usize) -> Result<usize, WorkgroupError> {
    let last = find::to_keep(tx, cx, last).await?;
    let every = rows::every_days(tx, last.series).await?.ok_or(WorkgroupError::NoSuchSeries)?;
    let world = &cx.house.world;
    let mut planned = 0;
    for starts_at in repeats(last.starts_at, every, count, world.now(), &world.zone) {
        let next =
            Change { starts_at, minutes: last.minutes, place: last.place.clone(), public: last.public };
        let id = MeetingId::new(&*world.chance);
        planned += usize::from(rows::insert_meeting(tx, id, last.series, &next).await?);
    }
    Ok(planned)
}
