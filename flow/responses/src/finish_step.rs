//! A step was done.

use crate::{ResponsesError, reach::reach_running, store as rows};
use guard::Act;
use page::{Cx, Problem};
use store::{Tx, journal};
use words::{Fact, StepId};

/// Says that a step was done today. One that is done already stays as it is.
pub async fn finish_step(tx: &mut Tx, cx: &Cx, step: StepId) -> Result<(), ResponsesError> {
    let step = rows::step(tx, step).await?.ok_or(Problem::NotFound)?;
    let response = reach_running(tx, cx, Act::AdvanceResponse, step.response).await?;
    if step.done_day.is_some() {
        return Ok(());
    }
    rows::set_step(tx, step.id, Some(cx.house.world.today())).await?;
    let fact = Fact::StepDone { step: step.id, response: response.id, concern: response.concern };
    Ok(journal::append(tx, &*cx.house.world.chance, cx.stamp(), &fact).await?)
}
