//! Rules 12 to 15: the closed part of a meeting.

use super::{Mutation, judge::Judge, states::class_of};
use crate::Purpose;
use words::Role;

impl Judge<'_> {
    /// Rule 12.
    pub(super) fn prepares(&self) -> bool {
        let case_manager =
            self.team() || self.has(Role::CaseManager) && self.breaks(Mutation::AnyonePrepares);
        self.is_for(Purpose::Coordination) && (self.manager() || case_manager)
    }

    /// Rule 13.
    pub(super) fn facilitates(&self) -> bool {
        use Role::{CaseManager, Defender, IntakeCustodian, Officer, Prosecutor};
        let fits = self.s.holder.has_any(&[IntakeCustodian, Officer, CaseManager, Prosecutor, Defender]);
        let runs = self.running() || self.breaks(Mutation::FacilitatesOn);
        let named = self.s.named && runs && (fits || self.breaks(Mutation::AnyFacilitator));
        (self.manager() || named) && self.is_for(Purpose::Coordination) && self.agreed() && self.s.here
    }

    /// Rule 14. Whoever prepares reads outside of the meeting too.
    pub(super) fn reads_brief(&self) -> bool {
        self.in_the_room() || self.prepares()
    }

    /// Rule 15.
    pub(super) fn contributes(&self) -> bool {
        self.in_the_room() || self.breaks(Mutation::AddsOutside) && self.prepares()
    }

    /// Rule 14, without its last sentence.
    fn in_the_room(&self) -> bool {
        self.is_for(Purpose::Coordination)
            && self.running()
            && self.s.here
            && self.agreed()
            && self.s.open
            && (self.s.marked || self.breaks(Mutation::Mark))
            && self.s.holder.held().any(|role| self.hears(role))
    }

    /// Whether a role is one of the six to which a brief is read, and needs no consent or has it.
    fn hears(&self, role: Role) -> bool {
        let consented = class_of(role).is_some_and(|class| self.consented(class));
        match role {
            Role::ProjectManager => true,
            Role::CaseManager => self.s.team || consented,
            Role::Officer | Role::Prosecutor | Role::Defender | Role::Representative => {
                consented || self.breaks(Mutation::BriefFreely)
            }
            _ => false,
        }
    }
}
