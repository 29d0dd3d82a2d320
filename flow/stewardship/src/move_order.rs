//! An order is answered or withdrawn.

use crate::{
    RecordsError,
    sealed::{SENTENCE, needed, seal},
};
use guard::{Act, OrderState, Purpose, Thing, Why};
use page::{Cx, Problem};
use store::Tx;
use words::{Day, OrderId};

/// What became of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Became {
    /// Where it stands now.
    pub state: OrderState,
    /// Since which day.
    pub day: Day,
    /// Whether a copy of what it opens went to whoever sent it: that is told to the participant.
    pub given: bool,
}

/// Says on which day an order was answered or withdrawn, in a sentence. From then on one that was
/// withdrawn opens nothing. What is said to have gone to a court stands beside the ledger; an order that
/// opens nothing is no ground to give.
pub async fn move_order(
    tx: &mut Tx,
    cx: &Cx,
    id: OrderId,
    became: Became,
    said: &str,
) -> Result<(), RecordsError> {
    let cx = cx.again(tx).await?;
    cx.require_for(Act::KeepOrders, &Thing::Site, Act::KeepOrders.usual_purpose())?;
    let Became { state, day, given } = became;
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
    if given {
        if !found.opens_part2(world.today()) {
            return Err(Problem::Refused(Why::Order).into());
        }
        let seal = |purpose: &str| cx.house.sealed(purpose, &found.court);
        guard::use_order(tx, world, id, ("the court", Purpose::Legal), cx.person()?, seal).await?;
    }
    Ok(())
}
