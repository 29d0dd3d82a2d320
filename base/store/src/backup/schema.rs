//! The tables of a site, as SQLite's own schema tells them: no list is kept by hand.

use super::{Answer, Counts};
use crate::StoreError;
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::BTreeSet;

/// A table with what is needed to copy it.
#[derive(Debug, Clone)]
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    /// The places, among the columns, of those of the primary key.
    pub key: Vec<usize>,
    /// The tables that its foreign keys point to, itself not among them.
    parents: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub(super) struct Column {
    pub name: String,
    pub kind: Kind,
}

/// The five types of the portable subset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Int,
    Float,
    Bool,
    Bytes,
}

/// How many rows one step of a copy holds in memory.
pub(super) const PAGE: usize = 500;

const TABLES: &str = "SELECT name FROM sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_sqlx_migrations' ORDER BY name";
const COLUMNS: &str = "SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid";
const PARENTS: &str = "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list($1)";

/// All tables of a SQLite database, each after those that its foreign keys point to.
pub(super) async fn tables(connection: &mut SqliteConnection) -> Answer<Vec<Table>> {
    let names: Vec<(String,)> = sqlx::query_as(TABLES).fetch_all(&mut *connection).await?;
    let mut tables = Vec::new();
    for (name,) in names {
        tables.push(table(connection, name).await?);
    }
    in_order(tables)
}

async fn table(connection: &mut SqliteConnection, name: String) -> Answer<Table> {
    let found: Vec<(String, String, i64)> =
        sqlx::query_as(COLUMNS).bind(&name).fetch_all(&mut *connection).await?;
    let parents: Vec<(String,)> = sqlx::query_as(PARENTS).bind(&name).fetch_all(&mut *connection).await?;
    let mut key: Vec<(i64, usize)> = found.iter().enumerate().map(|(at, (.., pk))| (*pk, at)).collect();
    key.retain(|(pk, _)| *pk > 0);
    key.sort_unstable();
    if key.is_empty() {
        return Err(StoreError::Defect(format!("table {name} has no primary key")));
    }
    let columns = found
        .into_iter()
        .map(|(column, declared, _)| match Kind::of(&declared) {
            Some(kind) => Ok(Column { name: column, kind }),
            None => Err(StoreError::Defect(format!("{name}.{column} has the type {declared}"))),
        })
        .collect::<Answer<_>>()?;
    let parents = parents.into_iter().map(|(parent,)| parent).filter(|parent| *parent != name).collect();
    Ok(Table { name, columns, key: key.into_iter().map(|(_, at)| at).collect(), parents })
}

fn in_order(mut rest: Vec<Table>) -> Answer<Vec<Table>> {
    let (mut ordered, mut done) = (Vec::new(), BTreeSet::new());
    while !rest.is_empty() {
        let (ready, waiting): (Vec<_>, Vec<_>) =
            rest.into_iter().partition(|table| table.parents.is_subset(&done));
        if ready.is_empty() {
            return Err(StoreError::Defect("the foreign keys of the tables go in a circle".to_owned()));
        }
        done.extend(ready.iter().map(|table| table.name.clone()));
        ordered.extend(ready);
        rest = waiting;
    }
    Ok(ordered)
}

/// Counts the rows of each table.
pub(super) async fn counts(connection: &mut SqliteConnection, tables: &[Table]) -> Answer<Counts> {
    let mut counts = Counts::new();
    for table in tables {
        let (rows,): (i64,) =
            sqlx::query_as(AssertSqlSafe(table.count())).fetch_one(&mut *connection).await?;
        counts.insert(table.name.clone(), rows.unsigned_abs());
    }
    Ok(counts)
}

impl Kind {
    fn of(declared: &str) -> Option<Self> {
        Some(match declared {
            "TEXT" => Self::Text,
            "BIGINT" => Self::Int,
            "DOUBLE PRECISION" => Self::Float,
            "BOOLEAN" => Self::Bool,
            "BLOB" => Self::Bytes,
            _ => return None,
        })
    }
}

// The same text for both databases.
impl Table {
    pub(super) fn count(&self) -> String {
        format!("SELECT COUNT(*) FROM {}", quoted(&self.name))
    }

    /// The next rows in the order of the primary key: all, or those after a key.
    pub(super) fn page(&self, after: bool) -> String {
        let key = list(self.key.iter().map(|at| quoted(&self.columns[*at].name)));
        let wanted =
            if after { format!("WHERE ({key}) > ({})", places(self.key.len())) } else { String::new() };
        format!("SELECT {} FROM {} {wanted} ORDER BY {key} LIMIT {PAGE}", self.names(), quoted(&self.name))
    }

    pub(super) fn insert(&self) -> String {
        format!(
            "INSERT INTO {} ({}) VALUES ({})",
            quoted(&self.name),
            self.names(),
            places(self.columns.len())
        )
    }

    /// PostgreSQL's bulk load: one statement, so that rows may point to later ones.
    pub(super) fn copy_in(&self) -> String {
        format!("COPY {} ({}) FROM STDIN", quoted(&self.name), self.names())
    }

    fn names(&self) -> String {
        list(self.columns.iter().map(|column| quoted(&column.name)))
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn list(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

fn places(count: usize) -> String {
    list((1..=count).map(|n| format!("${n}")))
}
