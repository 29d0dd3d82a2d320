//! The keys of a site: in a folder of their own, in no database and no backup.

use crate::{Sealer, StoreError};
use std::{fs, io::Write as _, path::Path};
use words::{Chance, hex, unhex};

/// The keys of a site. Never printed.
#[derive(Clone)]
pub struct Keys {
    /// Mixed into receipts, so that a stolen database cannot be searched for them.
    pub pepper: [u8; 32],
    /// Seals contacts, letters, drafts, and forms on their way.
    pub sealer: Sealer,
    /// Signs what a browser carries back.
    pub session: [u8; 32],
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys(not shown)")
    }
}

pub(crate) const NAMES: [&str; 3] = ["pepper", "sealing", "session"];

impl Keys {
    /// Makes fresh keys in an empty folder, readable by its owner alone.
    pub fn create(folder: &Path, chance: &dyn Chance) -> Result<Self, StoreError> {
        fs::create_dir_all(folder).map_err(|error| unsound(folder, "cannot be made", &error))?;
        restrict(folder, 0o700)?;
        for name in NAMES {
            let path = folder.join(name);
            if path.exists() {
                return Err(StoreError::Unsound(format!(
                    "{} is there already; keys are never overwritten. Choose another keys folder.",
                    path.display()
                )));
            }
            let mut bytes = [0; 32];
            chance.fill(&mut bytes);
            let mut file =
                fs::File::create_new(&path).map_err(|error| unsound(&path, "cannot be made", &error))?;
            file.write_all(hex(&bytes).as_bytes())
                .and_then(|()| file.sync_all())
                .map_err(|error| unsound(&path, "cannot be written", &error))?;
            restrict(&path, 0o600)?;
        }
        Self::load(folder)
    }

    /// Reads the keys of a site.
    pub fn load(folder: &Path) -> Result<Self, StoreError> {
        let [pepper, sealing, session] = NAMES.map(|name| {
            let path = folder.join(name);
            let text = fs::read_to_string(&path).map_err(|error| unsound(&path, "cannot be read", &error))?;
            unhex(text.trim()).and_then(|bytes| bytes.try_into().ok()).ok_or_else(|| {
                StoreError::Unsound(format!(
                    "{} is not a key: 64 hexadecimal digits are expected",
                    path.display()
                ))
            })
        });
        Ok(Self { pepper: pepper?, sealer: Sealer::new(sealing?), session: session? })
    }
}

fn unsound(path: &Path, what: &str, error: &std::io::Error) -> StoreError {
    StoreError::Unsound(format!("{} {what}: {error}", path.display()))
}

fn restrict(path: &Path, mode: u32) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(path, fs::Permissions::from_mode(mode))
            .map_err(|error| unsound(path, "cannot be protected", &error))?;
    }
    Ok(())
}
