//! The real clock and the real chance. Nothing else in the house reads them.

use crate::fault::Fault;
use jiff::tz::TimeZone;
use rand::{Rng as _, SeedableRng as _, rngs::StdRng, rngs::SysRng};
use std::sync::{Arc, Mutex, PoisonError};
use words::{Chance, Clock, Moment, World};

/// The clock of the machine, moved by a fixed step (none but in the demo).
struct SystemClock {
    moved: i64,
}

impl Clock for SystemClock {
    fn now(&self) -> Moment {
        now().plus(self.moved)
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
pub(crate) fn world(zone: TimeZone, moved: i64) -> Result<World, Fault> {
    Ok(World { clock: Arc::new(SystemClock { moved }), chance: chance()?, zone })
}

/// The time zone of this name.
pub(crate) fn zone(name: &str) -> Result<TimeZone, Fault> {
    TimeZone::get(name)
        .map_err(|_| Fault::new(format!("“{name}” is no time zone; an example is America/Los_Angeles")))
}
