//! Where in a file the columns of a mapping stand.

use crate::{LakeError, mapping::Mapping, texts::text};
use csv::ByteRecord;
use std::{collections::BTreeSet, path::Path};

/// The places of the mapped columns in a row.
#[derive(Debug)]
pub(crate) struct Layout {
    /// Columns of a whole row.
    pub(crate) width: usize,
    pub(crate) event: usize,
    pub(crate) called: usize,
    pub(crate) arrived: Option<usize>,
    pub(crate) block: Option<usize>,
    pub(crate) place: PlaceColumns,
    pub(crate) kind: usize,
    pub(crate) priority: Option<usize>,
    /// One for each test of the mapping.
    pub(crate) began: Vec<usize>,
    pub(crate) found: Vec<usize>,
    /// The columns by which a call is sorted (type, priority and those of the tests), each once.
    pub(crate) sorting: Vec<usize>,
    /// Each column that any of the above names, once: what may be kept of a row that is set aside.
    pub(crate) mapped: Vec<usize>,
    /// The names of those that are dropped.
    pub(crate) dropped: Vec<String>,
    /// The names of all.
    pub(crate) names: Vec<String>,
}

/// How a row says where a call was.
#[derive(Debug)]
pub(crate) enum PlaceColumns {
    /// Longitude and latitude.
    Two(usize, usize),
    /// Both in one: `POINT (lon lat)`, or `(lat, lon)`.
    One(usize),
}

impl Layout {
    /// Finds the columns of a mapping in the first line of a file; blanks around names and the case of letters do
    /// not matter.
    pub(crate) fn of(header: &ByteRecord, mapping: &Mapping, file: &Path) -> Result<Self, LakeError> {
        let names: Vec<String> = header.iter().map(|name| text(name).into_owned()).collect();
        let find = |key: &str, column: &str| {
            names.iter().position(|name| name.eq_ignore_ascii_case(column.trim())).ok_or_else(|| {
                LakeError::Column {
                    file: file.display().to_string(),
                    missing: column.to_owned(),
                    mapping: mapping.name().to_owned(),
                    key: key.to_owned(),
                    found: names.join(", "),
                }
            })
        };
        let columns = &mapping.columns;
        let optional =
            |key: &str, column: &Option<String>| column.as_ref().map(|column| find(key, column)).transpose();
        let place = match (&columns.point, &columns.lon, &columns.lat) {
            (Some(point), ..) => PlaceColumns::One(find("columns.point", point)?),
            (None, lon, lat) => PlaceColumns::Two(
                find("columns.lon", lon.as_deref().unwrap_or_default())?,
                find("columns.lat", lat.as_deref().unwrap_or_default())?,
            ),
        };
        let tests =
            |key: &'static str, tests: &mut dyn Iterator<Item = &str>| -> Result<Vec<usize>, LakeError> {
                tests.map(|column| find(key, column)).collect()
            };
        let mut layout = Self {
            width: names.len(),
            event: find("columns.event", &columns.event)?,
            called: find("columns.called", &columns.called)?,
            arrived: optional("columns.arrived", &columns.arrived)?,
            block: optional("columns.block", &columns.block)?,
            place,
            kind: find("columns.type", &columns.kind)?,
            priority: optional("columns.priority", &columns.priority)?,
            began: tests(
                "officer, alarm or scheduled",
                &mut mapping.began.iter().map(|(_, test)| test.column.as_str()),
            )?,
            found: tests("gone or present", &mut mapping.found.iter().map(|(_, test)| test.column.as_str()))?,
            sorting: vec![],
            mapped: vec![],
            dropped: vec![],
            names,
        };
        layout.sort_out();
        Ok(layout)
    }

    fn sort_out(&mut self) {
        let place = match self.place {
            PlaceColumns::Two(lon, lat) => vec![lon, lat],
            PlaceColumns::One(point) => vec![point],
        };
        let once =
            |columns: &mut dyn Iterator<Item = usize>| columns.collect::<BTreeSet<_>>().into_iter().collect();
        let tests = self.began.iter().chain(&self.found).copied();
        self.sorting = once(&mut [self.kind].into_iter().chain(self.priority).chain(tests));
        let single = [Some(self.event), Some(self.called), self.arrived, self.block];
        self.mapped =
            once(&mut single.into_iter().flatten().chain(place).chain(self.sorting.iter().copied()));
        let dropped = self.names.iter().enumerate().filter(|(at, _)| !self.mapped.contains(at));
        self.dropped = dropped.map(|(_, name)| name.clone()).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_column_is_named_with_those_that_are_there() {
        let mapping = Mapping::find("seattle-calls-2018").expect("a mapping");
        let header = ByteRecord::from(vec!["CAD Event Number", "Call Type"]);
        let error =
            Layout::of(&header, &mapping, Path::new("a.csv")).expect_err("misses columns").to_string();
        assert!(error.contains("a.csv: has no column “Blurred_Longitude”"), "{error}");
        assert!(error.contains("columns.lon. It has: CAD Event Number, Call Type."), "{error}");
    }
}
