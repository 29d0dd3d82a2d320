//! The port behind which letters leave the house.

use crate::Letter;
use std::{error::Error, fmt, pin::Pin};
use words::AnswerBy;

/// The answer of a carrier, when it comes.
pub type Carried<'a> = Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send + 'a>>;

/// Carries letters to where they go: files in a folder, later e-mail and text messages.
pub trait Carrier: Send + Sync {
    /// Carries one letter. `key` is the same each time this letter is carried: a letter whose
    /// key was seen before is carried already, and the answer is `Ok` without a second effect.
    fn carry<'a>(&'a self, key: &'a str, channel: AnswerBy, letter: &'a Letter) -> Carried<'a>;
}

/// A letter that was not carried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refusal {
    /// Whether it may be carried later.
    pub retry: bool,
    /// The class of trouble, in words for the desk. Fixed texts only, so that no address and
    /// no content gets into it.
    pub why: &'static str,
}

impl Refusal {
    /// Not now; perhaps later.
    #[must_use]
    pub const fn later(why: &'static str) -> Self {
        Self { retry: true, why }
    }

    /// Never.
    #[must_use]
    pub const fn never(why: &'static str) -> Self {
        Self { retry: false, why }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.why)
    }
}

impl Error for Refusal {}
