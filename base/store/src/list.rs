//! Closed lists of a part: stored, sent and read back as short tokens.

/// Declares a closed list: an enum, its tokens, the way back, and its column. The name of the list is
/// what an unknown token is said to be none of.
#[macro_export]
macro_rules! list {
    ($(#[$meta:meta])* $name:ident, $list:literal { $($(#[$vmeta:meta])* $variant:ident = $token:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every member, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The token under which this member is stored and sent.
            #[must_use]
            pub const fn token(self) -> &'static str {
                match self { $(Self::$variant => $token),+ }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::UnknownToken;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($token => Ok(Self::$variant),)+
                    other => Err($crate::UnknownToken { list: $list, token: other.chars().take(40).collect() }),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.token()) }
        }

        impl $crate::IntoValue for $name {
            const EMPTY: $crate::Value = $crate::Value::Text(None);
            fn into_value(self) -> $crate::Value { $crate::Value::Text(Some(self.token().to_owned())) }
        }

        impl $crate::Column for $name {
            fn read(row: &$crate::Row, name: &str) -> Result<Option<Self>, $crate::StoreError> {
                let Some(text) = <String as $crate::Column>::read(row, name)? else { return Ok(None) };
                text.parse().map(Some).map_err(|error: $crate::UnknownToken| $crate::StoreError::Column {
                    column: name.to_owned(),
                    trouble: error.to_string(),
                })
            }
        }
    };
}
