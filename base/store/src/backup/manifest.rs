//! The manifest of a backup: what is in it, so that a restore can tell whether it is whole.

use super::{Answer, Counts, DATABASE, MANIFEST, files};
use crate::StoreError;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, path::Path};

/// The format that this program writes, and the newest that it reads.
const VERSION: u32 = 1;

/// What a backup holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The format of the backup.
    pub version: u32,
    /// The files, by name.
    pub files: BTreeMap<String, Copied>,
    /// Rows per table.
    pub tables: BTreeMap<String, u64>,
    /// SHA-256 of all of the above.
    pub sum: String,
}

/// A file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Copied {
    /// Its length.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

/// The one field that every format has.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

impl Manifest {
    pub(super) fn of(folder: &Path, names: Vec<String>, tables: Counts) -> Answer<Self> {
        let mut list = BTreeMap::new();
        for name in names {
            let copied = files::digest(&folder.join(&name))?;
            list.insert(name, copied);
        }
        let mut manifest = Self { version: VERSION, files: list, tables, sum: String::new() };
        manifest.sum = manifest.own_sum()?;
        Ok(manifest)
    }

    pub(super) fn write(&self, folder: &Path) -> Answer<()> {
        let text = serde_json::to_string_pretty(self).map_err(|error| unreadable(&error))?;
        files::write_synced(&folder.join(MANIFEST), text.as_bytes())
    }

    pub(super) fn read(folder: &Path) -> Answer<Self> {
        let path = folder.join(MANIFEST);
        let bytes = fs::read(&path).map_err(|error| {
            unsound(format!(
                "{} cannot be read ({error}): this is no backup, or not all of one",
                path.display()
            ))
        })?;
        let Version { version } = serde_json::from_slice(&bytes).map_err(|error| unreadable(&error))?;
        if version > VERSION {
            return Err(unsound(format!(
                "the backup was made by a newer version of the program (format {version}; this one reads up to {VERSION})"
            )));
        }
        let manifest: Self = serde_json::from_slice(&bytes).map_err(|error| unreadable(&error))?;
        let named = manifest.files.keys().all(|name| is_plain(name)) && manifest.files.contains_key(DATABASE);
        if !named || manifest.own_sum()? != manifest.sum {
            return Err(unsound("the manifest of the backup was changed or is damaged".to_owned()));
        }
        Ok(manifest)
    }

    /// Compares length and checksum of each file.
    pub(super) fn check_files(&self, folder: &Path) -> Answer<()> {
        for (name, expected) in &self.files {
            let path = folder.join(name);
            if !path.is_file() {
                return Err(unsound(format!("{name} is missing from the backup")));
            }
            let found = files::digest(&path)?;
            if found.bytes != expected.bytes {
                return Err(unsound(format!(
                    "{name} in the backup has {} bytes instead of {}: it was cut or changed",
                    found.bytes, expected.bytes
                )));
            }
            if found.sha256 != expected.sha256 {
                return Err(unsound(format!("{name} in the backup is damaged: its checksum differs")));
            }
        }
        Ok(())
    }

    fn own_sum(&self) -> Answer<String> {
        let bare = Self { sum: String::new(), ..self.clone() };
        let text = serde_json::to_vec(&bare).map_err(|error| unreadable(&error))?;
        Ok(files::sha256(&text))
    }
}

/// Whether a name is that of a file in the folder itself.
pub(super) fn is_plain(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (1..=120).contains(&name.len()) && !name.starts_with('.') && name.chars().all(fits)
}

fn unreadable(error: &serde_json::Error) -> StoreError {
    unsound(format!("the manifest of the backup is damaged: {error}"))
}

fn unsound(text: String) -> StoreError {
    StoreError::Unsound(text)
}
