//! A response gets one more step.

use crate::{
    ResponsesError,
    promise::{LONGEST_STEP, STEPS_IN_ALL, tidy},
    reach::reach_running,
    store as rows,
};
use guard::Act;
use page::Cx;
use store::Tx;
use words::{ResponseId, StepId};

/// Adds a step at the end. One that stands there already, word for word, is not added again.
pub async fn add_step(
    tx: &mut Tx,
    cx: &Cx,
    response: ResponseId,
    what: &str,
) -> Result<StepId, ResponsesError> {
    let response = reach_running(tx, cx, Act::AdvanceResponse, response).await?;
    let what = tidy("step", what, LONGEST_STEP)?;
    let steps = rows::steps(tx, response.id).await?;
    if let Some(same) = steps.iter().find(|step| step.what == what) {
        return Ok(same.id);
    }
    if steps.len() >= STEPS_IN_ALL {
        return Err(ResponsesError::TooManySteps(STEPS_IN_ALL));
    }
    let position = steps.last().map_or(1, |last| last.position.saturating_add(1));
    let id = StepId::new(&*cx.house.world.chance);
    rows::insert_step(tx, id, response.id, &what, position).await?;
    Ok(id)
}
