//! What a point that was raised in a dialogue turned out to be among the calls for service.

use std::{fmt, str::FromStr};
use store::{Column, Row, StoreError};
use words::UnknownToken;

/// What a person found when they looked a point up among the calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody had called about it.
    Called,
    /// Nobody had.
    NotCalled,
    /// It cannot be looked up: no place, no time, or nothing that anybody would call about.
    NotLinkable,
}

impl Verdict {
    /// The token under which it is stored and sent.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::Called => "called",
            Self::NotCalled => "not-called",
            Self::NotLinkable => "not-linkable",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.token())
    }
}

impl FromStr for Verdict {
    type Err = UnknownToken;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        [Self::Called, Self::NotCalled, Self::NotLinkable]
            .into_iter()
            .find(|it| it.token() == text)
            .ok_or_else(|| UnknownToken {
                list: "verdict on a point",
                token: text.chars().take(40).collect(),
            })
    }
}

impl Column for Verdict {
    fn read(row: &Row, name: &str) -> Result<Option<Self>, StoreError> {
        let Some(token) = <String as Column>::read(row, name)? else { return Ok(None) };
        let told =
            |error: UnknownToken| StoreError::Column { column: name.to_owned(), trouble: error.to_string() };
        token.parse().map(Some).map_err(told)
    }
}
