//! Why somebody was denied, for a sentence to a person who may know that the thing exists. Pure.
//! The sentence names the first thing that the person, or somebody else, would have to mend.

use crate::{Act, Ground, Thing};
use words::{Recipient, Role};

/// What stood in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Why {
    /// A conflict of interest.
    Conflict,
    /// The person's own confidentiality agreement is not current.
    Agreement,
    /// The meeting is not running.
    NotRunning,
    /// The person is not checked in.
    NotHere,
    /// The item is not open.
    NotOpen,
    /// The item is not for the person's role or neighborhood.
    NotMarked,
    /// No live consent covers it.
    Consent,
    /// A passkey has to be asked for again.
    Passkey,
    /// A court order is needed.
    Order,
    /// It is not the person's to do.
    NotYours,
}

impl Why {
    /// The first part of the names of its texts: `why-conflict` has `-title` and `-mend`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Conflict => "why-conflict",
            Self::Agreement => "why-agreement",
            Self::NotRunning => "why-not-running",
            Self::NotHere => "why-not-here",
            Self::NotOpen => "why-not-open",
            Self::NotMarked => "why-not-marked",
            Self::Consent => "why-consent",
            Self::Passkey => "why-passkey",
            Self::Order => "why-order",
            Self::NotYours => "why-not-yours",
        }
    }
}

/// What stood in the way of somebody in these roles. Only to be asked after a denial.
pub(crate) fn why(roles: &[Role], ground: &Ground, act: Act, thing: &Thing<'_>) -> Why {
    let opens = |classes: &[Recipient]| {
        roles.iter().filter_map(|role| role.recipient()).any(|class| classes.contains(&class))
    };
    match *thing {
        Thing::Referral { relation, .. } if relation.conflicted => Why::Conflict,
        Thing::Participant { relation, .. }
        | Thing::Segment { relation, .. }
        | Thing::Brief { relation, .. }
            if relation.conflicted =>
        {
            Why::Conflict
        }
        Thing::Brief { .. } if !ground.agreed => Why::Agreement,
        Thing::Brief { table, consented, .. } => at_table(act, table, opens(consented)),
        Thing::Participant { .. } if act == Act::BreakGlass || act == Act::ExportAccounting => {
            if ground.fresh { Why::NotYours } else { Why::Passkey }
        }
        Thing::Participant { relation, consented } | Thing::Segment { relation, consented, .. }
            if relation.circle =>
        {
            match (ground.agreed, opens(consented)) {
                (false, _) => Why::Agreement,
                (true, false) => Why::Consent,
                (true, true) => Why::NotYours,
            }
        }
        Thing::Line { part2: true, order: false, .. } => Why::Order,
        Thing::Site if act == Act::Nominate && !ground.agreed => Why::Agreement,
        _ => Why::NotYours,
    }
}

fn at_table(act: Act, table: crate::Table, opens: bool) -> Why {
    let reads = matches!(act, Act::ReadBrief | Act::Contribute);
    let steps = [
        (reads && !table.running, Why::NotRunning),
        (!table.here, Why::NotHere),
        (reads && !table.open, Why::NotOpen),
        (reads && !table.marked, Why::NotMarked),
        (reads && !opens, Why::Consent),
    ];
    steps.into_iter().find_map(|(is_so, why)| is_so.then_some(why)).unwrap_or(Why::NotYours)
}
