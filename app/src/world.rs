//! The real clock and the real chance. Nothing else in the house reads them.

use crate::fault::Fault;
use jiff::tz::TimeZone;
use rand::{Rng as _, SeedableRng as _, rngs::StdRng, rngs::SysRng};
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicI64, Ordering},
    },
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
    /// The latest that the beginning was, as far as the clock has shown.
    began_at: AtomicI64,
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        let passed = i64::try_from(self.begun.elapsed().as_micros()).unwrap_or(i64::MAX);
        steady(&self.began_at, now().plus(self.moved), passed)
    }

    fn not_before(&self, written: Moment) {
        let ahead = written.0 - self.now().0;
        if ahead <= 0 {
            return;
        }
        let seconds = ahead / Moment::SECOND;
        tracing::warn!(seconds, "the clock stands before what was written last: set it right");
        if ahead <= BELIEVED {
            self.began_at.fetch_add(ahead, Ordering::SeqCst);
        }
    }
}

/// As far ahead of the machine's clock what was written last is believed: beyond it, it was written by a
/// clock that stood wrong, and nobody could work until the day that it showed.
const BELIEVED: i64 = 24 * Moment::HOUR;

/// What a steady clock shows when the machine's shows `now`, `passed` microseconds after the beginning.
fn steady(began_at: &AtomicI64, now: Moment, passed: i64) -> Moment {
    let began = now.plus(-passed).0;
    Moment(began_at.fetch_max(began, Ordering::SeqCst).max(began)).plus(passed)
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
    let clock = SystemClock { moved, begun: Instant::now(), began_at: AtomicI64::new(i64::MIN) };
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
        let began_at = AtomicI64::new(0);
        let shown = [(1_000, 0), (1_400, 400), (900, 500), (950, 600), (9_000, 700), (100, 800)];
        let shows: Vec<_> =
            shown.iter().map(|(now, passed)| steady(&began_at, Moment(*now), *passed).0).collect();
        assert_eq!(shows, [1_000, 1_400, 1_500, 1_600, 9_000, 9_100], "on, and never back");
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
