//! A transaction of either database, and the four ways to run a statement in it.

use crate::{FromRow, Row, StoreError, Value, lanes::Lane};
use sqlx::{Postgres, Sqlite, Transaction, postgres::PgArguments, query::Query, sqlite::SqliteArguments};

/// An open transaction. Nothing written in it counts before it is committed; a dropped one
/// is rolled back.
pub struct Tx(pub(crate) Inner);

pub(crate) enum Inner {
    Sqlite(Lane),
    Postgres(Transaction<'static, Postgres>),
}

impl Tx {
    /// All rows of an answer.
    pub async fn all<T: FromRow>(
        &mut self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> Result<Vec<T>, StoreError> {
        match &mut self.0 {
            Inner::Sqlite(tx) => {
                let rows = sqlite(sql, args).fetch_all(&mut **tx).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Sqlite(row))).collect()
            }
            Inner::Postgres(tx) => {
                let rows = postgres(sql, args).fetch_all(&mut **tx).await?;
                rows.into_iter().map(|row| T::from_row(&Row::Postgres(row))).collect()
            }
        }
    }

    /// The first row, if there is one.
    pub async fn maybe<T: FromRow>(
        &mut self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> Result<Option<T>, StoreError> {
        let row = match &mut self.0 {
            Inner::Sqlite(tx) => sqlite(sql, args).fetch_optional(&mut **tx).await?.map(Row::Sqlite),
            Inner::Postgres(tx) => postgres(sql, args).fetch_optional(&mut **tx).await?.map(Row::Postgres),
        };
        row.map(|row| T::from_row(&row)).transpose()
    }

    /// The first row; [`StoreError::Missing`] when there is none.
    pub async fn one<T: FromRow>(&mut self, sql: &'static str, args: Vec<Value>) -> Result<T, StoreError> {
        self.maybe(sql, args).await?.ok_or(StoreError::Missing)
    }

    /// Runs a statement; gives the number of rows that it changed.
    pub async fn run(&mut self, sql: &'static str, args: Vec<Value>) -> Result<u64, StoreError> {
        Ok(match &mut self.0 {
            Inner::Sqlite(tx) => sqlite(sql, args).execute(&mut **tx).await?.rows_affected(),
            Inner::Postgres(tx) => postgres(sql, args).execute(&mut **tx).await?.rows_affected(),
        })
    }

    /// Commits. Used through the doors.
    #[doc(hidden)]
    pub async fn finish(self) -> Result<(), StoreError> {
        match self.0 {
            Inner::Sqlite(lane) => lane.commit().await?,
            Inner::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Commits when the answer is one, and takes back whatever was done otherwise. Used through the
    /// doors. (A transaction that is dropped, since the visitor went away, is rolled back too.)
    #[doc(hidden)]
    pub async fn end<T, E: From<StoreError>>(self, answer: Result<T, E>) -> Result<T, E> {
        if answer.is_ok() {
            self.finish().await?;
        } else {
            self.undo().await;
        }
        answer
    }

    async fn undo(self) {
        match self.0 {
            Inner::Sqlite(lane) => lane.undo().await,
            // It is rolled back by its pool.
            Inner::Postgres(tx) => drop(tx),
        }
    }
}

fn sqlite(sql: &'static str, args: Vec<Value>) -> Query<'static, Sqlite, SqliteArguments> {
    args.into_iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Text(v) => query.bind(v),
        Value::Int(v) => query.bind(v),
        Value::Float(v) => query.bind(v),
        Value::Bool(v) => query.bind(v),
        Value::Bytes(v) => query.bind(v),
    })
}

fn postgres(sql: &'static str, args: Vec<Value>) -> Query<'static, Postgres, PgArguments> {
    args.into_iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Text(v) => query.bind(v),
        Value::Int(v) => query.bind(v),
        Value::Float(v) => query.bind(v),
        Value::Bool(v) => query.bind(v),
        Value::Bytes(v) => query.bind(v),
    })
}

/// The statement `queries/<name>.sql` beside the file that names it.
#[macro_export]
macro_rules! sql {
    ($name:literal) => {
        include_str!(concat!("queries/", $name, ".sql"))
    };
}
