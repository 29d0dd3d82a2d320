//! The second step: month after month is put together, linked and written.

use super::{At, Progress};
use crate::{
    LakeError, Reason,
    dataset::MonthFile,
    disk::Disk,
    mapping::{Duplicates, Mapping},
    merge::{Elsewhere, Merged, merged},
    month::{Carried, Linked, Weaver},
    parse::LINE_BITS,
    row::{NO_AREA, Row, Rows, key},
    spill::Spill,
    stored::{self, Stored},
    table::{self, Names},
    twice::Events,
    wall::Wall,
};
use csv::ByteRecord;
use hashbrown::HashSet;
use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};
use twox_hash::xxhash3_128;
use words::Month;

/// Months that are written side by side, beside the one that is being linked: to write takes longer than to link.
const WRITERS: usize = 2;

/// A month on its way to its file.
type ToWrite = (Linked, Names, PathBuf);

/// What goes from month to month.
struct Step {
    weaver: Weaver,
    /// Event numbers of the import that may come again, and those in several months that came.
    events: Events,
    came: HashSet<Box<[u8]>>,
    /// Event numbers of this feed that stand in another month of the dataset.
    there: HashSet<Box<[u8]>>,
    writer: SyncSender<ToWrite>,
    moves: Vec<(String, String)>,
    number: u64,
    /// The month that was written last, what it carries over, and whether that is new.
    last: Option<(Month, Vec<Carried>, bool)>,
}

