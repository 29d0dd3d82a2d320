//! Backup and restore: a copy that was opened and checked before it counts.
//!
//! A backup is a folder: `throughline.sqlite`, copies of the files beside the database, and
//! `manifest.json` with their checksums and the rows of each table. It is the same thing for
//! both databases, so it also moves a site from one to the other. It is made while the site
//! runs, of one consistent state. The keys are never part of it: without them, contacts and
//! letters in a backup stay sealed.

mod check;
mod copy;
mod files;
mod manifest;
mod restore;
mod schema;
mod source;
#[cfg(test)]
mod tests;

pub use manifest::{Copied, Manifest};
pub use restore::restore;

use crate::{Store, StoreError, keys, store::Pools};
use check::Age;
use files::{Discard, beside, blocking};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

type Answer<T> = Result<T, StoreError>;
/// Rows per table.
type Counts = BTreeMap<String, u64>;

/// The database's file in a backup.
const DATABASE: &str = "throughline.sqlite";
const MANIFEST: &str = "manifest.json";

/// Makes a backup in a new folder, with copies of `extra` files under the names given. The
/// folder appears when the copy was opened anew and found whole, and not before; one that is
/// there already is refused.
pub async fn backup(store: &Store, folder: &Path, extra: &[(&str, &Path)]) -> Answer<Manifest> {
    let partial = beside(folder, ".partial");
    refuse_existing(folder)?;
    if partial.exists() {
        return Err(StoreError::Unsound(format!(
            "{} is there already: another backup is being made, or one was cut short; remove it then",
            partial.display()
        )));
    }
    for (name, _) in extra {
        refuse_name(name)?;
    }
    files::create_private_folder(&partial)?;
    let discard = Discard(partial.clone());

    let copy = partial.join(DATABASE);
    let bounds = match &store.0 {
        Pools::Sqlite { writer, .. } => source::vacuum_into(writer, &copy).await?,
        Pools::Postgres(_) => source::copy_out(store, &copy).await?,
    };
    let tables = check::inspect(&copy, Age::Current).await?;
    source::agree(&bounds, &tables)?;

    let extra: Vec<(String, PathBuf)> =
        extra.iter().map(|(name, path)| ((*name).to_owned(), path.into())).collect();
    let (inside, whole) = (partial.clone(), folder.to_owned());
    let manifest = blocking(move || {
        files::settle(&inside.join(DATABASE))?;
        let mut names = vec![DATABASE.to_owned()];
        for (name, path) in extra {
            files::copy_synced(&path, &inside.join(&name))?;
            names.push(name);
        }
        let manifest = Manifest::of(&inside, names, tables)?;
        manifest.write(&inside)?;
        files::sync_folder(&inside)?;
        // Read back from what was written, as a restore will.
        let read = Manifest::read(&inside)?;
        read.check_files(&inside)?;
        refuse_existing(&whole)?;
        files::rename(&inside, &whole)?;
        Ok(read)
    })
    .await?;
    discard.keep();
    tracing::info!(rows = manifest.tables.values().sum::<u64>(), "backup made and checked");
    Ok(manifest)
}

/// Checks a backup: its manifest, the checksum of each file, the soundness of the database, and
/// its rows. Changes nothing.
pub async fn verify_backup(folder: &Path) -> Answer<Manifest> {
    let at = folder.to_owned();
    let manifest = blocking(move || {
        let manifest = Manifest::read(&at)?;
        manifest.check_files(&at)?;
        Ok(manifest)
    })
    .await?;
    let tables = check::inspect(&folder.join(DATABASE), Age::CurrentOrOlder).await?;
    if tables == manifest.tables {
        Ok(manifest)
    } else {
        Err(StoreError::Unsound("the rows of the backup are not those that its manifest lists".to_owned()))
    }
}

fn refuse_existing(folder: &Path) -> Answer<()> {
    if folder.exists() {
        return Err(StoreError::Unsound(format!(
            "{} is there already; a backup goes into a new folder",
            folder.display()
        )));
    }
    Ok(())
}

/// Names of extra files: plain ones, and never those of keys.
fn refuse_name(name: &str) -> Answer<()> {
    if keys::NAMES.contains(&name) {
        return Err(StoreError::Unsound(format!("“{name}” is a key; keys are never part of a backup")));
    }
    if manifest::is_plain(name) && name != DATABASE && name != MANIFEST {
        return Ok(());
    }
    Err(StoreError::Unsound(format!("“{name}” cannot be the name of a file in a backup")))
}
