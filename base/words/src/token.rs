//! Closed lists whose members are stored and sent as short tokens.

use thiserror::Error;

/// A stored or sent token that is not a member of its list.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("“{token}” is not a known {list}")]
pub struct UnknownToken {
    /// The list that was asked, in plain words.
    pub list: &'static str,
    /// What was found.
    pub token: String,
}

/// Declares a closed list: an enum, its tokens, and the way back from a token.
macro_rules! tokens {
    ($(#[$meta:meta])* $name:ident, $list:literal { $($(#[$vmeta:meta])* $variant:ident = $token:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        pub enum $name { $($(#[$vmeta])* $variant),+ }

        impl $name {
            /// Every member, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The token under which this member is stored and sent.
            #[must_use]
            pub const fn token(self) -> &'static str {
                match self { $(Self::$variant => $token),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::token::UnknownToken;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($token => Ok(Self::$variant),)+
                    other => Err($crate::token::UnknownToken { list: $list, token: other.chars().take(40).collect() }),
                }
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::token::UnknownToken;
            fn try_from(text: String) -> Result<Self, Self::Error> { text.parse() }
        }

        impl From<$name> for &'static str {
            fn from(member: $name) -> &'static str { member.token() }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(self.token()) }
        }
    };
}
