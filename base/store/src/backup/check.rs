//! Opens a copy anew and looks whether it is whole.

use super::{Answer, Counts, schema};
use crate::{StoreError, migrations};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection, sqlite::SqliteConnectOptions};
use std::path::Path;

/// Which migrations a copy must have seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Age {
    /// All that this program knows.
    Current,
    /// The first ones: an older backup is brought up to date when restored.
    CurrentOrOlder,
}

/// Checks a copy: its pages, its foreign keys, its migrations. Gives the rows of each table.
/// Nothing is written, not even beside the file.
pub(super) async fn inspect(path: &Path, age: Age) -> Answer<Counts> {
    let still = SqliteConnectOptions::new()
        .filename(path)
        .read_only(true)
        .immutable(true)
        .disable_statement_logging();
    let mut connection = still.connect().await.map_err(|error| damaged(&error))?;
    let outcome = inspect_open(&mut connection, age).await;
    // Read-only and immutable: closing changes nothing, and the outcome counts.
    let _ = connection.close().await;
    outcome
}

async fn inspect_open(connection: &mut SqliteConnection, age: Age) -> Answer<Counts> {
    let told: Vec<(String,)> = sqlx::query_as("PRAGMA integrity_check")
        .fetch_all(&mut *connection)
        .await
        .map_err(|error| damaged(&error))?;
    match told.first() {
        Some((text,)) if text == "ok" => {}
        told => return Err(damaged(&told.map_or("SQLite's check says nothing", |(text,)| text.as_str()))),
    }
    let broken = sqlx::query("PRAGMA foreign_key_check")
        .fetch_optional(&mut *connection)
        .await
        .map_err(|error| damaged(&error))?;
    if broken.is_some() {
        return Err(damaged(&"a row points to one that is not there"));
    }
    check_migrations(connection, age).await?;
    let tables = schema::tables(connection).await?;
    schema::counts(connection, &tables).await
}

async fn check_migrations(connection: &mut SqliteConnection, age: Age) -> Answer<()> {
    let applied: Vec<(i64, bool, Vec<u8>)> =
        sqlx::query_as("SELECT version, success, checksum FROM _sqlx_migrations ORDER BY version")
            .fetch_all(connection)
            .await
            .map_err(|error| damaged(&error))?;
    let known = migrations::for_sqlite();
    let count = known.iter().count();
    if applied.len() > count {
        return Err(StoreError::Unsound(
            "the backup's database was written by a newer version of the program".to_owned(),
        ));
    }
    let same = known.iter().zip(&applied).all(|(known, (version, success, checksum))| {
        known.version == *version && *success && known.checksum.as_ref() == checksum.as_slice()
    });
    let short = applied.is_empty() || (age == Age::Current && applied.len() < count);
    if same && !short {
        Ok(())
    } else {
        Err(StoreError::Unsound("the tables in the backup are not those that this program makes".to_owned()))
    }
}

fn damaged(why: &dyn std::fmt::Display) -> StoreError {
    StoreError::Unsound(format!("the database in the backup is damaged: {why}"))
}
