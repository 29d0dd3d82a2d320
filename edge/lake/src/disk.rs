//! The one door to the disk for whatever an import writes, so that a disk that fills can be tried.

use crate::LakeError;
use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// Where an import writes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Disk {
    /// Bytes that still fit; none when only the real disk says so.
    room: Option<Arc<AtomicU64>>,
}

/// A file that is being written.
pub(crate) struct Written {
    file: File,
    disk: Disk,
}

impl Disk {
    /// A disk that is full after so many bytes.
    #[cfg(test)]
    pub(crate) fn full_after(bytes: u64) -> Self {
        Self { room: Some(Arc::new(AtomicU64::new(bytes))) }
    }

    /// A new file; what stood there is gone.
    pub(crate) fn create(&self, path: &Path) -> Result<Written, LakeError> {
        let file = File::create(path).map_err(|error| LakeError::file("making it", path, error))?;
        Ok(Written { file, disk: self.clone() })
    }

    /// Writes at the end of a file.
    pub(crate) fn append(&self, path: &Path, bytes: &[u8]) -> Result<(), LakeError> {
        let file = OpenOptions::new().create(true).append(true).open(path);
        file.and_then(|file| Written { file, disk: self.clone() }.write_all(bytes))
            .map_err(|error| LakeError::file("writing", path, error))
    }

    /// Waits until a file that was written is on the disk.
    pub(crate) fn sync(&self, path: &Path) -> Result<(), LakeError> {
        let file = OpenOptions::new().append(true).open(path);
        file.and_then(|file| self.settle(&file)).map_err(|error| LakeError::file("writing", path, error))
    }

    fn settle(&self, file: &File) -> io::Result<()> {
        // A disk that is only tried must not outlive a power cut.
        if self.room.is_some() { Ok(()) } else { file.sync_all() }
    }

    /// Puts a small file in the place of another at one stroke: whoever reads sees the old one or the new.
    pub(crate) fn replace(&self, path: &Path, bytes: &[u8]) -> Result<(), LakeError> {
        let beside = path.with_extension("new");
        let mut written = self.create(&beside)?;
        written
            .write_all(bytes)
            .and_then(|()| self.settle(&written.file))
            .and_then(|()| fs::rename(&beside, path))
            .map_err(|error| LakeError::file("writing", path, error))
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(room) = &self.disk.room {
            let wanted = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            room.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(wanted))
                .map_err(|_| io::Error::from(io::ErrorKind::StorageFull))?;
        }
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
