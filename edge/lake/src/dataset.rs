//! The folder of the dataset: which files belong to it, and how it changes at one stroke.
//!
//! `dataset.json` lists the Parquet file of each month. An import writes new files under names that
//! the list does not know, then puts a new list in the place of the old one. Whoever reads goes by
//! the list, so that an import that is killed at any moment has changed nothing; what it left lying
//! about is cleared away by the next.

use crate::{LakeError, disk::Disk, link::Reach, mapping::Duplicates};
use std::{
    collections::BTreeMap,
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
};
use words::{Month, Months};

/// The version of the layout that this program writes.
const VERSION: u32 = 1;

/// The calls of a site: the folder `calls` of its data.
#[derive(Debug, Clone)]
pub struct Lake {
    folder: PathBuf,
    pub(crate) disk: Disk,
}

/// What the dataset consists of.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Contents {
    version: u32,
    /// How often it was changed: part of the names of files.
    pub(crate) number: u64,
    pub(crate) months: BTreeMap<Month, MonthFile>,
    pub(crate) sources: BTreeMap<String, Source>,
    /// By which rule each kind was linked: metres and seconds.
    pub(crate) kinds: BTreeMap<String, (f64, i64)>,
    pub(crate) files: Vec<DoneFile>,
    /// Where blocks are: a path below the folder.
    pub(crate) blocks: Option<String>,
}

/// The file of a month.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct MonthFile {
    /// Its path below the folder.
    pub(crate) path: String,
    pub(crate) rows: u64,
    /// What the incidents that reach into the next month are known by.
    pub(crate) carried: String,
}

/// A feed.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Source {
    pub(crate) duplicates: Duplicates,
}

/// A file that was imported to its end.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct DoneFile {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) fingerprint: String,
    pub(crate) source: String,
}

/// Held while an import is at work.
pub(crate) struct Lock {
    _file: File,
}

impl Lake {
    /// The calls of a site, by the folder of its data. Nothing is made before the first import.
    #[must_use]
    pub fn of(data_dir: &Path) -> Self {
        Self { folder: data_dir.join("calls"), disk: Disk::default() }
    }

    /// The folder of the dataset.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The months that have calls, in their order.
    pub fn months(&self) -> Result<Vec<Month>, LakeError> {
        Ok(self.contents()?.months.into_keys().collect())
    }

    /// From the first month that has calls to the last one; none when nothing was imported.
    pub fn covers(&self) -> Result<Option<Months>, LakeError> {
        let months = self.months()?;
        Ok(months.first().zip(months.last()).and_then(|(first, last)| Months::new(*first, *last)))
    }

    fn list(&self) -> PathBuf {
        self.folder.join("dataset.json")
    }

    /// Where an import keeps what is not yet part of the dataset.
    pub(crate) fn workshop(&self) -> PathBuf {
        self.folder.join("importing")
    }

    /// What the dataset consists of; of nothing, when there is none.
    pub(crate) fn contents(&self) -> Result<Contents, LakeError> {
        let path = self.list();
        let damaged = |trouble: String| LakeError::Damaged { path: path.display().to_string(), trouble };
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Contents::default()),
            Err(error) => return Err(LakeError::file("reading it", &path, error)),
        };
        let contents: Contents = serde_json::from_str(&text).map_err(|error| damaged(error.to_string()))?;
        if contents.version == VERSION {
            Ok(contents)
        } else {
            Err(damaged(format!("is of version {}, and this program knows {VERSION}", contents.version)))
        }
    }

    /// Takes the dataset for an import and clears away what a killed one left.
    pub(crate) fn lock(&self) -> Result<Lock, LakeError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| LakeError::file("making it", &path, error)
        };
        fs::create_dir_all(&self.folder).map_err(failed(&self.folder))?;
        let path = self.folder.join("lock");
        let file = File::create(&path).map_err(failed(&path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(LakeError::Busy { folder: self.folder.display().to_string() });
            }
            Err(TryLockError::Error(error)) => return Err(LakeError::file("locking it", &path, error)),
        }
        self.clear()?;
        let workshop = self.workshop();
        fs::create_dir_all(&workshop).map_err(failed(&workshop))?;
        Ok(Lock { _file: file })
    }

    /// Removes the workshop.
    fn clear_workshop(&self) -> Result<(), LakeError> {
        let workshop = self.workshop();
        if workshop.exists() {
            fs::remove_dir_all(&workshop)
                .map_err(|error| LakeError::file("clearing it away", &workshop, error))?;
        }
        Ok(())
    }

    /// Removes the workshop, and files that the list does not know.
    pub(crate) fn clear(&self) -> Result<(), LakeError> {
        self.clear_workshop()?;
        let failed = |path: &Path, error| LakeError::file("clearing it away", path, error);
        let contents = self.contents()?;
        let listed = contents.months.values().map(|month| &month.path).chain(&contents.blocks);
        let known: Vec<PathBuf> = listed.map(|path| self.folder.join(path)).collect();
        for folder in entries(&self.folder)?.iter().filter(|path| holds_versions(path)) {
            for file in entries(folder)?.iter().filter(|file| !known.contains(file)) {
                fs::remove_file(file).map_err(|error| failed(file, error))?;
            }
        }
        Ok(())
    }

    /// Makes what an import wrote part of the dataset: files from the workshop move to their places, then the new
    /// list takes the place of the old. Files of the old one stay until the next import, for whoever still reads
    /// them. `moves` are paths below the workshop and below the folder.
    pub(crate) fn commit(&self, mut contents: Contents, moves: &[(String, String)]) -> Result<(), LakeError> {
        contents.version = VERSION;
        for (from, to) in moves {
            let (from, to) = (self.workshop().join(from), self.folder.join(to));
            let moved = to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::rename(&from, &to));
            moved.map_err(|error| LakeError::file("moving a file there", &to, error))?;
        }
        let text = serde_json::to_string_pretty(&contents).map_err(|error| LakeError::Damaged {
            path: self.list().display().to_string(),
            trouble: error.to_string(),
        })?;
        self.disk.replace(&self.list(), text.as_bytes())?;
        self.clear_workshop()
    }
}

impl Contents {
    /// By which rule a kind was linked.
    pub(crate) fn reach(&self) -> impl Iterator<Item = (&str, Reach)> {
        self.kinds
            .iter()
            .map(|(kind, (metres, seconds))| (&**kind, Reach { metres: *metres, seconds: *seconds }))
    }
}

/// Whether a folder holds files that go by the list.
fn holds_versions(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.starts_with("month=") || name == "blocks"
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, LakeError> {
    let failed = |error| LakeError::file("reading it", folder, error);
    fs::read_dir(folder)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
        .collect()
}
