//! On a concern's page: its responses, and the way to plan one.

use super::readable;
use crate::{Response, store as rows};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Problem, Slot, Spot};
use store::Tx;
use words::{ConcernId, Day};

/// The card.
pub(super) struct OfConcern;

#[derive(Template)]
#[template(path = "card_concern.html")]
struct ConcernCard<'a> {
    cx: &'a Cx,
    lines: Vec<Response>,
    plan_at: String,
    today: Day,
}

impl Card for OfConcern {
    fn slot(&self) -> Slot {
        Slot::Concern
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(concern) = spot.concern else { return Ok(None) };
            let lines = readable(cx, rows::of_concern(tx, concern).await?);
            let plan_at =
                if cx.may(Act::KeepResponses) { plan_at(tx, concern).await? } else { String::new() };
            if lines.is_empty() && plan_at.is_empty() {
                return Ok(None);
            }
            Ok(Some(ConcernCard { cx, lines, plan_at, today: cx.house.world.today() }.render()?))
        })
    }
}

/// Where a response to the concern is planned, on the decision that waits for one if there is
/// one; nowhere before it is sorted.
async fn plan_at(tx: &mut Tx, concern: ConcernId) -> Result<String, Problem> {
    let sorted = rows::concern(tx, concern).await?.is_some_and(|concern| concern.sort.is_some());
    if !sorted {
        return Ok(String::new());
    }
    let path = format!("/responses/new?concern={concern}");
    let decision = rows::waiting(tx, Some(concern)).await?.pop().map(|waiting| waiting.decision);
    Ok(decision.map_or(path.clone(), |decision| format!("{path}&decision={decision}")))
}
