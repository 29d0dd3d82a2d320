//! When a letter that was not carried is tried again. Pure.

use words::{Chance, Moment};

/// After so many tries a letter is given up, and stays visible on the desk.
pub(crate) const MOST_TRIES: i64 = 12;
/// How long a worker holds a letter.
pub(crate) const LEASE: i64 = 60 * Moment::SECOND;
/// The pause after the first failure.
pub(crate) const FIRST: i64 = 30 * Moment::SECOND;
/// The longest pause.
pub(crate) const LONGEST: i64 = 6 * Moment::HOUR;

/// The pause after a failure, when `tries` tries had failed before it: 30 seconds, doubled for
/// each, at most 6 hours; of that, a random part between a half and the whole, so that letters
/// that failed together do not come back together.
pub(crate) fn pause(tries: i64, chance: &dyn Chance) -> i64 {
    let whole = whole(tries);
    let mut bytes = [0; 8];
    chance.fill(&mut bytes);
    let half = whole / 2;
    // Below half + 1, so it fits.
    let random = i64::try_from(u64::from_le_bytes(bytes) % (half.unsigned_abs() + 1)).unwrap_or(0);
    half + random
}

pub(crate) fn whole(tries: i64) -> i64 {
    // 2^10 * 30 s is more than 6 hours already.
    let doublings = tries.clamp(0, 10);
    (FIRST << doublings).min(LONGEST)
}
