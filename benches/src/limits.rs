//! The two limits of taking a report: what the disk allows, and what the hash allows.

use crate::{Trouble, load::count};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use sqlx::{
    ConnectOptions as _, Connection as _, SqliteConnection,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{
    path::Path,
    thread::{self, available_parallelism},
    time::{Duration, Instant},
};

const COMMITTING: Duration = Duration::from_secs(3);
const HASHING: Duration = Duration::from_secs(1);

/// Durable commits of one row a second, one after the other, into a table of its own in the
/// site's SQLite file, with the settings of the house.
#[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
pub(crate) async fn commits(database: &Path) -> Result<f64, Trouble> {
    let options = SqliteConnectOptions::new()
        .filename(database)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(5))
        .disable_statement_logging();
    let mut connection: SqliteConnection = options.connect().await?;
    sqlx::query("CREATE TABLE IF NOT EXISTS bench_row (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        .execute(&mut connection)
        .await?;
    let begun = Instant::now();
    let mut done = 0;
    while begun.elapsed() < COMMITTING {
        sqlx::query("INSERT INTO bench_row (text) VALUES ($1)")
            .bind("one row")
            .execute(&mut connection)
            .await?;
        done += 1;
    }
    let a_second = count(done) / begun.elapsed().as_secs_f64();
    sqlx::query("DROP TABLE bench_row").execute(&mut connection).await?;
    connection.close().await?;
    Ok(a_second)
}

/// Hashes of receipts a second on all cores: Argon2id, 4 MiB that each thread keeps, one pass.
#[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
pub(crate) fn hashes() -> Result<f64, Trouble> {
    let cores = available_parallelism()?.get();
    let params = Params::new(4096, 1, 1, Some(32)).map_err(|error| error.to_string())?;
    let begun = Instant::now();
    let working: Vec<_> = (0..cores)
        .map(|_| {
            let params = params.clone();
            thread::spawn(move || {
                let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
                let mut room = vec![Block::default(); argon.params().block_count()];
                let mut done = 0;
                while begun.elapsed() < HASHING {
                    let mut hash = [0; 32];
                    // Nothing is wrong with these lengths.
                    let _ = argon.hash_password_into_with_memory(
                        b"12345678901234567890",
                        &[7; 32],
                        &mut hash,
                        &mut room,
                    );
                    done += 1;
                }
                done
            })
        })
        .collect();
    let mut done = 0;
    for one in working {
        done += one.join().map_err(|_| "a hashing thread stopped")?;
    }
    Ok(count(done) / begun.elapsed().as_secs_f64())
}
