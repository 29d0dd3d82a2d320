//! A call as the import carries it: numbers in place of texts, and its event number in a common heap.

use crate::{
    mapping::{Began, Finding},
    texts::NONE,
};
use twox_hash::XxHash3_64;

/// The longest event number.
pub(crate) const LONGEST_EVENT: usize = 64;
/// The area of a row without one.
pub(crate) const NO_AREA: u16 = u16::MAX;
/// A coordinate that is none.
const NO_PLACE: i32 = i32::MIN;
/// Coordinates are kept in steps of a ten-millionth of a degree, about a centimetre.
const STEPS: f64 = 1e7;
/// No time.
const NO_TIME: i64 = i64::MIN;

/// Where a call was, in ten-millionths of degrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Spot {
    lon: i32,
    lat: i32,
}

impl Spot {
    pub(crate) const NONE: Self = Self { lon: NO_PLACE, lat: NO_PLACE };

    /// A place in degrees; none when there is no such place on earth.
    #[expect(clippy::cast_possible_truncation, reason = "both are checked to lie within 180 degrees")]
    pub(crate) fn of(lon: f64, lat: f64) -> Self {
        if lon.abs() <= 180.0 && lat.abs() <= 90.0 {
            Self { lon: (lon * STEPS).round() as i32, lat: (lat * STEPS).round() as i32 }
        } else {
            Self::NONE
        }
    }

    /// Longitude and latitude in degrees.
    pub(crate) fn degrees(self) -> Option<(f64, f64)> {
        (self != Self::NONE).then(|| (f64::from(self.lon) / STEPS, f64::from(self.lat) / STEPS))
    }

    /// Longitude and latitude in steps.
    pub(crate) const fn steps(self) -> (i32, i32) {
        (self.lon, self.lat)
    }
}

/// A call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Row {
    /// Seconds on the city's clock.
    pub(crate) called: i64,
    pub(crate) arrived: Option<i64>,
    /// Seconds from call to arrival, when the feed's times say so and the response said what it found.
    pub(crate) waited: Option<i32>,
    pub(crate) found: Option<Finding>,
    /// File and line from which it came, in the order in which they were given; 0 for what was there before.
    pub(crate) line: u64,
    pub(crate) spot: Spot,
    /// Its place among the areas of the import.
    pub(crate) area: u16,
    pub(crate) began: Began,
    pub(crate) source: u32,
    pub(crate) kind: u32,
    pub(crate) text: u32,
    pub(crate) priority: u32,
    pub(crate) block: u32,
    /// Where its event number stands in the heap.
    pub(crate) event: (u32, u8),
}

/// Calls with their event numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rows {
    pub(crate) rows: Vec<Row>,
    pub(crate) heap: Vec<u8>,
}

impl Rows {
    /// The event number of a row.
    pub(crate) fn event(&self, row: &Row) -> &[u8] {
        let start = usize::try_from(row.event.0).unwrap_or(usize::MAX);
        self.heap.get(start..start.saturating_add(usize::from(row.event.1))).unwrap_or_default()
    }

    /// Takes the rows of others.
    pub(crate) fn extend(&mut self, others: Self) {
        let offset = u32::try_from(self.heap.len()).unwrap_or(u32::MAX);
        self.heap.extend(others.heap);
        let moved = |row: Row| Row { event: (row.event.0.saturating_add(offset), row.event.1), ..row };
        self.rows.extend(others.rows.into_iter().map(moved));
    }

    /// Puts an event number on the heap.
    pub(crate) fn keep(&mut self, event: &[u8]) -> (u32, u8) {
        let start = u32::try_from(self.heap.len()).unwrap_or(u32::MAX);
        self.heap.extend_from_slice(event);
        (start, u8::try_from(event.len()).unwrap_or(u8::MAX))
    }
}

/// What event numbers are compared by first.
pub(crate) fn key(event: &[u8]) -> u64 {
    XxHash3_64::oneshot(event)
}

