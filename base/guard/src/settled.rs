//! Decisions that rest on roles alone are made once.

use crate::{Act, Ground, Purpose, Thing, engine::Verdict};
use people::Viewer;
use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};
use words::Role;

/// All that such a decision can rest on: the policies do not change while the program runs, a
/// thing without attributes is like any other, and nobody is named in a policy.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct Question {
    is_person: bool,
    agreed: bool,
    fresh: bool,
    roles: Vec<Role>,
    act: Act,
    thing: &'static str,
    purpose: Purpose,
}

impl Question {
    /// The question, when the answer rests on roles alone.
    pub(crate) fn of(
        viewer: &Viewer,
        ground: &Ground,
        act: Act,
        thing: &Thing<'_>,
        purpose: Purpose,
    ) -> Option<Self> {
        let bare = matches!(thing, Thing::Site | Thing::Contact | Thing::Draft);
        (bare && ground.groups.is_empty() && ground.areas.is_empty()).then(|| Self {
            is_person: viewer.person.is_some(),
            agreed: ground.agreed,
            fresh: ground.fresh,
            roles: viewer.roles.clone(),
            act,
            thing: thing.kind(),
            purpose,
        })
    }
}

/// More than all roles that people hold together, times all acts; beyond it nothing is kept.
const MOST: usize = 10_000;

/// What was decided so far.
#[derive(Default)]
pub(crate) struct Settled(RwLock<HashMap<Question, Verdict>>);

impl Settled {
    /// What was decided, or else the decision, which is kept.
    pub(crate) fn or_ask(&self, question: Question, ask: impl FnOnce() -> Verdict) -> Verdict {
        if let Some(verdict) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(&question) {
            return verdict.clone();
        }
        let verdict = ask();
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < MOST {
            kept.insert(question, verdict.clone());
        }
        verdict
    }
}
