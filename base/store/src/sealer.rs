//! Sealing: what must not lie open in a database, a backup or a form.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use words::Chance;

const NONCE: usize = 24;

/// Seals bytes with a key of the site: XChaCha20-Poly1305 with a random nonce in front.
#[derive(Clone)]
pub struct Sealer(XChaCha20Poly1305);

impl Sealer {
    /// A sealer with this key.
    #[must_use]
    pub fn new(key: [u8; 32]) -> Self {
        Self(XChaCha20Poly1305::new(&key.into()))
    }

    /// Seals `bytes`. What was sealed for one `purpose` does not open for another.
    #[must_use]
    pub fn seal(&self, purpose: &str, bytes: &[u8], chance: &dyn Chance) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        chance.fill(&mut nonce);
        let payload = Payload { msg: bytes, aad: purpose.as_bytes() };
        // Fails only for messages of 256 GiB and more.
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload).unwrap_or_default();
        [&nonce[..], &sealed].concat()
    }

    /// Opens what [`Sealer::seal`] sealed for the same purpose; `None` for anything else.
    #[must_use]
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, message) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        self.0.decrypt(&XNonce::from(nonce), Payload { msg: message, aad: purpose.as_bytes() }).ok()
    }
}
