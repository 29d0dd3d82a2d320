//! What the house remembers for a moment, so that it is not worked out anew for every visitor.

use std::{
    any::{Any, TypeId},
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use words::Moment;

/// Microseconds of a minute.
const MINUTE: i64 = 60_000_000;

/// Answers that are the same for everybody and may be a minute old: one for each type. Nothing
/// that depends on the viewer belongs here.
#[derive(Default)]
pub struct Memory(Mutex<HashMap<TypeId, Remembered>>);

struct Remembered {
    minute: i64,
    what: Box<dyn Any + Send>,
}

impl Memory {
    /// What was kept in the same minute of the clock; `None` when it has to be worked out.
    #[must_use]
    pub fn recall<T: Clone + Send + 'static>(&self, now: Moment) -> Option<T> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let kept = all.get(&TypeId::of::<T>()).filter(|kept| kept.minute == now.0.div_euclid(MINUTE))?;
        kept.what.downcast_ref::<T>().cloned()
    }

    /// Keeps an answer until the minute is over.
    pub fn keep<T: Clone + Send + 'static>(&self, now: Moment, what: T) {
        let kept = Remembered { minute: now.0.div_euclid(MINUTE), what: Box::new(what) };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(TypeId::of::<T>(), kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_kept_for_its_minute_and_its_type() {
        let memory = Memory::default();
        let now = Moment(90_000_000);
        memory.keep(now, Some(3_i64));
        assert_eq!(memory.recall::<Option<i64>>(Moment(119_999_999)), Some(Some(3)));
        assert_eq!(memory.recall::<i64>(now), None, "another type");
        for other in [Moment(120_000_000), Moment(59_999_999), Moment(-1)] {
            assert_eq!(memory.recall::<Option<i64>>(other), None, "another minute: {other:?}");
        }
    }
}
