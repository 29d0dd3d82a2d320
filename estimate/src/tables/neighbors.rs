//! `N.csv`, which areas touch, and `M.csv`, how many reports incidents had.

use super::areas::Areas;
use super::error::{TableError, Trouble};
use super::sheet::{Cell, Sheet};
use crate::Graph;

/// The most reports of an incident that are told apart.
const MOST: usize = 10_000;

/// Reads which areas touch. An area that touches none is an island, and fine; so is a pair that is
/// there more than once, in whatever order.
pub(super) fn graph(bytes: &[u8], areas: &Areas) -> Result<Graph, TableError> {
    let sheet = Sheet::read("N.csv", bytes, &["area_a", "area_b"], |_| false)?;
    let place = |cell: &Cell<'_>| {
        areas.place(cell.text).ok_or_else(|| cell.wrong(Trouble::UnknownArea(cell.text.to_owned())))
    };
    let mut pairs = vec![];
    for (a, b) in sheet.column("area_a").zip(sheet.column("area_b")) {
        let pair = (place(&a)?, place(&b)?);
        if pair.0 == pair.1 {
            return Err(b.wrong(Trouble::Itself(b.text.to_owned())));
        }
        pairs.push(pair);
    }
    Graph::new(areas.len(), pairs)
        .map_err(|error| sheet.wrong(None, None, Trouble::Unreadable(error.to_string())))
}

/// Reads how many incidents had 1, 2, 3, … reports; none of a table without a byte.
pub(super) fn multiplicity(bytes: &[u8]) -> Result<Vec<f64>, TableError> {
    if bytes.is_empty() {
        return Ok(vec![]);
    }
    let sheet = Sheet::read("M.csv", bytes, &["multiplicity", "incidents"], |_| false)?;
    let mut known: Vec<Option<f64>> = vec![];
    for (multiplicity, incidents) in sheet.column("multiplicity").zip(sheet.column("incidents")) {
        let wrong = || multiplicity.wrong(Trouble::Multiplicity(multiplicity.text.to_owned()));
        let reports: usize = multiplicity.text.parse().map_err(|_| wrong())?;
        let at = reports.checked_sub(1).filter(|_| reports <= MOST).ok_or_else(wrong)?;
        if known.len() <= at {
            known.resize(at + 1, None);
        }
        let number = incidents.count()?.ok_or_else(|| incidents.wrong(Trouble::Unknown))?;
        if known[at].replace(number).is_some() {
            return Err(multiplicity.wrong(Trouble::MultiplicityTwice(reports)));
        }
    }
    Ok(known.into_iter().map(|incidents| incidents.unwrap_or(0.0)).collect())
}
