//! Tables of what is known of a city, and of the truth where it is an invented one.

use super::areas::{COVARIATE, REQUIRED};
use crate::{EstimateError, Evidence, Feed, OfficerInitiated, city::City};

/// The texts of the three tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Texts {
    /// `A.csv`.
    pub areas: String,
    /// `N.csv`.
    pub neighbors: String,
    /// `M.csv`.
    pub multiplicity: String,
}

/// Names for so many areas that have none: `a1`, `a2`, …
#[must_use]
pub fn area_names(places: usize) -> Vec<String> {
    (1..=places).map(|number| format!("a{number}")).collect()
}

/// Writes the tables. What is read from them again is the same, but for what says nothing: numbers of
/// places where they are not known.
///
/// # Errors
/// [`EstimateError`] when the evidence does not fit together, or names or records are not as many as
/// the places.
pub fn write(
    areas: &[String],
    evidence: &Evidence,
    officer_initiated: &OfficerInitiated,
) -> Result<Texts, EstimateError> {
    evidence.check()?;
    officer_initiated.check(evidence.places())?;
    if areas.len() != evidence.places() {
        let (list, found, places) = ("areas", areas.len(), evidence.places());
        return Err(EstimateError::Length { list, found, places });
    }
    let mut columns = columns(evidence, officer_initiated);
    columns.insert(0, (REQUIRED[0].to_owned(), areas.to_vec()));
    let mut lines = vec![columns.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>()];
    lines.extend((0..areas.len()).map(|at| columns.iter().map(|(_, cells)| cells[at].clone()).collect()));
    let pairs = evidence.graph.pairs().iter().map(|(a, b)| vec![areas[*a].clone(), areas[*b].clone()]);
    let incidents = (1..)
        .zip(&evidence.multiplicity)
        .map(|(reports, incidents): (usize, &f64)| vec![reports.to_string(), incidents.to_string()]);
    Ok(Texts {
        areas: text(lines),
        neighbors: text(std::iter::once(names(&["area_a", "area_b"])).chain(pairs)),
        multiplicity: text(std::iter::once(names(&["multiplicity", "incidents"])).chain(incidents)),
    })
}

/// Writes what is really so in an invented city, for the same areas: log need, the chance that an
/// incident is reported, and the incidents to be expected.
#[must_use]
pub fn truth(areas: &[String], city: &City) -> String {
    let truth = &city.truth;
    let lines = areas.iter().enumerate().take(truth.need_log.len()).map(|(at, area)| {
        let numbers = [truth.need_log[at], truth.reported[at], truth.expected[at]];
        std::iter::once(area.clone()).chain(numbers.iter().map(f64::to_string)).collect()
    });
    let first = names(&["area", "need_log", "reporting_probability", "expected_incidents"]);
    text(std::iter::once(first).chain(lines))
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(ToString::to_string).collect()
}

/// The columns but the first, each with a cell for each place.
fn columns(evidence: &Evidence, officer_initiated: &OfficerInitiated) -> Vec<(String, Vec<String>)> {
    let known = |numbers: &[f64], is_known: &dyn Fn(usize) -> bool| {
        let cell =
            |(at, number): (usize, &f64)| if is_known(at) { number.to_string() } else { String::new() };
        numbers.iter().enumerate().map(cell).collect::<Vec<_>>()
    };
    let always = |_: usize| true;
    let is_raised = |at: usize| evidence.raised[at] > 0.0 || evidence.hours[at] > 0.0;
    let is_heard = |at: usize| evidence.hours[at] > 0.0;
    let is_linked = |at: usize| evidence.feeds[at] == Feed::Linked;
    let mut cells = vec![
        known(&evidence.exposure, &always),
        known(&evidence.incidents, &|at| evidence.feeds[at].counts_incidents()),
        known(&evidence.reports, &|at| evidence.feeds[at].counts_reports()),
        known(&evidence.raised, &is_raised),
        known(&evidence.matched, &is_raised),
        known(&evidence.concerns, &is_heard),
        known(&evidence.hours, &is_heard),
        known(&evidence.barrier, &always),
        known(&officer_initiated.0, &always),
    ];
    let mut names = names(&REQUIRED[1..]);
    let mut add = |name: &str, column: Vec<String>| {
        names.push(name.to_owned());
        cells.push(column);
    };
    for (at, covariate) in (1..).zip(&evidence.covariates) {
        add(&format!("{COVARIATE}{at}"), known(covariate, &always));
    }
    let same = |number: String| vec![number; evidence.places()];
    if let Some(linkage) = &evidence.linkage {
        add("labelled_pairs", same(linkage.labelled.to_string()));
        add("labelled_missed", same(linkage.missed.to_string()));
        add("chance_merges", known(&linkage.chance_merges, &always));
        add("chance_copies", same(linkage.shifts.to_string()));
    }
    if let Some(rare) = &evidence.rare {
        add("singletons", known(&rare.singletons, &is_linked));
        add("doubletons", known(&rare.doubletons, &is_linked));
    }
    if let Some(window) = &evidence.window {
        add("window_duplicates", known(&window.duplicates, &always));
        add("window_time", known(&window.time, &always));
    }
    names.into_iter().zip(cells).collect()
}

/// Lines of cells as CSV.
fn text(lines: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(vec![]);
    for line in lines {
        let Ok(()) = writer.write_record(line) else {
            unreachable!("memory takes everything, and all lines are of one length");
        };
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
