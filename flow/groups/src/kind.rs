//! Kinds of community groups.

use std::{fmt, str::FromStr};
use store::{Column, Row, StoreError};
use words::UnknownToken;

/// What sort of group speaks for a neighborhood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A business improvement district.
    BusinessDistrict,
    /// A neighborhood or precinct advisory council.
    NeighborhoodCouncil,
    /// A tenants' union.
    TenantsUnion,
    /// A church, mosque, temple or other faith community.
    FaithCommunity,
    /// A cultural association.
    CulturalAssociation,
    /// A block watch.
    BlockWatch,
    /// A school or its parents.
    School,
    /// Anything else.
    Other,
}

impl Kind {
    /// Every kind, in the order in which it is shown.
    pub const ALL: &'static [Self] = &[
        Self::BusinessDistrict,
        Self::NeighborhoodCouncil,
        Self::TenantsUnion,
        Self::FaithCommunity,
        Self::CulturalAssociation,
        Self::BlockWatch,
        Self::School,
        Self::Other,
    ];

    /// The token under which the kind is stored and sent.
    #[must_use]
    pub const fn token(self) -> &'static str {
        match self {
            Self::BusinessDistrict => "business-district",
            Self::NeighborhoodCouncil => "neighborhood-council",
            Self::TenantsUnion => "tenants-union",
            Self::FaithCommunity => "faith-community",
            Self::CulturalAssociation => "cultural-association",
            Self::BlockWatch => "block-watch",
            Self::School => "school",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.token())
    }
}

impl FromStr for Kind {
    type Err = UnknownToken;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let unknown = || UnknownToken { list: "kind of group", token: text.chars().take(40).collect() };
        Self::ALL.iter().copied().find(|kind| kind.token() == text).ok_or_else(unknown)
    }
}

impl Column for Kind {
    fn read(row: &Row, name: &str) -> Result<Option<Self>, StoreError> {
        let Some(token) = String::read(row, name)? else { return Ok(None) };
        let trouble =
            |error: UnknownToken| StoreError::Column { column: name.to_owned(), trouble: error.to_string() };
        token.parse().map(Some).map_err(trouble)
    }
}
