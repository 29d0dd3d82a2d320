//! From the rows of a chunk to calls: one [`Parser`] for each thread.

use crate::{
    LakeError,
    chunks::Chunk,
    layout::{Layout, PlaceColumns},
    mapping::{Began, Finding, Mapping},
    reject::{Reason, Rejects},
    row::{LONGEST_EVENT, NO_AREA, Row, Spot, key},
    spill::{Buffers, Spill},
    texts::{Met, NONE, Texts, text},
    twice::packed,
    wall::Wall,
};
use atlas::Finder;
use csv::ByteRecord;
use hashbrown::HashMap;
use memchr::memchr;
use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::Path,
    sync::{Mutex, PoisonError},
};

/// Kinds of row that a thread remembers; beyond that it forgets all and begins anew.
const REMEMBERED: usize = 500_000;
/// Earlier times are slips of the pen.
const EARLIEST: Wall = Wall(-2_208_988_800);
/// Whoever waits longer does not wait.
const LONGEST_WAIT: i64 = 7 * 86_400;
/// Bits of a line's number that count lines; those above count files.
pub(crate) const LINE_BITS: u32 = 40;

/// What all threads that read one file share.
pub(crate) struct Reading<'a> {
    pub(crate) path: &'a Path,
    /// Its place among the files, from 0.
    pub(crate) file: u64,
    pub(crate) mapping: &'a Mapping,
    pub(crate) layout: &'a Layout,
    pub(crate) finder: &'a Finder<'a>,
    pub(crate) texts: &'a Texts,
    pub(crate) spill: &'a Spill,
    pub(crate) rejects: &'a Mutex<Rejects>,
    pub(crate) now: Wall,
}

/// What was met in the rows of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) rows: u64,
    pub(crate) aside: BTreeMap<Reason, u64>,
    pub(crate) has_other_encoding: bool,
}

/// How a row is sorted, by the texts of its columns.
#[derive(Debug, Clone, Copy)]
struct Class {
    began: Began,
    found: Option<Finding>,
    kind: u32,
    text: u32,
    priority: u32,
}

/// Reads chunks of a file.
pub(crate) struct Parser<'a> {
    reading: &'a Reading<'a>,
    buffers: Buffers<'a>,
    blocks: Met<'a>,
    classes: HashMap<Vec<u8>, Class>,
    source: u32,
    class_key: Vec<u8>,
    list: Vec<u8>,
    pub(crate) met: Tally,
    /// What [`crate::twice`] finds event numbers by that come more than once.
    pub(crate) events: Vec<u64>,
}

impl<'a> Parser<'a> {
    pub(crate) fn new(reading: &'a Reading<'a>) -> Self {
        Self {
            reading,
            buffers: Buffers::new(reading.spill),
            blocks: Met::new(reading.texts),
            classes: HashMap::new(),
            source: reading.texts.number(reading.mapping.name()),
            class_key: vec![],
            list: vec![],
            met: Tally::default(),
            events: vec![],
        }
    }

    /// Reads a chunk.
    pub(crate) fn chunk(&mut self, chunk: &Chunk) -> Result<(), LakeError> {
        self.met.has_other_encoding |= str::from_utf8(&chunk.bytes).is_err();
        let (mut start, mut line) = (0, chunk.first_line);
        while let Some((at, lines)) = self.rows(chunk, start, line)? {
            (start, line) = (at, line + lines);
        }
        let list = std::mem::take(&mut self.list);
        self.reading.rejects.lock().unwrap_or_else(PoisonError::into_inner).chunk(chunk.number, list)
    }

    /// Writes what is still in memory.
    pub(crate) fn finish(&mut self) -> Result<(), LakeError> {
        self.buffers.flush()
    }

