//! Rows that come out of a statement.

use crate::StoreError;
use sqlx::{Row as _, postgres::PgRow, sqlite::SqliteRow};
use words::{Day, Moment};

/// One row of an answer, of either database.
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

/// A type that a column can hold.
pub trait Column: Sized {
    /// Reads the column called `name`; `None` when it is empty.
    fn read(row: &Row, name: &str) -> Result<Option<Self>, StoreError>;
}

macro_rules! columns {
    ($($type:ty),+) => {$(
        impl Column for $type {
            fn read(row: &Row, name: &str) -> Result<Option<Self>, StoreError> {
                match row {
                    Row::Sqlite(row) => row.try_get(name),
                    Row::Postgres(row) => row.try_get(name),
                }
                .map_err(|error| StoreError::Column { column: name.to_owned(), trouble: error.to_string() })
            }
        }
    )+};
}

columns!(String, i64, f64, bool, Vec<u8>);

impl Column for Day {
    fn read(row: &Row, name: &str) -> Result<Option<Self>, StoreError> {
        Ok(<i64 as Column>::read(row, name)?.map(Day))
    }
}

impl Column for Moment {
    fn read(row: &Row, name: &str) -> Result<Option<Self>, StoreError> {
        Ok(<i64 as Column>::read(row, name)?.map(Moment))
    }
}

/// What a column's place in a struct may be: a type, or an option of it.
pub trait Field: Sized {
    /// Reads the column called `name`.
    fn field(row: &Row, name: &str) -> Result<Self, StoreError>;
}

impl<T: Column> Field for Option<T> {
    fn field(row: &Row, name: &str) -> Result<Self, StoreError> {
        T::read(row, name)
    }
}

impl<T: Column> Field for T {
    fn field(row: &Row, name: &str) -> Result<Self, StoreError> {
        T::read(row, name)?
            .ok_or_else(|| StoreError::Column { column: name.to_owned(), trouble: "is empty".to_owned() })
    }
}

/// A struct that a row can fill. Declared with [`row!`](crate::row!).
pub trait FromRow: Sized + Send {
    /// Reads the row.
    fn from_row(row: &Row) -> Result<Self, StoreError>;
}

impl Row {
    /// Reads the column called `name`, of a type or an option of it.
    pub fn get<T: Field>(&self, name: &str) -> Result<T, StoreError> {
        T::field(self, name)
    }
}

/// A row of one column, called `value` in the statement (`SELECT COUNT(*) AS value …`).
impl<T: Column + Send> FromRow for (T,) {
    fn from_row(row: &Row) -> Result<Self, StoreError> {
        Ok((row.get("value")?,))
    }
}

/// Declares a struct whose fields are the columns of a statement, by name.
///
/// ```
/// store::row! {
///     /// One line of the queue.
///     pub struct Line { concern: words::ConcernId, area: Option<words::AreaSlug>, opened_day: words::Day }
/// }
/// ```
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $field:ident : $type:ty),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs, reason = "the fields are the columns of the statement")]
        $vis struct $name { $($(#[$fmeta])* pub $field: $type),+ }

        impl $crate::FromRow for $name {
            fn from_row(row: &$crate::Row) -> ::std::result::Result<Self, $crate::StoreError> {
                ::std::result::Result::Ok(Self { $($field: row.get(stringify!($field))?),+ })
            }
        }
    };
}
