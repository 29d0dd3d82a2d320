//! An order is answered or withdrawn.

use crate::{
    RecordsError,
    sealed::{SENTENCE, needed, seal},
};
use guard::{Act, OrderState, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::{Day, OrderId};

/// Says on which day an order was answered or withdrawn, in a sentence. From then on one that was
/// withdrawn opens nothing.
pub async fn move_order(
    tx: &mut Tx,
    cx: &Cx,
    id: OrderId,
    state: OrderState,
    day: Day,
    said: &str,
) -> Result<(), RecordsError> {
    let cx = cx.again(tx).await?;
    cx.require_for(Act::KeepOrders, &Thing::Site, Act::KeepOrders.usual_purpose())?;
    let found = guard::order(tx, id).await?.ok_or(Problem::NotFound)?;
    if !found.state.leads_to(state) {
        return Err(RecordsError::NotNow(found.state));
    }
    let world = &cx.house.world;
    if day > world.today() || day < found.received_day {
        return Err(RecordsError::Day);
    }
    let said = seal(&cx, "order step", format!("{id} {state}"), &needed(said, SENTENCE)?);
    guard::move_order(tx, world, id, (state, day), said, cx.person()?).await?;
    Ok(())
}
