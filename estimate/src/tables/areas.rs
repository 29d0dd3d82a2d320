//! `A.csv`: what is known of each area.

use super::Known;
use super::error::{TableError, Trouble};
use super::sheet::{Cell, Sheet};
use crate::{Evidence, Feed, Graph, Linkage, OfficerInitiated, Rare, Window, frame::count};
use std::collections::HashMap;

/// Columns that must be there.
pub(super) const REQUIRED: [&str; 10] = [
    "area",
    "exposure",
    "incidents",
    "reports",
    "raised",
    "matched",
    "concerns",
    "listening_hours",
    "language_barrier",
    "officer_initiated",
];
/// Columns that may be, beside those that bear on reporting.
const OPTIONAL: [&str; 8] = [
    "labelled_pairs",
    "labelled_missed",
    "chance_merges",
    "chance_copies",
    "singletons",
    "doubletons",
    "window_duplicates",
    "window_time",
];
/// How the names of columns begin that bear on reporting; a number follows.
pub(super) const COVARIATE: &str = "reporting_x";

/// The table, and where each area is in it.
pub(super) struct Areas {
    sheet: Sheet,
    names: Vec<String>,
    places: HashMap<String, usize>,
}

/// A number of each area; none where it is not known.
type Column = Vec<Option<f64>>;

impl Areas {
    pub(super) fn read(bytes: &[u8]) -> Result<Self, TableError> {
        let is_covariate =
            |name: &str| name.strip_prefix(COVARIATE).is_some_and(|number| number.parse::<u16>().is_ok());
        let is_known = |name: &str| OPTIONAL.contains(&name) || is_covariate(name);
        let sheet = Sheet::read("A.csv", bytes, &REQUIRED, is_known)?;
        if sheet.len() == 0 {
            return Err(sheet.wrong(None, None, Trouble::NoAreas));
        }
        let (mut names, mut lines, mut places) = (vec![], vec![], HashMap::new());
        for (at, cell) in sheet.column("area").enumerate() {
            if cell.text.is_empty() {
                return Err(cell.wrong(Trouble::NoName));
            }
            if let Some(before) = places.insert(cell.text.to_owned(), at) {
                let line = lines[before];
                return Err(cell.wrong(Trouble::AreaTwice { area: cell.text.to_owned(), line }));
            }
            names.push(cell.text.to_owned());
            lines.push(cell.line());
        }
        Ok(Self { sheet, names, places })
    }

    /// Number of areas.
    pub(super) const fn len(&self) -> usize {
        self.names.len()
    }

    /// Where an area is; none when there is no such area.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// What is known of them all.
    pub(super) fn known(self, graph: Graph, multiplicity: Vec<f64>) -> Result<Known, TableError> {
        let (incidents, reports) = (self.counts("incidents")?, self.counts("reports")?);
        self.part(&incidents, "incidents", &reports, "reports")?;
        let (raised, matched) = (self.counts("raised")?, self.counts("matched")?);
        self.together(&raised, "raised", &matched, "matched")?;
        self.part(&matched, "matched", &raised, "raised")?;
        let (concerns, hours) = self.dialogue()?;
        let evidence = Evidence {
            graph,
            exposure: self.exposure()?,
            feeds: incidents
                .iter()
                .zip(&reports)
                .map(|pair| feed(pair.0.is_some(), pair.1.is_some()))
                .collect(),
            multiplicity,
            rare: self.rare(&incidents)?,
            raised: or_none(&raised),
            matched: or_none(&matched),
            concerns: or_none(&concerns),
            hours: or_none(&hours),
            barrier: or_none(&self.numbers("language_barrier", Cell::number)?),
            covariates: self.covariates()?,
            linkage: self.linkage()?,
            window: self.window()?,
            incidents: or_none(&incidents),
            reports: or_none(&reports),
        };
        let officer_initiated = OfficerInitiated(or_none(&self.counts("officer_initiated")?));
        Ok(Known { areas: self.names, evidence, officer_initiated })
    }

    fn numbers<'a>(
        &'a self,
        column: &'a str,
        read: impl Fn(&Cell<'a>) -> Result<Option<f64>, TableError>,
    ) -> Result<Column, TableError> {
        self.sheet.column(column).map(|cell| read(&cell)).collect()
    }

    fn counts(&self, column: &str) -> Result<Column, TableError> {
        self.numbers(column, Cell::count)
    }

    /// Checks that a part is not more than its whole, where both are known.
    fn part(
        &self,
        part: &[Option<f64>],
        column: &str,
        whole: &[Option<f64>],
        of: &'static str,
    ) -> Result<(), TableError> {
        for (place, pair) in part.iter().zip(whole).enumerate() {
            if let (Some(part), Some(whole)) = pair
                && part > whole
            {
                let trouble = Trouble::Above { part: *part, whole: *whole, of };
                return Err(self.sheet.wrong_at(place, column, trouble));
            }
        }
        Ok(())
    }

    /// Checks that of two numbers of an area both are known or neither.
    fn together(
        &self,
        one: &[Option<f64>],
        first: &'static str,
        other: &[Option<f64>],
        second: &'static str,
    ) -> Result<(), TableError> {
        for (place, (one, other)) in one.iter().zip(other).enumerate() {
            match (one, other) {
                (Some(_), None) => return Err(self.sheet.wrong_at(place, second, Trouble::Half(first))),
                (None, Some(_)) => return Err(self.sheet.wrong_at(place, first, Trouble::Half(second))),
                _ => {}
            }
        }
        Ok(())
    }

