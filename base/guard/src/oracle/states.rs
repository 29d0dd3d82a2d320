//! What follows from the raw states, as the last chapter of the rules in words says it.

use super::{Agreement, Glass, Meeting, Mutation, Paper, Proof, judge::Judge};
use crate::Purpose;
use words::{Recipient, Role};

impl Judge<'_> {
    /// **agreed**. Signed exactly 12 months ago has lapsed; a replaced text, a suspension or a
    /// signature of tomorrow does not count.
    pub(super) fn agreed(&self) -> bool {
        match self.s.agreement {
            Agreement::Today | Agreement::AlmostAYearAgo => true,
            Agreement::AYearAgo => self.breaks(Mutation::Lapsed),
            Agreement::Unsigned | Agreement::AnotherText | Agreement::Suspended | Agreement::Tomorrow => {
                false
            }
        }
    }

    /// **fresh**. The last second of the five minutes is in, the moment at which they are over
    /// is not.
    pub(super) fn fresh(&self) -> bool {
        match self.s.proof {
            Proof::JustNow | Proof::AlmostFiveMinutesAgo => true,
            Proof::FiveMinutesAgo => self.breaks(Mutation::FreshForever),
            Proof::Never | Proof::Ahead => false,
        }
    }

    /// **broken**, by the viewer, for 60 minutes.
    pub(super) fn glass(&self) -> bool {
        match self.s.glass {
            Glass::JustNow | Glass::AlmostAnHourAgo => true,
            Glass::AnHourAgo => self.breaks(Mutation::GlassForever),
            Glass::Whole | Glass::BySomebodyElse | Glass::Ahead => false,
        }
    }

    /// The meeting runs, both ends included. One that was closed or cancelled does not.
    pub(super) fn running(&self) -> bool {
        match self.s.meeting {
            Meeting::QuarterBefore | Meeting::Running | Meeting::QuarterAfter => true,
            Meeting::LongBefore
            | Meeting::JustTooEarly
            | Meeting::JustTooLate
            | Meeting::Closed
            | Meeting::Cancelled => self.breaks(Mutation::Hours),
        }
    }

    /// Whether the consent is live, whatever it covers. Its last day counts; revoked counts from
    /// the same moment, and for good.
    fn live(&self) -> bool {
        match self.s.consent.paper {
            Paper::Live | Paper::OtherSegment | Paper::ExpiresToday => true,
            Paper::ExpiredYesterday => self.breaks(Mutation::Expired),
            Paper::Revoked | Paper::RevokedAhead => self.breaks(Mutation::Revoked),
            Paper::Absent | Paper::Ended | Paper::WrittenAhead | Paper::Lacking | Paper::SignedTomorrow => {
                false
            }
        }
    }

    fn names(&self, class: Recipient) -> bool {
        self.s.consent.class.is_none_or(|named| named == class)
    }

    /// A consent that is live names this class, for whatever segment (rule 7).
    pub(super) fn named_to(&self, class: Recipient) -> bool {
        self.live() && self.names(class)
    }

    /// **consented**: a consent that is live covers what is asked for, for this class, for
    /// coordination.
    pub(super) fn consented(&self, class: Recipient) -> bool {
        self.s.purpose == Purpose::Coordination
            && self.live()
            && self.s.consent.paper != Paper::OtherSegment
            && self.names(class)
    }
}

/// The class of recipients of a role, as the rules in words list them.
pub(super) const fn class_of(role: Role) -> Option<Recipient> {
    match role {
        Role::ProjectManager | Role::CaseManager => Some(Recipient::Program),
        Role::Officer => Some(Recipient::Police),
        Role::Prosecutor => Some(Recipient::Prosecution),
        Role::Defender => Some(Recipient::Defense),
        Role::Representative => Some(Recipient::Community),
        _ => None,
    }
}

/// What the oracle holds a situation's raw states to be: to be laid beside what the product does.
#[cfg(test)]
pub(crate) fn held(s: &super::Situation) -> [bool; 4] {
    let judge = Judge { s, broken: None };
    [judge.agreed(), judge.fresh(), judge.glass(), judge.running()]
}

/// The classes for which the oracle holds the consent good.
#[cfg(test)]
pub(crate) fn classes(s: &super::Situation) -> Vec<Recipient> {
    let judge = Judge { s, broken: None };
    let is_page = matches!(super::thing_of(s.act), Some(super::Things::Participant));
    let good = |class: &Recipient| if is_page { judge.named_to(*class) } else { judge.consented(*class) };
    Recipient::ALL.iter().copied().filter(good).collect()
}
