//! What stood in the way no longer does.

use crate::{ResponsesError, reach::reach_running, store as rows};
use guard::Act;
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{Fact, ObstacleId};

/// Says that an obstacle is gone today. One that is gone already stays so.
pub async fn clear_obstacle(tx: &mut Tx, cx: &Cx, obstacle: ObstacleId) -> Result<(), ResponsesError> {
    let obstacle = rows::obstacle(tx, obstacle).await?.ok_or(Problem::NotFound)?;
    let response = reach_running(tx, cx, Act::AdvanceResponse, obstacle.response).await?;
    if obstacle.cleared_day.is_some() {
        return Ok(());
    }
    let world = &cx.house.world;
    rows::clear_obstacle(tx, obstacle.id, world.today()).await?;
    let fact =
        Fact::ObstacleCleared { obstacle: obstacle.id, response: response.id, concern: response.concern };
    Ok(journal::append(tx, &*world.chance, cx.stamp(), &fact).await?)
}
