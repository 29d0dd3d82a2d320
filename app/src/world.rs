//! The real clock and the real chance. Nothing else in the house reads them.

use crate::fault::Fault;
use jiff::tz::TimeZone;
use rand::{Rng as _, SeedableRng as _, rngs::StdRng, rngs::SysRng};
use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Instant,
};
use words::{Chance, Clock, Moment, World};

/// The clock of the machine, moved by a fixed step (none but in the demo). It never goes back: when the
/// machine's is put back, time goes on from where it was, so that nothing that had ended (a session, a
/// consent, an agreement, a broken glass) begins to count again.
struct SystemClock {
    moved: i64,
    /// Goes on evenly, whatever the machine's clock is put to.
    begun: Instant,
    shown: Mutex<Shown>,
}

/// What a clock showed last, and how long after its beginning, in microseconds.
#[derive(Clone, Copy)]
struct Shown {
    now: i64,
    passed: i64,
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let now = now().plus(self.moved);
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = i64::try_from(self.begun.elapsed().as_micros()).unwrap_or(i64::MAX);
        *shown = shown.then(now, passed);
        Moment(shown.now)
    }

    fn not_before(&self, written: Moment) {
        let ahead = written.0 - self.now().0;
        if ahead <= 0 {
            return;
        }
        let seconds = ahead / Moment::SECOND;
        tracing::warn!(
            seconds,
            "something was written later than the clock shows: it stands wrong, or stood wrong then"
        );
        if ahead <= BELIEVED {
            self.shown.lock().unwrap_or_else(PoisonError::into_inner).now += ahead;
        }
    }
}

/// As far ahead of the machine's clock what was written last is believed: beyond it, it was written by a
/// clock that stood wrong, and nobody could work until the day that it showed.
const BELIEVED: i64 = 24 * Moment::HOUR;

impl Shown {
    /// What is shown when the machine's clock shows `now`, `passed` microseconds after the beginning. While
    /// the machine's clock is behind, time goes by at three quarters of its pace until they meet: a clock
    /// that was ahead for a minute does not keep the house ahead for good.
    fn then(self, now: Moment, passed: i64) -> Self {
        let gone = (passed - self.passed).max(0);
        Self { now: now.0.max(self.now.saturating_add(gone - gone / 4)), passed }
    }
}

#[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
pub(crate) fn now() -> Moment {
    Moment(jiff::Timestamp::now().as_microsecond())
}

/// A cryptographic generator that the operating system seeded.
struct SystemChance(Mutex<StdRng>);

impl Chance for SystemChance {
    fn fill(&self, buffer: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(buffer);
    }
}

/// Chance as the operating system gives it.
pub(crate) fn chance() -> Result<Arc<dyn Chance>, Fault> {
    let generator = StdRng::try_from_rng(&mut SysRng)
        .map_err(|error| Fault::at("the operating system gives no random bytes", &error))?;
    Ok(Arc::new(SystemChance(Mutex::new(generator))))
}

/// The real world in a time zone; `moved` microseconds later than it is.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
pub(crate) fn world(zone: TimeZone, moved: i64) -> Result<World, Fault> {
    let shown = Mutex::new(Shown { now: i64::MIN, passed: 0 });
    let clock = SystemClock { moved, begun: Instant::now(), shown };
    Ok(World { clock: Arc::new(clock), chance: chance()?, zone })
}

/// The time zone of this name.
pub(crate) fn zone(name: &str) -> Result<TimeZone, Fault> {
    TimeZone::get(name)
        .map_err(|_| Fault::new(format!("“{name}” is no time zone; an example is America/Los_Angeles")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_is_put_back_goes_on_from_where_it_was() {
        let mut shown = Shown { now: i64::MIN, passed: 0 };
        let mut at = |now, passed| {
            shown = shown.then(Moment(now), passed);
            shown.now
        };
        assert_eq!([at(1_000, 0), at(1_400, 400)], [1_000, 1_400]);
        assert_eq!([at(900, 500), at(1_000, 600)], [1_475, 1_550], "on, and slower, and never back");
        assert_eq!([at(9_000, 700), at(9_100, 800)], [9_000, 9_100], "set forward, it follows");
        assert_eq!([at(9_000, 900), at(9_200, 1_100), at(9_500, 1_400)], [9_175, 9_325, 9_550]);
        assert_eq!(at(9_800, 1_700), 9_800, "they met");
    }

    #[test]
    fn it_begins_no_earlier_than_what_was_written_last_unless_that_is_far_ahead() {
        for (ahead, believed) in
            [(-Moment::HOUR, false), (Moment::HOUR, true), (BELIEVED, true), (BELIEVED + Moment::HOUR, false)]
        {
            let world = world(TimeZone::UTC, 0).expect("a world");
            let written = world.now().plus(ahead);
            world.clock.not_before(written);
            assert_eq!(world.now() >= written, believed || ahead < 0, "{ahead}");
            assert!(world.now() < now().plus(BELIEVED + Moment::MINUTE), "{ahead}");
        }
    }
}
