//! Rows of one month that were there, and new ones: sorted, and each event once.

use crate::row::{Row, Rows, key};
use hashbrown::HashTable;

/// Rows without doubles, sorted by time and event number, and what was taken out.
#[derive(Debug)]
pub(crate) struct Merged {
    pub(crate) rows: Rows,
    /// New rows whose event number was there before.
    pub(crate) known: Vec<Row>,
    /// New rows whose event number came with another new row.
    pub(crate) twice: Vec<Row>,
}

/// Puts new rows beside those that are there. `elsewhere` tells of a new row's event number whether it is in another
/// month of the dataset or the import.
pub(crate) fn merged(mut rows: Rows, elsewhere: &mut dyn FnMut(&[u8]) -> Option<Elsewhere>) -> Merged {
    let heap = std::mem::take(&mut rows.heap);
    let event = |row: &Row| -> &[u8] {
        let start = row.event.0 as usize;
        heap.get(start..start + usize::from(row.event.1)).unwrap_or_default()
    };
    rows.rows.sort_unstable_by(|a, b| {
        a.called
            .cmp(&b.called)
            .then_with(|| event(a).cmp(event(b)))
            .then_with(|| (a.source, a.line).cmp(&(b.source, b.line)))
    });
    let mut seen: HashTable<u32> = HashTable::with_capacity(rows.rows.len());
    let mut drop = vec![None; rows.rows.len()];
    // What was there (line 0) comes first, so that it stays.
    for is_new in [false, true] {
        for (at, row) in rows.rows.iter().enumerate().filter(|(_, row)| (row.line > 0) == is_new) {
            let same = |other: &u32| {
                let other = &rows.rows[*other as usize];
                other.source == row.source && event(other) == event(row)
            };
            let hash = key(event(row));
            drop[at] = match seen.find(hash, same) {
                Some(first) if rows.rows[*first as usize].line == 0 => Some(Elsewhere::There),
                Some(_) => Some(Elsewhere::New),
                None if is_new => elsewhere(event(row)),
                None => None,
            };
            if drop[at].is_none() {
                let place = u32::try_from(at).unwrap_or(u32::MAX);
                seen.insert_unique(hash, place, |other| key(event(&rows.rows[*other as usize])));
            }
        }
    }
    let pick = |why: Elsewhere| {
        let picked = rows.rows.iter().zip(&drop).filter(|(_, drop)| **drop == Some(why));
        picked.map(|(row, _)| *row).collect::<Vec<_>>()
    };
    let (known, twice) = (pick(Elsewhere::There), pick(Elsewhere::New));
    let mut dropped = drop.iter();
    rows.rows.retain(|_| dropped.next().is_some_and(Option::is_none));
    rows.heap = heap;
    Merged { rows, known, twice }
}

/// Where else an event number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Elsewhere {
    /// In the dataset.
    There,
    /// In another new row.
    New,
}
