//! Databases in trouble: what a disk, a lock or a setting can do to one, done on purpose.

use super::Throwaway;
use crate::{Location, Settings, Store, StoreError, Tx, Unavailable, lanes::Lanes, store::Pools};
use sqlx::{AssertSqlSafe, PgPool};
use std::sync::Arc;

/// What ails a database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ill {
    /// Another program holds it and writes.
    Locked,
    /// There is no room for another page. On PostgreSQL, where no single database can be made
    /// full, the server says so by the code that it has for it.
    Full,
    /// It may only be read.
    ReadOnly,
}

impl Ill {
    /// Every trouble.
    pub const ALL: [Self; 3] = [Self::Locked, Self::Full, Self::ReadOnly];

    /// What the store calls it.
    #[must_use]
    pub const fn seen_as(self) -> Unavailable {
        match self {
            Self::Locked => Unavailable::Locked,
            Self::Full => Unavailable::Full,
            Self::ReadOnly => Unavailable::ReadOnly,
        }
    }
}

/// A trouble that lasts until it is cured.
#[must_use = "a trouble ends when it is cured"]
#[allow(private_interfaces, reason = "what it holds is for its cure alone")]
pub enum Illness {
    /// Another program's transaction.
    Held(Box<Tx>),
    /// A setting of the embedded file's one writer, and the value that sets it right again.
    Writer(Arc<Lanes>, &'static str, i64),
    /// What sets the server's database right again.
    Server(String, Vec<String>),
}

const REFUSE: &str = "CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$";
const REFUSE_ROWS: &str = "CREATE TRIGGER no_room BEFORE INSERT ON concerns_concern
    FOR EACH ROW EXECUTE FUNCTION no_room()";

impl Throwaway {
    /// Lets the database fall ill: it can be read, and takes no row of `concerns_concern`.
    pub async fn fall_ill(&self, ill: Ill) -> Result<Illness, StoreError> {
        match (&self.store.0, &self.location) {
            (Pools::Sqlite { writer, .. }, _) => self.fall_ill_embedded(writer, ill).await,
            (Pools::Postgres(_), Location::Postgres(url)) => self.fall_ill_served(url, ill).await,
            (Pools::Postgres(_), Location::Sqlite(_)) => {
                Err(StoreError::Unsound("a server in a file".to_owned()))
            }
        }
    }

    async fn fall_ill_embedded(&self, writer: &Arc<Lanes>, ill: Ill) -> Result<Illness, StoreError> {
        Ok(match ill {
            Ill::Locked => {
                let other = Store::open(&self.location, Settings::default()).await?;
                Illness::Held(Box::new(other.writing().await?))
            }
            Ill::Full => {
                let mut lane = writer.take().await?;
                let (pages,): (i64,) = sqlx::query_as("PRAGMA page_count").fetch_one(&mut *lane).await?;
                lane.give_back().await?;
                set(writer, "max_page_count", pages).await?;
                Illness::Writer(Arc::clone(writer), "max_page_count", 1_000_000)
            }
            Ill::ReadOnly => {
                set(writer, "query_only", 1).await?;
                Illness::Writer(Arc::clone(writer), "query_only", 0)
            }
        })
    }

    async fn fall_ill_served(&self, url: &str, ill: Ill) -> Result<Illness, StoreError> {
        let name = url.rsplit('/').next().and_then(|rest| rest.split('?').next()).unwrap_or_default();
        // Connections keep the setting with which they began.
        let anew = format!(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = '{name}' AND pid <> pg_backend_pid()"
        );
        Ok(match ill {
            Ill::Locked => {
                let other = Store::open(&self.location, Settings::default()).await?;
                let mut held = other.writing().await?;
                held.run("LOCK TABLE concerns_concern IN EXCLUSIVE MODE", vec![]).await?;
                Illness::Held(Box::new(held))
            }
            Ill::Full => {
                serve(url, &[REFUSE.to_owned(), REFUSE_ROWS.to_owned()]).await?;
                Illness::Server(url.to_owned(), vec!["DROP FUNCTION no_room() CASCADE".to_owned()])
            }
            Ill::ReadOnly => {
                let setting = format!("ALTER DATABASE {name} SET default_transaction_read_only = on");
                serve(url, &[setting, anew.clone()]).await?;
                let set = "SET default_transaction_read_only = off".to_owned();
                let reset = format!("ALTER DATABASE {name} RESET default_transaction_read_only");
                Illness::Server(url.to_owned(), vec![set, reset, anew])
            }
        })
    }
}

impl Illness {
    /// Ends the trouble, from outside: the store itself is left alone.
    pub async fn cure(self) -> Result<(), StoreError> {
        match self {
            Self::Held(held) => held.finish().await,
            Self::Writer(writer, name, value) => set(&writer, name, value).await,
            Self::Server(url, statements) => serve(&url, &statements).await,
        }
    }
}

/// For the connection that is open and for whatever takes its place.
async fn set(writer: &Arc<Lanes>, name: &'static str, value: i64) -> Result<(), StoreError> {
    writer.set_options(writer.options().pragma(name, value.to_string()));
    let mut lane = writer.take().await?;
    sqlx::query(AssertSqlSafe(format!("PRAGMA {name} = {value}"))).execute(&mut *lane).await?;
    lane.give_back().await
}

async fn serve(url: &str, statements: &[String]) -> Result<(), StoreError> {
    let pool = sqlx::pool::PoolOptions::new().max_connections(1).connect(url).await?;
    for sql in statements {
        run_served(&pool, sql).await?;
    }
    pool.close().await;
    Ok(())
}

async fn run_served(pool: &PgPool, sql: &str) -> Result<(), StoreError> {
    sqlx::query(AssertSqlSafe(sql.to_owned())).execute(pool).await?;
    Ok(())
}
