//! Letters as files in a folder: for development, the demo and tests.

use crate::{Carried, Carrier, Letter, Refusal};
use sha2::{Digest as _, Sha256};
use std::{
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};
use words::AnswerBy;

/// One UTF-8 file for each letter, `<channel>-<digest of the key>.txt`: the header lines `To:`,
/// `Language:` and `Subject:`, an empty line, the body. A file is there whole or not at all,
/// and the same key again changes nothing.
#[derive(Debug, Clone)]
pub struct FolderCarrier {
    folder: PathBuf,
}

impl FolderCarrier {
    /// A carrier into this folder, which is made with the first letter.
    #[must_use]
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// The file that a letter with this key becomes.
    #[must_use]
    pub fn file(&self, key: &str, channel: AnswerBy) -> PathBuf {
        let digest = Sha256::digest(key.as_bytes());
        let mut name = format!("{channel}-");
        for byte in &digest[..10] {
            // Writing into a String does not fail.
            let _ = write!(name, "{byte:02x}");
        }
        self.folder.join(name + ".txt")
    }
}

impl Carrier for FolderCarrier {
    fn carry<'a>(&'a self, key: &'a str, channel: AnswerBy, letter: &'a Letter) -> Carried<'a> {
        let path = self.file(key, channel);
        let text = text(letter);
        Box::pin(async move {
            let written = tokio::task::spawn_blocking(move || write_once(&path, &text)).await;
            match written {
                Ok(Ok(())) => Ok(()),
                _ => Err(Refusal::later("the letters folder cannot be written")),
            }
        })
    }
}

fn text(letter: &Letter) -> String {
    let Letter { to, language, subject, body } = letter;
    format!("To: {}\nLanguage: {language}\nSubject: {}\n\n{body}\n", line(to), line(subject))
}

/// One header line: whatever would end it becomes a space.
fn line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn write_once(path: &Path, text: &str) -> io::Result<()> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    if path.exists() {
        return Ok(());
    }
    let folder = path.parent().unwrap_or_else(|| Path::new("."));
    fs::create_dir_all(folder)?;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let partial = path.with_extension(format!("{}-{count}.partial", std::process::id()));
    let written = write_synced(&partial, text).and_then(|()| fs::rename(&partial, path));
    if written.is_err() {
        // Best effort: the error that led here is the one that counts.
        let _ = fs::remove_file(&partial);
    }
    written?;
    fs::File::open(folder)?.sync_all()
}

fn write_synced(path: &Path, text: &str) -> io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
    }
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
