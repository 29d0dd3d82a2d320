//! Words that lie sealed in this part's tables.

use crate::RecordsError;
use page::{Cx, Problem, clean};

/// A sentence.
pub(crate) const SENTENCE: usize = 500;
/// What somebody asks for, or a line of a request.
pub(crate) const TEXT: usize = 10_000;
/// A name, a number, a way to answer.
pub(crate) const LINE: usize = 200;

/// Lets a needed text in.
pub(crate) fn needed(text: &str, most: usize) -> Result<String, RecordsError> {
    let text = clean(text, most, true).map_err(RecordsError::Words)?;
    if text.is_empty() { Err(RecordsError::Words(page::Typed::Empty)) } else { Ok(text) }
}

/// Seals words that belong to one thing: `what` says which of its texts it is.
pub(crate) fn seal(cx: &Cx, what: &str, of: impl std::fmt::Display, text: &str) -> Vec<u8> {
    let world = &cx.house.world;
    cx.house.keys.sealer.seal(&format!("{what} {of}"), text.as_bytes(), &*world.chance)
}

/// Opens them.
pub(crate) fn open(
    cx: &Cx,
    what: &str,
    of: impl std::fmt::Display,
    sealed: &[u8],
) -> Result<String, RecordsError> {
    let bytes = cx.house.keys.sealer.open(&format!("{what} {of}"), sealed);
    let text = bytes.and_then(|bytes| String::from_utf8(bytes).ok());
    let defect = || Problem::Defect(format!("{what} does not open with this site's key"));
    Ok(text.ok_or_else(defect)?)
}
