//! Legal orders, for counsel.

use super::refuse;
use crate::{
    Became, NewOrder, RecordsError,
    ask_anew::ask_anew,
    hand_line::handed,
    sealed::{LINE, SENTENCE, TEXT, open},
    store as rows,
};
use askama::Template;
use axum::extract::Path;
use guard::{Act, LegalOrder, OrderKind, OrderState, OrderStep};
use page::{Answer, Carried, Cx, Form, Problem, Rule, id, render, see_other};
use words::{Day, OrderId};

#[derive(Template)]
#[template(path = "orders.html")]
struct OrdersPage<'a> {
    cx: &'a Cx,
    orders: Vec<(LegalOrder, String)>,
    handed: Vec<rows::LineHead>,
    today: Day,
}

#[derive(Template)]
#[template(path = "order_new.html")]
struct NewPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    kinds: Vec<(&'static str, String, String)>,
}

#[derive(Template)]
#[template(path = "order.html")]
struct OrderPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    it: LegalOrder,
    number: String,
    /// That somebody is asked about may itself tell of treatment.
    asks: Carried,
    case_number: String,
    steps: Vec<(OrderStep, String)>,
    opens: bool,
    states: Vec<(&'static str, String)>,
}

/// The kit's mark for where an order stands.
const fn mark(state: OrderState) -> &'static str {
    match state {
        OrderState::Received => "waiting",
        OrderState::Answered => "done",
        OrderState::Withdrawn => "quiet",
    }
}

pub(super) async fn all(cx: Cx) -> Answer {
    let (orders, handed) = store::read!(cx.house.store, |tx| -> Result<_, RecordsError> {
        let cx = ask_anew(tx, &cx, Act::KeepOrders).await?;
        let mut orders = vec![];
        for order in guard::orders(tx).await? {
            let number = open(&cx, "order number", order.id, &order.number)?;
            orders.push((order, number));
        }
        Ok((orders, handed(tx, &cx).await?))
    })?;
    render(&OrdersPage { cx: &cx, orders, handed, today: cx.house.world.today() })
}

fn kinds(cx: &Cx) -> Vec<(&'static str, String, String)> {
    let one =
        |kind: &OrderKind| (kind.token(), cx.token("orders-kind", kind), cx.token("orders-opens", kind));
    OrderKind::ALL.iter().map(one).collect()
}

pub(super) async fn blank(cx: Cx) -> Answer {
    let form = Form::from_pairs([("id", OrderId::new(&*cx.house.world.chance).to_string())]);
    render(&NewPage { cx: &cx, form: &form, kinds: kinds(&cx) })
}

/// What was typed about a new order; what is wrong with it stands in the form.
fn read(cx: &Cx, form: &mut Form) -> Option<NewOrder> {
    let kind = form.choice::<OrderKind>(cx, "kind");
    let court = form.text(cx, "court", Rule::line(LINE).needed());
    let number = form.text(cx, "number", Rule::line(LINE).needed());
    let received_day = form.day(cx, "received");
    let answer_by = form.day(cx, "answer-by");
    let asks = form.text(cx, "asks", Rule::lines(TEXT).needed());
    let case_number = form.text(cx, "case-number", Rule::line(LINE));
    let new = NewOrder {
        id: form.raw("id").parse().ok(),
        kind: kind?,
        court,
        number,
        asks,
        case_number,
        received_day: received_day?,
        answer_by: answer_by?,
    };
    form.is_right().then_some(new)
}

pub(super) async fn receive(cx: Cx, mut form: Form) -> Answer {
    if let Some(new) = read(&cx, &mut form) {
        let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
            crate::receive_order(tx, &cx, &new).await
        });
        match done {
            Ok(order) => return see_other(&format!("/orders/{order}?said=order-received")),
            Err(error) => {
                let field =
                    if matches!(error, RecordsError::CaseNumber) { "case-number" } else { "received" };
                refuse(&cx, &mut form, field, error)?;
            }
        }
    }
    render(&NewPage { cx: &cx, form: &form, kinds: kinds(&cx) })
}

pub(super) async fn one(cx: Cx, Path(order): Path<String>) -> Answer {
    show(&cx, id(&order)?, &Form::default()).await
}

async fn show(cx: &Cx, order: OrderId, form: &Form) -> Answer {
    let (it, texts, steps) = store::read!(cx.house.store, |tx| -> Result<_, RecordsError> {
        let cx = ask_anew(tx, cx, Act::KeepOrders).await?;
        let it = guard::order(tx, order).await?.ok_or(Problem::NotFound)?;
        let text = |what, sealed: &[u8]| open(&cx, what, order, sealed);
        let texts = (
            text("order number", &it.number)?,
            Carried::within_program(&cx, text("order asks", &it.asks)?),
            text("order case", &it.case_number)?,
        );
        let mut steps = vec![];
        for step in guard::order_steps(tx, order).await? {
            let said = open(&cx, "order step", format!("{order} {}", step.state), &step.said)?;
            steps.push((step, said));
        }
        Ok((it, texts, steps))
    })?;
    let (number, asks, case_number) = texts;
    let next = OrderState::ALL.iter().filter(|state| it.state.leads_to(**state));
    let states = next.map(|state| (state.token(), cx.token("orders-state", state))).collect();
    let opens = it.opens_part2(cx.house.world.today());
    render(&OrderPage { cx, form, it, number, asks, case_number, steps, opens, states })
}

pub(super) async fn change(cx: Cx, Path(order): Path<String>, mut form: Form) -> Answer {
    let order: OrderId = id(&order)?;
    let state = form.choice::<OrderState>(&cx, "state");
    let day = form.day(&cx, "day");
    let said = form.text(&cx, "said", Rule::lines(SENTENCE).needed());
    if let (Some(state), Some(day), true) = (state, day, form.is_right()) {
        let became = Became { state, day, given: form.is("given", "yes") };
        let done = store::write!(cx.house.store, |tx| -> Result<_, RecordsError> {
            crate::move_order(tx, &cx, order, became, &said).await
        });
        match done {
            Ok(()) => return see_other(&format!("/orders/{order}?said=order-changed")),
            Err(error) => {
                let field = if matches!(error, RecordsError::Day) { "day" } else { "state" };
                refuse(&cx, &mut form, field, error)?;
            }
        }
    }
    show(&cx, order, &form).await
}
