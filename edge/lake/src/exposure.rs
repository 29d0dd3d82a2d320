//! What a rate is taken of, for each area: people, or people times the time they spend there.

use crate::{Lake, LakeError};
use atlas::Atlas;
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};
use words::AreaSlug;

const FILE: &str = "exposure.csv";
const MEND: &str =
    "Write a first line “area,exposure”, then one line for each area, with its name or short name";

/// Exposure of every area of a site.
#[derive(Debug, Clone, PartialEq)]
pub struct Exposure(BTreeMap<AreaSlug, f64>);

impl Exposure {
    /// Reads a CSV file with the columns `area` (a short name, or a name) and `exposure` (a number above 0). It must
    /// name every area of the atlas once, and no other.
    pub fn read(path: &Path, atlas: &Atlas) -> Result<Self, LakeError> {
        let text = fs::read(path).map_err(|error| LakeError::file("reading it", path, error))?;
        let wrong = |line: u64, column: &'static str, trouble: String| LakeError::Exposure {
            file: path.display().to_string(),
            line,
            column,
            trouble,
        };
        let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text);
        let not_csv = |error: csv::Error| {
            let line = error.position().map_or(1, csv::Position::line);
            wrong(line, "the whole line", format!("cannot be read. {MEND}"))
        };
        let header = reader.headers().map_err(not_csv)?.clone();
        let column = |name: &'static str| {
            let at = header.iter().position(|one| one.eq_ignore_ascii_case(name));
            at.ok_or_else(|| wrong(1, name, format!("there is no such column. {MEND}")))
        };
        let (area_at, exposure_at) = (column("area")?, column("exposure")?);
        let (mut exposure, mut last) = (BTreeMap::new(), 1);
        for record in reader.records() {
            let record = record.map_err(not_csv)?;
            let line = record.position().map_or(last, csv::Position::line);
            last = line;
            let (area, number) =
                (record.get(area_at).unwrap_or_default(), record.get(exposure_at).unwrap_or_default());
            let Some(slug) = slug(area, atlas) else {
                return Err(wrong(line, "area", format!("“{area}” is no area of this site. {MEND}")));
            };
            let Some(number) =
                number.parse::<f64>().ok().filter(|number| number.is_finite() && *number > 0.0)
            else {
                let trouble =
                    format!("“{number}” is no number above 0. Write how many people are there, as 5100");
                return Err(wrong(line, "exposure", trouble));
            };
            if exposure.insert(slug, number).is_some() {
                return Err(wrong(line, "area", format!("“{area}” stands there twice. Keep one line")));
            }
        }
        match atlas.areas().iter().find(|area| !exposure.contains_key(&area.slug)) {
            None => Ok(Self(exposure)),
            Some(area) => {
                Err(wrong(last + 1, "area", format!("“{}” is missing. Add a line for it", area.slug)))
            }
        }
    }

    /// The exposure of an area.
    #[must_use]
    pub fn of(&self, area: &AreaSlug) -> Option<f64> {
        self.0.get(area).copied()
    }
}

/// By short name or by name.
fn slug(text: &str, atlas: &Atlas) -> Option<AreaSlug> {
    let named = || atlas.areas().iter().find(|area| area.name.eq_ignore_ascii_case(text));
    atlas.by_slug(text).or_else(named).map(|area| area.slug.clone())
}

impl Lake {
    fn exposure_file(&self) -> PathBuf {
        self.folder().join(FILE)
    }

    /// Checks an exposure file and keeps it with the dataset, in place of an earlier one.
    pub fn keep_exposure(&self, path: &Path, atlas: &Atlas) -> Result<Exposure, LakeError> {
        let exposure = Exposure::read(path, atlas)?;
        let failed = |error| LakeError::file("making it", self.folder(), error);
        fs::create_dir_all(self.folder()).map_err(failed)?;
        let lines = exposure.0.iter().map(|(area, number)| format!("{area},{number}\n"));
        let text: String = std::iter::once("area,exposure\n".to_owned()).chain(lines).collect();
        self.disk.replace(&self.exposure_file(), text.as_bytes())?;
        Ok(exposure)
    }

    /// The exposure that is kept; none when there is none yet.
    pub fn exposure(&self, atlas: &Atlas) -> Result<Option<Exposure>, LakeError> {
        let path = self.exposure_file();
        if path.exists() { Exposure::read(&path, atlas).map(Some) } else { Ok(None) }
    }
}
