//! The first step: the rows of a file, read by all cores, go to the files of their months.

use super::{At, ImportedFile, Progress, Reading};
use crate::{
    LakeError,
    chunks::{Chunk, Chunks, fingerprint},
    layout::Layout,
    parse::{self, Parser, Tally},
    reject::Rejects,
    spill::Spill,
};
use std::{
    fs,
    num::NonZero,
    path::Path,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, sync_channel},
    },
    thread,
};

impl At<'_> {
    /// Whether a file was imported to its end before; its bytes are read only if one of its length was.
    fn is_done(&self, path: &Path, bytes: u64) -> Result<bool, LakeError> {
        let source = self.import.mapping.name();
        let mut like =
            self.contents.files.iter().filter(|file| file.bytes == bytes && file.source == source).peekable();
        if like.peek().is_none() {
            return Ok(false);
        }
        let fingerprint = fingerprint(path)?;
        Ok(like.any(|file| file.fingerprint == fingerprint))
    }

    /// Reads a file. Gives what its event numbers are found by.
    pub(super) fn read(
        &mut self,
        path: &Path,
        spill: &Spill,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Vec<Vec<u64>>, LakeError> {
        let bytes = fs::metadata(path).map_err(|error| LakeError::file("opening it", path, error))?.len();
        let mut file = ImportedFile::new(path);
        if self.is_done(path, bytes)? {
            file.was_done = true;
            self.files.push(Reading { file, fingerprint: String::new(), bytes, rejects: None });
            return Ok(vec![]);
        }
        let (mut chunks, header) = Chunks::open(path)?;
        let layout = Layout::of(&header, self.import.mapping, path)?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let number = self.files.len();
        let list = self.lake.workshop().join(format!("{stem}-{number}.csv"));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let rejects = Mutex::new(Rejects::new(list, self.lake.disk.clone(), name, &layout)?);
        let reading = parse::Reading {
            path,
            file: u64::try_from(number).unwrap_or(u64::MAX),
            mapping: self.import.mapping,
            layout: &layout,
            finder: &self.finder,
            texts: &self.texts,
            spill,
            rejects: &rejects,
            now: self.import.mapping.wall(self.import.now),
        };
        let mut tell = |bytes_read| progress(Progress::Reading { file: path, bytes: bytes_read, of: bytes });
        let parsed = in_parallel(&mut chunks, &reading, &mut tell)?;
        let mut events = vec![];
        for (tally, list) in parsed {
            file.add(tally);
            events.push(list);
        }
        file.dropped.clone_from(&layout.dropped);
        let fingerprint = chunks.fingerprint();
        self.files.push(Reading { file, fingerprint, bytes, rejects: Some((rejects, layout)) });
        Ok(events)
    }
}

impl ImportedFile {
    /// Counts what one thread met.
    fn add(&mut self, tally: Tally) {
        self.rows += tally.rows;
        self.has_other_encoding |= tally.has_other_encoding;
        for (reason, rows) in tally.aside {
            *self.aside.entry(reason).or_default() += rows;
        }
    }
}

/// Reads chunks here and parses them on all cores.
fn in_parallel(
    chunks: &mut Chunks,
    reading: &parse::Reading,
    tell: &mut dyn FnMut(u64),
) -> Result<Vec<(Tally, Vec<u64>)>, LakeError> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let (sender, receiver) = sync_channel::<Chunk>(threads);
    let (receiver, has_failed) = (Mutex::new(receiver), AtomicBool::new(false));
    thread::scope(|scope| {
        let work = || parse_all(&receiver, reading, &has_failed);
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let mut read_all = || -> Result<(), LakeError> {
            while let Some(chunk) = chunks.next()? {
                tell(chunks.bytes);
                if has_failed.load(Ordering::Relaxed) || sender.send(chunk).is_err() {
                    break;
                }
            }
            Ok(())
        };
        let read = read_all();
        drop(sender);
        let parsed: Vec<_> = workers.into_iter().map(thread::ScopedJoinHandle::join).collect();
        read?;
        parsed
            .into_iter()
            .map(|worker| worker.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}

fn parse_all(
    chunks: &Mutex<Receiver<Chunk>>,
    reading: &parse::Reading,
    has_failed: &AtomicBool,
) -> Result<(Tally, Vec<u64>), LakeError> {
    let mut parser = Parser::new(reading);
    let mut parsed = Ok(());
    loop {
        let next = chunks.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(chunk) = next else { break };
        // After a failure chunks are taken and dropped, so that the reader does not wait for ever.
        if parsed.is_ok() {
            parsed = parser.chunk(&chunk);
            has_failed.fetch_or(parsed.is_err(), Ordering::Relaxed);
        }
    }
    parsed.and_then(|()| parser.finish())?;
    Ok((parser.met, parser.events))
}
