//! Rows on their way, sorted by month into files, so that no more than a month is in memory.

use crate::{
    LakeError,
    disk::Disk,
    row::{Row, Rows},
    twice::number,
};
use std::{
    collections::BTreeSet,
    fs,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};
use words::Month;

/// A month is written when so much of it has come together.
const FULL: usize = 256 * 1024;
/// All months of a thread are, when they together have so much.
const MOST: usize = 32 * 1024 * 1024;

/// The files of all months.
#[derive(Debug)]
pub(crate) struct Spill {
    folder: PathBuf,
    disk: Disk,
    months: Mutex<BTreeSet<Month>>,
}

impl Spill {
    /// Spills into a folder that is there and empty.
    pub(crate) fn new(folder: PathBuf, disk: Disk) -> Self {
        Self { folder, disk, months: Mutex::default() }
    }

    /// The months that have rows.
    pub(crate) fn months(&self) -> BTreeSet<Month> {
        self.months.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn path(&self, month: Month) -> PathBuf {
        self.folder.join(format!("{month}.rows"))
    }

    fn append(&self, month: Month, bytes: &[u8]) -> Result<(), LakeError> {
        // Held while writing, so that rows of two threads do not mix.
        let mut months = self.months.lock().unwrap_or_else(PoisonError::into_inner);
        months.insert(month);
        self.disk.append(&self.path(month), bytes)
    }

    /// All rows of a month. Their file is gone afterwards.
    pub(crate) fn take(&self, month: Month) -> Result<Rows, LakeError> {
        let path = self.path(month);
        let bytes = fs::read(&path).map_err(|error| LakeError::file("reading it", &path, error))?;
        fs::remove_file(&path).map_err(|error| LakeError::file("removing it", &path, error))?;
        Rows::read(&bytes).ok_or_else(|| LakeError::Damaged {
            path: path.display().to_string(),
            trouble: "ends in the middle of a row".to_owned(),
        })
    }
}

/// What one thread has not yet written.
pub(crate) struct Buffers<'a> {
    spill: &'a Spill,
    months: Vec<(Month, Vec<u8>)>,
    /// The place of a month in `months`, by its number.
    places: Vec<Option<usize>>,
    bytes: usize,
}

impl<'a> Buffers<'a> {
    pub(crate) fn new(spill: &'a Spill) -> Self {
        Self { spill, months: vec![], places: vec![], bytes: 0 }
    }

    /// Takes a row.
    pub(crate) fn push(&mut self, month: Month, row: &Row, event: &[u8]) -> Result<(), LakeError> {
        let number = usize::from(number(month));
        if number >= self.places.len() {
            self.places.resize(number + 1, None);
        }
        let place = *self.places[number].get_or_insert_with(|| {
            self.months.push((month, vec![]));
            self.months.len() - 1
        });
        let buffer = &mut self.months[place].1;
        let before = buffer.len();
        row.write(event, buffer);
        self.bytes += buffer.len() - before;
        if buffer.len() >= FULL {
            self.bytes -= buffer.len();
            self.spill.append(month, buffer)?;
            buffer.clear();
        }
        if self.bytes > MOST { self.flush() } else { Ok(()) }
    }

    /// Writes whatever is left.
    pub(crate) fn flush(&mut self) -> Result<(), LakeError> {
        for (month, buffer) in self.months.iter_mut().filter(|(_, buffer)| !buffer.is_empty()) {
            self.spill.append(*month, buffer)?;
            buffer.clear();
        }
        self.bytes = 0;
        Ok(())
    }
}
