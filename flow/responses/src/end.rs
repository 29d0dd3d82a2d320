//! A response ends: done, or it cannot be done.

use crate::{ResponsesError, promise::LONGEST_BECAUSE, reach::reach_running, store as rows};
use guard::{Act, Thing};
use page::{Cx, clean};
use store::{Tx, journal};
use words::{Fact, Outcome, ResponseId};

/// Ends a running response. Done with open steps needs to say why without them; cannot always
/// needs its reason. What is said is public: places, no names.
pub async fn end(
    tx: &mut Tx,
    cx: &Cx,
    response: ResponseId,
    outcome: Outcome,
    because: &str,
) -> Result<(), ResponsesError> {
    cx.again(tx).await?.require(Act::KeepResponses, &Thing::Site)?;
    let response = reach_running(tx, cx, Act::ReadResponse, response).await?;
    let because = clean(because, LONGEST_BECAUSE, true)
        .map_err(|why| ResponsesError::Text { field: "because", why })?;
    response.state().end(outcome, response.steps - response.steps_done, &because)?;
    let world = &cx.house.world;
    rows::end(tx, response.id, outcome, &because, world.today()).await?;
    let fact = Fact::ResponseEnded {
        response: response.id,
        concern: response.concern,
        area: response.area,
        outcome,
    };
    Ok(journal::append(tx, &*world.chance, cx.stamp(), &fact).await?)
}
