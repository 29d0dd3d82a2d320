//! A letter: what goes out to one person.

use crate::PostError;
use serde::{Deserialize, Serialize};
use std::fmt;
use store::Sealer;
use words::{Chance, Language, LetterId};

/// What goes out to one person. Never printed by `Debug`.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The address or number; empty where the way needs none (a visit).
    pub to: String,
    /// The language of the text.
    pub language: Language,
    /// One line.
    pub subject: String,
    /// The text.
    pub body: String,
}

impl fmt::Debug for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Letter(not shown)")
    }
}

impl Letter {
    pub(crate) fn seal(
        &self,
        id: LetterId,
        sealer: &Sealer,
        chance: &dyn Chance,
    ) -> Result<Vec<u8>, PostError> {
        let bytes = serde_json::to_vec(self).map_err(|_| PostError::Unwritable)?;
        Ok(sealer.seal(&purpose(id), &bytes, chance))
    }

    pub(crate) fn open(id: LetterId, stored: &[u8], sealer: &Sealer) -> Option<Self> {
        serde_json::from_slice(&sealer.open(&purpose(id), stored)?).ok()
    }
}

/// A sealed letter opens in its own row alone.
fn purpose(id: LetterId) -> String {
    format!("post letter {id}")
}
