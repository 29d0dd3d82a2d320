//! Words that lie sealed in this part's tables.

use crate::RecordsError;
use page::{Cx, clean};

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
    cx.house.sealed(&format!("{what} {of}"), text)
}

/// Opens them.
pub(crate) fn open(
    cx: &Cx,
    what: &str,
    of: impl std::fmt::Display,
    sealed: &[u8],
) -> Result<String, RecordsError> {
    Ok(cx.house.unsealed(&format!("{what} {of}"), sealed)?)
}
