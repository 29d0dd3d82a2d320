//! What triage offers to gathering pages.

use crate::{
    queue::{Counts, Line, PAGE, Queue, Show, counts, queue},
    store::{self as rows, SortingRow},
};
use askama::Template;
use guard::Act;
use page::{Card, Cx, Drawn, Slot, Spot};
use std::sync::Arc;
use store::Tx;
use words::ConcernId;

/// The cards of this part.
#[must_use]
pub fn cards() -> Vec<Arc<dyn Card>> {
    vec![Arc::new(ToSort), Arc::new(Sorted)]
}

/// The desk: what waits to be sorted.
struct ToSort;

#[derive(Template)]
#[template(path = "triage_card_desk.html")]
struct ToSortCard<'a> {
    cx: &'a Cx,
    queue: Queue,
    counts: Counts,
}

/// How many concerns the card names.
const NAMED: usize = 5;

impl ToSortCard<'_> {
    fn first(&self) -> impl Iterator<Item = &Line> {
        self.queue.lines.iter().take(NAMED)
    }

    /// How long the oldest waits.
    fn oldest(&self) -> String {
        let opened = self.queue.lines.first().map(|line| line.known.opened_day);
        let today = self.cx.house.world.today();
        opened.map_or_else(String::new, |day| self.cx.t1("triage-card-oldest", "days", today.since(day)))
    }

    /// How many look alike, and of how many this was found out.
    fn alike(&self) -> String {
        let count = self.queue.lines.iter().filter(|line| line.alike > 0).count();
        let key = if self.queue.total > PAGE { "triage-card-alike-of" } else { "triage-card-alike" };
        if count == 0 { String::new() } else { self.cx.t2(key, "n", count, "most", PAGE) }
    }
}

impl Card for ToSort {
    fn slot(&self) -> Slot {
        Slot::Desk
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            if !cx.may(Act::Triage) {
                return Ok(None);
            }
            let queue = queue(tx, cx, Show::Oldest, "", 1).await?;
            let counts = counts(tx).await?;
            Ok(Some(ToSortCard { cx, queue, counts }.render()?))
        })
    }
}

/// The page of a concern: how it was sorted.
struct Sorted;

#[derive(Template)]
#[template(path = "triage_card_concern.html")]
struct SortedCard<'a> {
    cx: &'a Cx,
    concern: ConcernId,
    sorting: Option<SortingRow>,
}

impl SortedCard<'_> {
    /// What the pointer is called; its code when the site no longer has it.
    fn pointer(&self, code: &str) -> String {
        let found = self.cx.house.site.pointers.iter().find(|choice| choice.code == code);
        found.map_or_else(|| code.to_owned(), |choice| choice.name_in(&self.cx.language).to_owned())
    }
}

impl Card for Sorted {
    fn slot(&self) -> Slot {
        Slot::Concern
    }

    fn draw<'a>(&'a self, cx: &'a Cx, tx: &'a mut Tx, spot: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let Some(concern) = spot.concern.filter(|_| cx.may(Act::Triage)) else { return Ok(None) };
            let sorting = rows::sorting(tx, concern).await?;
            Ok(Some(SortedCard { cx, concern, sorting }.render()?))
        })
    }
}
