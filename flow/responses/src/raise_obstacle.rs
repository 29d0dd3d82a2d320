//! Something stands in the way of a response.

use crate::{
    ResponsesError,
    promise::{LONGEST, tidy},
    reach::reach_running,
    store as rows,
};
use guard::Act;
use page::Cx;
use store::{Tx, journal};
use words::{Fact, ObstacleId, ResponseId};

/// Says openly what stands in the way: places, no names. The same words, while they stand,
/// are not said twice.
pub async fn raise_obstacle(
    tx: &mut Tx,
    cx: &Cx,
    response: ResponseId,
    what: &str,
) -> Result<ObstacleId, ResponsesError> {
    let response = reach_running(tx, cx, Act::AdvanceResponse, response).await?;
    let what = tidy("obstacle", what, LONGEST)?;
    let obstacles = rows::obstacles(tx, response.id).await?;
    if let Some(same) = obstacles.iter().find(|one| one.cleared_day.is_none() && one.what == what) {
        return Ok(same.id);
    }
    let world = &cx.house.world;
    let id = ObstacleId::new(&*world.chance);
    rows::insert_obstacle(tx, id, response.id, &what, world.today()).await?;
    let fact = Fact::ObstacleRaised {
        obstacle: id,
        response: response.id,
        concern: response.concern,
        area: response.area,
    };
    journal::append(tx, &*world.chance, cx.stamp(), &fact).await?;
    Ok(id)
}
