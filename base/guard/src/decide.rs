//! The door.

use crate::{
    Act, Ground, GuardError, Purpose, Thing,
    engine::Engine,
    settled::{Question, Settled},
    why::{Why, why},
};
use people::Viewer;
use std::sync::Arc;
use thiserror::Error;

/// No. The page answers as if the thing did not exist; the log gets the reason.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{act} on a {thing} was denied ({reason})")]
pub struct Denied {
    /// What was wanted.
    pub act: &'static str,
    /// The kind of the thing, never which one.
    pub thing: &'static str,
    /// The policies that forbade, or "no policy permits".
    pub reason: String,
    /// What stood in the way, for whoever may know that the thing exists.
    pub why: Why,
}

/// The one door to protected things. Cheap to clone.
#[derive(Clone)]
pub struct Guard(Arc<Door>);

struct Door {
    engine: Engine,
    settled: Settled,
}

impl Guard {
    /// Reads and validates the policies that are embedded in the binary.
    pub fn new() -> Result<Self, GuardError> {
        Ok(Self(Arc::new(Door { engine: Engine::new()?, settled: Settled::default() })))
    }

    /// Whether the viewer may do this, on what they stand on today.
    pub fn require(
        &self,
        viewer: &Viewer,
        ground: &Ground,
        act: Act,
        thing: &Thing<'_>,
        purpose: Purpose,
    ) -> Result<(), Denied> {
        let ask = || self.0.engine.ask(viewer, ground, act, thing, purpose);
        let verdict = match Question::of(viewer, ground, act, thing, purpose) {
            Some(question) => self.0.settled.or_ask(question, ask),
            None => ask(),
        };
        if verdict.permitted {
            return Ok(());
        }
        let reason =
            if verdict.by.is_empty() { "no policy permits".to_owned() } else { verdict.by.join(", ") };
        let why = why(&viewer.roles, ground, act, thing);
        Err(Denied { act: act.name(), thing: thing.kind(), reason, why })
    }

    /// Whether the viewer may do something that concerns the program as a whole, for what it is
    /// usually done for: what menus and buttons ask.
    #[must_use]
    pub fn may(&self, viewer: &Viewer, ground: &Ground, act: Act) -> bool {
        // For whom somebody speaks decides nothing about the program as a whole.
        let ground = Ground { groups: vec![], areas: vec![], ..*ground };
        self.require(viewer, &ground, act, &Thing::Site, act.usual_purpose()).is_ok()
    }

    /// Ids of the policies in force, in order.
    #[must_use]
    pub fn policy_ids(&self) -> Vec<String> {
        self.0.engine.ids()
    }
}

impl std::fmt::Debug for Guard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Guard({} policies)", self.0.engine.ids().len())
    }
}
