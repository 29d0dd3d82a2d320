//! Rows that are set aside: each is counted by its reason and listed in a file.

use crate::{LakeError, disk::Disk, layout::Layout, texts::text};
use csv::ByteRecord;
use std::{collections::BTreeMap, fmt, path::PathBuf};

/// Why a row was set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// It has more or fewer columns than the first line.
    Columns,
    /// A quote opens a text that is not closed on its line.
    OpenQuote,
    /// The file ends in the middle of it.
    CutOff,
    /// It has no event number.
    NoEvent,
    /// Its event number is longer than 64 bytes.
    LongEvent,
    /// It says not when the call was.
    NoTime,
    /// Its time is written in no way that the mapping lists, or cannot be.
    UnreadableTime,
    /// Its time is later than now.
    Future,
    /// Its event number stands in the files a second time.
    Twice,
}

impl Reason {
    /// All reasons, in the order in which they are shown.
    pub const ALL: [Self; 9] = [
        Self::Columns,
        Self::OpenQuote,
        Self::CutOff,
        Self::NoEvent,
        Self::LongEvent,
        Self::NoTime,
        Self::UnreadableTime,
        Self::Future,
        Self::Twice,
    ];
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Columns => "more or fewer columns than the first line",
            Self::OpenQuote => "a quote is not closed",
            Self::CutOff => "the file ends in the middle of it",
            Self::NoEvent => "no event number",
            Self::LongEvent => "an event number of more than 64 bytes",
            Self::NoTime => "no time of the call",
            Self::UnreadableTime => "a time that cannot be read",
            Self::Future => "a time later than now",
            Self::Twice => "an event number that came before",
        })
    }
}

/// The list of the rows of one file that were set aside. It holds what the mapping names and nothing else of a row:
/// of one whose columns could not be told, only the line.
pub(crate) struct Rejects {
    path: PathBuf,
    disk: Disk,
    file: String,
    /// Lists of chunks that came before those of earlier chunks.
    waiting: BTreeMap<u64, Vec<u8>>,
    next: u64,
    begun: bool,
    header: Vec<u8>,
}

impl Rejects {
    /// A list for the rows of `file`, not made before there is one.
    pub(crate) fn new(path: PathBuf, disk: Disk, file: String, layout: &Layout) -> Result<Self, LakeError> {
        let names = layout.mapped.iter().filter_map(|at| layout.names.get(*at)).map(String::as_str);
        let header = line(&path, ["file", "line", "set aside because"].into_iter().chain(names))?;
        Ok(Self { path, disk, file, waiting: BTreeMap::new(), next: 0, begun: false, header })
    }

    /// One row of the list.
    pub(crate) fn row(
        &self,
        at: u64,
        reason: Reason,
        layout: &Layout,
        record: Option<&ByteRecord>,
    ) -> Result<Vec<u8>, LakeError> {
        let (at, reason) = (at.to_string(), reason.to_string());
        let field = |at: &usize| record.and_then(|record| record.get(*at)).map(text).unwrap_or_default();
        let fields: Vec<_> = layout.mapped.iter().map(field).collect();
        line(&self.path, [&*self.file, &*at, &*reason].into_iter().chain(fields.iter().map(|field| &**field)))
    }

    /// Takes the list of a chunk; lists are written in the order of the chunks.
    pub(crate) fn chunk(&mut self, number: u64, list: Vec<u8>) -> Result<(), LakeError> {
        self.waiting.insert(number, list);
        while let Some(list) = self.waiting.remove(&self.next) {
            self.next += 1;
            self.write(&list)?;
        }
        Ok(())
    }

    /// Writes rows at the end of the list.
    pub(crate) fn write(&mut self, list: &[u8]) -> Result<(), LakeError> {
        if list.is_empty() {
            return Ok(());
        }
        if !self.begun {
            self.begun = true;
            self.disk.append(&self.path, &self.header)?;
        }
        self.disk.append(&self.path, list)
    }

    /// The path of the list, if there is one.
    pub(crate) fn path(&self) -> Option<&PathBuf> {
        self.begun.then_some(&self.path)
    }
}

fn line<'a>(path: &std::path::Path, fields: impl Iterator<Item = &'a str>) -> Result<Vec<u8>, LakeError> {
    let failed = |error: csv::Error| LakeError::file("writing", path, error.into());
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(vec![]);
    writer.write_record(fields).map_err(failed)?;
    writer.into_inner().map_err(|error| LakeError::file("writing", path, error.into_error()))
}
