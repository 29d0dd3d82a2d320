//! The menu: the pages that a viewer works with.

use crate::Cx;
use guard::{Act, Thing};

/// How many links stand in the line; the rest is folded up beside them.
const IN_LINE: usize = 7;

/// A link of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MenuLink {
    /// Where it leads.
    pub path: &'static str,
    /// What it says.
    pub text: String,
    /// Whether it leads to where we are.
    pub is_here: bool,
}

/// The menu of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menu {
    /// The links in the line.
    pub line: Vec<MenuLink>,
    /// Those that found no room there.
    pub more: Vec<MenuLink>,
}

type Entry = (&'static str, &'static str);

const PUBLIC: [Entry; 7] = [
    ("/tell", "menu-tell"),
    ("/receipt", "menu-receipt"),
    ("/neighborhoods", "menu-neighborhoods"),
    ("/priorities", "menu-priorities"),
    ("/meetings", "menu-meetings"),
    ("/about", "menu-about"),
    ("/sign-in", "menu-sign-in"),
];

impl Cx {
    /// The menu.
    #[must_use]
    pub fn menu(&self) -> Menu {
        let entries = if self.viewer.is_signed_in() { self.staff_entries() } else { PUBLIC.to_vec() };
        // `/concerns/enter` is not `/concerns`: of all that lead here the most exact one counts.
        let here =
            entries.iter().map(|(path, _)| *path).filter(|path| self.is_below(path)).max_by_key(|p| p.len());
        let link = |(path, key): &Entry| MenuLink { path, text: self.t(key), is_here: here == Some(*path) };
        let mut line: Vec<_> = entries.iter().map(link).collect();
        let more = line.split_off(line.len().min(IN_LINE));
        Menu { line, more }
    }

    fn staff_entries(&self) -> Vec<Entry> {
        let manages = self.may(Act::Triage);
        // Whoever has a desk or a group's page finds these two there.
        let (has_desk, has_own) = (self.may(Act::SeeDesk), self.may(Act::SeeOwn));
        let any_concern = Thing::Concern { groups: &[], area: None };
        [
            (has_desk, ("/desk", "menu-desk")),
            (has_own, ("/my", "menu-my")),
            (manages, ("/triage", "menu-triage")),
            // The project manager finds every concern by triage.
            (!manages && self.can(Act::ReadConcern, &any_concern), ("/concerns", "menu-concerns")),
            (self.may(Act::EnterReport), ("/concerns/enter", "menu-enter")),
            (self.may(Act::ReadGroups), ("/groups", "menu-groups")),
            (self.may(Act::KeepMeetings), ("/workgroup", "menu-workgroup")),
            (has_desk, ("/responses", "menu-responses")),
            (self.may(Act::ApproveWords), ("/report-backs", "menu-report-backs")),
            (self.may(Act::OpenReferral), ("/referrals", "menu-referrals")),
            (
                !self.may(Act::OpenReferral) && self.may(Act::FindParticipant),
                ("/participants", "menu-participants"),
            ),
            (self.may(Act::SeePriorities), ("/priorities/review", "menu-review")),
            (self.may(Act::ConfirmPerson), ("/people", "menu-people")),
            (true, ("/neighborhoods", "menu-neighborhoods")),
            (true, ("/priorities", "menu-priorities")),
            (true, ("/meetings", "menu-meetings")),
            (self.may(Act::ReadPolicies), ("/policies", "menu-policies")),
            (!has_desk && !has_own && self.may(Act::SignAgreement), ("/my/agreement", "menu-agreement")),
            (!has_desk && self.may(Act::KeepAgreements), ("/agreements", "menu-agreements")),
            // The records officer and counsel have no desk.
            (self.may(Act::KeepRequests), ("/records", "menu-records")),
            (self.may(Act::KeepOrders), ("/orders", "menu-orders")),
        ]
        .into_iter()
        .filter_map(|(is_offered, entry)| is_offered.then_some(entry))
        .collect()
    }

    fn is_below(&self, path: &str) -> bool {
        self.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}
