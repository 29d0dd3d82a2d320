//! What really differs between the two databases. Nothing else in the house knows.

use crate::Unavailable;

/// A sorted database error.
pub(crate) enum Trouble {
    Unavailable(Unavailable),
    Met,
    Refused,
}

/// The migration text as SQLite reads it.
pub(crate) fn for_sqlite(text: &str) -> String {
    text.replace("BYTEA", "BLOB").replace("/*unordered*/", "WITHOUT ROWID")
}

/// Sorts an error code: SQLite's extended result codes are decimal numbers of at most four
/// digits, PostgreSQL's SQLSTATEs have five characters, so one list serves both.
pub(crate) fn sort_code(code: &str) -> Option<Trouble> {
    if code.len() == 5 {
        return sort_sqlstate(code);
    }
    let number: u32 = code.parse().ok()?;
    match number & 0xff {
        // BUSY, LOCKED, PROTOCOL
        5 | 6 | 15 => Some(Trouble::Unavailable(Unavailable::Locked)),
        // READONLY, PERM
        8 | 3 => Some(Trouble::Unavailable(Unavailable::ReadOnly)),
        // FULL
        13 => Some(Trouble::Unavailable(Unavailable::Full)),
        // IOERR, CANTOPEN, NOMEM
        10 | 14 | 7 => Some(Trouble::Unavailable(Unavailable::Unreachable)),
        // CONSTRAINT
        19 => Some(Trouble::Refused),
        _ => None,
    }
}

fn sort_sqlstate(code: &str) -> Option<Trouble> {
    match code {
        // serialization_failure, deadlock_detected
        "40001" | "40P01" => Some(Trouble::Met),
        "25006" => Some(Trouble::Unavailable(Unavailable::ReadOnly)),
        "53100" => Some(Trouble::Unavailable(Unavailable::Full)),
        "55P03" | "57014" => Some(Trouble::Unavailable(Unavailable::Locked)),
        _ if code.starts_with("08") || code.starts_with("53") || code.starts_with("57P") => {
            Some(Trouble::Unavailable(Unavailable::Unreachable))
        }
        // integrity_constraint_violation
        _ if code.starts_with("23") => Some(Trouble::Refused),
        _ => None,
    }
}

/// Set once for each PostgreSQL connection: a commit is on disk before it is acknowledged,
/// names compare byte by byte as on SQLite, and no statement runs for ever. (How long one waits
/// for a lock is the store's patience.)
pub(crate) const POSTGRES_SESSION: &[(&str, &str)] = &[
    ("synchronous_commit", "on"),
    ("default_transaction_isolation", "serializable"),
    ("statement_timeout", "30s"),
    ("timezone", "UTC"),
];

/// The oldest SQLite library with which the house starts: older ones can, rarely, corrupt a
/// write-ahead log when a checkpoint meets a reset.
pub(crate) const OLDEST_SQLITE: &str = "3.51.3";
