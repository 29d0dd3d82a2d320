//! On a representative's page: the plans for places in their own neighborhoods.

use super::readable;
use crate::{
    Response,
    store::{self as rows, Filter},
};
use askama::Template;
use page::{Card, Cx, Drawn, Slot, Spot};
use store::Tx;
use words::Day;

/// How many plans of one neighborhood are shown.
const SHOWN: i64 = 20;

/// The card.
pub(super) struct Plans;

#[derive(Template)]
#[template(path = "card_my.html")]
struct PlansCard<'a> {
    cx: &'a Cx,
    lines: Vec<Response>,
    today: Day,
}

impl Card for Plans {
    fn slot(&self) -> Slot {
        Slot::My
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if cx.ground.areas.is_empty() {
                return Ok(None);
            }
            let mut lines = vec![];
            for area in &cx.ground.areas {
                let of_area = Filter { area: area.to_string(), state: "running", ..Filter::default() };
                lines.extend(readable(cx, rows::lines(tx, &of_area, SHOWN, 0).await?));
            }
            Ok(Some(PlansCard { cx, lines, today: cx.house.world.today() }.render()?))
        })
    }
}
