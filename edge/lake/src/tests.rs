//! Imports and counts from end to end.

mod again;
mod bad_input;
mod borders;
#[cfg(feature = "cluster")]
mod cluster;
mod disk;
mod documented;
mod exposure;
mod oracle;
mod seattle;

use crate::{Engine, Import, Imported, Lake, LakeError, Mapping, Reason, disk::Disk, import, wall::Wall};
use atlas::Atlas;
use std::{
    fs,
    path::{Path, PathBuf},
    slice,
    sync::LazyLock,
};
use tempfile::TempDir;
use words::Moment;

const AREAS: &str = include_str!("../../../base/atlas/tests/fixtures/seattle-mcpp-areas.geojson");
static ATLAS: LazyLock<Atlas> = LazyLock::new(|| atlas::load(AREAS, "NAME").expect("the areas of Seattle").0);
/// The first moment of 2026, about.
const NOW: Moment = Moment(1_767_225_600_000_000);
const HEADER: &str = "CAD Event Number,Event Clearance Description,Call Type,Priority,Initial Call Type,\
                      Final Call Type,Original Time Queued,Arrived Time,Precinct,Sector,Beat,Blurred_Longitude,\
                      Blurred_Latitude\n";

/// A folder for a site's data and for files to import.
struct Site {
    folder: TempDir,
    lake: Lake,
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut lake = Lake::of(&folder.path().join("data"));
        lake.disk = Disk::full_after(u64::MAX);
        Self { folder, lake }
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).expect("a file");
        path
    }

    /// Imports files of the newer Seattle schema.
    fn import(&self, files: &[PathBuf]) -> Result<Imported, LakeError> {
        self.import_as("seattle-calls-2018", files)
    }

    fn import_as(&self, mapping: &str, files: &[PathBuf]) -> Result<Imported, LakeError> {
        let mapping = Mapping::find(mapping)?;
        let job = Import { files, mapping: &mapping, atlas: &ATLAS, now: NOW };
        let imported = import(&self.lake, &job, &mut |_| ())?;
        for file in &imported.files {
            assert_eq!(file.imported + file.known + file.set_aside(), file.rows, "no row is lost: {file:?}");
        }
        Ok(imported)
    }

    /// Imports one text of the newer Seattle schema, without its first line.
    fn take(&self, body: &str) -> crate::ImportedFile {
        let path = self.file("calls.csv", format!("{HEADER}{body}"));
        let mut imported = self.import(&[path]).expect("an import");
        imported.files.remove(0)
    }

    /// Every row of the dataset as text, in its order.
    fn rows(&self) -> Vec<String> {
        self.files().iter().flat_map(|path| rows_of(path)).collect()
    }

    fn files(&self) -> Vec<PathBuf> {
        let contents = self.lake.contents().expect("contents");
        contents.months.values().map(|month| self.lake.folder().join(&month.path)).collect()
    }
}

fn rows_of(path: &Path) -> Vec<String> {
    use datafusion::{
        arrow::util::display::{ArrayFormatter, FormatOptions},
        parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder,
    };
    let file = fs::File::open(path).expect("a month");
    let reader = ParquetRecordBatchReaderBuilder::try_new(file).expect("Parquet").build().expect("Parquet");
    let mut rows = vec![];
    for batch in reader {
        let batch = batch.expect("a batch");
        let options = FormatOptions::default();
        let columns: Vec<_> = batch
            .columns()
            .iter()
            .map(|column| ArrayFormatter::try_new(column, &options).expect("text"))
            .collect();
        rows.extend((0..batch.num_rows()).map(|at| {
            columns.iter().map(|column| column.value(at).to_string()).collect::<Vec<_>>().join("|")
        }));
    }
    rows
}

/// A call of a resident in Capitol Hill (as blurred coordinates have it), at a time of 2023.
fn call(event: &str, time: &str) -> String {
    call_of(event, time, "DISTURBANCE", (-122.319, 47.6205))
}

fn call_of(event: &str, time: &str, kind: &str, (lon, lat): (f64, f64)) -> String {
    format!("{event},REPORT WRITTEN (NO ARREST),911,3,{kind},--X,{time},,EAST,EDWARD,E2,{lon},{lat}\n")
}

/// A time as the feed writes it.
fn shown(wall: Wall) -> String {
    let text = wall.to_string();
    let (date, time) = text.split_once(' ').expect("two parts");
    format!("{date}T{time}")
}

fn aside(file: &crate::ImportedFile, reason: Reason) -> u64 {
    file.aside.get(&reason).copied().unwrap_or(0)
}
