//! The columns of the dataset, and a month as a Parquet file.

use crate::{
    LakeError,
    disk::Disk,
    mapping::Finding,
    month::Linked,
    row::{NO_AREA, Row},
    texts::NONE,
};
use datafusion::{
    arrow::{
        array::{
            ArrayRef, BooleanArray, DictionaryArray, Float64Array, Int32Array, RecordBatch, StringArray,
            TimestampMicrosecondArray, UInt16Array,
        },
        datatypes::{DataType, Field, Int32Type, Schema, SchemaRef, TimeUnit},
    },
    parquet::{
        arrow::ArrowWriter,
        basic::{Compression, ZstdLevel},
        errors::ParquetError,
        file::properties::{EnabledStatistics, WriterProperties},
    },
};
use hashbrown::HashMap;
use std::{
    io,
    path::Path,
    sync::{Arc, LazyLock},
};
use words::AreaSlug;

/// Rows that are turned into arrays at a time.
const BATCH: usize = 65_536;
const MICROS: i64 = 1_000_000;

/// The columns: one row for each call. `docs/lake.md` says what each means.
pub(crate) static SCHEMA: LazyLock<SchemaRef> = LazyLock::new(|| {
    let token = || DataType::Dictionary(Box::new(DataType::Int32), Box::new(DataType::Utf8));
    let wall = || DataType::Timestamp(TimeUnit::Microsecond, None);
    let always = |name: &str, kind: DataType| Field::new(name, kind, false);
    let perhaps = |name: &str, kind: DataType| Field::new(name, kind, true);
    Arc::new(Schema::new(vec![
        always("event", DataType::Utf8),
        always("source", token()),
        always("called_at", wall()),
        perhaps("arrived_at", wall()),
        always("began", token()),
        always("kind", token()),
        perhaps("type", token()),
        perhaps("priority", token()),
        perhaps("block", token()),
        perhaps("lon", DataType::Float64),
        perhaps("lat", DataType::Float64),
        perhaps("area", token()),
        perhaps("found", DataType::Boolean),
        perhaps("waited", DataType::Int32),
        perhaps("nth", DataType::UInt16),
        perhaps("first_event", DataType::Utf8),
        perhaps("incident_at", wall()),
        perhaps("incident_area", token()),
        perhaps("while_waiting", DataType::Boolean),
        perhaps("swallowed", DataType::Boolean),
    ]))
});

/// What numbers in rows stand for.
pub(crate) struct Names {
    pub(crate) texts: Vec<Arc<str>>,
    pub(crate) areas: Arc<[AreaSlug]>,
}

/// Writes a month as a Parquet file.
pub(crate) fn write(linked: &Linked, names: &Names, path: &Path, disk: &Disk) -> Result<(), LakeError> {
    let compression = Compression::ZSTD(ZstdLevel::try_new(1).unwrap_or_default());
    // Nobody looks for a value by the bounds of pages: a month is read whole. Where hardly a value comes twice a
    // dictionary costs time and saves nothing.
    let mut properties = WriterProperties::builder()
        .set_compression(compression)
        .set_statistics_enabled(EnabledStatistics::None);
    for column in ["event", "first_event", "called_at", "arrived_at", "incident_at", "waited"] {
        properties = properties.set_column_dictionary_enabled(column.into(), false);
    }
    let properties = properties.build();
    let failed = |error: ParquetError| LakeError::file("writing", path, system_error(error));
    // The library has a buffer of its own.
    let mut writer =
        ArrowWriter::try_new(disk.create(path)?, SCHEMA.clone(), Some(properties)).map_err(failed)?;
    for from in (0..linked.rows.rows.len()).step_by(BATCH) {
        let to = (from + BATCH).min(linked.rows.rows.len());
        let batch = batch(linked, names, from, to).map_err(failed)?;
        writer.write(&batch).map_err(failed)?;
    }
    writer.finish().map_err(failed)?;
    writer.sync().map_err(|error| LakeError::file("writing", path, error))?;
    disk.sync(path)
}

/// What the system said, from inside the error of the library.
fn system_error(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(other) => io::Error::other(other),
        },
        other => io::Error::other(other),
    }
}

