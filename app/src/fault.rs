//! Why a command could not do what it was asked, as a sentence for the person who typed it.

use std::fmt::{self, Display};

/// Why a command could not do what it was asked.
#[derive(Debug)]
pub(crate) struct Fault(String);

impl Fault {
    pub(crate) fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// What was being done, and what kept it from being done.
    pub(crate) fn at(what: impl Display, why: &impl Display) -> Self {
        Self(format!("{what}: {why}"))
    }
}

impl Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! faults {
    ($($type:ty),+ $(,)?) => {$(
        impl From<$type> for Fault {
            fn from(error: $type) -> Self { Self(error.to_string()) }
        }
    )+};
}

faults!(
    store::StoreError,
    people::PeopleError,
    page::Problem,
    page::TextsError,
    guard::GuardError,
    post::PostError,
    lake::LakeError
);
