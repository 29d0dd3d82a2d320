//! Telling, step by step: what was answered so far travels sealed with the form, and is stored
//! nowhere before it is sent.

use crate::UsualTime;
use page::{Form, House};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use words::{FactId, Moment};

/// A step of telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    /// Is somebody in danger?
    Emergency,
    /// Where it is.
    Where,
    /// What happens, and when.
    What,
    /// How to answer.
    Answer,
    /// Check and send.
    Review,
}

impl Step {
    pub(crate) const ALL: [Self; 5] = [Self::Emergency, Self::Where, Self::What, Self::Answer, Self::Review];
    /// The steps that ask something.
    pub(crate) const ASKING: [Self; 3] = [Self::Where, Self::What, Self::Answer];

    /// Its name in forms and texts.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Where => "where",
            Self::What => "what",
            Self::Answer => "answer",
            Self::Review => "review",
        }
    }

    pub(crate) fn read(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    /// The fields that it asks.
    pub(crate) const fn fields(self) -> &'static [&'static str] {
        match self {
            Self::Where => &["area", "place", "lat", "lon"],
            Self::What => &["category", "happened", "body"],
            Self::Answer => &["answer_by", "contact", "language", "name", "disclosure"],
            Self::Emergency | Self::Review => &[],
        }
    }

    /// The step after it; the last one stays.
    pub(crate) const fn after(self) -> Self {
        match self {
            Self::Emergency => Self::Where,
            Self::Where => Self::What,
            Self::What => Self::Answer,
            Self::Answer | Self::Review => Self::Review,
        }
    }

    /// The step before it; the first one stays.
    pub(crate) const fn before(self) -> Self {
        match self {
            Self::Emergency | Self::Where => Self::Emergency,
            Self::What => Self::Where,
            Self::Answer => Self::What,
            Self::Review => Self::Answer,
        }
    }
}

/// The most characters of one answer that travel on: more than any field may have, so that
/// what is too long is still seen to be, and a form cannot grow without end.
const TRAVELS_MOST: usize = 4001;

/// What was answered so far. Has no `Debug`: it holds what a neighbor says.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Telling {
    /// The one-time token: decides the receipt, so it is seen by nobody.
    pub token: String,
    /// When it was begun, so that a forgotten form goes stale. Never stored.
    pub begun: Moment,
    /// The usual time as the review told it: what is shown after sending is the same, and the
    /// past need not be read once more for each report.
    pub usual: Option<UsualTime>,
    answers: BTreeMap<String, String>,
}

impl Telling {
    pub(crate) fn begin(house: &House) -> Self {
        let world = &house.world;
        let token = FactId::new(&*world.chance).to_string();
        Self { token, begun: world.now(), usual: None, answers: BTreeMap::new() }
    }

    /// Answers one field.
    pub(crate) fn answer(&mut self, name: &str, value: &str) {
        self.answers.insert(name.to_owned(), value.chars().take(TRAVELS_MOST).collect());
    }

    /// Keeps what was typed on a step, as it was typed.
    pub(crate) fn keep(&mut self, step: Step, form: &Form) {
        for name in step.fields() {
            self.answer(name, form.raw(name));
        }
    }

    /// Everything answered so far, as a form.
    pub(crate) fn form(&self) -> Form {
        Form::from_pairs(self.answers.iter().map(|(name, value)| (name.as_str(), value.clone())))
    }

    /// What must travel sealed while a step is shown: all but its own fields, which travel open.
    pub(crate) fn beside(&self, step: Step) -> Self {
        let mut rest = self.clone();
        rest.answers.retain(|name, _| !step.fields().contains(&name.as_str()));
        rest
    }
}
