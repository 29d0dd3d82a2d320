//! A city's own sign-in, by OpenID Connect: the driver behind `people::SingleSignOn`.
//!
//! What comes in: a provider's address, the name and the secret under which it knows this site,
//! and with what a browser came back. What goes out: where a browser is led, and whom the provider
//! names.
//!
//! Invariants:
//! - authorization code with PKCE, state and nonce, each made anew and used once;
//! - an identity is believed only when issuer, audience, signature, time and nonce of its token
//!   are right; an e-mail address only when the provider says that it verified it;
//! - the provider is asked for nothing but who somebody is, and is waited for a few seconds;
//! - nothing that it says of how somebody proved who they are is passed on.

mod client;
mod error;
mod kept;
#[cfg(test)]
mod tests;

pub use client::{OpenId, Settings};
pub use error::SingleSignOnError;