impl At<'_> {
    /// Links and writes every month that has new rows, and those after it whose incidents now begin in another way.
    /// Gives the files that are to be moved to their places.
    pub(super) fn write_months(
        &mut self,
        spill: &Spill,
        events: Vec<Vec<u64>>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Vec<(String, String)>, LakeError> {
        let mut events = Events::of(events);
        let there = self.elsewhere(&events)?;
        events.forget_all_but_again();
        let (weaver, number) = (self.weaver(), self.contents.number + 1);
        let months = self.months_from(&spill.months());
        let disk = self.lake.disk.clone();
        let (writer, receiver) = sync_channel::<ToWrite>(1);
        let receiver = Arc::new(Mutex::new(receiver));
        let moves = thread::scope(|scope| {
            let written = [(); WRITERS].map(|()| {
                let (receiver, disk) = (Arc::clone(&receiver), &disk);
                scope.spawn(move || write_all(&receiver, disk))
            });
            // The writers alone hold it: when all of them failed, nothing more can be sent to them.
            drop(receiver);
            let (came, moves, last) = (HashSet::new(), vec![], None);
            let mut step = Step { weaver, events, came, there, writer, moves, number, last };
            let mut link_all = || -> Result<(), LakeError> {
                for (done, month) in months.iter().enumerate() {
                    progress(Progress::Writing { months: done, of: months.len() });
                    self.month(&mut step, *month, spill)?;
                }
                Ok(())
            };
            let linked = link_all();
            let Step { writer, moves, .. } = step;
            drop(writer);
            // A writer's failure is the reason why linking stopped, if both did.
            for written in written {
                written.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
            }
            linked.map(|()| moves)
        })?;
        self.contents.number = number;
        Ok(moves)
    }

    /// All months from the first with new rows on.
    fn months_from(&self, new: &BTreeSet<Month>) -> Vec<Month> {
        let Some(first) = new.first() else { return vec![] };
        let mut all: BTreeSet<Month> = self.contents.months.keys().copied().collect();
        all.extend(new);
        all.range(first..).copied().collect()
    }

    /// The event numbers of the import that stand in another month of the dataset.
    fn elsewhere(&self, events: &Events) -> Result<HashSet<Box<[u8]>>, LakeError> {
        let mut there = HashSet::new();
        let this = self.import.mapping.name();
        for (month, file) in &self.contents.months {
            stored::events(&self.lake.folder().join(&file.path), |source, event| {
                if source == this && events.is_elsewhere(key(event), *month) {
                    there.insert(event.into());
                }
            })?;
        }
        Ok(there)
    }

    fn weaver(&self) -> Weaver {
        let sources = self.contents.sources.iter();
        let visible =
            sources.map(|(name, source)| (self.texts.number(name), source.duplicates == Duplicates::Visible));
        let reach = self.contents.reach().map(|(kind, reach)| (self.texts.number(kind), reach));
        let north = self.import.atlas.areas().iter().flat_map(|area| {
            let [_, south, _, north] = area.bounds();
            [south.abs(), north.abs()]
        });
        let north = north.fold(0.0, f64::max);
        Weaver::new(visible.collect(), reach.collect(), self.texts.number(Mapping::OTHER), north)
    }

    fn stored(&self, month: Month) -> Result<Option<Stored>, LakeError> {
        let Some(file) = self.contents.months.get(&month) else { return Ok(None) };
        stored::month(&self.lake.folder().join(&file.path), &self.texts, &self.areas).map(Some)
    }

    fn month(&mut self, step: &mut Step, month: Month, spill: &Spill) -> Result<(), LakeError> {
        let last = step.last.take().filter(|(before, ..)| before.after() == month);
        let is_new = spill.months().contains(&month);
        let is_carried_anew = last.as_ref().is_some_and(|(.., anew)| *anew);
        if !is_new && !is_carried_anew {
            return Ok(());
        }
        let mut rows = if is_new { spill.take(month)? } else { Rows::default() };
        if let Some(stored) = self.stored(month)? {
            rows.extend(stored.rows);
        }
        let merged = self.merge(step, rows)?;
        if merged.rows.rows.iter().all(|row| row.line == 0) && !is_carried_anew {
            return Ok(());
        }
        let carried = match last {
            Some((_, carried, _)) => carried,
            None => self.carried_from(step, month)?,
        };
        let (linked, carried) = step.weaver.weave(month, merged.rows, carried);
        self.book_new(&linked);
        let path = format!("{month}.parquet");
        let file = MonthFile {
            path: format!("month={month}/{}.parquet", step.number),
            rows: u64::try_from(linked.rows.rows.len()).unwrap_or(u64::MAX),
            carried: fingerprint(&carried),
        };
        step.moves.push((path.clone(), file.path.clone()));
        let before = self.contents.months.insert(month, file.clone());
        let anew = before.map_or(!carried.is_empty(), |before| before.carried != file.carried);
        step.last = Some((month, carried, anew));
        let names = Names { texts: self.texts.all(), areas: Arc::clone(&self.areas) };
        // When nobody takes it, writing failed, which is told when the writers are asked.
        let _ = step.writer.send((linked, names, self.lake.workshop().join(path)));
        Ok(())
    }

    /// The incidents that reach into a month from the one before, which is not written anew.
    fn carried_from(&self, step: &Step, month: Month) -> Result<Vec<Carried>, LakeError> {
        let Some(Stored { rows, nth, first }) = self.stored(month.before())? else { return Ok(vec![]) };
        Ok(step.weaver.open_at(Wall::at_start_of(month.first_day()), &rows, &nth, &first))
    }

    /// Sorts rows and takes out those that were there, or that came before.
    fn merge(&mut self, step: &mut Step, rows: Rows) -> Result<Merged, LakeError> {
        let merged = merged(rows, &step.events, &mut |event| {
            if step.there.contains(event) {
                Some(Elsewhere::There)
            } else if step.events.is_in_several(event) && !step.came.insert(event.into()) {
                Some(Elsewhere::New)
            } else {
                None
            }
        });
        for row in &merged.known {
            if let Some(reading) = self.file_of(row) {
                reading.file.known += 1;
            }
        }
        for row in &merged.twice {
            self.set_twice_aside(row, merged.rows.event(row))?;
        }
        Ok(merged)
    }

    fn set_twice_aside(&mut self, row: &Row, event: &[u8]) -> Result<(), LakeError> {
        let Some(reading) = self.file_of(row) else { return Ok(()) };
        *reading.file.aside.entry(Reason::Twice).or_default() += 1;
        let Some((rejects, layout)) = &reading.rejects else { return Ok(()) };
        let called = Wall(row.called).to_string();
        let field = |at: usize| match at {
            at if at == layout.event => event,
            at if at == layout.called => called.as_bytes(),
            _ => &[],
        };
        let record: ByteRecord = (0..layout.width).map(field).collect();
        let mut rejects = rejects.lock().unwrap_or_else(PoisonError::into_inner);
        let line = rejects.row(row.line & ((1 << LINE_BITS) - 1), Reason::Twice, layout, Some(&record))?;
        rejects.write(&line)
    }

    /// Counts the new rows of a month, and learns where their blocks are.
    fn book_new(&mut self, linked: &Linked) {
        for row in linked.rows.rows.iter().filter(|row| row.line > 0) {
            self.blocks.learn(row.block, row.spot);
            if let Some(reading) = self.file_of(row) {
                reading.file.imported += 1;
                reading.file.no_place += u64::from(row.area == NO_AREA);
            }
        }
    }
}

fn write_all(months: &Mutex<Receiver<ToWrite>>, disk: &Disk) -> Result<(), LakeError> {
    loop {
        let next = months.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((linked, names, path)) = next else { return Ok(()) };
        table::write(&linked, &names, &path, disk)?;
    }
}

/// What the incidents that are carried over are known by.
fn fingerprint(carried: &[Carried]) -> String {
    let mut hash = xxhash3_128::Hasher::new();
    for carried in carried {
        hash.write(&carried.row.called.to_le_bytes());
        hash.write(&carried.reports.to_le_bytes());
        hash.write(&carried.event);
        hash.write(&[0]);
    }
    format!("{:032x}", hash.finish_128())
}
