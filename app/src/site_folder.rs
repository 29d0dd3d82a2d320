//! A site is a folder: `site.toml`, the neighborhoods, the embedded database, letters; its keys
//! lie in another folder.

use crate::{cli::SiteArgs, fault::Fault, settings};
use atlas::Atlas;
use page::Site;
use std::{
    fs,
    path::{Path, PathBuf},
};
use store::{Keys, Location};

const SITE: &str = "site.toml";
const AREAS: &str = "areas.geojson";
const DATABASE: &str = "throughline.sqlite";
const LETTERS: &str = "letters";
const SINGLE_SIGN_ON: &str = "single-sign-on";
const SINGLE_SIGN_ON_VARIABLE: &str = "THROUGHLINE_SINGLE_SIGN_ON_SECRET";

/// A site's folder and the folder of its keys.
#[derive(Debug, Clone)]
pub(crate) struct SiteFolder {
    data: PathBuf,
    keys: PathBuf,
}

impl SiteFolder {
    pub(crate) fn new(args: &SiteArgs) -> Self {
        let keys = args.keys_dir.clone().unwrap_or_else(|| {
            let mut name = args.data_dir.file_name().unwrap_or_default().to_owned();
            name.push(".keys");
            args.data_dir.with_file_name(name)
        });
        Self { data: args.data_dir.clone(), keys }
    }

    /// A site whose keys lie inside its folder: for the demo, where nothing is worth guarding.
    pub(crate) fn with_keys_inside(data: &Path) -> Self {
        Self { data: data.to_owned(), keys: data.join("keys") }
    }

    pub(crate) fn data(&self) -> &Path {
        &self.data
    }

    pub(crate) fn keys_folder(&self) -> &Path {
        &self.keys
    }

    pub(crate) fn letters(&self) -> PathBuf {
        self.data.join(LETTERS)
    }

    /// Whether a site is here already.
    pub(crate) fn exists(&self) -> bool {
        self.data.join(SITE).exists()
    }

    /// Makes the folder when it is not there.
    pub(crate) fn prepare(&self) -> Result<(), Fault> {
        if self.data.is_dir() {
            return Ok(());
        }
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        // Reports lie readable in the database: nobody else on the machine gets at them.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
            .create(&self.data)
            .map_err(|error| Fault::at(format!("{} cannot be made", self.data.display()), &error))
    }

    /// Writes settings and neighborhoods into the folder, which is made when it is not there. The
    /// settings come last: what has a `site.toml` is whole.
    pub(crate) fn write(&self, settings: &str, atlas: &Atlas) -> Result<(), Fault> {
        self.prepare()?;
        write(&self.data.join(AREAS), &atlas.to_geojson())?;
        write(&self.data.join(SITE), settings)
    }

    /// The text of the settings.
    pub(crate) fn settings(&self) -> Result<String, Fault> {
        let path = self.data.join(SITE);
        fs::read_to_string(&path).map_err(|error| {
            Fault::new(format!(
                "{} cannot be read: {error}. A site is made by `throughline init`.",
                path.display()
            ))
        })
    }

    /// The settings. What is wrong in them is told with its line.
    pub(crate) fn site(&self) -> Result<Site, Fault> {
        let path = self.data.join(SITE);
        let text = self.settings()?;
        settings::read(&text).map_err(|trouble| Fault::at(path.display(), &trouble))
    }

    /// The neighborhoods.
    pub(crate) fn atlas(&self) -> Result<Atlas, Fault> {
        let path = self.data.join(AREAS);
        let text = fs::read_to_string(&path)
            .map_err(|error| Fault::at(format!("{} cannot be read", path.display()), &error))?;
        Atlas::from_stored(&text).map_err(|error| Fault::at(path.display(), &error))
    }

    /// Where the database is.
    pub(crate) fn location(&self, site: &Site) -> Location {
        if site.database.is_empty() {
            Location::Sqlite(self.data.join(DATABASE))
        } else {
            Location::Postgres(site.database.clone())
        }
    }

    /// The keys.
    pub(crate) fn keys(&self) -> Result<Keys, Fault> {
        Keys::load(&self.keys).map_err(|error| {
            Fault::new(format!(
                "the site's keys: {error}. Say where they are with --keys-dir or THROUGHLINE_KEYS."
            ))
        })
    }

    /// The secret that the city's own sign-in shares with this site: in the environment, or beside
    /// the keys; never in the settings, which a backup takes along.
    pub(crate) fn single_sign_on_secret(&self) -> Result<String, Fault> {
        let path = self.keys.join(SINGLE_SIGN_ON);
        let secret = match std::env::var(SINGLE_SIGN_ON_VARIABLE) {
            Ok(secret) => secret,
            Err(_) => fs::read_to_string(&path).unwrap_or_default(),
        };
        let secret = secret.trim().to_owned();
        if secret.is_empty() {
            return Err(Fault::new(format!(
                "`[single_sign_on]` needs the secret that the provider gave for this site: write it into {} or set {SINGLE_SIGN_ON_VARIABLE}",
                path.display()
            )));
        }
        Ok(secret)
    }

    /// The files of the folder that a backup takes along, beside the database.
    pub(crate) fn beside_database(&self) -> Vec<(&'static str, PathBuf)> {
        [SITE, AREAS].into_iter().map(|name| (name, self.data.join(name))).collect()
    }
}

/// Writes a file whole or not at all.
fn write(path: &Path, text: &str) -> Result<(), Fault> {
    let partial = path.with_extension("partial");
    fs::write(&partial, text)
        .and_then(|()| fs::File::open(&partial)?.sync_all())
        .and_then(|()| fs::rename(&partial, path))
        .map_err(|error| Fault::at(format!("{} cannot be written", path.display()), &error))
}
