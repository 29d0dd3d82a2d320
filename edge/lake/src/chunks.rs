//! A CSV file in pieces that end where a row ends, so that several threads can read it.
//!
//! Rows may hold line ends between quotes. A quote counts where a field begins, as the reader of
//! the pieces has it. A quote that is never closed would swallow the rest of the file: when a row
//! grows beyond [`LONGEST`], the quote is taken for a stray one and the piece ends with its line.

use crate::LakeError;
use csv::ByteRecord;
use memchr::{memchr, memchr_iter, memrchr};
use std::{
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};
use twox_hash::xxhash3_128;

/// Bytes of a piece.
const CHUNK: usize = 2 * 1024 * 1024;
/// A row longer than this is none.
const LONGEST: usize = 1024 * 1024;

/// A piece of a file: whole rows.
#[derive(Debug)]
pub(crate) struct Chunk {
    pub(crate) bytes: Vec<u8>,
    /// Its number, from 0.
    pub(crate) number: u64,
    /// The line of the file in which it begins, from 1.
    pub(crate) first_line: u64,
    /// Whether the file ends with it.
    pub(crate) is_last: bool,
}

/// The pieces of a file, one after the other.
pub(crate) struct Chunks {
    file: File,
    path: PathBuf,
    rest: Vec<u8>,
    line: u64,
    number: u64,
    hash: xxhash3_128::Hasher,
    /// Bytes read so far.
    pub(crate) bytes: u64,
    at_end: bool,
}

/// Where a piece can end: after the last row that is whole, and the quote that stands open after it.
#[derive(Debug, PartialEq, Eq)]
struct Ends {
    row: Option<usize>,
    open_quote: Option<usize>,
}

impl Chunks {
    /// Opens a file and reads the names of its columns.
    pub(crate) fn open(path: &Path) -> Result<(Self, ByteRecord), LakeError> {
        let file = File::open(path).map_err(|error| LakeError::file("opening it", path, error))?;
        let hash = xxhash3_128::Hasher::new();
        let mut chunks = Self {
            file,
            path: path.to_owned(),
            rest: vec![],
            line: 1,
            number: 0,
            hash,
            bytes: 0,
            at_end: false,
        };
        chunks.fill()?;
        if let Some(encoding) = not_text(&chunks.rest) {
            return Err(LakeError::Encoding { file: path.display().to_string(), encoding });
        }
        let text = chunks.rest.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&chunks.rest);
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
        let mut header = ByteRecord::new();
        let is_there = reader
            .read_byte_record(&mut header)
            .map_err(|error| LakeError::file("reading its first line", path, error.into()))?;
        if !is_there {
            return Err(LakeError::Empty { file: path.display().to_string() });
        }
        let mark = chunks.rest.len() - text.len();
        let end = mark + usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        let header_bytes: Vec<u8> = chunks.rest.drain(..end.min(chunks.rest.len())).collect();
        chunks.line += lines(&header_bytes);
        Ok((chunks, header))
    }

    /// The next piece; none at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Chunk>, LakeError> {
        loop {
            if self.at_end {
                let bytes = std::mem::take(&mut self.rest);
                return Ok((!bytes.is_empty()).then(|| self.chunk(bytes, true)));
            }
            self.fill()?;
            if self.at_end {
                continue;
            }
            let ends = ends(&self.rest);
            let too_long = self.rest.len() > LONGEST;
            let end = match ends {
                Ends { row: Some(row), .. } => row,
                Ends { row: None, open_quote: Some(quote) } if too_long => {
                    quote + memchr(b'\n', &self.rest[quote..]).ok_or_else(|| self.long_line())? + 1
                }
                _ if too_long => return Err(self.long_line()),
                _ => continue,
            };
            let after = self.rest.split_off(end);
            let bytes = std::mem::replace(&mut self.rest, after);
            return Ok(Some(self.chunk(bytes, false)));
        }
    }

    /// What the file is known by: it depends on every byte that was read.
    pub(crate) fn fingerprint(&self) -> String {
        format!("{:032x}", self.hash.finish_128())
    }

    fn long_line(&self) -> LakeError {
        LakeError::LongLine { file: self.path.display().to_string(), line: self.line, most: LONGEST }
    }

    fn chunk(&mut self, bytes: Vec<u8>, is_last: bool) -> Chunk {
        let chunk = Chunk { number: self.number, first_line: self.line, is_last, bytes };
        self.number += 1;
        self.line += lines(&chunk.bytes);
        chunk
    }

    fn fill(&mut self) -> Result<(), LakeError> {
        let before = self.rest.len();
        self.rest.reserve(CHUNK);
        let most = u64::try_from(CHUNK).unwrap_or(u64::MAX);
        let read = (&self.file).take(most).read_to_end(&mut self.rest);
        let read = read.map_err(|error| LakeError::file("reading it", &self.path, error))?;
        self.hash.write(&self.rest[before..]);
        self.bytes += u64::try_from(read).unwrap_or(0);
        self.at_end = read < CHUNK;
        Ok(())
    }
}

