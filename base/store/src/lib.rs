//! One SQL text for two databases: SQLite (embedded, the default) and PostgreSQL.
//!
//! What comes in: SQL with `$1` parameters and [`args!`]; what goes out: rows declared with
//! [`row!`] and closed lists with [`list!`]. Invariants: every write happens inside [`write!`]; a write is durable when it
//! returns; a fact ([`journal`]) is appended in the transaction of its change.
//!
//! The portable subset of SQL: TEXT ids, BIGINT microseconds and days, DOUBLE PRECISION,
//! BOOLEAN, BYTEA; `$1` parameters; `CAST(SUM(x) AS BIGINT)`; `NULLS LAST`; no SQL JSON. What
//! really differs is spelled in one file, `dialect.rs`.

mod backup;
mod dialect;
mod doors;
mod error;
pub mod journal;
mod keyed;
mod keys;
mod lanes;
mod list;
mod migrations;
mod row;
mod sealer;
mod settle;
mod store;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod tokens;
mod tx;
mod value;

pub use backup::{Copied, Manifest, backup, restore, verify_backup};
pub use error::{StoreError, Unavailable};
pub use keyed::keyed;
pub use keys::Keys;
pub use row::{Column, Field, FromRow, Row};
pub use sealer::Sealer;
#[doc(hidden)]
pub use store::met;
pub use store::{AsStoreError, Location, Settings, Store};
pub use tokens::Tokens;
pub use tx::Tx;
pub use value::{IntoValue, Value};
#[doc(hidden)]
pub use words::UnknownToken;

#[cfg(any(test, feature = "testing"))]
pub use testing::Throwaway;

#[cfg(test)]
mod tests;
