//! The guard is asked anew where something is read.

use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;

/// The viewer as they are in this transaction, if they may do something that concerns the program as a
/// whole; hidden otherwise. What the router's gate saw is over by then: a session or a seat may have ended
/// since.
pub(crate) async fn ask_anew(tx: &mut Tx, cx: &Cx, act: Act) -> Result<Cx, Problem> {
    let cx = cx.again(tx).await?;
    cx.require_for(act, &Thing::Site, act.usual_purpose())?;
    Ok(cx)
}
