//! The rules in words, one after the other. The numbers are those of `docs/need-to-know.md`.

use super::{Mutation, Situation, Things, states::class_of, thing_of};
use crate::{Act, Purpose};
use words::Role;

/// Judges one situation.
pub(super) struct Judge<'a> {
    pub(super) s: &'a Situation,
    pub(super) broken: Option<Mutation>,
}

impl Judge<'_> {
    pub(super) fn breaks(&self, rule: Mutation) -> bool {
        self.broken == Some(rule)
    }

    pub(super) fn has(&self, role: Role) -> bool {
        self.s.holder.has(role)
    }

    pub(super) fn is_for(&self, purpose: Purpose) -> bool {
        self.s.purpose == purpose
    }

    pub(super) fn manager(&self) -> bool {
        self.has(Role::ProjectManager)
    }

    /// A case manager in the team.
    pub(super) fn team(&self) -> bool {
        self.has(Role::CaseManager) && self.s.team
    }

    /// An officer, prosecutor or defender: never in a class that the role does not have.
    pub(super) fn partners(&self) -> impl Iterator<Item = Role> {
        let partners = [Role::Officer, Role::Prosecutor, Role::Defender];
        self.s.holder.held().filter(move |role| partners.contains(role))
    }

    pub(super) fn allows(&self) -> bool {
        let Some(thing) = thing_of(self.s.act) else { return false };
        // Rule 1: whoever holds no role has what anyone has, and anyone has nothing here.
        if !self.s.holder.is_seated() && !self.breaks(Mutation::SeatlessAct) {
            return false;
        }
        // Rule 2: the Golden Rule.
        let forbidden = matches!(
            self.s.purpose,
            Purpose::Investigation | Purpose::Enforcement | Purpose::Prosecution | Purpose::Revocation
        );
        if forbidden && !self.breaks(Mutation::GoldenRule) {
            return false;
        }
        // Rule 3: a conflict closes the person.
        let of_a_person =
            matches!(thing, Things::Participant | Things::Segment | Things::Referral | Things::Brief);
        if of_a_person && self.s.conflicted && !self.breaks(Mutation::Conflict) {
            return false;
        }
        self.some_rule_allows()
    }

    fn some_rule_allows(&self) -> bool {
        match self.s.act {
            Act::ReadSegment => self.reads_segment(),
            Act::WriteSegment => self.writes_segment(),
            Act::ReadParticipant => self.reads_page(),
            Act::FindParticipant => self.finds(),
            // Rule 8.
            Act::KeepConsents | Act::KeepParticipant => {
                self.is_for(Purpose::Coordination) && (self.manager() || self.keeps())
            }
            // Rule 9.
            Act::ReadAccounting => self.reads_accounting(),
            Act::ExportAccounting => self.reads_accounting() && self.proved_and_no_neighbor(),
            // Rule 10.
            Act::BreakGlass => {
                self.is_for(Purpose::Safety)
                    && (self.manager() || self.has(Role::CaseManager))
                    && self.proved_and_no_neighbor()
            }
            Act::ReviewGlass => {
                (self.manager() || self.has(Role::Counsel))
                    && (!self.s.own || self.breaks(Mutation::OwnGlass))
            }
            Act::OpenReferral | Act::ReadReferral | Act::DecideReferral | Act::AdvanceReferral => {
                self.is_for(Purpose::Coordination) && self.referral()
            }
            Act::PrepareBrief => self.prepares(),
            Act::OpenBrief | Act::RecordBrief => self.facilitates(),
            Act::ReadBrief => self.reads_brief(),
            Act::Contribute => self.contributes(),
            _ => self.program(),
        }
    }

    /// Rule 8, for a case manager.
    fn keeps(&self) -> bool {
        self.team() || self.has(Role::CaseManager) && self.breaks(Mutation::OtherCaseloads)
    }

    /// Rule 7: the page.
    fn reads_page(&self) -> bool {
        let open = match self.s.purpose {
            Purpose::Coordination => {
                let named = |role: Role| class_of(role).is_some_and(|class| self.named_to(class));
                let told = |role: Role| named(role) || self.breaks(Mutation::PageFreely);
                self.manager() || self.team() || self.s.circle && self.agreed() && self.partners().any(told)
            }
            Purpose::Accounting => self.manager() || self.team(),
            Purpose::Safety => self.glass() && (self.manager() || self.has(Role::CaseManager)),
            _ => false,
        };
        open || self.breaks(Mutation::Administrator) && self.has(Role::Administrator)
    }

    /// Rule 7: by case number.
    fn finds(&self) -> bool {
        self.is_for(Purpose::Coordination)
            && (self.manager()
                || self.has(Role::CaseManager)
                || self.partners().next().is_some() && (self.agreed() || self.breaks(Mutation::FindFreely)))
    }

    /// Rule 9.
    fn reads_accounting(&self) -> bool {
        self.is_for(Purpose::Accounting) && (self.manager() || self.team())
    }

    /// Rules 9 and 10: a fresh passkey, and neither a representative nor a member of the CLT in
    /// another role.
    fn proved_and_no_neighbor(&self) -> bool {
        let neighbor = self.s.holder.has_any(&[Role::Representative, Role::CltMember]);
        (self.fresh() || self.breaks(Mutation::NoPasskey))
            && (!neighbor || self.breaks(Mutation::Representatives))
    }

    /// Rule 11. Its purpose is asked before.
    fn referral(&self) -> bool {
        let assigned = self.has(Role::CaseManager) && self.s.assigned;
        let makers = self.s.holder.has_any(&[Role::IntakeCustodian, Role::Officer, Role::CaseManager]);
        match self.s.act {
            Act::OpenReferral => self.manager() || makers,
            Act::ReadReferral => {
                self.manager()
                    || makers && (self.s.made || self.breaks(Mutation::OthersReferrals))
                    || assigned
                    || self.s.circle && self.s.holder.has_any(&[Role::Prosecutor, Role::Defender])
            }
            Act::DecideReferral => self.manager(),
            Act::AdvanceReferral => self.manager() || assigned,
            _ => false,
        }
    }

    /// Rules 16 to 21: what is about no single person.
    fn program(&self) -> bool {
        match self.s.act {
            // Rule 16.
            Act::Nominate => {
                self.has(Role::Representative)
                    && (self.agreed() || self.breaks(Mutation::NominateFreely))
                    && self.is_for(Purpose::Coordination)
            }
            // Rules 17 and 19: everybody with a role, which rule 1 asked.
            Act::SignAgreement | Act::UseDuty | Act::ReadSummary => true,
            // Rule 17.
            Act::KeepAgreements => self.manager() || self.has(Role::Counsel),
            // Rule 18.
            Act::ReadLedger => {
                let due = self.is_for(Purpose::Coordination) || self.is_for(Purpose::Accounting);
                self.manager() && (due || self.breaks(Mutation::LedgerForAll))
            }
            // Rule 19.
            Act::ApproveSummary => {
                self.manager() || self.has(Role::Representative) && self.breaks(Mutation::ApprovesOwn)
            }
            // Rule 20.
            Act::KeepOrders => {
                self.has(Role::Counsel)
                    && (self.is_for(Purpose::Legal) || self.breaks(Mutation::OrdersForAll))
            }
            Act::KeepRequests | Act::Redact | Act::ReleaseLine => {
                self.is_for(Purpose::Records) && self.records()
            }
            _ => false,
        }
    }

    /// Rule 21. Its purpose is asked before.
    fn records(&self) -> bool {
        let officer = self.has(Role::RecordsOfficer);
        match self.s.act {
            Act::KeepRequests => officer,
            Act::Redact => {
                let handed = self.s.handed || self.breaks(Mutation::NotHanded);
                officer || self.has(Role::Counsel) && handed
            }
            Act::ReleaseLine => {
                officer && (!self.s.part2 || self.s.order || self.breaks(Mutation::Part2Released))
            }
            _ => false,
        }
    }
}
