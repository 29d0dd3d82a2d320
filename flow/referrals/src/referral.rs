//! What a referral is, and what may happen to it when. Pure.

use crate::ReferralError;
use words::Role;

store::list! {
    /// The ways in.
    Door, "door" {
        /// Probable cause; the officer offers a hand-off in place of booking.
        Arrest = "arrest-diversion",
        /// An officer, without an arrest.
        Social = "social-contact",
        /// Community members or providers, without police.
        Community = "community",
    }
}

store::list! {
    /// Where a referral stands.
    State, "state of a referral" {
        /// It came in.
        Received = "received",
        /// The site's list is met; not approved yet.
        Eligible = "eligible",
        /// Approved, and no place is free now.
        Waiting = "waiting",
        /// Approved, with a case manager who looks for the person.
        Outreach = "outreach",
        /// The person is a participant.
        Enrolled = "enrolled",
        /// It ended in another way.
        Closed = "closed",
    }
}

store::list! {
    /// How a referral can end without an enrolment. “No place free” is none of them: it waits.
    Ending, "ending of a referral" {
        /// The site's list is not met.
        NotEligible = "not-eligible",
        /// The person does not want it, today.
        Declined = "declined",
        /// The person was not found in time.
        NotFound = "not-found",
        /// Somebody else helps already.
        Elsewhere = "elsewhere",
        /// The same person was referred before.
        Twice = "twice",
    }
}

store::list! {
    /// How somebody was looked for.
    How, "way of outreach" {
        /// On the street.
        Street = "street",
        /// By phone or message.
        Phone = "phone",
        /// Where they live or stay.
        Home = "home",
        /// At a provider's.
        Provider = "provider",
        /// At the hand-off.
        HandOff = "hand-off",
    }
}

store::list! {
    /// What came of it.
    Met, "outcome of outreach" {
        /// Met, and talked.
        Talked = "talked",
        /// Not there.
        NotThere = "not-there",
        /// Met; asked to come again later.
        Later = "later",
        /// Met; does not want it.
        No = "no",
    }
}

/// The roles of those who meet people and make referrals in their own name; the others type what
/// somebody told them.
pub(crate) const MAKERS: [Role; 3] = [Role::Officer, Role::CaseManager, Role::IntakeCustodian];

/// What somebody wants to do with a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Say whether the site's list is met.
    Judge,
    /// Approve it, with a place or to wait for one.
    Approve,
    /// Give a place to one that waits, or another case manager.
    Place,
    /// Write down outreach.
    ReachOut,
    /// Enrol.
    Enroll,
    /// End it.
    Close,
}

impl State {
    /// Whether a step is possible from here.
    #[must_use]
    pub const fn allows(self, step: Step) -> bool {
        match step {
            Step::Judge => matches!(self, Self::Received | Self::Eligible),
            Step::Approve => matches!(self, Self::Eligible),
            Step::Place => matches!(self, Self::Waiting | Self::Outreach),
            Step::ReachOut => matches!(self, Self::Waiting | Self::Outreach),
            Step::Enroll => matches!(self, Self::Outreach),
            Step::Close => !self.is_over(),
        }
    }

    /// Whether it has ended.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Enrolled | Self::Closed)
    }

    /// Refuses a step that is not possible from here.
    pub(crate) const fn check(self, step: Step) -> Result<(), ReferralError> {
        if self.allows(step) { Ok(()) } else { Err(ReferralError::NotNow(self)) }
    }

    /// The word of the kit's six statuses that fits.
    #[must_use]
    pub const fn status(self) -> &'static str {
        match self {
            Self::Received => "waiting",
            Self::Eligible => "heard",
            Self::Waiting => "cannot",
            Self::Outreach => "planned",
            Self::Enrolled => "done",
            Self::Closed => "",
        }
    }
}
