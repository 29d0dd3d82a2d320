//! A situation, as raw as life has it.

use super::{Agreement, Glass, Holder, Meeting, Paper, Proof};
use crate::{Act, Purpose};
use words::{Recipient, Segment};

/// A consent: what became of its paper, and whom it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Consent {
    /// What became of the paper.
    pub paper: Paper,
    /// The class of recipients that it names; none means all of them.
    pub class: Option<Recipient>,
}

impl Consent {
    /// No consent.
    pub const ABSENT: Self = Self { paper: Paper::Absent, class: None };
}

/// Everything that may bear on whether something is allowed. What the act's thing does not have
/// is left as it is in [`Situation::new`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::struct_excessive_bools, reason = "each is one fact of life")]
pub struct Situation {
    /// Who looks.
    pub holder: Holder,
    /// What is wanted.
    pub act: Act,
    /// What for.
    pub purpose: Purpose,
    /// The viewer's agreement.
    pub agreement: Agreement,
    /// The viewer's passkey.
    pub proof: Proof,
    /// The participant's consent.
    pub consent: Consent,
    /// The participant's glass.
    pub glass: Glass,
    /// The meeting's hours.
    pub meeting: Meeting,
    /// The segment that is asked for.
    pub segment: Segment,
    /// The viewer is the case manager, or covers for them.
    pub team: bool,
    /// The viewer belongs to the team that treats.
    pub treating: bool,
    /// The viewer wrote this entry.
    pub author: bool,
    /// The viewer was named to work with the participant, or made the referral.
    pub circle: bool,
    /// The viewer has a conflict of interest.
    pub conflicted: bool,
    /// The viewer made this referral.
    pub made: bool,
    /// This referral is assigned to the viewer.
    pub assigned: bool,
    /// The address is protected.
    pub protected: bool,
    /// The id of a court order is attached.
    pub order: bool,
    /// The viewer was named to facilitate this meeting.
    pub named: bool,
    /// The viewer is checked in.
    pub here: bool,
    /// The item is open.
    pub open: bool,
    /// The item is marked for the viewer's role or neighborhood.
    pub marked: bool,
    /// The viewer broke the glass that is under review.
    pub own: bool,
    /// The case was handed to counsel.
    pub handed: bool,
    /// The line carries content under 42 CFR Part 2.
    pub part2: bool,
}

impl Situation {
    /// A situation in which nothing speaks for the viewer, and nothing against.
    #[must_use]
    pub const fn new(holder: Holder, act: Act, purpose: Purpose) -> Self {
        Self {
            holder,
            act,
            purpose,
            agreement: Agreement::Unsigned,
            proof: Proof::Never,
            consent: Consent::ABSENT,
            glass: Glass::Whole,
            meeting: Meeting::LongBefore,
            segment: Segment::Identity,
            team: false,
            treating: false,
            author: false,
            circle: false,
            conflicted: false,
            made: false,
            assigned: false,
            protected: false,
            order: false,
            named: false,
            here: false,
            open: false,
            marked: false,
            own: false,
            handed: false,
            part2: false,
        }
    }
}
