//! Secrets that a link or a cookie carries: shown once, kept only as a hash.

use sha2::{Digest as _, Sha256};
use std::fmt;
use words::{Chance, hex};

/// 256 random bits as 64 hexadecimal digits. Never printed by `Debug`, never stored.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    pub(crate) fn new(chance: &dyn Chance) -> Self {
        let mut bytes = [0; 32];
        chance.fill(&mut bytes);
        Self(hex(&bytes))
    }

    /// The secret itself, for the link or the cookie that carries it.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The hash under which the database keeps it.
    #[must_use]
    pub fn hash(&self) -> String {
        hash_of(&self.0)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(not shown)")
    }
}

/// The hash of a secret as text: SHA-256 in hexadecimal digits. A secret has 256 random bits,
/// so that a slow hash would add nothing.
#[must_use]
pub fn hash_of(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}
