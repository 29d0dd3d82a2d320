//! Who looks.

use words::{GroupId, Language, Moment, PersonId, Recipient, Role, Way};

/// How long an answer with a passkey counts as fresh.
pub const FRESH_FOR: i64 = 5 * Moment::MINUTE;

/// Who looks: somebody signed in, or anyone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Viewer {
    /// The person; none for anyone.
    pub person: Option<PersonId>,
    /// The name, as shown in the page's head.
    pub name: String,
    /// The language that the person chose.
    pub language: Option<Language>,
    /// The roles held today.
    pub roles: Vec<Role>,
    /// The groups that the person represents. Filled by a loader further down; empty here.
    pub groups: Vec<GroupId>,
    /// The hash of the session's secret: for CSRF tokens and signing out.
    pub session: Option<String>,
    /// How the person came in.
    pub way: Option<Way>,
    /// When the person last answered with a passkey in this session.
    pub proved_at: Option<Moment>,
}

impl Viewer {
    /// Anyone: nobody signed in.
    #[must_use]
    pub fn anyone() -> Self {
        Self::default()
    }

    /// Whether the viewer holds this role today.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// The classes of recipients of the viewer's roles: what a consent names.
    #[must_use]
    pub fn recipients(&self) -> Vec<Recipient> {
        self.roles.iter().filter_map(|role| role.recipient()).collect()
    }

    /// Whether somebody is signed in.
    #[must_use]
    pub const fn is_signed_in(&self) -> bool {
        self.person.is_some()
    }

    /// Whether the person answered with a passkey in the last five minutes. An answer from the
    /// future, by a clock that went back, is none.
    #[must_use]
    pub fn is_fresh(&self, now: Moment) -> bool {
        self.proved_at.is_some_and(|proved| proved <= now && now < proved.plus(FRESH_FOR))
    }
}
