//! Cards that this part offers to gathering pages.

use crate::{Group, dialogue::are_few, group::to_visit, store as rows};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Slot, Spot};
use std::sync::Arc;
use store::Tx;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![Arc::new(ToVisit), Arc::new(Visits)]
}

/// How many groups stand on the desk at once.
const SHOWN: usize = 5;

/// On the desk: the groups that wait for a visit, for those who hold dialogues.
struct ToVisit;

#[derive(Template)]
#[template(path = "card_to_visit.html")]
struct ToVisitCard<'a> {
    cx: &'a Cx,
    shown: &'a [Group],
    waiting: usize,
}

impl Card for ToVisit {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.may(Act::HoldDialogue) {
                return Ok(None);
            }
            let groups = to_visit(rows::groups(tx).await?, cx.house.world.today());
            let shown = &groups[..groups.len().min(SHOWN)];
            Ok(Some(ToVisitCard { cx, shown, waiting: groups.len() }.render()?))
        })
    }
}

/// On a neighborhood's page: who visited when. For anyone, so it names groups, never people,
/// and nothing of what was said. One statement: many read this page at once.
struct Visits;

#[derive(Template)]
#[template(path = "card_visits.html")]
struct VisitsCard<'a> {
    cx: &'a Cx,
    visits: Vec<rows::Visit>,
}

impl VisitsCard<'_> {
    /// How many people came, as far as the public is told.
    fn heads(&self, visit: &rows::Visit) -> String {
        if are_few(visit.heads) {
            self.cx.t("groups-heads-few")
        } else {
            self.cx.t1("groups-heads-n", "heads", visit.heads)
        }
    }
}

impl Card for Visits {
    fn slot(&self) -> Slot {
        Slot::Neighborhood
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(area) = spot.area else { return Ok(None) };
            let visits = rows::visits(tx, area).await?;
            Ok(Some(VisitsCard { cx, visits }.render()?))
        })
    }
}
