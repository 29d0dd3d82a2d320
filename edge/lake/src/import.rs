//! Importing files: rows are read and sorted by month, then each month is linked and written.
//!
//! Memory holds a few months (one is linked while others are written), the texts that rows share, and
//! eight bytes for each row. Nothing of the
//! dataset changes before the last step.

mod months;
mod report;
mod rows;

use crate::{
    Duplicates, Lake, LakeError, Mapping,
    chunks::Chunks,
    dataset::{Contents, DoneFile, Source},
    gazetteer::Blocks,
    layout::Layout,
    parse::LINE_BITS,
    reject::Rejects,
    row::Row,
    spill::Spill,
    texts::Texts,
};
use atlas::{Atlas, Finder};
pub use report::{Imported, ImportedFile};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use words::{AreaSlug, Moment};

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Progress<'a> {
    /// Rows are being read.
    Reading {
        /// From this file.
        file: &'a Path,
        /// Bytes read so far.
        bytes: u64,
        /// Bytes that it has.
        of: u64,
    },
    /// Months are being linked and written.
    Writing {
        /// Months written so far.
        months: usize,
        /// Months to look at.
        of: usize,
    },
}

/// What to import.
#[derive(Debug, Clone, Copy)]
pub struct Import<'a> {
    /// CSV files of one feed.
    pub files: &'a [PathBuf],
    /// What their columns mean.
    pub mapping: &'a Mapping,
    /// The areas of the site.
    pub atlas: &'a Atlas,
    /// Calls later than this are set aside.
    pub now: Moment,
}

/// Imports files into the dataset. It blocks, and uses all cores; `progress` is called now and then.
///
/// An event number that a feed brought before is not taken again, so that a file can be imported twice, and an import
/// that was stopped is simply begun anew. When this fails, the dataset is what it was.
pub fn import(
    lake: &Lake,
    import: &Import,
    progress: &mut dyn FnMut(Progress),
) -> Result<Imported, LakeError> {
    let lock = lake.lock()?;
    let contents = lake.contents()?;
    let done = At::new(lake, import, contents)?.run(progress);
    if done.is_err() {
        // What failed is told; what cannot be cleared now is cleared by the next import.
        let _ = lake.clear();
    }
    drop(lock);
    done
}

/// An import at work.
struct At<'a> {
    lake: &'a Lake,
    import: &'a Import<'a>,
    contents: Contents,
    texts: Texts,
    areas: Arc<[AreaSlug]>,
    finder: Finder<'a>,
    files: Vec<Reading>,
    blocks: Blocks,
}

/// A file, with what became of its rows.
struct Reading {
    file: ImportedFile,
    fingerprint: String,
    bytes: u64,
    /// None when the file was imported before.
    rejects: Option<(Mutex<Rejects>, Layout)>,
}

impl<'a> At<'a> {
    fn new(lake: &'a Lake, import: &'a Import<'a>, mut contents: Contents) -> Result<Self, LakeError> {
        let mapping = import.mapping;
        agree(&mut contents, mapping)?;
        let areas = import.atlas.areas().iter().map(|area| area.slug.clone()).collect();
        let finder = import.atlas.finder();
        let blocks = Blocks::read(lake, &contents)?;
        let texts = Texts::default();
        Ok(Self { lake, import, contents, texts, areas, finder, files: vec![], blocks })
    }

    fn run(mut self, progress: &mut dyn FnMut(Progress)) -> Result<Imported, LakeError> {
        let rows = self.lake.workshop().join("rows");
        fs::create_dir_all(&rows).map_err(|error| LakeError::file("making it", &rows, error))?;
        let spill = Spill::new(rows, self.lake.disk.clone());
        // A file that does not fit is told before others are read for minutes.
        for path in self.import.files {
            let (_, header) = Chunks::open(path)?;
            Layout::of(&header, self.import.mapping, path)?;
        }
        let mut events = vec![];
        for path in self.import.files {
            events.extend(self.read(path, &spill, progress)?);
        }
        let moves = self.write_months(&spill, events, progress)?;
        self.finish(moves)
    }

    /// The file from which a new row came.
    fn file_of(&mut self, row: &Row) -> Option<&mut Reading> {
        let file = usize::try_from(row.line >> LINE_BITS).ok()?;
        self.files.get_mut(file)
    }

    fn finish(mut self, mut moves: Vec<(String, String)>) -> Result<Imported, LakeError> {
        let source = self.import.mapping.name().to_owned();
        for reading in &mut self.files {
            let Some((rejects, _)) = &reading.rejects else { continue };
            let rejects = rejects.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(name) = rejects.path().and_then(|path| path.file_name()?.to_str()) {
                let short: String = reading.fingerprint.chars().take(8).collect();
                let to = format!("rejects/{}-{short}.csv", name.trim_end_matches(".csv"));
                reading.file.rejects = Some(self.lake.folder().join(&to));
                moves.push((name.to_owned(), to));
            }
            let done = DoneFile {
                name: reading.file.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                bytes: reading.bytes,
                fingerprint: reading.fingerprint.clone(),
                source: source.clone(),
            };
            if !self.contents.files.contains(&done) {
                self.contents.files.push(done);
            }
        }
        let (blocks, to) = ("blocks.csv".to_owned(), format!("blocks/{}.csv", self.contents.number));
        let learned = self.blocks.text(&self.texts.all())?;
        self.lake.disk.replace(&self.lake.workshop().join(&blocks), learned.as_bytes())?;
        self.contents.blocks = Some(to.clone());
        moves.push((blocks, to));
        self.lake.commit(self.contents, &moves)?;
        Ok(Imported { files: self.files.into_iter().map(|reading| reading.file).collect() })
    }
}

/// Notes what the mapping says of its feed and kinds, unless calls that are there were taken in by something else.
fn agree(contents: &mut Contents, mapping: &Mapping) -> Result<(), LakeError> {
    let wanted = Source { duplicates: mapping.duplicates };
    let there = contents.sources.entry(mapping.name.clone()).or_insert_with(|| wanted.clone());
    if *there != wanted {
        return Err(LakeError::OtherSource {
            mapping: mapping.name.clone(),
            key: "duplicates",
            wanted: format!("{:?}", wanted.duplicates).to_lowercase(),
            there: format!("{:?}", there.duplicates).to_lowercase(),
        });
    }
    for kind in &mapping.kinds {
        // A feed whose duplicates are gone is not linked, so that its reach does not matter.
        if mapping.duplicates == Duplicates::Merged {
            continue;
        }
        let wanted = (kind.reach.metres, kind.reach.seconds);
        let there = *contents.kinds.entry(kind.name.clone()).or_insert(wanted);
        if there != wanted {
            let said =
                |(metres, seconds): (f64, i64)| format!("{metres} metres and {} minutes", seconds / 60);
            return Err(LakeError::OtherRule {
                mapping: mapping.name.clone(),
                kind: kind.name.clone(),
                wanted: said(wanted),
                there: said(there),
            });
        }
    }
    Ok(())
}
