//! The store: where a database is, and the two doors into it, `read` and `write`.

use crate::{StoreError, Tx, Unavailable, dialect, migrations, tx::Inner};
use sqlx::{
    ConnectOptions, PgPool, SqlitePool,
    pool::PoolOptions,
    postgres::PgConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{path::PathBuf, str::FromStr, time::Duration};

/// Where a site's database is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// An embedded SQLite file.
    Sqlite(PathBuf),
    /// A PostgreSQL server: `postgres://…`.
    Postgres(String),
}

/// How a store is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Readers beside the one writer (SQLite), or connections in all (PostgreSQL).
    pub connections: u32,
    /// How long a request waits for its turn before it is told to come back.
    pub patience: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self { connections: 4, patience: Duration::from_secs(4) }
    }
}

/// A site's database. Cheap to clone.
#[derive(Clone)]
pub struct Store(pub(crate) Pools);

#[derive(Clone)]
pub(crate) enum Pools {
    /// SQLite takes one writer at a time, so there is one, and readers never wait for it.
    Sqlite { writer: SqlitePool, readers: SqlitePool },
    Postgres(PgPool),
}

/// How often two transactions that met are tried again.
const ATTEMPTS: u32 = 6;

impl Store {
    /// Opens the database, creates it when it is not there, and brings it up to date.
    pub async fn open(at: &Location, settings: Settings) -> Result<Self, StoreError> {
        let store = match at {
            Location::Sqlite(path) => Self::open_sqlite(path.clone(), settings).await?,
            Location::Postgres(url) => Self::open_postgres(url, settings).await?,
        };
        match &store.0 {
            Pools::Sqlite { writer, .. } => migrations::for_sqlite().run(writer).await?,
            Pools::Postgres(pool) => migrations::for_postgres().run(pool).await?,
        }
        Ok(store)
    }

    async fn open_sqlite(path: PathBuf, settings: Settings) -> Result<Self, StoreError> {
        let options = sqlite_options(path, settings).create_if_missing(true);
        let pool = |size| {
            PoolOptions::new()
                .max_connections(size)
                .acquire_timeout(settings.patience)
                .idle_timeout(None)
                .max_lifetime(None)
                .test_before_acquire(false)
        };
        let writer = pool(1).connect_with(options.clone()).await?;
        let version: (String,) = sqlx::query_as("SELECT sqlite_version()").fetch_one(&writer).await?;
        refuse_old_library(&version.0)?;
        let readers = pool(settings.connections).connect_lazy_with(options.pragma("query_only", "1"));
        Ok(Self(Pools::Sqlite { writer, readers }))
    }

    async fn open_postgres(url: &str, settings: Settings) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url)
            .map_err(|_| StoreError::Unsound("the database URL is not one: postgres://user@host/name".to_owned()))?
            .options(dialect::POSTGRES_SESSION.iter().copied())
            .disable_statement_logging();
        let pool = PoolOptions::new()
            .max_connections(settings.connections.max(2))
            .acquire_timeout(settings.patience)
            .connect_with(options)
            .await?;
        Ok(Self(Pools::Postgres(pool)))
    }

    /// Reads from one consistent state of the database.
    pub async fn read<T, E, F>(&self, act: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Tx) -> Result<T, E>,
        E: From<StoreError>,
    {
        let mut tx = match &self.0 {
            Pools::Sqlite { readers, .. } => Tx(Inner::Sqlite(readers.begin().await.map_err(StoreError::from)?)),
            Pools::Postgres(pool) => Tx(Inner::Postgres(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY").await.map_err(StoreError::from)?,
            )),
        };
        let answer = act(&mut tx).await?;
        tx.commit().await?;
        Ok(answer)
    }

    /// Changes the database, all or nothing. When this returns `Ok`, the change is on disk.
    ///
    /// The act runs again when its transaction met another one, so it must not do anything
    /// but read, decide and write through the transaction it is given.
    pub async fn write<T, E, F>(&self, act: F) -> Result<T, E>
    where
        F: AsyncFn(&mut Tx) -> Result<T, E>,
        E: From<StoreError> + AsStoreError,
    {
        let mut attempt = 1;
        loop {
            let outcome = self.write_once(&act).await;
            match outcome {
                Err(error) if attempt < ATTEMPTS && error.as_store_error().is_some_and(is_met) => {
                    tokio::time::sleep(Duration::from_millis(4 << attempt)).await;
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    async fn write_once<T, E, F>(&self, act: &F) -> Result<T, E>
    where
        F: AsyncFn(&mut Tx) -> Result<T, E>,
        E: From<StoreError>,
    {
        let mut tx = self.begin().await?;
        let answer = act(&mut tx).await?;
        tx.commit().await?;
        Ok(answer)
    }

    async fn begin(&self) -> Result<Tx, StoreError> {
        Ok(match &self.0 {
            // IMMEDIATE: the lock is taken before anything is read, so no decision rests on
            // a state that another program changes meanwhile.
            Pools::Sqlite { writer, .. } => Tx(Inner::Sqlite(writer.begin_with("BEGIN IMMEDIATE").await?)),
            Pools::Postgres(pool) => Tx(Inner::Postgres(pool.begin().await?)),
        })
    }

    /// Closes every connection; acknowledged writes are on disk already.
    pub async fn close(&self) {
        match &self.0 {
            Pools::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// An error that may have come from the store: so that [`Store::write`] knows when to try again.
pub trait AsStoreError {
    /// The store's error inside, if that is what it is.
    fn as_store_error(&self) -> Option<&StoreError>;
}

impl AsStoreError for StoreError {
    fn as_store_error(&self) -> Option<&StoreError> {
        Some(self)
    }
}

fn is_met(error: &StoreError) -> bool {
    matches!(error, StoreError::Met)
}

pub(crate) fn sqlite_options(path: PathBuf, settings: Settings) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        // NORMAL loses acknowledged rows at a power cut.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(settings.patience)
        .pragma("secure_delete", "1")
        .disable_statement_logging()
}

fn refuse_old_library(found: &str) -> Result<(), StoreError> {
    let parts = |text: &str| text.split('.').map(|n| n.parse().unwrap_or(0)).collect::<Vec<u32>>();
    if parts(found) < parts(dialect::OLDEST_SQLITE) {
        return Err(StoreError::Unavailable(
            Unavailable::Unreachable,
            format!("SQLite {found} is too old; {} or later is needed", dialect::OLDEST_SQLITE),
        ));
    }
    Ok(())
}
