//! What can be wrong with a table, said so that it can be mended.

use std::fmt;
use thiserror::Error;

/// What is wrong with a table, and where.
#[derive(Debug, Clone, PartialEq, Error)]
pub struct TableError {
    /// The table: `A.csv`, `N.csv` or `M.csv`.
    pub file: &'static str,
    /// The line in it, counted from 1; none when it is about the whole table.
    pub line: Option<u64>,
    /// The column; none when it is about the whole line.
    pub column: Option<String>,
    /// What is wrong, and how to mend it.
    pub trouble: Trouble,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}", self.trouble)
    }
}

/// What is wrong, and how to mend it.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Trouble {
    /// Bytes that are no UTF-8, in a cell or as the table's beginning says.
    #[error("this is not text in UTF-8; save the table as \"CSV UTF-8\"")]
    Encoding,
    /// Another sign between the cells.
    #[error("cells are separated by {0}; save the table with commas between them")]
    Separator(&'static str),
    /// Nothing at all.
    #[error("the table is empty; its first line must name the columns: {0}")]
    Empty(String),
    /// A column that must be there is not.
    #[error("the column {0} is missing; add it, with empty cells where nothing is known")]
    MissingColumn(&'static str),
    /// Of two columns that belong together one is missing.
    #[error("the column {0} is missing, and {1} tells nothing without it; add it or take {1} out")]
    MissingPartner(&'static str, &'static str),
    /// A column of which nothing is known.
    #[error("no such column is known; rename it or take it out. Known are {0}")]
    UnknownColumn(String),
    /// A column twice.
    #[error("this column is there twice; take one out")]
    ColumnTwice,
    /// Fewer or more cells than columns.
    #[error("there are {found} cells for {wanted} columns; the line may be cut off, or a comma too many")]
    Cells {
        /// How many cells.
        found: usize,
        /// How many columns.
        wanted: usize,
    },
    /// A quote that is opened and not closed.
    #[error("a cell goes over the end of its line; a quote (\") before it may not be closed")]
    Quote,
    /// No areas.
    #[error("there are no areas; add a line for each")]
    NoAreas,
    /// An area without a name.
    #[error("the area has no name; give it one")]
    NoName,
    /// An area twice.
    #[error("{area} is already in line {line}; take one of the two out, or give it another name")]
    AreaTwice {
        /// The area.
        area: String,
        /// Where it is, too.
        line: u64,
    },
    /// A cell that must not be empty.
    #[error("the cell is empty; fill it in")]
    Unknown,
    /// The exposure of some areas only.
    #[error("the cell is empty; fill it in, or empty the whole column if people are not known")]
    Exposure,
    /// Text that is no number.
    #[error("{0:?} is not a number; write it as 1234.5, or leave the cell empty where nothing is known")]
    Number(String),
    /// A number that counts nothing.
    #[error("{0:?} is not a whole number, 0 or above; leave the cell empty where nothing is known")]
    Count(String),
    /// A number below 0.
    #[error("{0:?} is below 0; leave the cell empty where nothing is known")]
    Negative(String),
    /// A number that must be above 0.
    #[error("{0:?} is not above 0; leave the whole column empty where it is not known")]
    NotAboveZero(String),
    /// A part that is more than the whole.
    #[error("{part} is more than {whole} in {of}, of which it is a part; correct one of the two")]
    Above {
        /// The part.
        part: f64,
        /// The whole.
        whole: f64,
        /// The column of the whole.
        of: &'static str,
    },
    /// Of two cells that belong together one is empty.
    #[error("the cell is empty, but {0} is given; fill in both or neither")]
    Half(&'static str),
    /// Concerns without hours.
    #[error("concerns were heard, but in no hours of listening; fill in the hours")]
    NoHours,
    /// A column that must say the same in each line.
    #[error("{found} is not {first}, as in a line before; this column says the same in each line")]
    Differs {
        /// What it says here.
        found: f64,
        /// What it said before.
        first: f64,
    },
    /// More pairs were missed than labelled, or none was labelled.
    #[error("labelled_pairs must be above 0 and at least labelled_missed; correct them or take both out")]
    Labelled,
    /// An area that is not there.
    #[error("A.csv has no area {0:?}; correct the name, or add the area there")]
    UnknownArea(String),
    /// An area with itself.
    #[error("{0:?} is named as its own neighbor; take the line out")]
    Itself(String),
    /// A multiplicity that cannot be.
    #[error(
        "{0:?} is not a whole number from 1 to 10000; an incident that was reported has at least one report"
    )]
    Multiplicity(String),
    /// A multiplicity twice.
    #[error("{0} reports are there twice; add the two lines up")]
    MultiplicityTwice(usize),
    /// Something that no other trouble names.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
}
