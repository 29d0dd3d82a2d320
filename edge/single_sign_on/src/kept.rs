//! What is kept on the server while a browser is at the provider.

use words::{Chance, hex};

/// State, nonce and PKCE verifier of one departure: 256 random bits each.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Departed {
    pub state: String,
    pub nonce: String,
    pub verifier: String,
}

impl Departed {
    pub(crate) fn new(chance: &dyn Chance) -> Self {
        let secret = || {
            let mut bytes = [0; 32];
            chance.fill(&mut bytes);
            hex(&bytes)
        };
        Self { state: secret(), nonce: secret(), verifier: secret() }
    }

    /// As it is kept.
    pub(crate) fn to_text(&self) -> String {
        format!("{} {} {}", self.state, self.nonce, self.verifier)
    }

    /// What was kept.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        let mut parts = text.split(' ').map(str::to_owned);
        let departed = Self { state: parts.next()?, nonce: parts.next()?, verifier: parts.next()? };
        parts.next().is_none().then_some(departed)
    }
}
