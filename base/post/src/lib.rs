//! Inbox and outbox: what came in, what goes out. Knows no part of the flow.
//!
//! What comes in: letters that a part puts into the [`outbox`] in the transaction of its
//! change; things from outside, or from further down the flow, that enter by the [`inbox`].
//! What goes out: letters, handed to a [`Carrier`] by [`deliver_due`]; inbox entries, taken by
//! the part that they are for.
//!
//! Invariants:
//! - a letter goes out if and only if the change that wrote it was committed;
//! - a letter may be carried more than once after a crash, always under the same key, so that
//!   a receiver that knows the key sees one effect;
//! - addresses, texts and payloads are sealed in the database, erased when delivered, withdrawn
//!   or done, and never stand in a log line or an error;
//! - `dedupe`, `about` and `source` lie open in the database: ids and tokens, never an address
//!   or a secret.

mod back_off;
mod carrier;
mod deliver;
mod error;
mod folder;
pub mod inbox;
mod letter;
pub mod outbox;
mod store;
#[cfg(feature = "testing")]
pub mod testing;

pub use carrier::{Carried, Carrier, Refusal};
pub use deliver::{Delivered, deliver_due};
pub use error::PostError;
pub use folder::FolderCarrier;
pub use letter::Letter;

#[cfg(test)]
mod tests;
