//! Keyed hashes: what only this site can make, and nobody with a stolen database can try.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// HMAC-SHA256 of `data`, under a key that is derived from `key` (the site's pepper, as a rule)
/// for one purpose alone: what is made for one purpose tells nothing about what is made for
/// another.
#[must_use]
pub fn keyed(key: &[u8; 32], purpose: &str, data: &[u8]) -> [u8; 32] {
    mac(&mac(key, purpose.as_bytes()), data)
}

fn mac(key: &[u8; 32], data: &[u8]) -> [u8; 32] {
    // HMAC fills a short key up with zeros; filled up here, it cannot have a wrong length.
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    Hmac::<Sha256>::new(&block.into()).chain_update(data).finalize().into_bytes().into()
}