/// The fingerprint of a whole file, as [`Chunks::fingerprint`] has it.
pub(crate) fn fingerprint(path: &Path) -> Result<String, LakeError> {
    let failed = |error| LakeError::file("reading it", path, error);
    let mut file = File::open(path).map_err(failed)?;
    let mut hash = xxhash3_128::Hasher::new();
    let mut buffer = vec![0; CHUNK];
    loop {
        let read = file.read(&mut buffer).map_err(failed)?;
        if read == 0 {
            return Ok(format!("{:032x}", hash.finish_128()));
        }
        hash.write(&buffer[..read]);
    }
}

fn lines(bytes: &[u8]) -> u64 {
    u64::try_from(memchr_iter(b'\n', bytes).count()).unwrap_or(0)
}

/// What the file is, if it is no text of one byte for each ASCII letter.
fn not_text(bytes: &[u8]) -> Option<&'static str> {
    let begins = |mark: &[u8]| bytes.starts_with(mark);
    if begins(b"\xff\xfe") || begins(b"\xfe\xff") {
        Some("text in UTF-16")
    } else if begins(b"PK\x03\x04") {
        Some("a ZIP archive or a workbook")
    } else if begins(b"\x1f\x8b") {
        Some("compressed with gzip")
    } else if bytes.iter().take(1000).any(|byte| *byte == 0) {
        Some("text in UTF-16, or no text")
    } else {
        None
    }
}

fn ends(bytes: &[u8]) -> Ends {
    let (mut at, mut row) = (0, None);
    while let Some(quote) = memchr(b'"', &bytes[at..]).map(|found| at + found) {
        row = memrchr(b'\n', &bytes[at..quote]).map(|found| at + found + 1).or(row);
        let opens = quote == 0 || matches!(bytes[quote - 1], b',' | b'\n' | b'\r');
        at = quote + 1;
        if opens {
            match closing(bytes, at) {
                Some(after) => at = after,
                None => return Ends { row, open_quote: Some(quote) },
            }
        }
    }
    row = memrchr(b'\n', &bytes[at..]).map(|found| at + found + 1).or(row);
    Ends { row, open_quote: None }
}

/// Where the text goes on after the quote that closes; two quotes stand for one.
fn closing(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let after = at + memchr(b'"', bytes.get(at..)?)? + 1;
        if bytes.get(after) != Some(&b'"') {
            return Some(after);
        }
        at = after + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::fs;

    fn chunks_of(text: &[u8]) -> Result<Vec<Chunk>, LakeError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        fs::write(&path, text).expect("a file");
        let (mut chunks, _) = Chunks::open(&path)?;
        let mut all = vec![];
        while let Some(chunk) = chunks.next()? {
            all.push(chunk);
        }
        assert_eq!(chunks.fingerprint(), fingerprint(&path).expect("read"));
        Ok(all)
    }

    #[test]
    fn line_ends_between_quotes_end_no_row() {
        assert_eq!(ends(b"a,\"b\nc\"\nd,\"e\n"), Ends { row: Some(8), open_quote: Some(10) });
        assert_eq!(ends(b"a,5\" b\n\"x\"\"\ny\",\n"), Ends { row: Some(16), open_quote: None });
        assert_eq!(ends(b"abc"), Ends { row: None, open_quote: None });
    }

    #[test]
    fn a_large_file_comes_whole_and_with_its_lines() {
        let row = "1,\"two\nlines\",3\n";
        let text = format!("a,b,c\n{}", row.repeat(400_000));
        let chunks = chunks_of(text.as_bytes()).expect("read");
        assert!(chunks.len() > 2, "several pieces");
        let whole: Vec<u8> = chunks.iter().flat_map(|chunk| chunk.bytes.clone()).collect();
        assert_eq!(whole, text.as_bytes()[6..]);
        for chunk in &chunks {
            assert!(chunk.bytes.starts_with(b"1,") && chunk.bytes.ends_with(b",3\n"));
            assert_eq!(chunk.first_line % 2, 0, "each row has two lines, and the first line is 2");
        }
        assert!(chunks.last().expect("one").is_last);
    }

    #[test]
    fn an_open_quote_does_not_swallow_the_file() {
        let text = format!("a,b\n1,\"never closed\n{}", "2,3\n".repeat(3_000_000));
        let chunks = chunks_of(text.as_bytes()).expect("read");
        assert_eq!(chunks[0].bytes, b"1,\"never closed\n");
        let rest: usize = chunks[1..].iter().map(|chunk| chunk.bytes.len()).sum();
        assert_eq!(rest, 12_000_000);
    }

    #[test]
    fn what_is_no_csv_is_named() {
        let said = |text: &[u8]| chunks_of(text).expect_err("is none").to_string();
        assert!(said(b"\xff\xfea\0b\0").contains("UTF-16"));
        assert!(said(b"a\0,\0b\0\n\0").contains("UTF-16"));
        assert!(said(b"PK\x03\x04xx").contains("ZIP"));
        assert!(said(b"").contains("is empty"));
        let mut line = b"a,b\n".to_vec();
        line.resize(5_000_000, b'x');
        assert!(said(&line).contains("line 2: is longer than"));
    }

    proptest! {
        /// However quotes and line ends fall, no byte is lost.
        #[test]
        fn no_byte_is_lost(body in "[a,\"\n\r]{0,400}") {
            let chunks = chunks_of(format!("\u{feff}h,i\n{body}").as_bytes()).expect("read");
            let whole: Vec<u8> = chunks.into_iter().flat_map(|chunk| chunk.bytes).collect();
            prop_assert_eq!(whole, body.as_bytes());
        }
    }
}
