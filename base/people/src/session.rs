//! How long links and sessions last. Pure.

use words::{Moment, Role};

/// How long a sign-in link works, in microseconds.
pub const LINK_LASTS: i64 = 15 * Moment::MINUTE;
/// How long a session lasts at most, in microseconds.
pub const SESSION_LASTS: i64 = 12 * Moment::HOUR;
/// How long a session of a role that sees persons may be idle.
pub(crate) const IDLE: i64 = 15 * Moment::MINUTE;
/// How long a session goes without noting that it was seen: spares a write for each request.
pub(crate) const TOUCH_AFTER: i64 = Moment::MINUTE;
/// How long what is over stays in the database.
pub(crate) const SWEPT_AFTER: i64 = 24 * Moment::HOUR;
/// How many links of one person may be open at a time: whoever types somebody else's address
/// over and over sends them a handful of letters, not a flood.
pub(crate) const OPEN_LINKS: i64 = 5;

store::row! {
    /// A session as stored, with what a viewer needs of its person.
    pub(crate) struct Session {
        person: words::PersonId,
        name: String,
        language: words::Language,
        seen_at: Moment,
        expires_at: Moment,
        idle_micros: Option<i64>,
    }
}

impl Session {
    /// Whether the session still counts, given the roles that its person holds now. A role
    /// that sees persons and was given after sign-in shortens a running session too.
    pub(crate) fn is_live(&self, now: Moment, roles: &[Role]) -> bool {
        let idle = self.idle_micros.or_else(|| idle_limit(roles));
        now < self.expires_at && idle.is_none_or(|limit| now < self.seen_at.plus(limit))
    }

    /// Whether it is time to note that the session was seen.
    pub(crate) fn needs_touch(&self, now: Moment) -> bool {
        now > self.seen_at.plus(TOUCH_AFTER)
    }
}

/// How long a session may be idle for somebody in these roles; `None` for no limit.
pub(crate) fn idle_limit(roles: &[Role]) -> Option<i64> {
    roles.iter().any(|role| role.sees_persons()).then_some(IDLE)
}
