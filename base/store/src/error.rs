//! What can go wrong with a database, sorted by what a caller can do about it.

use thiserror::Error;

/// Why the database cannot take or give anything now. The request may be tried again later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unavailable {
    /// Another writer holds it.
    #[error("the database is locked by another program")]
    Locked,
    /// The disk is full.
    #[error("the disk under the database is full")]
    Full,
    /// The file or the server is read-only.
    #[error("the database is read-only")]
    ReadOnly,
    /// It cannot be reached, or every connection is taken.
    #[error("the database cannot be reached")]
    Unreachable,
}

/// What can go wrong with a database.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Nothing was written; try again later.
    #[error("{0}: {1}")]
    Unavailable(Unavailable, String),
    /// Two transactions met; [`write!`](crate::write!) tries again by itself.
    #[error("two changes met; nothing was written")]
    Met,
    /// A unique or foreign key refused the row.
    #[error("a row with this key is there already, or the row it belongs to is not: {0}")]
    Refused(String),
    /// No row where one was asked for.
    #[error("no such row")]
    Missing,
    /// A stored value does not fit its type.
    #[error("column {column}: {trouble}")]
    Column {
        /// The column.
        column: String,
        /// What does not fit.
        trouble: String,
    },
    /// The backup or the data folder is not what it should be.
    #[error("{0}")]
    Unsound(String),
    /// A defect: SQL that the database does not accept.
    #[error("the database refused a statement: {0}")]
    Defect(String),
}

impl StoreError {
    /// Whether the same request may succeed later.
    #[must_use]
    pub const fn is_unavailable(&self) -> bool {
        matches!(self, Self::Unavailable(..) | Self::Met)
    }

    /// Whether a key refused the row (it is there already).
    #[must_use]
    pub const fn is_refused(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        let text = error.to_string();
        match &error {
            sqlx::Error::RowNotFound => Self::Missing,
            sqlx::Error::Io(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::Tls(_) => Self::Unavailable(Unavailable::Unreachable, text),
            sqlx::Error::Database(inner) => {
                let code = inner.code().unwrap_or_default();
                match crate::dialect::sort_code(&code) {
                    Some(crate::dialect::Trouble::Unavailable(why)) => Self::Unavailable(why, text),
                    Some(crate::dialect::Trouble::Met) => Self::Met,
                    Some(crate::dialect::Trouble::Refused) => Self::Refused(text),
                    None => Self::Defect(text),
                }
            }
            _ => Self::Defect(text),
        }
    }
}

impl From<sqlx::migrate::MigrateError> for StoreError {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::Execute(inner) => inner.into(),
            other => Self::Unsound(format!("the database could not be brought up to date: {other}")),
        }
    }
}
