//! What the neighborhoods read. Everything here rests on words that were said.

use crate::{store as rows, word::Standing};
use askama::Template;
use atlas::MapOptions;
use axum::extract::{
    Path, Query,
    rejection::{PathRejection, QueryRejection},
};
use page::{Answer, Cx, Problem, Slot, Spot, render, see_other};
use std::collections::HashMap;
use words::{AreaSlug, LastWord, Outcome};

/// The words on a neighborhood's page, unless all are asked for.
const FEW: i64 = 10;
/// The most words on a neighborhood's page.
const MOST: i64 = 200;

/// Days that the numbers of a neighborhood cover.
const YEAR: i64 = 365;

/// A neighborhood in the table.
struct Line {
    slug: AreaSlug,
    name: String,
    standing: Standing,
    days: Option<i64>,
    open: i64,
}

#[derive(Template)]
#[template(path = "neighborhoods.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    map: String,
    lines: Vec<Line>,
}

/// The choice of a neighborhood on the start page.
#[derive(serde::Deserialize)]
pub(super) struct Wish {
    area: Option<String>,
}

/// GET /neighborhoods; with `?area=` on to that one.
pub(super) async fn list(cx: Cx, wish: Result<Query<Wish>, QueryRejection>) -> Answer {
    let wish = wish.ok().and_then(|Query(wish)| wish.area);
    let wished = wish.and_then(|slug| cx.house.atlas.by_slug(&slug).map(|area| area.slug.clone()));
    if let Some(slug) = wished {
        return see_other(&format!("/neighborhoods/{slug}"));
    }
    let (last, open) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        Ok((rows::last_by_area(tx).await?, rows::open_by_area(tx).await?))
    })?;
    let last: HashMap<AreaSlug, LastWord> =
        last.into_iter().map(|row| (row.area.clone(), row.last_word())).collect();
    let open: HashMap<AreaSlug, i64> =
        open.into_iter().filter_map(|row| row.area.map(|area| (area, row.n))).collect();
    let lines = lines(&cx, &last, &open);
    render(&ListPage { map: map(&cx, &lines), lines, cx: &cx })
}

fn lines(cx: &Cx, last: &HashMap<AreaSlug, LastWord>, open: &HashMap<AreaSlug, i64>) -> Vec<Line> {
    let (today, within) = (cx.house.world.today(), cx.house.site.answer_within_days);
    let areas = cx.house.atlas.areas().iter();
    areas
        .map(|area| {
            let word = last.get(&area.slug).copied();
            Line {
                slug: area.slug.clone(),
                name: area.display_name().to_owned(),
                standing: Standing::of(word, today, within),
                days: word.map(|word| today.since(word.day)),
                open: open.get(&area.slug).copied().unwrap_or_default(),
            }
        })
        .collect()
}

/// The map. Each area says its state in words too.
fn map(cx: &Cx, lines: &[Line]) -> String {
    let standings: HashMap<&AreaSlug, Standing> =
        lines.iter().map(|line| (&line.slug, line.standing)).collect();
    let standing = |area: &atlas::Area| standings.get(&area.slug).copied().unwrap_or(Standing::Quiet);
    cx.house.atlas.svg(&MapOptions {
        id: "neighborhoods-map",
        title: &cx.t("neighborhoods-map"),
        link: Some(&|area| format!("/neighborhoods/{}", area.slug)),
        class: Some(&|area| standing(area).area_class()),
        name: Some(&|area| {
            let state = cx.t(standing(area).key());
            cx.t2("neighborhoods-map-area", "name", area.display_name(), "state", state)
        }),
        ..MapOptions::default()
    })
}

#[derive(Template)]
#[template(path = "neighborhood.html")]
struct OnePage<'a> {
    cx: &'a Cx,
    slug: AreaSlug,
    name: String,
    locator: String,
    standing: Standing,
    days: Option<i64>,
    numbers: Vec<(String, i64)>,
    words: Vec<rows::Spoken>,
    /// Whether there are older words than those on the page.
    has_older: bool,
    /// Whether this page already shows as many as it can.
    is_full: bool,
    cards: Vec<String>,
}

/// Whether all words are asked for, not just the latest.
#[derive(serde::Deserialize)]
pub(super) struct Words {
    words: Option<String>,
}

/// GET /neighborhoods/{slug}; with `?words=all` the older words too.
pub(super) async fn one(
    cx: Cx,
    slug: Result<Path<String>, PathRejection>,
    wish: Result<Query<Words>, QueryRejection>,
) -> Answer {
    let Path(slug) = slug.map_err(|_| Problem::NotFound)?;
    let is_full = wish.is_ok_and(|Query(wish)| wish.words.as_deref() == Some("all"));
    let most = if is_full { MOST } else { FEW };
    let area = cx.house.atlas.by_slug(&slug).ok_or(Problem::NotFound)?;
    let today = cx.house.world.today();
    let (mut words, counts, cards) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let words = rows::said_in_area(tx, &area.slug, &cx.language, most + 1).await?;
        let counts = rows::counts_in_area(tx, &area.slug, today.plus(-YEAR)).await?;
        let spot = Spot { area: Some(&area.slug), concern: None };
        Ok((words, counts, cx.cards(tx, Slot::Neighborhood, spot).await?))
    })?;
    // One more was read than is shown, to know whether there are older ones.
    let has_older = i64::try_from(words.len()).is_ok_and(|read| read > most);
    words.truncate(usize::try_from(most).unwrap_or_default());
    let last = words.first().map(rows::Spoken::last_word);
    let title = cx.t1("neighborhoods-where", "name", area.display_name());
    let options = MapOptions { id: "neighborhoods-locator", title: &title, ..MapOptions::default() };
    let page = OnePage {
        slug: area.slug.clone(),
        name: area.display_name().to_owned(),
        locator: cx.house.atlas.locator(&slug, &options).unwrap_or_default(),
        standing: Standing::of(last, today, cx.house.site.answer_within_days),
        days: last.map(|word| today.since(word.day)),
        numbers: numbers(&cx, &counts),
        words,
        has_older,
        is_full,
        cards,
        cx: &cx,
    };
    render(&page)
}

/// For how many concerns something was planned, done, or cannot be done.
fn numbers(cx: &Cx, counts: &[rows::OutcomeCount]) -> Vec<(String, i64)> {
    let shown = [
        (Outcome::Planned, "neighborhoods-number-planned"),
        (Outcome::Done, "neighborhoods-number-done"),
        (Outcome::Cannot, "neighborhoods-number-cannot"),
    ];
    let count = |outcome| counts.iter().find(|row| row.outcome == outcome).map_or(0, |row| row.n);
    shown.into_iter().map(|(outcome, key)| (cx.t(key), count(outcome))).collect()
}
