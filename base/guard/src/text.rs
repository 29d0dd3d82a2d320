//! The text of the confidentiality agreement, in each language. Pure.

use crate::AgreementError;
use sha2::{Digest as _, Sha256};
use words::{Day, Language, PersonId, clean, hex};

/// The longest text in one language, in characters: two languages of any script fit one form.
pub const LONGEST_TEXT: usize = 10_000;

store::row! {
    /// The text in one language.
    pub struct Body { language: Language, body: String }
}

store::row! {
    /// The text in force, without its bodies.
    pub(crate) struct InForce { version: i64, hash: String, adopted_day: Day, adopted_by: Option<PersonId> }
}

/// A text of the agreement.
#[derive(Debug, Clone, PartialEq)]
pub struct Text {
    /// Counted up with each text that is adopted.
    pub version: i64,
    /// Says which words these are, in all languages together.
    pub hash: String,
    /// Since when it is in force.
    pub adopted_day: Day,
    /// Who adopted it; none for the text that came with the program.
    pub adopted_by: Option<PersonId>,
    /// The text in each language, in the order of their tags.
    pub bodies: Vec<Body>,
}

impl Text {
    /// The text in this language, when it has it.
    #[must_use]
    pub fn body_in(&self, language: &Language) -> Option<&Body> {
        self.bodies.iter().find(|body| body.language == *language)
    }
}

/// Bodies as they are kept: line ends and edges tidied, in the order of their tags.
pub(crate) fn tidy(bodies: &[(Language, String)]) -> Result<Vec<Body>, AgreementError> {
    let tidied = |(language, body): &(Language, String)| {
        let body = lines(body, LONGEST_TEXT).ok_or(AgreementError::TextShape)?;
        Ok(Body { language: language.clone(), body })
    };
    let mut bodies = bodies.iter().map(tidied).collect::<Result<Vec<_>, AgreementError>>()?;
    bodies.sort_by(|a, b| a.language.cmp(&b.language));
    let twice = bodies.windows(2).any(|pair| pair[0].language == pair[1].language);
    if bodies.is_empty() || twice { Err(AgreementError::TextShape) } else { Ok(bodies) }
}

/// The hash of a text: SHA-256 over each language and its words, each with its length before it, so
/// that no word can move from one to the next unseen.
pub(crate) fn hash_of(bodies: &[Body]) -> String {
    let mut hash = Sha256::new();
    for part in bodies.iter().flat_map(|body| [body.language.tag(), &body.body]) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hex(&hash.finalize())
}

/// One typed line of 1 to `most` characters, trimmed.
pub(crate) fn line(text: &str, most: usize) -> Option<String> {
    clean(text, most, false).ok().filter(|text| !text.is_empty())
}

/// Typed lines of 1 to `most` characters in all, trimmed.
pub(crate) fn lines(text: &str, most: usize) -> Option<String> {
    clean(text, most, true).ok().filter(|text| !text.is_empty())
}
