//! Rows from one database into another, page by page.

use super::{
    Answer, Counts,
    schema::{Kind, PAGE, Table},
};
use crate::{Row, StoreError, Tx, Value, tx::Inner};
use sqlx::{AssertSqlSafe, Database, Encode, Postgres, Sqlite, Type, query::Query};
use words::hex;

/// One row: a value for each column.
pub(super) type Line = Vec<Value>;

/// Copies every row of every table; gives how many there were.
pub(super) async fn copy_all(from: &mut Tx, to: &mut Tx, tables: &[Table]) -> Answer<Counts> {
    let mut counts = Counts::new();
    for table in tables {
        let rows = match &mut to.0 {
            Inner::Sqlite(tx) => {
                let insert = table.insert();
                let mut pager = Pager::new(table);
                let mut rows = 0;
                while let Some(page) = pager.next(from).await? {
                    for line in page {
                        let query = bind::<Sqlite>(sqlx::query(AssertSqlSafe(insert.as_str())), line);
                        query.execute(&mut **tx).await?;
                        rows += 1;
                    }
                }
                rows
            }
            Inner::Postgres(tx) => {
                let mut sink = tx.copy_in_raw(&table.copy_in()).await?;
                let mut pager = Pager::new(table);
                while let Some(page) = pager.next(from).await? {
                    sink.send(page.iter().map(copy_line).collect::<String>().into_bytes()).await?;
                }
                sink.finish().await?
            }
        };
        counts.insert(table.name.clone(), rows);
    }
    Ok(counts)
}

/// Counts the rows of each table.
pub(super) async fn counts(tx: &mut Tx, tables: &[Table]) -> Answer<Counts> {
    let mut counts = Counts::new();
    for table in tables {
        let sql = AssertSqlSafe(table.count());
        let (rows,): (i64,) = match &mut tx.0 {
            Inner::Sqlite(tx) => sqlx::query_as(sql).fetch_one(&mut **tx).await?,
            Inner::Postgres(tx) => sqlx::query_as(sql).fetch_one(&mut **tx).await?,
        };
        counts.insert(table.name.clone(), rows.unsigned_abs());
    }
    Ok(counts)
}

/// Walks through a table in the order of its primary key, so that the order in which rows were
/// written does not get into the copy.
pub(super) struct Pager<'a> {
    table: &'a Table,
    after: Option<Line>,
    ended: bool,
}

impl<'a> Pager<'a> {
    pub(super) const fn new(table: &'a Table) -> Self {
        Self { table, after: None, ended: false }
    }

    /// The next rows; `None` after the last.
    pub(super) async fn next(&mut self, from: &mut Tx) -> Answer<Option<Vec<Line>>> {
        if self.ended {
            return Ok(None);
        }
        let sql = AssertSqlSafe(self.table.page(self.after.is_some()));
        let key = self.after.take().unwrap_or_default();
        let rows: Vec<Row> = match &mut from.0 {
            Inner::Sqlite(tx) => {
                let rows = bind::<Sqlite>(sqlx::query(sql), key).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            }
            Inner::Postgres(tx) => {
                let rows = bind::<Postgres>(sqlx::query(sql), key).fetch_all(&mut **tx).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        };
        self.ended = rows.len() < PAGE;
        let lines = rows.iter().map(|row| line(self.table, row)).collect::<Answer<Vec<Line>>>()?;
        self.after = lines.last().map(|last| self.table.key.iter().map(|at| last[*at].clone()).collect());
        Ok(if lines.is_empty() { None } else { Some(lines) })
    }
}

fn line(table: &Table, row: &Row) -> Answer<Line> {
    let value = |column: &super::schema::Column| {
        let name = &column.name;
        Ok::<_, StoreError>(match column.kind {
            Kind::Text => Value::Text(row.get(name)?),
            Kind::Int => Value::Int(row.get(name)?),
            Kind::Float => Value::Float(row.get(name)?),
            Kind::Bool => Value::Bool(row.get(name)?),
            Kind::Bytes => Value::Bytes(row.get(name)?),
        })
    };
    table.columns.iter().map(value).collect()
}

fn bind<'q, DB: Database>(query: Query<'q, DB, DB::Arguments>, line: Line) -> Query<'q, DB, DB::Arguments>
where
    Option<String>: Encode<'q, DB> + Type<DB>,
    Option<i64>: Encode<'q, DB> + Type<DB>,
    Option<f64>: Encode<'q, DB> + Type<DB>,
    Option<bool>: Encode<'q, DB> + Type<DB>,
    Option<Vec<u8>>: Encode<'q, DB> + Type<DB>,
{
    line.into_iter().fold(query, |query, value| match value {
        Value::Text(v) => query.bind(v),
        Value::Int(v) => query.bind(v),
        Value::Float(v) => query.bind(v),
        Value::Bool(v) => query.bind(v),
        Value::Bytes(v) => query.bind(v),
    })
}

/// One line of PostgreSQL's text format for `COPY`.
fn copy_line(line: &Line) -> String {
    let cells: Vec<String> =
        line.iter().map(|value| cell(value).unwrap_or_else(|| "\\N".to_owned())).collect();
    cells.join("\t") + "\n"
}

fn cell(value: &Value) -> Option<String> {
    Some(match value {
        Value::Text(text) => escaped(text.as_ref()?),
        Value::Int(number) => (*number)?.to_string(),
        Value::Float(number) => (*number)?.to_string(),
        Value::Bool(truth) => (if (*truth)? { "t" } else { "f" }).to_owned(),
        Value::Bytes(bytes) => format!("\\\\x{}", hex(bytes.as_ref()?)),
    })
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t")
}
