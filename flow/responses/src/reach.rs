//! The way to a response through the door: every act on one begins here.

use crate::{Response, ResponsesError, store as rows};
use guard::Act;
use page::{Cx, Problem};
use store::Tx;
use words::ResponseId;

/// The response, when the viewer may do this to it; otherwise as if there were none.
pub(crate) async fn reach(
    tx: &mut Tx,
    cx: &Cx,
    act: Act,
    id: ResponseId,
) -> Result<Response, ResponsesError> {
    let response = rows::response(tx, id).await?.ok_or(Problem::NotFound)?;
    cx.again(tx).await?.require(act, &response.thing())?;
    Ok(response)
}

/// The same, as long as it runs: once it ended nothing of it changes any more.
pub(crate) async fn reach_running(
    tx: &mut Tx,
    cx: &Cx,
    act: Act,
    id: ResponseId,
) -> Result<Response, ResponsesError> {
    let response = reach(tx, cx, act, id).await?;
    response.state().still_running()?;
    Ok(response)
}
