//! The store: where a database is, and the two doors into it, `read` and `write`.

use crate::{StoreError, Tx, Unavailable, dialect, lanes::Lanes, migrations, tx::Inner};
use sqlx::{
    ConnectOptions, PgPool,
    pool::PoolOptions,
    postgres::PgConnectOptions,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
};
use std::{path::PathBuf, str::FromStr, sync::Arc, time::Duration};

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
    Sqlite {
        writer: Arc<Lanes>,
        readers: Arc<Lanes>,
    },
    Postgres(PgPool),
}

/// How often two transactions that met are tried again.
const ATTEMPTS: u32 = 6;

impl Store {
    /// Opens the database, creates it when it is not there, and brings it up to date.
    pub async fn open(at: &Location, settings: Settings) -> Result<Self, StoreError> {
        match at {
            Location::Sqlite(path) => Self::open_sqlite(path.clone(), settings).await,
            Location::Postgres(url) => Self::open_postgres(url, settings).await,
        }
    }

    async fn open_sqlite(path: PathBuf, settings: Settings) -> Result<Self, StoreError> {
        let options = sqlite_options(path, settings).create_if_missing(true);
        let opening = PoolOptions::<sqlx::Sqlite>::new()
            .max_connections(1)
            .acquire_timeout(settings.patience)
            .connect_with(options.clone())
            .await?;
        let version: (String,) = sqlx::query_as("SELECT sqlite_version()").fetch_one(&opening).await?;
        refuse_old_library(&version.0)?;
        migrations::for_sqlite().run(&opening).await?;
        opening.close().await;
        let reading = options.clone().pragma("query_only", "1");
        // IMMEDIATE: the lock is taken before anything is read, so no decision rests on a state
        // that another program changes meanwhile.
        let writer = Lanes::new(options, "BEGIN IMMEDIATE", 1, settings.patience);
        let readers = Lanes::new(reading, "BEGIN", settings.connections, settings.patience);
        Ok(Self(Pools::Sqlite { writer, readers }))
    }

    async fn open_postgres(url: &str, settings: Settings) -> Result<Self, StoreError> {
        let options = PgConnectOptions::from_str(url)
            .map_err(|_| {
                StoreError::Unsound("the database URL is not one: postgres://user@host/name".to_owned())
            })?
            .options(dialect::POSTGRES_SESSION.iter().copied())
            .options([("lock_timeout", format!("{}ms", settings.patience.as_millis()))])
            .disable_statement_logging();
        let pool = PoolOptions::new()
            .max_connections(settings.connections.max(2))
            .acquire_timeout(settings.patience)
            .connect_with(options)
            .await?;
        migrations::for_postgres().run(&pool).await?;
        Ok(Self(Pools::Postgres(pool)))
    }

    /// Opens a transaction that reads one consistent state of the database. Used through
    /// [`read!`](crate::read!).
    #[doc(hidden)]
    pub async fn reading(&self) -> Result<Tx, StoreError> {
        Ok(match &self.0 {
            Pools::Sqlite { readers, .. } => Tx(Inner::Sqlite(readers.begin().await?)),
            Pools::Postgres(pool) => Tx(Inner::Postgres(
                pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY").await?,
            )),
        })
    }

    /// Opens a transaction that changes the database. Used through [`write!`](crate::write!).
    #[doc(hidden)]
    pub async fn writing(&self) -> Result<Tx, StoreError> {
        Ok(match &self.0 {
            Pools::Sqlite { writer, .. } => Tx(Inner::Sqlite(writer.begin().await?)),
            Pools::Postgres(pool) => Tx(Inner::Postgres(pool.begin().await?)),
        })
    }

    /// Closes every connection; acknowledged writes are on disk already.
    pub async fn close(&self) {
        match &self.0 {
            Pools::Sqlite { writer, readers } => {
                for lanes in [readers, writer] {
                    if let Err(why) = lanes.close().await {
                        tracing::warn!(%why, "a connection did not close well");
                    }
                }
            }
            Pools::Postgres(pool) => pool.close().await,
        }
    }
}

/// An error that may have come from the store: so that [`write!`](crate::write!) knows when to try again.
pub trait AsStoreError {
    /// The store's error inside, if that is what it is.
    fn as_store_error(&self) -> Option<&StoreError>;
}

impl AsStoreError for StoreError {
    fn as_store_error(&self) -> Option<&StoreError> {
        Some(self)
    }
}

/// Whether a write met another transaction and is worth trying again; waits a little if so.
#[doc(hidden)]
pub async fn met<T, E: AsStoreError>(outcome: &Result<T, E>, attempt: &mut u32) -> bool {
    let met = outcome
        .as_ref()
        .err()
        .and_then(AsStoreError::as_store_error)
        .is_some_and(|e| matches!(e, StoreError::Met));
    if !met || *attempt >= ATTEMPTS {
        return false;
    }
    *attempt += 1;
    tokio::time::sleep(Duration::from_millis(4 << *attempt)).await;
    true
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
        // 8 MB: what a busy town reads stays in memory, and random ids find their pages there.
        .pragma("cache_size", "-8000")
        // 32 MB: pages that many reports touch are brought into the database once for all of them.
        // What was erased does not wait for it (`settle`).
        .pragma("wal_autocheckpoint", "8000")
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
