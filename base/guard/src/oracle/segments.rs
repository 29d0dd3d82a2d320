//! Rules 4, 5 and 6: what is kept about a participant, segment by segment.

use super::{Mutation, judge::Judge, states::class_of};
use crate::Purpose;
use words::{Role, Segment};

impl Judge<'_> {
    /// Rules 4 and 5.
    pub(super) fn reads_segment(&self) -> bool {
        // Rule 4.8 stands alone: no other way leads to counseling notes.
        if self.s.segment == Segment::Counseling {
            return self.reads_counseling();
        }
        // Rule 5: the team alone, which is rule 4.2.
        let hidden = self.s.protected && self.s.segment == Segment::Location;
        if hidden && !self.breaks(Mutation::ProtectedAddress) {
            return self.as_team();
        }
        self.as_manager()
            || self.as_team()
            || self.as_partner()
            || self.behind_glass()
            || self.by_order()
            // Rule 22.
            || self.breaks(Mutation::Administrator) && self.has(Role::Administrator)
    }

    /// Rules 4.1 and 4.3.
    fn as_manager(&self) -> bool {
        let daily = self.is_for(Purpose::Coordination) || self.is_for(Purpose::Accounting);
        let opened = match self.s.segment {
            Segment::Identity
            | Segment::Contact
            | Segment::Location
            | Segment::Care
            | Segment::Legal
            | Segment::Safety => daily,
            Segment::Part2 => {
                let freely = self.breaks(Mutation::Part2Freely);
                self.is_for(Purpose::Coordination) && (freely || self.consented(words::Recipient::Program))
            }
            Segment::Counseling => false,
        };
        self.manager() && opened
    }

    /// Rule 4.2.
    fn as_team(&self) -> bool {
        self.team()
            && (self.is_for(Purpose::Coordination) || self.is_for(Purpose::Accounting))
            && self.s.segment != Segment::Counseling
    }

    /// Rules 4.4 and 4.5.
    fn as_partner(&self) -> bool {
        let in_circle = self.s.circle || self.breaks(Mutation::Circle);
        self.is_for(Purpose::Coordination)
            && in_circle
            && self.agreed()
            && self.partners().any(|role| self.opens_to(role) && self.consented_to(role))
    }

    fn opens_to(&self, role: Role) -> bool {
        match self.s.segment {
            Segment::Identity | Segment::Legal | Segment::Safety | Segment::Part2 => true,
            Segment::Contact | Segment::Location => role == Role::Officer,
            Segment::Care | Segment::Counseling => false,
        }
    }

    fn consented_to(&self, role: Role) -> bool {
        let any = || words::Recipient::ALL.iter().any(|class| self.consented(*class));
        class_of(role).is_some_and(|class| self.consented(class)) || self.breaks(Mutation::AnyClass) && any()
    }

    /// Rule 4.6.
    fn behind_glass(&self) -> bool {
        let shown = match self.s.segment {
            Segment::Identity | Segment::Contact | Segment::Location | Segment::Safety => true,
            Segment::Care => self.breaks(Mutation::GlassOpensCare),
            Segment::Part2 | Segment::Counseling | Segment::Legal => false,
        };
        (self.manager() || self.has(Role::CaseManager))
            && self.glass()
            && self.is_for(Purpose::Safety)
            && shown
    }

    /// Rule 4.7.
    fn by_order(&self) -> bool {
        self.has(Role::Counsel)
            && self.is_for(Purpose::Legal)
            && (self.s.order || self.breaks(Mutation::NoOrder))
            && matches!(self.s.segment, Segment::Identity | Segment::Legal | Segment::Part2)
    }

    /// Rule 4.8. Rule 22 says that four roles see nothing about a person, so that none of them
    /// is the role that an author needs.
    fn reads_counseling(&self) -> bool {
        let treating = self.s.treating && self.has(Role::CaseManager);
        let author = self.s.author && self.sees_people();
        let out = self.breaks(Mutation::CounselingOut) && self.as_if_consented();
        self.is_for(Purpose::Coordination) && (treating || author || out)
    }

    fn as_if_consented(&self) -> bool {
        self.s.circle && self.agreed() && self.partners().any(|role| self.consented_to(role))
    }

    /// Rule 22: holds a role besides administrator, director, member of the CLT or of the PCG.
    pub(super) fn sees_people(&self) -> bool {
        let blind = [Role::Administrator, Role::Director, Role::CltMember, Role::PcgMember];
        self.s.holder.held().any(|role| !blind.contains(&role))
    }

    /// Rule 6.
    pub(super) fn writes_segment(&self) -> bool {
        let team = self.s.segment != Segment::Counseling || self.breaks(Mutation::CounselingWritten);
        let manager = matches!(self.s.segment, Segment::Identity | Segment::Contact | Segment::Safety);
        self.is_for(Purpose::Coordination) && (self.team() && team || self.manager() && manager)
    }
}
