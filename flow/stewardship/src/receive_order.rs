//! Counsel writes down a legal order.

use crate::{
    RecordsError,
    sealed::{LINE, TEXT, needed, seal},
};
use guard::{Act, LegalOrder, OrderKind, OrderState, Thing};
use page::{Cx, clean};
use store::{Tx, journal};
use words::{Day, Fact, OrderId, tidy_case_number};

/// An order as counsel reads it.
#[derive(Debug, Clone)]
pub struct NewOrder {
    /// What came.
    pub kind: OrderKind,
    /// Which court, or who sent it.
    pub court: String,
    /// Its number there.
    pub number: String,
    /// What it asks for.
    pub asks: String,
    /// The case number of the participant whom it names; empty when it names none.
    pub case_number: String,
    /// The day on which it came.
    pub received_day: Day,
    /// The day by which it must be answered.
    pub answer_by: Day,
}

/// Writes an order down. What it asks for and whom it names are sealed: that somebody is known here
/// may itself tell of treatment. A case number is looked at for its shape alone: whether somebody has it is
/// not told here.
pub async fn receive_order(tx: &mut Tx, cx: &Cx, new: &NewOrder) -> Result<OrderId, RecordsError> {
    let cx = cx.again(tx).await?;
    cx.require_for(Act::KeepOrders, &Thing::Site, Act::KeepOrders.usual_purpose())?;
    let world = &cx.house.world;
    if new.received_day > world.today() || new.answer_by < new.received_day {
        return Err(RecordsError::Day);
    }
    let id = OrderId::new(&*world.chance);
    let typed = clean(&new.case_number, LINE, false).map_err(RecordsError::Words)?;
    let case_number = tidy_case_number(&typed);
    if case_number.is_empty() != typed.is_empty() {
        return Err(RecordsError::CaseNumber);
    }
    let order = LegalOrder {
        id,
        kind: new.kind,
        court: needed(&new.court, LINE)?,
        number: seal(&cx, "order number", id, &needed(&new.number, LINE)?),
        asks: seal(&cx, "order asks", id, &needed(&new.asks, TEXT)?),
        case_number: cx.house.sealed(&LegalOrder::case_purpose(id), &case_number),
        received_day: new.received_day,
        answer_by: new.answer_by,
        state: OrderState::Received,
    };
    guard::keep_order(tx, &order).await?;
    journal::append(tx, &*world.chance, cx.stamp(), &Fact::OrderReceived { order: id }).await?;
    Ok(id)
}
