//! On a neighborhood's page: what is planned there and what stands in the way. For anyone, so
//! it shows what was said back and nothing else. Three statements: many read this page at once.

use crate::{Days, Obstacle, State, Told, promise::days_late, store as rows, told::KINDS};
use askama::Template;
use page::{Card, Cx, Later, Problem, Slot, Spot};
use store::{Tx, journal};
use words::{ConcernId, Day, Language};

/// For how many days what ended still stands there.
const ENDED: i64 = 90;

/// The card.
pub(super) struct Planned;

/// One promise as it is shown.
struct Shown {
    told: Told,
    state: State,
    days: Option<Days>,
    late: i64,
    obstacles: Vec<Obstacle>,
}

#[derive(Template)]
#[template(path = "card_neighborhood.html")]
struct PlannedCard<'a> {
    cx: &'a Cx,
    shown: Vec<Shown>,
    /// The language in which staff write.
    written: Language,
    /// The same as a tag, where it is not the page's own.
    tag: String,
}

impl Card for Planned {
    fn slot(&self) -> Slot {
        Slot::Neighborhood
    }

    fn draw<'a>(
        &'a self,
        cx: &'a Cx,
        tx: &'a mut Tx,
        spot: Spot<'a>,
    ) -> Later<'a, Result<Option<String>, Problem>> {
        Box::pin(async move {
            let Some(area) = spot.area else { return Ok(None) };
            let today = cx.house.world.today();
            let told = rows::of_area(tx, area, today.plus(-ENDED)).await?;
            let shown = if told.is_empty() {
                vec![]
            } else {
                let obstacles = rows::obstacles_of_area(tx, area).await?;
                let entries = journal::about_concerns(tx, &KINDS, &concerns(&told)).await?;
                told.into_iter().filter_map(|told| shown(told, &entries, &obstacles, today)).collect()
            };
            let written = cx.house.language_or_default(None);
            let tag = if written == cx.language { String::new() } else { written.to_string() };
            Ok(Some(PlannedCard { cx, shown, written, tag }.render()?))
        })
    }
}

/// The concerns of these responses, each once.
fn concerns(told: &[Told]) -> Vec<ConcernId> {
    let mut all: Vec<_> = told.iter().flat_map(Told::concerns).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn shown(told: Told, entries: &[journal::Entry], obstacles: &[Obstacle], today: Day) -> Option<Shown> {
    let state = told.state(entries)?;
    let days = Days::of(told.id, entries);
    let runs = told.outcome.is_none();
    let in_the_way = obstacles.iter().filter(|one| runs && one.response == told.id).cloned().collect();
    Some(Shown {
        late: if runs { days_late(state, told.due_day, today) } else { 0 },
        state,
        days,
        obstacles: in_the_way,
        told,
    })
}
