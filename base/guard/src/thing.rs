//! What an act is done to, with the few attributes on which a policy may rest.

use words::{AreaSlug, GroupId, PersonId};

/// What somebody wants to do something to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Thing<'a> {
    /// The program as a whole: lists, forms, desks.
    Site,
    /// A concern and the reports behind it.
    Concern {
        /// Groups that raised it.
        groups: &'a [GroupId],
        /// Its neighborhood.
        area: Option<&'a AreaSlug>,
    },
    /// How to reach a reporter.
    Contact,
    /// Text that names a person, set aside.
    Draft,
    /// The open part of a meeting.
    Meeting {
        /// Whether anyone may come.
        public: bool,
        /// Who is invited.
        invited: &'a [PersonId],
    },
    /// A response, or an action that somebody took on.
    Response {
        /// Who took it on.
        owner: PersonId,
        /// Its neighborhood.
        area: Option<&'a AreaSlug>,
    },
}

impl Thing<'_> {
    /// The thing's type in the policies.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Site => "Site",
            Self::Concern { .. } => "Concern",
            Self::Contact => "Contact",
            Self::Draft => "Draft",
            Self::Meeting { .. } => "Meeting",
            Self::Response { .. } => "Response",
        }
    }
}