    /// Concerns and hours of listening.
    fn dialogue(&self) -> Result<(Column, Column), TableError> {
        let (concerns, hours) = (self.counts("concerns")?, self.numbers("listening_hours", Cell::amount)?);
        self.together(&concerns, "concerns", &hours, "listening_hours")?;
        let is_heard = |number: &Option<f64>| number.is_some_and(|number| number > 0.0);
        let silent = concerns.iter().zip(&hours).position(|(z, h)| is_heard(z) && !is_heard(h));
        silent.map_or(Ok((concerns, hours)), |place| {
            Err(self.sheet.wrong_at(place, "listening_hours", Trouble::NoHours))
        })
    }

    /// Exposure of each area; 1 where none has one.
    fn exposure(&self) -> Result<Vec<f64>, TableError> {
        let above_zero = |cell: &Cell<'_>| match cell.number()? {
            Some(number) if number <= 0.0 => Err(cell.wrong(Trouble::NotAboveZero(cell.text.to_owned()))),
            number => Ok(number),
        };
        let exposure = self.numbers("exposure", above_zero)?;
        if exposure.iter().all(Option::is_none) {
            return Ok(vec![1.0; self.len()]);
        }
        let known = |(place, number): (usize, &Option<f64>)| {
            number.ok_or_else(|| self.sheet.wrong_at(place, "exposure", Trouble::Exposure))
        };
        exposure.iter().enumerate().map(known).collect()
    }

    /// What bears on reporting; the mean of the others where it is not known.
    fn covariates(&self) -> Result<Vec<Vec<f64>>, TableError> {
        let is_one = |column: &&String| column.starts_with(COVARIATE);
        let filled = |column: &String| {
            let numbers = self.numbers(column, Cell::number)?;
            let known: Vec<f64> = numbers.iter().flatten().copied().collect();
            let mean = known.iter().sum::<f64>() / count(known.len().max(1));
            Ok(numbers.iter().map(|number| number.unwrap_or(mean)).collect())
        };
        self.sheet.columns().iter().filter(is_one).map(filled).collect()
    }

    /// Incidents with one report and with two; where that is not known a floor is as if there were none.
    fn rare(&self, incidents: &[Option<f64>]) -> Result<Option<Rare>, TableError> {
        if !self.sheet.has_both("singletons", "doubletons")? {
            return Ok(None);
        }
        let (singletons, doubletons) = (self.counts("singletons")?, self.counts("doubletons")?);
        let both: Column =
            singletons.iter().zip(&doubletons).map(|(a, b)| a.zip(*b).map(|(a, b)| a + b)).collect();
        self.together(&singletons, "singletons", &doubletons, "doubletons")?;
        self.part(&both, "singletons", incidents, "incidents")?;
        Ok(Some(Rare { singletons: or_none(&singletons), doubletons: or_none(&doubletons) }))
    }

    /// Windows between first report and response; where none is known none was seen.
    fn window(&self) -> Result<Option<Window>, TableError> {
        if !self.sheet.has_both("window_duplicates", "window_time")? {
            return Ok(None);
        }
        let (duplicates, time) =
            (self.counts("window_duplicates")?, self.numbers("window_time", Cell::amount)?);
        self.together(&duplicates, "window_duplicates", &time, "window_time")?;
        Ok(Some(Window { duplicates: or_none(&duplicates), time: or_none(&time) }))
    }

    /// What is known of the errors of linking.
    fn linkage(&self) -> Result<Option<Linkage>, TableError> {
        if !self.sheet.has_both("labelled_pairs", "labelled_missed")? {
            return if self.sheet.has("chance_merges") {
                let trouble = Trouble::MissingPartner("labelled_pairs", "chance_merges");
                Err(self.sheet.wrong(None, None, trouble))
            } else {
                Ok(None)
            };
        }
        let (labelled, missed) = (self.constant("labelled_pairs")?, self.constant("labelled_missed")?);
        let shifts = self.constant("chance_copies")?.unwrap_or(1.0);
        if shifts <= 0.0 {
            let trouble = Trouble::NotAboveZero(shifts.to_string());
            return Err(self.sheet.wrong_at(0, "chance_copies", trouble));
        }
        let (Some(labelled), Some(missed)) = (labelled, missed) else { return Ok(None) };
        if missed > labelled || labelled <= 0.0 {
            return Err(self.sheet.wrong_at(0, "labelled_missed", Trouble::Labelled));
        }
        let chance_merges = or_none(&self.numbers("chance_merges", Cell::amount)?);
        Ok(Some(Linkage { labelled: whole(labelled), missed: whole(missed), chance_merges, shifts }))
    }

    /// The count that a column has in each line; none where all are empty.
    fn constant(&self, column: &str) -> Result<Option<f64>, TableError> {
        let mut first = None;
        for cell in self.sheet.column(column) {
            let Some(found) = cell.count()? else { continue };
            let first = *first.get_or_insert(found);
            if (found - first).abs() > 0.0 {
                return Err(cell.wrong(Trouble::Differs { found, first }));
            }
        }
        Ok(first)
    }
}

/// What is known of reports where incidents and reports are known or not.
const fn feed(incidents: bool, reports: bool) -> Feed {
    match (incidents, reports) {
        (true, true) => Feed::Linked,
        (true, false) => Feed::Distinct,
        (false, true) => Feed::Raw,
        (false, false) => Feed::Unknown,
    }
}

/// The numbers, 0 where they are not known: each is read only where something else says that it is.
fn or_none(column: &[Option<f64>]) -> Vec<f64> {
    column.iter().map(|number| number.unwrap_or(0.0)).collect()
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number that is not below 0"
)]
const fn whole(number: f64) -> u64 {
    number as u64
}