impl Row {
    /// Writes the row and its event number into a buffer, to be read back by [`Rows::read`]. Source and line
    /// numbers hold for this import alone, so that no other ever reads it.
    pub(crate) fn write(&self, event: &[u8], into: &mut Vec<u8>) {
        let began = Began::ALL.iter().position(|began| *began == self.began).unwrap_or(0);
        let found = match self.found {
            None => 0,
            Some(Finding::Present) => 1,
            Some(Finding::Gone) => 2,
        };
        into.extend_from_slice(&self.called.to_le_bytes());
        into.extend_from_slice(&self.arrived.unwrap_or(NO_TIME).to_le_bytes());
        into.extend_from_slice(&self.waited.unwrap_or(-1).to_le_bytes());
        into.extend_from_slice(&self.line.to_le_bytes());
        into.extend_from_slice(&self.spot.lon.to_le_bytes());
        into.extend_from_slice(&self.spot.lat.to_le_bytes());
        into.extend_from_slice(&self.area.to_le_bytes());
        for number in [self.source, self.kind, self.text, self.priority, self.block] {
            into.extend_from_slice(&number.to_le_bytes());
        }
        into.push(u8::try_from(began).unwrap_or(0));
        into.push(found);
        into.push(u8::try_from(event.len()).unwrap_or(u8::MAX));
        into.extend_from_slice(event);
    }
}

impl Rows {
    /// Reads every row that [`Row::write`] wrote; none when the bytes end in the middle of one.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut rows = Self { rows: vec![], heap: Vec::with_capacity(bytes.len() / 5) };
        let mut rest = Rest(bytes);
        while !rest.0.is_empty() {
            let (called, arrived) = (i64::from_le_bytes(rest.take()?), i64::from_le_bytes(rest.take()?));
            let waited = i32::from_le_bytes(rest.take()?);
            let line = u64::from_le_bytes(rest.take()?);
            let spot = Spot { lon: i32::from_le_bytes(rest.take()?), lat: i32::from_le_bytes(rest.take()?) };
            let area = u16::from_le_bytes(rest.take()?);
            let mut numbers = [NONE; 5];
            for number in &mut numbers {
                *number = u32::from_le_bytes(rest.take()?);
            }
            let [began, found, length] = rest.take()?;
            let (event, after) = rest.0.split_at_checked(usize::from(length))?;
            rest = Rest(after);
            let [source, kind, text, priority, block] = numbers;
            let event = rows.keep(event);
            rows.rows.push(Row {
                called,
                arrived: (arrived != NO_TIME).then_some(arrived),
                waited: (waited >= 0).then_some(waited),
                found: [None, Some(Finding::Present), Some(Finding::Gone)]
                    .get(usize::from(found))
                    .copied()?,
                line,
                spot,
                area,
                began: Began::ALL.get(usize::from(began)).copied()?,
                source,
                kind,
                text,
                priority,
                block,
                event,
            });
        }
        Some(rows)
    }
}

struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (front, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*front)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    prop_compose! {
        fn row()(called in any::<i32>(), arrived in proptest::option::of(0_i64..9_999_999_999),
                 waited in proptest::option::of(0_i32..99_999), found in 0_usize..3, line in any::<u64>(),
                 lon in -180.0..180.0_f64, lat in -90.0..90.0_f64, area in any::<u16>(), began in 0_usize..4,
                 numbers in any::<[u32; 5]>()) -> Row {
            let [source, kind, text, priority, block] = numbers;
            let found = [None, Some(Finding::Present), Some(Finding::Gone)][found];
            Row { called: called.into(), arrived, waited, found, line, spot: Spot::of(lon, lat), area,
                  began: Began::ALL[began], source, kind, text, priority, block, event: (0, 0) }
        }
    }

    proptest! {
        #[test]
        fn rows_read_back_as_they_were(list in proptest::collection::vec((row(), "[A-Z0-9]{0,64}"), 0..20), cut in 1_usize..40) {
            let mut bytes = vec![];
            for (row, event) in &list {
                row.write(event.as_bytes(), &mut bytes);
            }
            let rows = Rows::read(&bytes).expect("whole");
            prop_assert_eq!(rows.rows.len(), list.len());
            for (read, (row, event)) in rows.rows.iter().zip(&list) {
                prop_assert_eq!(rows.event(read), event.as_bytes());
                prop_assert_eq!(*read, Row { event: read.event, ..*row });
            }
            if cut < bytes.len() {
                let shorter = Rows::read(&bytes[..bytes.len() - cut]);
                prop_assert!(shorter.is_none_or(|rows| rows.rows.len() < list.len()));
            }
        }

        #[test]
        fn a_place_is_kept_to_a_centimetre(lon in -180.0..180.0_f64, lat in -90.0..90.0_f64) {
            let (x, y) = Spot::of(lon, lat).degrees().expect("a place");
            prop_assert!((x - lon).abs() <= 0.6e-7 && (y - lat).abs() <= 0.6e-7);
        }
    }

    #[test]
    fn what_is_no_place_is_none() {
        for (lon, lat) in [(181.0, 0.0), (0.0, -91.0), (f64::NAN, 0.0), (0.0, f64::INFINITY)] {
            assert_eq!(Spot::of(lon, lat).degrees(), None);
        }
    }
}