fn batch(linked: &Linked, names: &Names, from: usize, to: usize) -> Result<RecordBatch, ParquetError> {
    let rows = &linked.rows.rows[from..to];
    let told = &linked.told[from..to];
    let text = |number: &dyn Fn(&Row) -> u32| {
        let known = |number: u32| names.texts.get(usize::try_from(number).ok()?).map(|text| &**text);
        dictionary(rows.iter().map(|row| Some(number(row)).filter(|number| *number != NONE)), known)
    };
    let area = |areas: &mut dyn Iterator<Item = Option<u16>>| {
        let known = |number: u32| names.areas.get(usize::try_from(number).ok()?).map(AreaSlug::as_str);
        dictionary(areas.map(|area| area.filter(|area| *area != NO_AREA).map(u32::from)), known)
    };
    let times = |times: &mut dyn Iterator<Item = Option<i64>>| -> ArrayRef {
        Arc::new(times.map(|time| Some(time? * MICROS)).collect::<TimestampMicrosecondArray>())
    };
    let events = rows.iter().map(|row| utf8(linked.rows.event(row)));
    let firsts: Vec<_> = told.iter().map(|told| linked.first(told)).collect();
    let degrees: Vec<_> = rows.iter().map(|row| row.spot.degrees()).collect();
    let began = rows.iter().map(|row| Some(row.began as u32));
    let others = firsts.iter().zip(told).map(|(first, told)| first.filter(|_| told.nth > 1));
    let waiting = firsts.iter().zip(rows).zip(told).map(|((first, row), told)| {
        let until = first.filter(|_| told.nth > 1)?.0.waits_until()?;
        Some(row.called < until)
    });
    let began_token = |number: u32| {
        let began = crate::mapping::Began::ALL.get(usize::try_from(number).ok()?)?;
        Some(began.token())
    };
    let columns: Vec<ArrayRef> = vec![
        Arc::new(StringArray::from_iter_values(events)),
        text(&|row| row.source)?,
        times(&mut rows.iter().map(|row| Some(row.called))),
        times(&mut rows.iter().map(|row| row.arrived)),
        dictionary(began, began_token)?,
        text(&|row| row.kind)?,
        text(&|row| row.text)?,
        text(&|row| row.priority)?,
        text(&|row| row.block)?,
        Arc::new(degrees.iter().map(|place| place.map(|(lon, _)| lon)).collect::<Float64Array>()),
        Arc::new(degrees.iter().map(|place| place.map(|(_, lat)| lat)).collect::<Float64Array>()),
        area(&mut rows.iter().map(|row| Some(row.area)))?,
        Arc::new(
            rows.iter().map(|row| row.found.map(|found| found == Finding::Present)).collect::<BooleanArray>(),
        ),
        Arc::new(rows.iter().map(|row| row.waited).collect::<Int32Array>()),
        Arc::new(told.iter().map(|told| Some(told.nth).filter(|nth| *nth > 0)).collect::<UInt16Array>()),
        Arc::new(others.map(|first| first.map(|(_, event)| utf8(event))).collect::<StringArray>()),
        times(&mut firsts.iter().map(|first| first.map(|(row, _)| row.called))),
        area(&mut firsts.iter().map(|first| first.map(|(row, _)| row.area)))?,
        Arc::new(waiting.collect::<BooleanArray>()),
        Arc::new(told.iter().map(|told| told.swallowed).collect::<BooleanArray>()),
    ];
    Ok(RecordBatch::try_new(SCHEMA.clone(), columns)?)
}

/// Event numbers come from text, so that this never cuts one.
fn utf8(event: &[u8]) -> &str {
    str::from_utf8(event).unwrap_or_default()
}

/// A column of few texts: numbers that are given are put in the order in which they come.
fn dictionary<'a>(
    numbers: impl Iterator<Item = Option<u32>>,
    text: impl Fn(u32) -> Option<&'a str>,
) -> Result<ArrayRef, ParquetError> {
    let mut places: HashMap<u32, i32> = HashMap::new();
    let mut values: Vec<&str> = vec![];
    let keys = numbers.map(|number| {
        let number = number?;
        if let Some(place) = places.get(&number) {
            return Some(*place);
        }
        let place = i32::try_from(values.len()).ok()?;
        values.push(text(number)?);
        places.insert(number, place);
        Some(place)
    });
    let keys: Int32Array = keys.collect();
    let values = Arc::new(StringArray::from_iter_values(values));
    Ok(Arc::new(DictionaryArray::<Int32Type>::try_new(keys, values)?))
}
