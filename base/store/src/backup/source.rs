//! One consistent state of a running database becomes a SQLite file.

use super::{Answer, Counts, copy, files::beside, schema};
use crate::{Location, Settings, Store, StoreError, Tx, lanes::Lanes, migrations, tx::Inner};
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};
use std::{collections::BTreeMap, path::Path};

/// The fewest and the most rows that a true copy of each table has.
pub(super) type Bounds = BTreeMap<String, (u64, u64)>;

/// The one table that only grows.
const JOURNAL: &str = "store_fact";

/// SQLite copies itself, while others go on writing.
///
/// What the copy should hold is counted before and after. When no transaction was committed
/// meanwhile, both counts are those of the copied state, and the copy must have exactly them.
/// Otherwise the copied state lies in between: the journal, which only grows, tells by how much.
pub(super) async fn vacuum_into(writer: &Lanes, to: &Path) -> Answer<Bounds> {
    let to = to
        .to_str()
        .ok_or_else(|| StoreError::Unsound("the backup's folder has no name in UTF-8".to_owned()))?;
    let options = writer.options().create_if_missing(false);
    let mut connection = options.connect().await?;
    let tables = schema::tables(&mut connection).await?;
    let version = data_version(&mut connection).await?;
    let before = schema::counts(&mut connection, &tables).await?;
    sqlx::query("VACUUM INTO $1").bind(to).execute(&mut connection).await?;
    let still = data_version(&mut connection).await? == version;
    let after = schema::counts(&mut connection, &tables).await?;
    connection.close().await?;
    let bound = |(table, low): (String, u64)| {
        let high = after.get(&table).copied().unwrap_or(low);
        let bounds = match () {
            () if still => (low, low),
            () if table == JOURNAL => (low, high),
            () => (0, u64::MAX),
        };
        (table, bounds)
    };
    Ok(before.into_iter().map(bound).collect())
}

/// A number that changes when another connection commits.
async fn data_version(connection: &mut SqliteConnection) -> Answer<i64> {
    let (version,): (i64,) = sqlx::query_as("PRAGMA data_version").fetch_one(connection).await?;
    Ok(version)
}

/// PostgreSQL is read in one transaction that sees one state, into a fresh SQLite file with the
/// same tables. The rows are counted in that transaction too.
pub(super) async fn copy_out(store: &Store, to: &Path) -> Answer<Bounds> {
    let target = Store::open(&Location::Sqlite(to.to_owned()), Settings::default()).await?;
    let outcome = copy_into(store, &target).await;
    target.close().await;
    let bounds = outcome?;
    if beside(to, "-wal").exists() {
        return Err(StoreError::Unsound("the copy was not written to its end".to_owned()));
    }
    Ok(bounds.into_iter().map(|(table, rows)| (table, (rows, rows))).collect())
}

async fn copy_into(store: &Store, target: &Store) -> Answer<Counts> {
    let mut to = target.writing().await?;
    let tables = match &mut to.0 {
        Inner::Sqlite(tx) => {
            // Rows may point to later ones of the same table.
            sqlx::query("PRAGMA defer_foreign_keys = ON").execute(&mut **tx).await?;
            schema::tables(tx).await?
        }
        Inner::Postgres(_) => return Err(StoreError::Defect("a backup is a SQLite file".to_owned())),
    };
    let mut from = store.reading().await?;
    without_hurry(&mut from).await?;
    refuse_other_migrations(&mut from).await?;
    let counted = copy::counts(&mut from, &tables).await?;
    copy::copy_all(&mut from, &mut to, &tables).await?;
    from.finish().await?;
    to.finish().await?;
    Ok(counted)
}

/// No limit on how long one statement of this transaction may take.
pub(super) async fn without_hurry(tx: &mut Tx) -> Answer<()> {
    if let Inner::Postgres(tx) = &mut tx.0 {
        sqlx::query("SET LOCAL statement_timeout = 0").execute(&mut **tx).await?;
    }
    Ok(())
}

/// A server that another version of the program brought further has columns that this one
/// would leave behind.
async fn refuse_other_migrations(from: &mut Tx) -> Answer<()> {
    let found: Vec<(i64,)> = match &mut from.0 {
        Inner::Postgres(tx) => {
            sqlx::query_as("SELECT version FROM _sqlx_migrations ORDER BY version")
                .fetch_all(&mut **tx)
                .await?
        }
        Inner::Sqlite(_) => return Ok(()),
    };
    if migrations::for_postgres().iter().map(|known| (known.version,)).eq(found) {
        Ok(())
    } else {
        Err(StoreError::Unsound("the tables on the server are not those that this program makes".to_owned()))
    }
}

/// Compares what a copy holds with what it should.
pub(super) fn agree(bounds: &Bounds, found: &Counts) -> Answer<()> {
    let fits = |(table, (low, high)): (&String, &(u64, u64))| {
        found.get(table).is_some_and(|n| low <= n && n <= high)
    };
    if bounds.len() == found.len() && bounds.iter().all(fits) {
        Ok(())
    } else {
        Err(StoreError::Unsound("the copy does not hold the rows of the database".to_owned()))
    }
}