    /// Reads rows from a place in a chunk on. When a quote turns out to have opened nothing, gives the place and the
    /// number of lines after which to begin anew.
    fn rows(&mut self, chunk: &Chunk, start: usize, line: u64) -> Result<Option<(usize, u64)>, LakeError> {
        let rest = chunk.bytes.get(start..).unwrap_or_default();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(rest);
        let mut record = ByteRecord::new();
        let failed = |error: csv::Error| LakeError::file("reading it", self.reading.path, error.into());
        let mut begin = 0;
        while reader.read_byte_record(&mut record).map_err(failed)? {
            let end = usize::try_from(reader.position().byte()).unwrap_or(rest.len());
            let whole = rest.get(begin..end).unwrap_or_default();
            // Empty lines before a row are none.
            let blank = whole.len() - whole.trim_ascii_start().len();
            let lines = record.position().map_or(1, csv::Position::line) - 1;
            let at = line + lines + whole.iter().take(blank).filter(|byte| **byte == b'\n').count() as u64;
            self.met.rows += 1;
            if record.len() == self.reading.layout.width {
                self.row(at, &record)?;
            } else {
                let row = &whole[blank..];
                let first_line = memchr(b'\n', row).map(|end| end + 1);
                if let Some(first_line) = first_line.filter(|end| *end < row.trim_ascii_end().len()) {
                    self.aside(at, Reason::OpenQuote, None)?;
                    return Ok(Some((start + begin + blank + first_line, at + 1 - line)));
                }
                let is_cut = chunk.is_last && end == rest.len() && !row.ends_with(b"\n");
                self.aside(at, if is_cut { Reason::CutOff } else { Reason::Columns }, None)?;
            }
            begin = end;
        }
        Ok(None)
    }

    fn aside(&mut self, line: u64, reason: Reason, record: Option<&ByteRecord>) -> Result<(), LakeError> {
        *self.met.aside.entry(reason).or_default() += 1;
        let rejects = self.reading.rejects.lock().unwrap_or_else(PoisonError::into_inner);
        self.list.extend(rejects.row(line, reason, self.reading.layout, record)?);
        Ok(())
    }

    fn row(&mut self, line: u64, record: &ByteRecord) -> Result<(), LakeError> {
        let layout = self.reading.layout;
        let field = |at: usize| record.get(at).unwrap_or_default().trim_ascii();
        let event = field(layout.event);
        let event: Cow<[u8]> =
            if event.is_ascii() { event.into() } else { text(event).into_owned().into_bytes().into() };
        let called = match called(field(layout.called), self.reading) {
            _ if event.is_empty() => Err(Reason::NoEvent),
            _ if event.len() > LONGEST_EVENT => Err(Reason::LongEvent),
            called => called,
        };
        let called = match called {
            Ok(called) => called,
            Err(reason) => return self.aside(line, reason, Some(record)),
        };
        let arrived = layout.arrived.and_then(|at| self.reading.mapping.times.read(field(at)));
        let class = self.class(record);
        let spot = spot(record, layout, &self.reading.mapping.nowhere);
        let month = called.month();
        let row = Row {
            called: called.0,
            arrived: arrived.map(|arrived| arrived.0),
            waited: class.found.and_then(|_| waited(called, arrived?, self.reading.mapping)),
            found: class.found,
            line: (self.reading.file << LINE_BITS) | line,
            spot,
            area: self.area(spot),
            began: class.began,
            source: self.source,
            kind: class.kind,
            text: class.text,
            priority: class.priority,
            block: layout.block.map_or(NONE, |at| self.blocks.number(record.get(at).unwrap_or_default())),
            event: (0, 0),
        };
        self.events.push(packed(key(&event), month));
        self.buffers.push(month, &row, &event)
    }

    fn class(&mut self, record: &ByteRecord) -> Class {
        self.class_key.clear();
        for at in self.reading.layout.sorting.iter().copied() {
            self.class_key.extend_from_slice(record.get(at).unwrap_or_default());
            self.class_key.push(0);
        }
        if let Some(class) = self.classes.get(&self.class_key) {
            return *class;
        }
        let class = self.sorted(record);
        if self.classes.len() >= REMEMBERED {
            self.classes.clear();
        }
        self.classes.insert(self.class_key.clone(), class);
        class
    }

