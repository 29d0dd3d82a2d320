//! Rows of one month that were there, and new ones: sorted, and each event once.

use crate::{
    row::{Row, Rows, key},
    twice::Events,
};
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
/// month of the dataset or the import; `events` are those of the import.
pub(crate) fn merged(
    rows: Rows,
    events: &Events,
    elsewhere: &mut dyn FnMut(&[u8]) -> Option<Elsewhere>,
) -> Merged {
    let mut rows = sorted(rows);
    let all_new = rows.rows.iter().all(|row| row.line > 0);
    let mut seen: HashTable<u32> = HashTable::new();
    let mut drop = vec![None; rows.rows.len()];
    // What was there (line 0) comes first, so that it stays.
    for is_new in [false, true] {
        for (at, row) in rows.rows.iter().enumerate().filter(|(_, row)| (row.line > 0) == is_new) {
            let event = rows.event(row);
            if all_new && !events.is_again(event) {
                // Nothing in this month can have the same number.
                drop[at] = elsewhere(event);
                continue;
            }
            let same = |other: &u32| {
                let other = &rows.rows[*other as usize];
                other.source == row.source && rows.event(other) == event
            };
            let hash = key(event);
            drop[at] = match seen.find(hash, same) {
                Some(first) if rows.rows[*first as usize].line == 0 => Some(Elsewhere::There),
                Some(_) => Some(Elsewhere::New),
                None if is_new => elsewhere(event),
                None => None,
            };
            if drop[at].is_none() {
                let place = u32::try_from(at).unwrap_or(u32::MAX);
                seen.insert_unique(hash, place, |other| key(rows.event(&rows.rows[*other as usize])));
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
    Merged { rows, known, twice }
}

/// Rows in the order of time, then of their event numbers; what was there comes first.
fn sorted(mut rows: Rows) -> Rows {
    // Places are moved, not rows. A file has its rows mostly in the order of time, of which a stable sort takes
    // advantage.
    let mut order: Vec<(i64, u32)> = rows.rows.iter().map(|row| row.called).zip(0..).collect();
    order.sort_by(|a, b| {
        let beside = || {
            let (a, b) = (&rows.rows[a.1 as usize], &rows.rows[b.1 as usize]);
            rows.event(a).cmp(rows.event(b)).then_with(|| (a.source, a.line).cmp(&(b.source, b.line)))
        };
        a.0.cmp(&b.0).then_with(beside)
    });
    rows.rows = order.into_iter().map(|(_, at)| rows.rows[at as usize]).collect();
    rows
}

/// Where else an event number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Elsewhere {
    /// In the dataset.
    There,
    /// In another new row.
    New,
}
