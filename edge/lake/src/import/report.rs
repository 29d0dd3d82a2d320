//! What became of the rows of an import: what a person is told.

use crate::Reason;
use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

/// What became of the rows of one file. Every row is in exactly one of `imported`, `known` and `aside`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportedFile {
    /// The file.
    pub path: PathBuf,
    /// It was imported to its end before, and was not read again.
    pub was_done: bool,
    /// Rows after the first line.
    pub rows: u64,
    /// Those that are new in the dataset.
    pub imported: u64,
    /// Of these, those without coordinates, or with such that lie in no area.
    pub no_place: u64,
    /// Those whose event number the feed brought before.
    pub known: u64,
    /// Those that were set aside.
    pub aside: BTreeMap<Reason, u64>,
    /// Some text was not UTF-8 and was read as Windows-1252.
    pub has_other_encoding: bool,
    /// Columns that no key of the mapping names: nothing of them was kept.
    pub dropped: Vec<String>,
    /// The list of the rows that were set aside.
    pub rejects: Option<PathBuf>,
}

impl ImportedFile {
    pub(super) fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), ..Self::default() }
    }

    /// Rows that were set aside, for whatever reason.
    #[must_use]
    pub fn set_aside(&self) -> u64 {
        self.aside.values().sum()
    }
}

/// What became of all files. Shown as a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The files, in the order in which they were given.
    pub files: Vec<ImportedFile>,
}

impl Imported {
    /// Rows that are new in the dataset.
    #[must_use]
    pub fn imported(&self) -> u64 {
        self.files.iter().map(|file| file.imported).sum()
    }
}

impl fmt::Display for Imported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, file) in self.files.iter().enumerate() {
            if at > 0 {
                writeln!(f)?;
            }
            file.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for ImportedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.path.display())?;
        if self.was_done {
            return writeln!(f, "  was imported before; nothing was read");
        }
        let line = |f: &mut fmt::Formatter, rows: u64, what: &str| writeln!(f, "{rows:>12}  {what}");
        line(f, self.rows, "rows")?;
        line(f, self.imported, "imported")?;
        if self.no_place > 0 {
            line(f, self.no_place, "  of these without a place in any area")?;
        }
        if self.known > 0 {
            line(f, self.known, "known already")?;
        }
        for (reason, rows) in &self.aside {
            line(f, *rows, &format!("set aside: {reason}"))?;
        }
        if let Some(rejects) = &self.rejects {
            writeln!(f, "  What was set aside is listed in {}", rejects.display())?;
        }
        if self.has_other_encoding {
            writeln!(f, "  Some text is not UTF-8; it was read as Windows-1252")?;
        }
        if !self.dropped.is_empty() {
            writeln!(f, "  Columns that were dropped: {}", self.dropped.join(", "))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_told_where_every_row_went() {
        let aside = BTreeMap::from([(Reason::Future, 2), (Reason::Columns, 1)]);
        let file = ImportedFile {
            path: "calls.csv".into(),
            rows: 10,
            imported: 6,
            no_place: 2,
            known: 1,
            aside,
            rejects: Some("rejects/calls.csv".into()),
            dropped: vec!["Caller".to_owned()],
            ..ImportedFile::default()
        };
        assert_eq!(file.imported + file.known + file.set_aside(), file.rows);
        let done = ImportedFile { was_done: true, ..ImportedFile::new(Path::new("old.csv")) };
        let said = Imported { files: vec![file, done] }.to_string();
        assert_eq!(
            said,
            "calls.csv\n          10  rows\n           6  imported\n           2    of these without a place in any \
             area\n           1  known already\n           1  set aside: more or fewer columns than the first line\n           \
             2  set aside: a time later than now\n  What was set aside is listed in rejects/calls.csv\n  Columns that \
             were dropped: Caller\n\nold.csv\n  was imported before; nothing was read\n"
        );
    }
}