    fn sorted(&self, record: &ByteRecord) -> Class {
        let Reading { layout, mapping, texts, .. } = self.reading;
        let value = |at: usize| text(record.get(at).unwrap_or_default());
        let began = layout.began.iter().zip(&mapping.began).find(|(at, (_, test))| test.holds(&value(**at)));
        let found = layout.found.iter().zip(&mapping.found).find(|(at, (_, test))| test.holds(&value(**at)));
        let kind = &mapping.kinds[mapping.kind_of(&value(layout.kind))];
        let mut met = Met::new(texts);
        let mut number = |at: usize| met.number(record.get(at).unwrap_or_default());
        Class {
            began: began.map_or(Began::Resident, |(_, (began, _))| *began),
            found: found.map(|(_, (found, _))| *found),
            kind: texts.number(&kind.name),
            text: number(layout.kind),
            priority: layout.priority.map_or(NONE, number),
        }
    }

    fn area(&self, spot: Spot) -> u16 {
        let place = spot.degrees().and_then(|(lon, lat)| self.reading.finder.index_of(lon, lat));
        place.and_then(|place| u16::try_from(place).ok()).unwrap_or(NO_AREA)
    }
}

fn called(text: &[u8], reading: &Reading) -> Result<Wall, Reason> {
    match reading.mapping.times.read(text) {
        _ if text.is_empty() => Err(Reason::NoTime),
        None => Err(Reason::UnreadableTime),
        Some(called) if called < EARLIEST => Err(Reason::UnreadableTime),
        Some(called) if called > reading.now => Err(Reason::Future),
        Some(called) => Ok(called),
    }
}

fn waited(called: Wall, arrived: Wall, mapping: &Mapping) -> Option<i32> {
    let waited = arrived.0 - called.0;
    let counts = mapping.means.begins_waiting() && (0..=LONGEST_WAIT).contains(&waited);
    counts.then(|| i32::try_from(waited).ok()).flatten()
}

fn spot(record: &ByteRecord, layout: &Layout, nowhere: &[f64]) -> Spot {
    let number = |text: &[u8]| str::from_utf8(text.trim_ascii()).ok()?.parse::<f64>().ok();
    let field = |at: usize| record.get(at).unwrap_or_default();
    let place = match layout.place {
        PlaceColumns::Two(lon, lat) => number(field(lon)).zip(number(field(lat))),
        PlaceColumns::One(at) => point(&text(field(at))),
    };
    match place {
        #[expect(clippy::float_cmp, reason = "what stands for no place is written exactly so")]
        Some((lon, lat)) if !nowhere.iter().any(|none| *none == lon || *none == lat) => Spot::of(lon, lat),
        _ => Spot::NONE,
    }
}

/// Longitude and latitude from `POINT (lon lat)`, or from `(lat, lon)`.
fn point(text: &str) -> Option<(f64, f64)> {
    let inside = text.split_once('(')?.1.split_once(')')?.0;
    let mut numbers = inside.split([',', ' ']).filter(|part| !part.is_empty()).map(str::parse::<f64>);
    let (one, other) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
    let is_wkt = text.trim_start().get(..5).is_some_and(|word| word.eq_ignore_ascii_case("POINT"));
    Some(if is_wkt { (one, other) } else { (other, one) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_read_in_both_ways() {
        assert_eq!(point("POINT (-122.3 47.6)"), Some((-122.3, 47.6)));
        assert_eq!(point("(47.6, -122.3)"), Some((-122.3, 47.6)));
        assert_eq!(point("4TH AVE\n(47.6, -122.3)"), Some((-122.3, 47.6)));
        for none in ["", "POINT EMPTY", "(47.6)", "(x, y)", "47.6, -122.3", "(", ")("] {
            assert_eq!(point(none), None, "{none}");
        }
    }
}
