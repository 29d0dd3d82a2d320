//! Every row of every table as text, to compare two states of a database.

use std::collections::BTreeMap;
use store::{Store, StoreError, Tx};

/// The rows of each table, in order.
pub(super) type Rows = BTreeMap<String, Vec<String>>;

const LITE_TABLES: &str = "SELECT name AS value FROM sqlite_master WHERE type = 'table'";
const POSTGRES_TABLES: &str = "SELECT CAST(table_name AS TEXT) AS value FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'";

/// All rows but those of `without`, and of the list of migrations, which keeps times of its own.
pub(super) async fn rows(store: &Store, without: &[&str]) -> Rows {
    // A transaction of its own: PostgreSQL refuses the question, and what follows in the same one.
    let version = "SELECT sqlite_version() AS value";
    let lite = store.read(async |tx| tx.one::<(String,)>(version, vec![]).await).await.is_ok();
    let read = store.read(async |tx| -> Result<Rows, StoreError> {
        let mut all = Rows::new();
        for (table,) in tx.all::<(String,)>(if lite { LITE_TABLES } else { POSTGRES_TABLES }, vec![]).await? {
            if table != "_sqlx_migrations" && !without.contains(&table.as_str()) {
                let found = of_table(tx, &table, lite).await?;
                all.insert(table, found);
            }
        }
        Ok(all)
    });
    read.await.expect("the rows of every table")
}

async fn of_table(tx: &mut Tx, table: &str, lite: bool) -> Result<Vec<String>, StoreError> {
    let row = if lite {
        let sql = leak(format!("SELECT name AS value FROM pragma_table_info('{table}')"));
        let columns = tx.all::<(String,)>(sql, vec![]).await?;
        let quoted: Vec<String> = columns.into_iter().map(|(name,)| format!("quote({name})")).collect();
        quoted.join(" || ' ' || ")
    } else {
        "CAST(t AS TEXT)".to_owned()
    };
    let sql = leak(format!("SELECT {row} AS value FROM {table} t"));
    let mut rows: Vec<String> =
        tx.all::<(String,)>(sql, vec![]).await?.into_iter().map(|(row,)| row).collect();
    rows.sort();
    Ok(rows)
}

/// Statements live as long as the program; a test is short.
fn leak(sql: String) -> &'static str {
    sql.leak()
}

/// The tables in which two states differ, with one line of each that the other has not.
pub(super) fn differences(one: &Rows, other: &Rows) -> Vec<String> {
    let tables = one.keys().chain(other.keys()).collect::<std::collections::BTreeSet<_>>();
    let line = |table: &&String| {
        let (a, b) = (one.get(*table), other.get(*table));
        let missing = |x: Option<&Vec<String>>, y: Option<&Vec<String>>| {
            let row = x.into_iter().flatten().find(|row| !y.is_some_and(|y| y.contains(row)));
            row.cloned().unwrap_or_default()
        };
        (a != b).then(|| format!("{table}: {} / {}", missing(a, b), missing(b, a)))
    };
    tables.iter().filter_map(line).collect()
}

/// The number that a statement gives as `value`.
pub(super) async fn count(store: &Store, sql: &'static str) -> i64 {
    let read = store.read(async |tx| tx.one::<(i64,)>(sql, vec![]).await);
    read.await.expect("a number").0
}

/// The texts that a statement gives as `value`.
pub(super) async fn texts(store: &Store, sql: &'static str) -> Vec<String> {
    let read = store.read(async |tx| tx.all::<(String,)>(sql, vec![]).await);
    read.await.expect("texts").into_iter().map(|(text,)| text).collect()
}
