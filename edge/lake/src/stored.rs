//! Reading a month of the dataset back.

use crate::{
    LakeError,
    mapping::{Began, Finding},
    row::{NO_AREA, Row, Rows, Spot},
    texts::{NONE, Texts},
};
use datafusion::{
    arrow::{
        array::{Array, AsArray, BooleanArray, Int32Array, RecordBatch, StringArray, UInt16Array},
        datatypes::{Float64Type, Int32Type, TimestampMicrosecondType, UInt16Type},
    },
    parquet::arrow::{ProjectionMask, arrow_reader::ParquetRecordBatchReaderBuilder},
};
use hashbrown::HashMap;
use std::{fs::File, path::Path};
use words::AreaSlug;

const MICROS: i64 = 1_000_000;

/// The rows of a month, with what linking said of them.
#[derive(Debug, Default)]
pub(crate) struct Stored {
    pub(crate) rows: Rows,
    pub(crate) nth: Vec<u16>,
    /// The event number of the first report, where it is another.
    pub(crate) first: Vec<Option<Box<[u8]>>>,
}

fn damaged(path: &Path, trouble: &dyn ToString) -> LakeError {
    LakeError::Damaged { path: path.display().to_string(), trouble: trouble.to_string() }
}

/// Meets the batches of a file, with some of its columns or all.
fn batches(
    path: &Path,
    columns: Option<&[&str]>,
    mut meet: impl FnMut(&RecordBatch) -> Option<()>,
) -> Result<(), LakeError> {
    let file = File::open(path).map_err(|error| LakeError::file("opening it", path, error))?;
    let mut builder =
        ParquetRecordBatchReaderBuilder::try_new(file).map_err(|error| damaged(path, &error))?;
    if let Some(columns) = columns {
        let mask = ProjectionMask::columns(builder.parquet_schema(), columns.iter().copied());
        builder = builder.with_projection(mask);
    }
    for batch in builder.with_batch_size(8_192).build().map_err(|error| damaged(path, &error))? {
        let batch = batch.map_err(|error| damaged(path, &error))?;
        meet(&batch).ok_or_else(|| damaged(path, &"misses a column, or one is of another type"))?;
    }
    Ok(())
}

/// Meets the source and the event number of each row.
pub(crate) fn events(path: &Path, mut meet: impl FnMut(&str, &[u8])) -> Result<(), LakeError> {
    batches(path, Some(&["event", "source"]), |batch| {
        let events = strings(batch, "event")?;
        let (keys, sources) = tokens(batch, "source")?;
        for (event, key) in events.iter().zip(keys) {
            let source = sources.value(usize::try_from(key?).ok()?);
            meet(source, event?.as_bytes());
        }
        Some(())
    })
}

/// Reads all rows. Areas that are no longer in `areas` become none.
pub(crate) fn month(path: &Path, texts: &Texts, areas: &[AreaSlug]) -> Result<Stored, LakeError> {
    let mut stored = Stored::default();
    batches(path, None, |batch| stored.take(batch, texts, areas))?;
    Ok(stored)
}

impl Stored {
    fn take(&mut self, batch: &RecordBatch, texts: &Texts, areas: &[AreaSlug]) -> Option<()> {
        let text = |name: &str| numbers(batch, name, |text| texts.number(text), NONE);
        let (source, kind, kind_text) = (text("source")?, text("kind")?, text("type")?);
        let (priority, block) = (text("priority")?, text("block")?);
        let place = |slug: &str| {
            let place = areas.iter().position(|area| area.as_str() == slug);
            place.and_then(|place| u16::try_from(place).ok()).unwrap_or(NO_AREA)
        };
        let area = numbers(batch, "area", place, NO_AREA)?;
        let began = numbers(batch, "began", Began::of_token, None)?;
        let (called, arrived) = (times(batch, "called_at")?, times(batch, "arrived_at")?);
        let events = strings(batch, "event")?;
        let firsts = strings(batch, "first_event")?;
        let lon = batch.column_by_name("lon")?.as_primitive_opt::<Float64Type>()?;
        let lat = batch.column_by_name("lat")?.as_primitive_opt::<Float64Type>()?;
        let found: &BooleanArray = batch.column_by_name("found")?.as_boolean_opt()?;
        let waited: &Int32Array = batch.column_by_name("waited")?.as_primitive_opt::<Int32Type>()?;
        let nth: &UInt16Array = batch.column_by_name("nth")?.as_primitive_opt::<UInt16Type>()?;
        for at in 0..batch.num_rows() {
            let spot = if lon.is_null(at) { Spot::NONE } else { Spot::of(lon.value(at), lat.value(at)) };
            let finding = |found| if found { Finding::Present } else { Finding::Gone };
            let event = self.rows.keep(events.value(at).as_bytes());
            self.rows.rows.push(Row {
                called: called[at]?,
                arrived: arrived[at],
                waited: waited.is_valid(at).then(|| waited.value(at)),
                found: found.is_valid(at).then(|| finding(found.value(at))),
                line: 0,
                spot,
                area: area[at],
                began: began[at]?,
                source: source[at],
                kind: kind[at],
                text: kind_text[at],
                priority: priority[at],
                block: block[at],
                event,
            });
            self.nth.push(if nth.is_valid(at) { nth.value(at) } else { 0 });
            self.first.push(firsts.is_valid(at).then(|| firsts.value(at).as_bytes().into()));
        }
        Some(())
    }
}

fn strings<'a>(batch: &'a RecordBatch, name: &str) -> Option<&'a StringArray> {
    batch.column_by_name(name)?.as_string_opt::<i32>()
}

fn times(batch: &RecordBatch, name: &str) -> Option<Vec<Option<i64>>> {
    let times = batch.column_by_name(name)?.as_primitive_opt::<TimestampMicrosecondType>()?;
    Some(times.iter().map(|time| time.map(|micros| micros.div_euclid(MICROS))).collect())
}

fn tokens<'a>(batch: &'a RecordBatch, name: &str) -> Option<(&'a Int32Array, &'a StringArray)> {
    let column = batch.column_by_name(name)?.as_dictionary_opt::<Int32Type>()?;
    Some((column.keys(), column.values().as_string_opt::<i32>()?))
}

/// What each row's token stands for; `none` where it has none.
fn numbers<T: Copy>(batch: &RecordBatch, name: &str, meaning: impl Fn(&str) -> T, none: T) -> Option<Vec<T>> {
    let (keys, values) = tokens(batch, name)?;
    let meanings: HashMap<usize, T> =
        values.iter().enumerate().filter_map(|(at, value)| Some((at, meaning(value?)))).collect();
    let one = |key: Option<i32>| key.and_then(|key| meanings.get(&usize::try_from(key).ok()?).copied());
    Some(keys.iter().map(|key| one(key).unwrap_or(none)).collect())
}
