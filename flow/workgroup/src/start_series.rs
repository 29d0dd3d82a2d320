//! A row of meetings begins.

use crate::{NewSeries, WorkgroupError, store as rows};
use guard::{Act, Thing};
use page::Cx;
use store::Tx;
use words::SeriesId;

/// Starts a series. Its meetings are planned by [`schedule`](crate::schedule()) and
/// [`plan_next`](crate::plan_next()).
pub async fn start_series(tx: &mut Tx, cx: &Cx, new: &NewSeries) -> Result<SeriesId, WorkgroupError> {
    cx.again(tx).await?.require(Act::KeepMeetings, &Thing::Site)?;
    let new = new.tidy()?;
    let id = SeriesId::new(&*cx.house.world.chance);
    if rows::insert_series(tx, id, &new).await? { Ok(id) } else { Err(WorkgroupError::NameTaken) }
}
