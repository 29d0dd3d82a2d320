//! A step was not done after all.

use crate::{ResponsesError, reach::reach_running, store as rows};
use guard::Act;
use page::{Cx, Problem};
use store::Tx;
use words::StepId;

/// Takes back that a step was done: for a wrong click. The journal keeps that it was said.
pub async fn reopen_step(tx: &mut Tx, cx: &Cx, step: StepId) -> Result<(), ResponsesError> {
    let step = rows::step(tx, step).await?.ok_or(Problem::NotFound)?;
    reach_running(tx, cx, Act::AdvanceResponse, step.response).await?;
    Ok(rows::set_step(tx, step.id, None).await?)
}
