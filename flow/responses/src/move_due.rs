//! The day of a promise is moved, openly.

use crate::{ResponsesError, promise::day_ahead, reach::reach_running, store as rows};
use guard::Act;
use page::Cx;
use store::{Tx, journal};
use words::{Day, Fact, ResponseId};

/// Moves the day of a running response to another one after today. That it was moved, and for
/// when it was promised first, stays in the journal. The day for which it stands already is
/// no move.
pub async fn move_due(tx: &mut Tx, cx: &Cx, response: ResponseId, due: Day) -> Result<(), ResponsesError> {
    let response = reach_running(tx, cx, Act::AdvanceResponse, response).await?;
    day_ahead(due, cx.house.world.today())?;
    if due == response.due_day {
        return Ok(());
    }
    rows::move_due(tx, response.id, due).await?;
    let fact =
        Fact::ResponseMoved { response: response.id, concern: response.concern, area: response.area, due };
    Ok(journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?)
}
