//! Counsel writes down a legal order.

use crate::{
    RecordsError,
    ask_anew::ask_anew,
    sealed::{LINE, TEXT, needed, open, seal},
    sent_before::by_viewer,
};
use guard::{Act, LegalOrder, OrderKind, OrderState};
use page::{Cx, Problem, clean};
use store::{Tx, journal};
use words::{Day, Fact, OrderId, tidy_case_number};

/// An order as counsel reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOrder {
    /// The id that a form carries, so that a second click is no second order; made here when none.
    pub id: Option<OrderId>,
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
/// not told here. A form that is sent twice makes one order.
pub async fn receive_order(tx: &mut Tx, cx: &Cx, new: &NewOrder) -> Result<OrderId, RecordsError> {
    let cx = ask_anew(tx, cx, Act::KeepOrders).await?;
    let world = &cx.house.world;
    let new = let_in(new, world.today())?;
    if let Some(id) = new.id
        && let Some(found) = guard::order(tx, id).await?
    {
        return sent_before(tx, &cx, found, &new).await;
    }
    let id = new.id.unwrap_or_else(|| OrderId::new(&*world.chance));
    let order = LegalOrder {
        id,
        kind: new.kind,
        number: seal(&cx, "order number", id, &new.number),
        asks: seal(&cx, "order asks", id, &new.asks),
        case_number: cx.house.sealed(&LegalOrder::case_purpose(id), &new.case_number),
        court: new.court,
        received_day: new.received_day,
        answer_by: new.answer_by,
        state: OrderState::Received,
    };
    guard::keep_order(tx, &order).await?;
    journal::append(tx, &*world.chance, cx.stamp(), &Fact::OrderReceived { order: id }).await?;
    Ok(id)
}

/// The order with its texts as they are kept.
fn let_in(new: &NewOrder, today: Day) -> Result<NewOrder, RecordsError> {
    if new.received_day > today || new.answer_by < new.received_day {
        return Err(RecordsError::Day);
    }
    let typed = clean(&new.case_number, LINE, false).map_err(RecordsError::Words)?;
    let case_number = tidy_case_number(&typed);
    if case_number.is_empty() != typed.is_empty() {
        return Err(RecordsError::CaseNumber);
    }
    Ok(NewOrder {
        id: new.id,
        kind: new.kind,
        court: needed(&new.court, LINE)?,
        number: needed(&new.number, LINE)?,
        asks: needed(&new.asks, TEXT)?,
        case_number,
        received_day: new.received_day,
        answer_by: new.answer_by,
    })
}

/// A form that carries the id of an order which is there: the same one sent again is answered as it was the
/// first time, whatever became of the order since; anything else is no form of ours, and is lost no word of.
async fn sent_before(
    tx: &mut Tx,
    cx: &Cx,
    found: LegalOrder,
    new: &NewOrder,
) -> Result<OrderId, RecordsError> {
    let id = found.id;
    let there = NewOrder {
        id: Some(id),
        kind: found.kind,
        number: open(cx, "order number", id, &found.number)?,
        asks: open(cx, "order asks", id, &found.asks)?,
        case_number: cx.house.unsealed(&LegalOrder::case_purpose(id), &found.case_number)?,
        court: found.court,
        received_day: found.received_day,
        answer_by: found.answer_by,
    };
    if there == *new && by_viewer(tx, cx, &id.to_string(), &Fact::OrderReceived { order: id }).await? {
        return Ok(id);
    }
    Err(Problem::StaleForm.into())
}
