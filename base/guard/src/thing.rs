//! What an act is done to, with the few attributes on which a policy may rest.

use words::{AreaSlug, GroupId, PersonId, Recipient, Segment};

/// How the viewer stands to a participant, or to somebody who was referred.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is one fact, under the name that the policies use")]
pub struct Relation {
    /// Is the participant's case manager, or covers for them.
    pub team: bool,
    /// Belongs to the team that treats the participant.
    pub treating: bool,
    /// Wrote this entry.
    pub author: bool,
    /// Was named to work with the participant, or made the referral.
    pub circle: bool,
    /// A conflict of interest was declared or derived.
    pub conflicted: bool,
    /// Broke the glass for this participant, and the hour is not over.
    pub broken: bool,
}

/// Where an item of the closed part of a meeting stands, and the viewer with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is one fact, under the name that the policies use")]
pub struct Table {
    /// The viewer is whom the project manager named to facilitate this meeting.
    pub named: bool,
    /// The meeting is running: see [`crate::runs`].
    pub running: bool,
    /// The viewer is checked in.
    pub here: bool,
    /// The item is open.
    pub open: bool,
    /// The item is marked for the viewer's role or neighborhood.
    pub marked: bool,
}

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
    /// Somebody's way into the program.
    Referral {
        /// Whether the viewer made it.
        made: bool,
        /// Whether it is assigned to the viewer.
        assigned: bool,
        /// How the viewer stands to the person.
        relation: Relation,
    },
    /// A participant's thin record.
    Participant {
        /// How the viewer stands to the participant.
        relation: Relation,
        /// The classes of recipients that a live consent names for any segment.
        consented: &'a [Recipient],
    },
    /// A segment of what is kept about a participant.
    Segment {
        /// Which one.
        segment: Segment,
        /// How the viewer stands to the participant.
        relation: Relation,
        /// Whether the participant's address is protected.
        protected: bool,
        /// Whether the id of a court order is attached.
        order: bool,
        /// The classes of recipients for which a live consent covers this segment.
        consented: &'a [Recipient],
    },
    /// An item of the closed part of a meeting.
    Brief {
        /// Where it stands, and the viewer with it.
        table: Table,
        /// How the viewer stands to the participant.
        relation: Relation,
        /// The classes of recipients for which a live consent covers everything in it.
        consented: &'a [Recipient],
    },
    /// A glass that was broken.
    Glass {
        /// Whether the viewer broke it.
        own: bool,
    },
    /// A line of a request for public records.
    Line {
        /// Whether the case was handed to counsel.
        handed: bool,
        /// Whether it carries content under 42 CFR Part 2.
        part2: bool,
        /// Whether the id of a court order is attached.
        order: bool,
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
            Self::Referral { .. } => "Referral",
            Self::Participant { .. } => "Participant",
            Self::Segment { .. } => "Segment",
            Self::Brief { .. } => "Brief",
            Self::Glass { .. } => "Glass",
            Self::Line { .. } => "Line",
        }
    }
}
