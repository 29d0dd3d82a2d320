//! Neighborhoods by name, without their shapes (those are in `atlas`).

use std::{fmt, str::FromStr};

/// The short name of a neighborhood in addresses and tables: lower-case ASCII letters,
/// digits and hyphens, at most 80. `alki`, `capitol-hill`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AreaSlug(String);

impl AreaSlug {
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
        let shaped = (1..=80).contains(&text.len())
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if shaped {
            Ok(Self(text.to_owned()))
        } else {
            Err(crate::UnknownToken { list: "neighborhood", token: text.chars().take(40).collect() })
        }
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
