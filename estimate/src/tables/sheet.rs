//! A table as lines of named cells.

use super::error::{TableError, Trouble};
use csv::{ByteRecord, ReaderBuilder, Trim};

/// A table as lines of named cells.
pub(super) struct Sheet {
    file: &'static str,
    columns: Vec<String>,
    lines: Vec<(u64, Vec<String>)>,
}

/// A cell, and where it is.
pub(super) struct Cell<'a> {
    sheet: &'a Sheet,
    line: u64,
    column: &'a str,
    pub(super) text: &'a str,
}

impl Sheet {
    /// Reads a table whose columns must be all of `required`, in any order, and may be those that
    /// `is_known` knows. Lines without any text are left out.
    pub(super) fn read(
        file: &'static str,
        bytes: &[u8],
        required: &[&'static str],
        is_known: impl Fn(&str) -> bool,
    ) -> Result<Self, TableError> {
        let mut sheet = Self { file, columns: vec![], lines: vec![] };
        if [&[0xff, 0xfe][..], &[0xfe, 0xff]].iter().any(|mark| bytes.starts_with(mark)) {
            return Err(sheet.wrong(None, None, Trouble::Encoding));
        }
        let mut reader =
            ReaderBuilder::new().has_headers(false).flexible(true).trim(Trim::All).from_reader(bytes);
        let mut record = ByteRecord::new();
        while reader.read_byte_record(&mut record).map_err(|error| sheet.unreadable(&error))? {
            let line = record.position().map_or(0, csv::Position::line);
            if sheet.columns.is_empty() {
                sheet.columns = sheet.cells(&record, line)?;
                sheet.check_columns(line, required, &is_known)?;
            } else if record.iter().any(|cell| !cell.is_empty()) {
                let cells = sheet.cells(&record, line)?;
                if cells.len() != sheet.columns.len() {
                    let trouble = Trouble::Cells { found: cells.len(), wanted: sheet.columns.len() };
                    return Err(sheet.wrong(Some(line), None, trouble));
                }
                sheet.lines.push((line, cells));
            }
        }
        if sheet.columns.is_empty() {
            return Err(sheet.wrong(None, None, Trouble::Empty(required.join(", "))));
        }
        Ok(sheet)
    }

    fn cells(&self, record: &ByteRecord, line: u64) -> Result<Vec<String>, TableError> {
        let wrong = |at: usize, trouble| self.wrong(Some(line), self.columns.get(at).cloned(), trouble);
        let text = |(at, cell): (usize, &[u8])| {
            let text = std::str::from_utf8(cell).map_err(|_| wrong(at, Trouble::Encoding))?;
            if text.contains(['\n', '\r']) { Err(wrong(at, Trouble::Quote)) } else { Ok(text.to_owned()) }
        };
        record.iter().enumerate().map(text).collect()
    }

    fn check_columns(
        &self,
        line: u64,
        required: &[&'static str],
        is_known: &impl Fn(&str) -> bool,
    ) -> Result<(), TableError> {
        if let [only] = &self.columns[..] {
            for (sign, name) in [(';', "semicolons"), ('\t', "tabs")] {
                if only.contains(sign) {
                    return Err(self.wrong(Some(line), None, Trouble::Separator(name)));
                }
            }
        }
        for (at, column) in self.columns.iter().enumerate() {
            let wrong = |trouble| Err(self.wrong(Some(line), Some(column.clone()), trouble));
            if !required.contains(&column.as_str()) && !is_known(column) {
                return wrong(Trouble::UnknownColumn(required.join(", ")));
            }
            if self.columns[..at].contains(column) {
                return wrong(Trouble::ColumnTwice);
            }
        }
        let missing = required.iter().find(|column| !self.has(column));
        missing.map_or(Ok(()), |column| Err(self.wrong(Some(line), None, Trouble::MissingColumn(column))))
    }

    /// The columns in their order.
    pub(super) fn columns(&self) -> &[String] {
        &self.columns
    }

    pub(super) fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|one| one == column)
    }

    /// Checks that of two columns that belong together both are there or neither; gives whether both.
    pub(super) fn has_both(&self, one: &'static str, other: &'static str) -> Result<bool, TableError> {
        match (self.has(one), self.has(other)) {
            (true, false) => Err(self.wrong(None, None, Trouble::MissingPartner(other, one))),
            (false, true) => Err(self.wrong(None, None, Trouble::MissingPartner(one, other))),
            (both, _) => Ok(both),
        }
    }

    /// Number of lines below the first.
    pub(super) const fn len(&self) -> usize {
        self.lines.len()
    }

    /// The cells of a column, from the first line down. Of a column that is not there all are empty.
    pub(super) fn column<'a>(&'a self, column: &'a str) -> impl Iterator<Item = Cell<'a>> {
        let at = self.columns.iter().position(|one| one == column);
        self.lines.iter().map(move |(line, cells)| {
            let text = at.map_or("", |at| cells[at].as_str());
            Cell { sheet: self, line: *line, column, text }
        })
    }

    /// What is wrong with a cell, given by the number of its line below the first, counted from 0.
    pub(super) fn wrong_at(&self, at: usize, column: &str, trouble: Trouble) -> TableError {
        self.wrong(self.lines.get(at).map(|(line, _)| *line), Some(column.to_owned()), trouble)
    }

    pub(super) fn wrong(&self, line: Option<u64>, column: Option<String>, trouble: Trouble) -> TableError {
        TableError { file: self.file, line, column, trouble }
    }

    fn unreadable(&self, error: &csv::Error) -> TableError {
        let line = error.position().map(csv::Position::line);
        self.wrong(line, None, Trouble::Unreadable(error.to_string()))
    }
}

impl Cell<'_> {
    pub(super) const fn line(&self) -> u64 {
        self.line
    }

    pub(super) fn wrong(&self, trouble: Trouble) -> TableError {
        self.sheet.wrong(Some(self.line), Some(self.column.to_owned()), trouble)
    }

    /// A number; none where the cell is empty.
    pub(super) fn number(&self) -> Result<Option<f64>, TableError> {
        if self.text.is_empty() {
            return Ok(None);
        }
        let number = self.text.parse().ok().filter(|number: &f64| number.is_finite());
        number.map(Some).ok_or_else(|| self.wrong(Trouble::Number(self.text.to_owned())))
    }

    /// A number that is not below 0.
    pub(super) fn amount(&self) -> Result<Option<f64>, TableError> {
        let number = self.number()?;
        if number.is_some_and(|number| number < 0.0) {
            return Err(self.wrong(Trouble::Negative(self.text.to_owned())));
        }
        Ok(number)
    }

    /// A whole number that is not below 0.
    pub(super) fn count(&self) -> Result<Option<f64>, TableError> {
        let number = self.number()?;
        if number.is_some_and(|number| number < 0.0 || number.fract().abs() > 0.0) {
            return Err(self.wrong(Trouble::Count(self.text.to_owned())));
        }
        Ok(number)
    }
}
