//! Languages of texts and of people.

use crate::UnknownToken;
use std::{fmt, str::FromStr};

/// A language tag in its short form: `en`, `es`, `zh-Hant`. At most 12 letters, digits, hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

impl Language {
    /// English, the language that every text has.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }
    /// The tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl Default for Language {
    fn default() -> Self {
        Self::english()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Language {
    type Err = UnknownToken;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let shaped = (2..=12).contains(&text.len())
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if shaped {
            Ok(Self(text.to_owned()))
        } else {
            Err(UnknownToken { list: "language", token: text.chars().take(40).collect() })
        }
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownToken;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> String {
        language.0
    }
}
