//! What can be wrong with the settings of a provider.

use thiserror::Error;

/// What can be wrong with the settings of a provider.
#[derive(Debug, Error)]
pub enum SingleSignOnError {
    /// The provider's address is none.
    #[error("`issuer` is no address: {0}")]
    Issuer(String),
    /// The client that asks it could not be made.
    #[error("a client that asks the provider could not be made: {0}")]
    Client(String),
}
