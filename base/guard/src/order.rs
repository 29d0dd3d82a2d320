//! Legal orders: what each kind opens, and what was given out on them. The words of an order are sealed
//! by those who write them. Source: 42 CFR 2.61.

use crate::{KeepError, Purpose, ledger::since, store as rows};
use store::Tx;
use words::{Day, DisclosureId, Moment, OrderId, PersonId, World};

store::list! {
    /// What came.
    OrderKind, "kind of legal order" {
        /// A court's order.
        Court = "court-order",
        /// A subpoena.
        Subpoena = "subpoena",
        /// A search warrant.
        Warrant = "search-warrant",
        /// Anything else.
        Other = "other",
    }
}

store::list! {
    /// Where an order stands.
    OrderState, "state of a legal order" {
        /// It came in.
        Received = "received",
        /// The program answered it.
        Answered = "answered",
        /// It was withdrawn, or a court set it aside.
        Withdrawn = "withdrawn",
    }
}

impl OrderState {
    /// Whether an order that stands here may come to stand there. Nothing brings back what was
    /// withdrawn.
    #[must_use]
    pub const fn leads_to(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Received, Self::Answered) | (Self::Received | Self::Answered, Self::Withdrawn)
        )
    }
}

impl OrderKind {
    /// Whether what came opens what tells of treatment: a court's order does, from the day on which it
    /// was received until it is withdrawn. A subpoena alone opens nothing, nor does anything else.
    #[must_use]
    pub fn opens_part2(self, state: OrderState, received: Day, today: Day) -> bool {
        self == Self::Court && state != OrderState::Withdrawn && received <= today
    }
}

store::row! {
    /// An order as it is kept. Its number, what it asks for and the case number of the participant whom it
    /// names are sealed.
    pub struct LegalOrder {
        id: OrderId, kind: OrderKind, court: String, number: Vec<u8>, asks: Vec<u8>, case_number: Vec<u8>,
        received_day: Day, answer_by: Day, state: OrderState
    }
}

store::row! {
    /// What became of an order, in a sentence that is sealed.
    pub struct OrderStep { state: OrderState, day: Day, said: Vec<u8>, noted_by: String }
}

store::row! {
    /// What was given out on an order: to whom is sealed. `reference` is the id of what was given,
    /// `purpose` the name of what it was given for.
    pub struct OrderUse {
        id: DisclosureId, order_id: OrderId, case_number: Vec<u8>, reference: String, purpose: String,
        recipient: Vec<u8>, used_at: Moment, used_day: Day, used_by: PersonId
    }
}

impl LegalOrder {
    /// Whether it opens what tells of treatment today.
    #[must_use]
    pub fn opens_part2(&self, today: Day) -> bool {
        self.kind.opens_part2(self.state, self.received_day, today)
    }

    /// For what the case number that it names is sealed.
    #[must_use]
    pub fn case_purpose(id: OrderId) -> String {
        format!("order case {id}")
    }
}

impl OrderUse {
    /// For what the recipient is sealed.
    #[must_use]
    pub fn recipient_purpose(id: DisclosureId) -> String {
        format!("order use {id}")
    }
}

/// Writes an order down.
pub async fn keep_order(tx: &mut Tx, order: &LegalOrder) -> Result<(), KeepError> {
    rows::insert_order(tx, order).await?;
    Ok(())
}

/// One order.
pub async fn order(tx: &mut Tx, id: OrderId) -> Result<Option<LegalOrder>, KeepError> {
    Ok(rows::order(tx, id).await?)
}

/// All orders, those that wait for an answer first.
pub async fn orders(tx: &mut Tx) -> Result<Vec<LegalOrder>, KeepError> {
    Ok(rows::orders(tx).await?)
}

/// Writes down what became of an order.
pub async fn move_order(
    tx: &mut Tx,
    world: &World,
    id: OrderId,
    (state, day): (OrderState, Day),
    said: Vec<u8>,
    by: PersonId,
) -> Result<(), KeepError> {
    rows::insert_order_step(tx, id, state, day, said, by, world.now()).await?;
    rows::move_order(tx, id, state).await?;
    Ok(())
}

/// What became of an order, step by step.
pub async fn order_steps(tx: &mut Tx, id: OrderId) -> Result<Vec<OrderStep>, KeepError> {
    Ok(rows::order_steps(tx, id).await?)
}

/// Writes down that something was given out on an order, in the transaction that gives it. `seal` seals
/// the recipient for a purpose.
pub async fn use_order(
    tx: &mut Tx,
    world: &World,
    order: OrderId,
    (reference, purpose): (&str, Purpose),
    by: PersonId,
    seal: impl FnOnce(&str) -> Vec<u8>,
) -> Result<(), KeepError> {
    let id = DisclosureId::new(&*world.chance);
    let recipient = seal(&OrderUse::recipient_purpose(id));
    rows::insert_order_use(
        tx,
        id,
        order,
        (reference, purpose.name()),
        recipient,
        (world.now(), world.today()),
        by,
    )
    .await?;
    Ok(())
}

/// What was given out on orders in the years for which the ledger is kept, the last first.
pub async fn order_uses(tx: &mut Tx, world: &World) -> Result<Vec<OrderUse>, KeepError> {
    Ok(rows::order_uses(tx, since(world)).await?)
}
