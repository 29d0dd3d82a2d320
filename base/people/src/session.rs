//! How long links and sessions last. Pure.

use words::{Moment, Role, Way};

/// How long a sign-in link works, in microseconds.
pub const LINK_LASTS: i64 = 15 * Moment::MINUTE;
/// How long a session lasts at most, in microseconds, unless the site says otherwise.
pub const SESSION_LASTS: i64 = 12 * Moment::HOUR;
/// How long a session of a role that sees persons may be idle, unless the site says otherwise.
pub(crate) const IDLE: i64 = 15 * Moment::MINUTE;
/// How long a session goes without noting that it was seen: spares a write for each request.
pub(crate) const TOUCH_AFTER: i64 = Moment::MINUTE;
/// How long what is over stays in the database.
pub(crate) const SWEPT_AFTER: i64 = 24 * Moment::HOUR;
/// How many links of one person may be open at a time: whoever types somebody else's address
/// over and over sends them a handful of letters, not a flood.
pub(crate) const OPEN_LINKS: i64 = 5;
/// How far a clock may go back before a session no longer believes it.
pub(crate) const BACKWARDS: i64 = 3 * Moment::MINUTE;

/// How long sessions last, as the site says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionLimits {
    /// How long a session of a role that sees persons or keeps accounts may be idle, in microseconds.
    pub idle: i64,
    /// How long any session lasts at most, in microseconds.
    pub longest: i64,
}

impl Default for SessionLimits {
    fn default() -> Self {
        Self { idle: IDLE, longest: SESSION_LASTS }
    }
}

impl SessionLimits {
    /// How long a session may be idle for somebody in these roles; `None` for no limit.
    pub(crate) fn idle_for(&self, roles: &[Role]) -> Option<i64> {
        roles.iter().any(|role| role.needs_vouching()).then_some(self.idle)
    }
}

/// Whether one of the roles opens nothing while nobody vouches.
pub(crate) fn need_vouching(roles: &[Role]) -> bool {
    roles.iter().any(|role| role.needs_vouching())
}

store::row! {
    /// A session as stored, with what a viewer needs of its person.
    pub(crate) struct Session {
        person: words::PersonId,
        name: String,
        language: words::Language,
        vouched_day: Option<words::Day>,
        way: Way,
        started_at: Moment,
        seen_at: Moment,
        expires_at: Moment,
        proved_at: Option<Moment>,
        idle_micros: Option<i64>,
    }
}

impl Session {
    /// Whether the session still counts, given the roles that its person holds now. A role
    /// that sees persons and was given after sign-in shortens a running session too; one that needs
    /// vouching ends it when nobody vouches for the person.
    pub(crate) fn is_live(&self, now: Moment, roles: &[Role], limits: &SessionLimits) -> bool {
        let idle = self.idle_micros.or_else(|| limits.idle_for(roles));
        let vouched = self.vouched_day.is_some() || self.way == Way::Demo || !need_vouching(roles);
        !roles.is_empty()
            && vouched
            && !self.is_ahead(now)
            && now < self.expires_at
            && now < self.started_at.plus(limits.longest)
            && idle.is_none_or(|limit| now < self.seen_at.plus(limit))
    }

    /// Whether the clock went back behind what the session has seen: nobody can say any more how
    /// long it was idle.
    pub(crate) fn is_ahead(&self, now: Moment) -> bool {
        now.plus(BACKWARDS) < self.seen_at.max(self.started_at)
    }

    /// Whether it is time to note that the session was seen.
    pub(crate) fn needs_touch(&self, now: Moment) -> bool {
        now > self.seen_at.plus(TOUCH_AFTER)
    }
}
