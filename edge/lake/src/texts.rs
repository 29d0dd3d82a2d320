//! Texts that many rows share (types, blocks, priorities) stand once; rows hold their numbers.

use encoding_rs::WINDOWS_1252;
use hashbrown::HashMap;
use std::{
    borrow::Cow,
    sync::{Arc, Mutex, PoisonError},
};

/// The number of no text at all.
pub(crate) const NONE: u32 = u32::MAX;
/// A text of a row is cut here; the longest types and blocks have about 80 characters.
const LONGEST: usize = 200;

/// All texts of an import. A city has so many blocks and types, whatever the number of its calls.
#[derive(Debug, Default)]
pub(crate) struct Texts(Mutex<Numbered>);

#[derive(Debug, Default)]
struct Numbered {
    numbers: HashMap<Arc<str>, u32>,
    all: Vec<Arc<str>>,
}

impl Texts {
    /// The number of a text, a new one when it is new; [`NONE`] for an empty one.
    pub(crate) fn number(&self, text: &str) -> u32 {
        if text.is_empty() {
            return NONE;
        }
        let mut numbered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = numbered.numbers.get(text) {
            return *number;
        }
        let number = u32::try_from(numbered.all.len()).unwrap_or(NONE);
        let text: Arc<str> = text.into();
        numbered.all.push(Arc::clone(&text));
        numbered.numbers.insert(text, number);
        number
    }

    /// All texts so far, by their numbers.
    pub(crate) fn all(&self) -> Vec<Arc<str>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).all.clone()
    }
}

/// The numbers of raw texts as one thread met them: it seldom has to ask the others.
pub(crate) struct Met<'a> {
    texts: &'a Texts,
    numbers: HashMap<Box<[u8]>, u32>,
}

impl<'a> Met<'a> {
    pub(crate) fn new(texts: &'a Texts) -> Self {
        Self { texts, numbers: HashMap::new() }
    }

    /// The number of a text as it stands in a file.
    pub(crate) fn number(&mut self, raw: &[u8]) -> u32 {
        if let Some(number) = self.numbers.get(raw) {
            return *number;
        }
        let text = text(raw);
        let cut = text.char_indices().nth(LONGEST).map_or(&*text, |(end, _)| &text[..end]);
        let number = self.texts.number(cut);
        self.numbers.insert(raw.into(), number);
        number
    }
}

/// A field as text without blanks around it: UTF-8 or, when it is not, Windows-1252 (which holds Latin-1).
pub(crate) fn text(raw: &[u8]) -> Cow<'_, str> {
    let raw = raw.trim_ascii();
    match str::from_utf8(raw) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(raw).0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_one_number() {
        let texts = Texts::default();
        let mut met = Met::new(&texts);
        let mut other = Met::new(&texts);
        let first = met.number(b" PI\xd1ON ST ");
        assert_eq!(first, other.number("PIÑON ST".as_bytes()));
        assert_eq!(met.number(b"  "), NONE);
        assert_eq!(other.number(b"4 AV"), 1);
        assert_eq!(texts.all().iter().map(|text| &**text).collect::<Vec<_>>(), ["PIÑON ST", "4 AV"]);
        let long = "x".repeat(500);
        let cut = met.number(long.as_bytes());
        assert_eq!(texts.all()[cut as usize].len(), LONGEST);
    }
}
