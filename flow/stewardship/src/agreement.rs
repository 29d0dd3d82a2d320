//! When an agreement calls for attention, and how its text is set. Pure.

use guard::{Signed, Standing};
use words::{Day, Role};

/// So many days before an agreement lapses its owner is told.
const TOLD_DAYS: i64 = 30;
/// So many days ahead whoever keeps the agreements sees who lapses.
pub(crate) const AHEAD_DAYS: i64 = 60;

store::list! {
    /// How somebody's agreement stands, as pages tell it.
    State, "state of an agreement" {
        /// Nothing was signed.
        Unsigned = "unsigned",
        /// It counts.
        Current = "current",
        /// It counts, and lapses within a month.
        Soon = "soon",
        /// Its twelve months are over.
        Lapsed = "lapsed",
        /// The text has changed since.
        Outdated = "outdated",
        /// It was suspended.
        Suspended = "suspended",
        /// It was signed on a day that has not come.
        Ahead = "ahead",
    }
}

impl State {
    /// How a signature stands today.
    pub(crate) fn of(signed: Option<&Signed>, today: Day) -> Self {
        let Some(signed) = signed else { return Self::Unsigned };
        match signed.standing(today) {
            Standing::Unsigned => Self::Unsigned,
            Standing::Current if signed.signature().lapses_within(TOLD_DAYS, today) => Self::Soon,
            Standing::Current => Self::Current,
            Standing::Lapsed => Self::Lapsed,
            Standing::Outdated => Self::Outdated,
            Standing::Suspended => Self::Suspended,
            Standing::Ahead => Self::Ahead,
        }
    }

    /// Whether it counts today.
    pub(crate) const fn counts(self) -> bool {
        matches!(self, Self::Current | Self::Soon)
    }

    /// The kit's mark for it.
    pub(crate) const fn mark(self) -> &'static str {
        match self {
            Self::Current => "done",
            Self::Unsigned => "quiet",
            Self::Suspended => "cannot",
            Self::Soon | Self::Lapsed | Self::Outdated | Self::Ahead => "waiting",
        }
    }
}

/// Whether somebody in these roles sits at the work group's table, where the agreement opens
/// something: those to whom a consent may open it, and intake staff, who may facilitate.
pub(crate) fn sits_at_table(roles: &[Role]) -> bool {
    roles.iter().any(|role| role.recipient().is_some() || *role == Role::IntakeCustodian)
}

/// A piece of a text as it is set on a page.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A heading: a line that begins with `#`.
    Heading(String),
    /// A paragraph: a line of its own.
    Words(String),
    /// A list: lines that begin with `-`.
    Items(Vec<String>),
}

/// Sets a text: headings, lists, and a paragraph for each other line.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut all: Vec<Block> = vec![];
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some(title) = line.strip_prefix('#') {
            all.push(Block::Heading(title.trim_start_matches('#').trim().to_owned()));
        } else if let Some(item) = line.strip_prefix("- ") {
            match all.last_mut() {
                Some(Block::Items(items)) => items.push(item.trim().to_owned()),
                _ => all.push(Block::Items(vec![item.trim().to_owned()])),
            }
        } else {
            all.push(Block::Words(line.to_owned()));
        }
    }
    all
}
