//! Files of a backup: copied, hashed, and on disk before anything rests on them.

use super::{Answer, manifest::Copied};
use crate::{StoreError, Unavailable};
use sha2::{Digest as _, Sha256};
use std::{
    ffi::OsString,
    fs::{self, File},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};
use words::hex;

/// Runs what waits for a disk where it holds up nobody.
pub(super) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Answer<T> + Send + 'static,
) -> Answer<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(error) => Err(StoreError::Defect(error.to_string())),
    }
}

/// `folder` + `ending`, in the same parent.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().map_or_else(|| OsString::from("backup"), OsString::from);
    name.push(ending);
    path.with_file_name(name)
}

/// Removes a half-made file or folder when dropped, unless it was kept.
pub(super) struct Discard(pub PathBuf);

impl Discard {
    /// It is whole, and stays.
    pub(super) fn keep(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Discard {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            remove(&self.0);
        }
    }
}

/// Removes a folder, or a database file with what SQLite puts beside it. Best effort.
pub(super) fn remove(path: &Path) {
    if path.is_dir() {
        let _ = fs::remove_dir_all(path);
        return;
    }
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(beside(path, ending));
    }
}

pub(super) fn create_private_folder(path: &Path) -> Answer<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| trouble(path, "cannot be made", &error))
}

pub(super) fn copy_synced(from: &Path, to: &Path) -> Answer<()> {
    let mut source = File::open(from).map_err(|error| trouble(from, "cannot be read", &error))?;
    let mut target = create(to)?;
    io::copy(&mut source, &mut target)
        .and_then(|_| target.sync_all())
        .map_err(|error| trouble(to, "cannot be written", &error))
}

pub(super) fn write_synced(path: &Path, bytes: &[u8]) -> Answer<()> {
    let mut file = create(path)?;
    file.write_all(bytes)
        .and_then(|()| file.sync_all())
        .map_err(|error| trouble(path, "cannot be written", &error))
}

/// A file that SQLite wrote: for its owner alone, and on disk (`VACUUM INTO` does not sync).
pub(super) fn settle(path: &Path) -> Answer<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))
            .map_err(|error| trouble(path, "cannot be protected", &error))?;
    }
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(|error| trouble(path, "cannot be written", &error))
}

pub(super) fn sync_folder(path: &Path) -> Answer<()> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    File::open(path)
        .and_then(|folder| folder.sync_all())
        .map_err(|error| trouble(path, "cannot be written", &error))
}

/// Renames, and puts the new name on disk.
pub(super) fn rename(from: &Path, to: &Path) -> Answer<()> {
    fs::rename(from, to).map_err(|error| trouble(to, "cannot be made", &error))?;
    sync_folder(to.parent().unwrap_or_else(|| Path::new(".")))
}

pub(super) fn digest(path: &Path) -> Answer<Copied> {
    let read = || -> io::Result<Copied> {
        let mut file = File::open(path)?;
        let (mut hash, mut buffer, mut bytes) = (Sha256::new(), vec![0; 1 << 16], 0);
        loop {
            let length = file.read(&mut buffer)?;
            if length == 0 {
                return Ok(Copied { bytes, sha256: hex(&hash.finalize()) });
            }
            hash.update(&buffer[..length]);
            bytes += length as u64;
        }
    };
    read().map_err(|error| trouble(path, "cannot be read", &error))
}

pub(super) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

pub(super) fn trouble(path: &Path, what: &str, error: &io::Error) -> StoreError {
    let text = format!("{} {what}: {error}", path.display());
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            StoreError::Unavailable(Unavailable::Full, text)
        }
        io::ErrorKind::ReadOnlyFilesystem => StoreError::Unavailable(Unavailable::ReadOnly, text),
        _ => StoreError::Unsound(text),
    }
}

fn create(path: &Path) -> Answer<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|error| trouble(path, "cannot be made", &error))
}
