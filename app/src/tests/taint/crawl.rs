//! Looks at everything that the house gives out or leaves behind: pages with their headers, letters,
//! the log, the rows of the database, its files, and a backup.

use super::{
    super::{
        ground::Outcome,
        rows::rows,
        two_worlds::{
            asks::Ask,
            eyes::{Eye, Eyes, Seen},
        },
    },
    fields::GIVEN_OUT,
    finder::Finder,
};
use page::testing::Town;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write},
    path::Path,
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};
use tracing_subscriber::{Layer as _, filter::dynamic_filter_fn, layer::SubscriberExt as _};

/// Who looks where nobody does.
pub(crate) const LOG: &str = "log";
pub(crate) const DISK: &str = "disk";
pub(crate) const LETTER: &str = "letter";

/// What was found: which of the things that were sought, by whom, and where first.
pub(crate) type Found = BTreeMap<(usize, String), String>;

/// What was looked at, and what was found there.
pub(crate) struct Crawl {
    finder: Finder,
    pub found: Found,
    /// How many answers, letters, rows and files were looked at.
    pub looked: BTreeMap<&'static str, usize>,
    /// Pages that could not be made: nobody knows what they would show.
    pub broken: Vec<String>,
    /// The names of all fields of forms.
    pub fields: BTreeSet<String>,
}

impl Crawl {
    pub(crate) fn new(finder: Finder) -> Self {
        Self { finder, found: Found::new(), looked: BTreeMap::new(), broken: vec![], fields: BTreeSet::new() }
    }

    fn look(&mut self, who: &str, kind: &'static str, place: &str, bytes: &[u8]) {
        *self.looked.entry(kind).or_default() += 1;
        for at in self.finder.hits(bytes) {
            self.found.entry((at, who.to_owned())).or_insert_with(|| place.to_owned());
        }
    }

    /// An answer: status line, headers and body.
    fn answer(&mut self, who: &str, ask: &Ask, seen: &Seen) {
        let place = format!("{} {} ({})", ask.method, ask.path, seen.status);
        if seen.status >= 500 {
            self.broken.push(format!("{who}: {place}"));
        }
        let who = if ask.route.ends_with("/release") { GIVEN_OUT } else { who };
        self.look(who, "pages", &place, &[&seen.headers[..], b"\n", &seen.body].concat());
        let body = String::from_utf8_lossy(&seen.body);
        let names = body.split(" name=\"").skip(1).filter_map(|rest| rest.split('"').next());
        self.fields.extend(names.filter(|name| *name != "csrf").map(str::to_owned));
    }

    /// All of these ask for all of that.
    pub(crate) async fn pages(&mut self, eyes: &Eyes, who: &[Eye], asks: &[Ask]) -> Outcome<()> {
        for eye in who {
            for ask in asks {
                let seen = eyes.look(eye, ask, "en").await?;
                self.answer(&eye.name, ask, &seen);
            }
        }
        Ok(())
    }

    /// Letters that were carried. `whose` says for whom one is by its address.
    pub(crate) fn letters(&mut self, folder: &Path, whose: impl Fn(&str) -> String) -> Outcome<()> {
        for entry in fs::read_dir(folder)? {
            let text = fs::read_to_string(entry?.path())?;
            let to = text.lines().next().unwrap_or_default().trim_start_matches("To: ");
            self.look(&whose(to), "letters", to, text.as_bytes());
        }
        Ok(())
    }

    pub(crate) fn log(&mut self, log: &Log) {
        let written = log.written();
        assert!(!written.is_empty(), "nothing was logged");
        self.look(LOG, "bytes of log", LOG, &written);
        self.looked.insert("bytes of log", written.len());
    }

    /// Every row of every table, the journal among them.
    pub(crate) async fn rows(&mut self, town: &Town) {
        for (table, rows) in rows(town.store(), &[]).await {
            for row in rows {
                self.look(DISK, "rows", &format!("a row of {table}"), row.as_bytes());
            }
        }
    }

    /// Every file of a folder, as it lies there.
    pub(crate) fn files(&mut self, folder: &Path, kind: &'static str) -> Outcome<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_file() {
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                self.look(DISK, kind, &format!("{name} ({kind})"), &fs::read(&path)?);
            }
        }
        Ok(())
    }

    /// The database as it lies on disk once its own log was emptied, as the job loop does, and a backup.
    pub(crate) async fn disk(&mut self, town: &Town) -> Outcome<()> {
        town.store().settle().await?;
        self.files(town.db.folder(), "files")?;
        let backup = town.db.folder().join("backup");
        store::backup(town.store(), &backup, &[]).await?;
        self.files(&backup, "files of a backup")
    }
}

/// All that is logged, at every level and by every part.
#[derive(Clone)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

static WRITES: AtomicBool = AtomicBool::new(false);

impl Log {
    /// The log of this program, from now on.
    pub(crate) fn of_all() -> Self {
        static LOG: OnceLock<Log> = OnceLock::new();
        let log = LOG.get_or_init(|| {
            let log = Self(Arc::default());
            let kept = log.clone();
            let layer = tracing_subscriber::fmt::layer().with_ansi(false).with_writer(move || kept.clone());
            let layer = layer.with_filter(dynamic_filter_fn(|_, _| WRITES.load(Ordering::Relaxed)));
            // Another test of this program may have come first; then the check that follows fails.
            let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer));
            log
        });
        WRITES.store(true, Ordering::Relaxed);
        log.clone()
    }

    fn written(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
