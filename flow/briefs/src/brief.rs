//! What a brief is, whom it is for, and what can come of it. Pure.

use guard::Ground;
use store::Tokens;
use words::{AreaSlug, BriefId, MeetingId, Moment, ParticipantId, PersonId, Role, Segment};

store::list! {
    /// What a meeting decides about somebody: one of these, and no words.
    Outcome, "outcome of a brief" {
        /// Those who can, work together on it.
        Coordinate = "coordinate",
        /// Somebody goes and looks for the person.
        Seek = "seek",
        /// The prosecutor's liaison takes it into account.
        Legal = "legal",
        /// A place or a service is asked for.
        Place = "place",
        /// Something is done so that nobody is hurt.
        Safety = "safety",
        /// It comes up again next time.
        Again = "again",
        /// Nothing more is to be done here.
        Enough = "enough",
    }
}

store::list! {
    /// What somebody takes on about a participant: one of these, and no words.
    Task, "task of a brief" {
        /// Meet the person.
        Meet = "meet",
        /// Go along to an appointment.
        GoAlong = "go-along",
        /// Ask for a place to stay.
        AskForPlace = "ask-for-place",
        /// Look after papers.
        Papers = "papers",
        /// Coordinate a case or a warrant.
        CaseStatus = "case-status",
        /// Talk with the neighbors, without a word about the person.
        Neighbors = "neighbors",
        /// Bring it up again.
        BringUp = "bring-up",
    }
}

store::list! {
    /// Under which rule something that was said at the table stands.
    Regime, "regime" {
        /// What the author saw or heard for themselves.
        OwnEyes = "own-eyes",
        /// What the author's organization knows, and may share.
        Organization = "organization",
        /// What tells of treatment: 42 CFR Part 2.
        Part2 = "part2",
    }
}

store::list! {
    /// What the log of a brief says.
    Trace, "trace" {
        /// It was opened.
        Opened = "opened",
        /// It was read.
        Viewed = "viewed",
        /// It was closed.
        Closed = "closed",
    }
}

/// A brief that is prepared.
#[derive(Clone, PartialEq, Eq)]
pub struct NewBrief {
    /// Of whom.
    pub participant: ParticipantId,
    /// The facts that are needed.
    pub facts: String,
    /// The segments to which they belong: consents must cover all of them.
    pub segments: Vec<Segment>,
    /// The roles for which it is marked.
    pub roles: Vec<Role>,
    /// The neighborhoods whose representatives it is marked for.
    pub areas: Vec<AreaSlug>,
}

/// `Debug` shows nothing of the person.
impl std::fmt::Debug for NewBrief {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewBrief").field("segments", &self.segments).finish_non_exhaustive()
    }
}

/// The greatest length of the facts: no room for a story.
pub const FACTS: usize = 400;

/// Segments that no brief carries: a name, where somebody can be met, counseling.
pub(crate) const NEVER: [Segment; 3] = [Segment::Identity, Segment::Location, Segment::Counseling];

/// The roles for which a brief can be marked.
pub(crate) const TABLE: [Role; 5] =
    [Role::Officer, Role::CaseManager, Role::Prosecutor, Role::Defender, Role::Representative];

store::row! {
    /// A brief as it is kept.
    pub struct BriefRow {
        id: BriefId, meeting: MeetingId, participant: ParticipantId, alias: String, number: String,
        facts: Vec<u8>, segments: Tokens<Segment>, roles: Tokens<Role>, areas: Tokens<AreaSlug>,
        prepared_by: PersonId, opened_at: Option<Moment>, closed_at: Option<Moment>, outcome: Option<Outcome>
    }
}

impl BriefRow {
    /// What people say in place of the name.
    #[must_use]
    pub fn called(&self) -> &str {
        if self.alias.is_empty() { &self.number } else { &self.alias }
    }

    /// Whether it is open.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.opened_at.is_some() && self.closed_at.is_none()
    }

    /// Whether it is marked for somebody in these roles who speaks for these neighborhoods.
    #[must_use]
    pub fn is_marked_for(&self, roles: &[Role], ground: &Ground) -> bool {
        let manages = roles.contains(&Role::ProjectManager);
        let by_role = self.roles.0.iter().any(|role| roles.contains(role));
        let by_area = roles.contains(&Role::Representative)
            && self.areas.0.iter().any(|area| ground.areas.contains(area));
        manages || by_role || by_area
    }

    /// Whether it tells of treatment.
    #[must_use]
    pub fn is_part2(&self) -> bool {
        self.segments.0.contains(&Segment::Part2)
    }

    /// Whether somebody who was checked in then was there when it was opened last: whoever came later
    /// waits until it is opened again.
    pub(crate) fn was_here(&self, checked_in_at: Option<Moment>) -> bool {
        match (checked_in_at, self.opened_at) {
            (Some(came), Some(opened)) if self.is_open() => came <= opened,
            (came, _) => came.is_some(),
        }
    }
}
