//! A short list of tokens in one column, written `|a|b|`.

use crate::{Column, IntoValue, Row, StoreError, Value};
use std::{fmt::Display, str::FromStr};

/// A list of tokens that is always read and written as a whole: the segments of a consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokens<T>(pub Vec<T>);

impl<T: Display> IntoValue for &Tokens<T> {
    const EMPTY: Value = Value::Text(None);
    fn into_value(self) -> Value {
        let mut text = String::from("|");
        for token in &self.0 {
            text.push_str(&token.to_string());
            text.push('|');
        }
        Value::Text(Some(text))
    }
}

impl<T: FromStr<Err: Display>> Column for Tokens<T> {
    fn read(row: &Row, name: &str) -> Result<Option<Self>, StoreError> {
        let Some(text) = <String as Column>::read(row, name)? else { return Ok(None) };
        let tokens = text.split('|').filter(|token| !token.is_empty()).map(str::parse);
        tokens.collect::<Result<_, _>>().map(|list| Some(Self(list))).map_err(|error: T::Err| {
            StoreError::Column { column: name.to_owned(), trouble: error.to_string() }
        })
    }
}
