//! Neighborhoods by name, without their shapes (those are in `atlas`).

use std::{borrow::Borrow, fmt, str::FromStr};

/// The short name of a neighborhood in addresses and tables: at most 64 lower-case ASCII
/// letters, digits and single inner hyphens. `alki`, `capitol-hill`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AreaSlug(String);

impl AreaSlug {
    /// The most characters that a slug has.
    pub const LONGEST: usize = 64;

    /// The slug as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for AreaSlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for AreaSlug {
    type Err = crate::UnknownToken;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let shaped = (1..=Self::LONGEST).contains(&text.len())
            && text.bytes().all(plain)
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--");
        if shaped {
            Ok(Self(text.to_owned()))
        } else {
            Err(crate::UnknownToken { list: "neighborhood", token: text.chars().take(40).collect() })
        }
    }
}

impl Borrow<str> for AreaSlug {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for AreaSlug {
    type Error = crate::UnknownToken;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<AreaSlug> for String {
    fn from(slug: AreaSlug) -> String {
        slug.0
    }
}
