//! Throwaway databases for tests: SQLite in a temporary file, and, when the environment
//! names a server (`THROUGHLINE_TEST_POSTGRES`, set by `make test`), a fresh PostgreSQL
//! database beside it.

mod ill;

pub use ill::{Ill, Illness};

use crate::{AsStoreError, Location, Settings, Store, StoreError, Tx, tx::Inner};
use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};
use std::{
    path::Path,
    sync::atomic::{AtomicU32, Ordering},
};
use tempfile::TempDir;

/// The environment variable that names a PostgreSQL server on which databases may be made.
pub const POSTGRES: &str = "THROUGHLINE_TEST_POSTGRES";

/// A database that is gone when the test ends.
pub struct Throwaway {
    /// The open store.
    pub store: Store,
    /// Where it is.
    pub location: Location,
    folder: TempDir,
}

impl Throwaway {
    /// A fresh SQLite file.
    pub async fn sqlite() -> Result<Self, StoreError> {
        Self::sqlite_with(Settings::default()).await
    }

    /// A fresh SQLite file, opened so.
    pub async fn sqlite_with(settings: Settings) -> Result<Self, StoreError> {
        let folder = TempDir::new().map_err(|error| StoreError::Unsound(error.to_string()))?;
        let location = Location::Sqlite(folder.path().join("throughline.sqlite"));
        let store = Store::open(&location, settings).await?;
        Ok(Self { store, location, folder })
    }

    /// A fresh database on the PostgreSQL server that the environment names; `None` when it
    /// names none.
    pub async fn postgres() -> Result<Option<Self>, StoreError> {
        Self::postgres_with(Settings::default()).await
    }

    /// The same, opened so.
    pub async fn postgres_with(settings: Settings) -> Result<Option<Self>, StoreError> {
        let Ok(server) = std::env::var(POSTGRES) else { return Ok(None) };
        let folder = TempDir::new().map_err(|error| StoreError::Unsound(error.to_string()))?;
        let location = Location::Postgres(fresh_postgres(&server).await?);
        let store = Store::open(&location, settings).await?;
        Ok(Some(Self { store, location, folder }))
    }

    /// One of each kind that can be had here: every store test runs on all of them.
    pub async fn each() -> Result<Vec<Self>, StoreError> {
        Self::each_with(Settings::default()).await
    }

    /// The same, opened so.
    pub async fn each_with(settings: Settings) -> Result<Vec<Self>, StoreError> {
        let mut all = vec![Self::sqlite_with(settings).await?];
        all.extend(Self::postgres_with(settings).await?);
        Ok(all)
    }

    /// Lets the database read a statement without running it: whether it is SQL, and whether its
    /// tables and columns are there.
    pub async fn prepare(&self, sql: &str) -> Result<(), StoreError> {
        let sql = AssertSqlSafe(sql.to_owned()).into_sql_str();
        match self.store.reading().await?.0 {
            Inner::Sqlite(mut tx) => tx.prepare(sql).await.map(drop)?,
            Inner::Postgres(mut tx) => tx.prepare(sql).await.map(drop)?,
        }
        Ok(())
    }

    /// A folder that is gone with the database.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// Makes a database with a fresh name; gives its URL. `server` ends in `/postgres?…`.
async fn fresh_postgres(server: &str) -> Result<String, StoreError> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let name = format!("t{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::SeqCst));
    let pool = sqlx::PgPool::connect(server).await?;
    let sql =
        format!("CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'");
    sqlx::query(AssertSqlSafe(sql)).execute(&pool).await?;
    pool.close().await;
    Ok(server.replacen("/postgres?", &format!("/{name}?"), 1))
}

/// The two doors as functions that take a closure: shorter in tests, where nothing must be
/// shown to be `Send`.
impl Store {
    /// [`read!`](crate::read!) with a closure.
    pub async fn read<T, E, F>(&self, act: F) -> Result<T, E>
    where
        F: AsyncFnOnce(&mut Tx) -> Result<T, E>,
        E: From<StoreError>,
    {
        crate::read!(self, |tx| -> Result<T, E> { act(tx).await })
    }

    /// [`write!`](crate::write!) with a closure.
    pub async fn write<T, E, F>(&self, act: F) -> Result<T, E>
    where
        F: AsyncFn(&mut Tx) -> Result<T, E>,
        E: From<StoreError> + AsStoreError,
    {
        crate::write!(self, |tx| -> Result<T, E> { act(tx).await })
    }
}
