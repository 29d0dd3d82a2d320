//! What lasts for a while: a meeting's hours, a broken glass. Pure.

use words::Moment;

/// How long before its beginning and after its end a meeting counts as running.
pub const EITHER_SIDE: i64 = 15 * Moment::MINUTE;
/// How long a glass stays broken.
pub const GLASS_LASTS: i64 = Moment::HOUR;

/// Whether a meeting is running: from a quarter of an hour before its beginning to a quarter of an
/// hour after its end, unless it was closed or cancelled. One that nobody closes ends all the same.
#[must_use]
pub fn runs(starts_at: Moment, ends_at: Moment, is_over: bool, now: Moment) -> bool {
    !is_over && starts_at.plus(-EITHER_SIDE) <= now && now <= ends_at.plus(EITHER_SIDE)
}

/// Whether a glass that was broken then is broken now.
#[must_use]
pub fn is_broken(broken_at: Moment, now: Moment) -> bool {
    broken_at <= now && now < broken_at.plus(GLASS_LASTS)
}
