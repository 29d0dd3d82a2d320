//! `/orders/{order}/record`: what a court's order opens, for counsel.

use crate::{Ordered, ReferralError};
use askama::Template;
use axum::extract::Path;
use page::{Answer, Cx, id, render};
use words::OrderId;

#[derive(Template)]
#[template(path = "ordered.html")]
struct OrderedPage<'a> {
    cx: &'a Cx,
    it: Ordered,
}

/// Reading is written down, so that it is a write.
pub(super) async fn page(cx: Cx, Path(order): Path<String>) -> Answer {
    let order: OrderId = id(&order)?;
    let it = store::write!(cx.house.store, |tx| -> Result<_, ReferralError> {
        crate::read_ordered(tx, &cx, order).await
    })?;
    render(&OrderedPage { cx: &cx, it })
}
