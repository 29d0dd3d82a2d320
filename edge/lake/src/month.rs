//! Linking month after month, so that no border cuts an incident in two.

use crate::{
    chance::{self, First},
    link::{Link, Linker, Open, Reach, Report},
    mapping::{Began, Finding},
    row::{NO_AREA, Row, Rows},
    wall::Wall,
};
use hashbrown::HashMap;
use words::Month;

/// The draw of incidents that are moved to measure chance merges: the same for everyone.
const SEED: u64 = 0x6c61_6b65;

/// What linking made of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told {
    /// Its place among the reports of its incident, from 1; 0 for what is no report of a resident.
    pub(crate) nth: u16,
    /// The incident: first those carried over, then the rows by their place.
    first: usize,
    /// Whether the incident that it opened was swallowed by chance when it was moved.
    pub(crate) swallowed: Option<bool>,
}

/// An incident that reports of the next month may still join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Carried {
    pub(crate) row: Row,
    pub(crate) event: Box<[u8]>,
    pub(crate) reports: u16,
}

impl Carried {
    fn of(row: &Row, event: &[u8], reports: u16) -> Self {
        // Line and heap are those of another month.
        Self { row: Row { event: (0, 0), line: 0, ..*row }, event: event.into(), reports }
    }

    fn sorted(carried: impl Iterator<Item = Self>) -> Vec<Self> {
        let mut carried: Vec<Self> = carried.collect();
        carried.sort_by(|a, b| (a.row.called, &a.event).cmp(&(b.row.called, &b.event)));
        carried
    }
}

/// A month, ready to be written.
#[derive(Debug)]
pub(crate) struct Linked {
    pub(crate) rows: Rows,
    pub(crate) told: Vec<Told>,
    carried: Vec<Carried>,
}

impl Linked {
    /// The first report of a row's incident, with its event number.
    pub(crate) fn first(&self, told: &Told) -> Option<(&Row, &[u8])> {
        if told.nth == 0 {
            return None;
        }
        match told.first.checked_sub(self.carried.len()) {
            None => self.carried.get(told.first).map(|carried| (&carried.row, &*carried.event)),
            Some(here) => self.rows.rows.get(here).map(|row| (row, self.rows.event(row))),
        }
    }
}

impl Row {
    /// Until when its incident waited, when the response found it.
    pub(crate) fn waits_until(&self) -> Option<i64> {
        let waited = self.waited.filter(|_| self.found == Some(Finding::Present))?;
        Some(self.called + i64::from(waited))
    }
}

/// Links month after month.
pub(crate) struct Weaver {
    /// Whether the feeds show duplicates, by their numbers.
    pub(crate) visible: HashMap<u32, bool>,
    /// The reach of each kind, by its number.
    pub(crate) reach: HashMap<u32, Reach>,
    /// The number of the kind whose reports must also have the same type.
    pub(crate) other: u32,
    /// How far from the equator places lie.
    pub(crate) north: f64,
    likes: HashMap<(u32, u32, u32), u32>,
}

impl Weaver {
    pub(crate) fn new(
        visible: HashMap<u32, bool>,
        reach: HashMap<u32, Reach>,
        other: u32,
        north: f64,
    ) -> Self {
        Self { visible, reach, other, north, likes: HashMap::new() }
    }

    /// A row as a report that can be linked; none when it cannot.
    fn report(&mut self, row: &Row) -> Option<Report> {
        if !self.can_link(row) {
            return None;
        }
        let (place, reach) = (row.spot.degrees()?, *self.reach.get(&row.kind)?);
        let text = if row.kind == self.other { row.text } else { 0 };
        let next = u32::try_from(self.likes.len()).unwrap_or(u32::MAX);
        let like = *self.likes.entry((row.source, row.kind, text)).or_insert(next);
        Some(Report { at: row.called, place, like, reach })
    }

    fn can_link(&self, row: &Row) -> bool {
        let is_visible = self.visible.get(&row.source) == Some(&true);
        row.began == Began::Resident && row.area != NO_AREA && is_visible
    }

    /// Links the rows of a month, which are sorted, to those carried over from the month before. Gives what is carried
    /// over to the next.
    pub(crate) fn weave(
        &mut self,
        month: Month,
        rows: Rows,
        carried: Vec<Carried>,
    ) -> (Linked, Vec<Carried>) {
        let mut linker = Linker::up_to(self.north);
        for (open, number) in carried.iter().zip(0..) {
            if let Some(first) = self.report(&open.row) {
                linker.reopen(Open { number, first, reports: open.reports });
            }
        }
        let before = carried.len();
        let (mut told, mut firsts): (Vec<Told>, Vec<(usize, First)>) =
            (Vec::with_capacity(rows.rows.len()), vec![]);
        for (at, row) in rows.rows.iter().enumerate() {
            let itself = before + at;
            let report = self.report(row);
            let (nth, first) = match report.map(|report| linker.take(itself as u64, report)) {
                Some(Link::Again(first, nth)) => (nth, usize::try_from(first).unwrap_or(itself)),
                Some(Link::First) => (1, itself),
                None => (u16::from(row.began == Began::Resident), itself),
            };
            if nth == 1
                && let Some(report) = report
            {
                firsts.push((at, (rows.event(row), report)));
            }
            told.push(Told { nth, first, swallowed: None });
        }
        let (places, firsts): (Vec<usize>, Vec<First>) = firsts.into_iter().unzip();
        for (at, swallowed) in places.into_iter().zip(chance::swallowed(&firsts, SEED)) {
            told[at].swallowed = swallowed;
        }
        let linked = Linked { rows, told, carried };
        let open = linker.still_open(Wall::at_start_of(month.after().first_day()).0);
        let still = open.into_iter().filter_map(|open| {
            let number = usize::try_from(open.number).ok()?;
            let (row, event) = linked.first(&Told { nth: 1, first: number, swallowed: None })?;
            Some(Carried::of(row, event, open.reports))
        });
        let still = Carried::sorted(still);
        (linked, still)
    }

    /// The incidents of a month that was linked before which a report from `border` on can still join: its rows, with
    /// the place of each in its incident and the event number of the first where it is another.
    pub(crate) fn open_at(
        &self,
        border: Wall,
        rows: &Rows,
        nth: &[u16],
        first: &[Option<Box<[u8]>>],
    ) -> Vec<Carried> {
        let mut reports: HashMap<(u32, &[u8]), u16> = HashMap::new();
        for ((row, nth), first) in rows.rows.iter().zip(nth).zip(first) {
            if let Some(first) = first {
                let most = reports.entry((row.source, first)).or_default();
                *most = (*most).max(*nth);
            }
        }
        let open = rows.rows.iter().zip(nth).filter(|(row, nth)| {
            let reach = self.reach.get(&row.kind).map_or(0, |reach| reach.seconds);
            **nth == 1 && self.can_link(row) && border.0 - row.called <= reach
        });
        let carried = open.map(|(row, _)| {
            let event = rows.event(row);
            let reports = reports.get(&(row.source, event)).copied().unwrap_or(1);
            Carried::of(row, event, reports)
        });
        Carried::sorted(carried)
    }
}
