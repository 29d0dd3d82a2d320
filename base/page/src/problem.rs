//! Problems, and how they become pages: what is wrong, how to mend it, nothing lost, and
//! no content in the log.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use guard::{Denied, Why};
use std::sync::Arc;
use store::StoreError;
use thiserror::Error;

/// What a handler gives back.
pub type Answer = Result<Response, Problem>;

/// An id from a path or a form. What has not the shape of one names nothing that exists.
pub fn id<T: std::str::FromStr>(text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::NotFound)
}

/// What can keep a page from being served.
#[derive(Debug, Clone, Error)]
pub enum Problem {
    /// It does not exist, or the viewer may not see it: the same bytes for both.
    #[error("no such page for this viewer")]
    NotFound,
    /// Nobody is signed in and the page needs it: leads to the sign-in page.
    #[error("somebody must sign in first")]
    SignInFirst,
    /// The viewer may know that it exists, and may not do this now: the page says what stands in
    /// the way.
    #[error("denied to somebody who may know why")]
    Refused(Why),
    /// Somebody is signed in and must answer with their passkey once more: leads to where they can.
    #[error("somebody must answer with a passkey first")]
    ProveFirst {
        /// The page of ours to which they come back.
        back: String,
    },
    /// The form is too old, comes from elsewhere, or was tampered with.
    #[error("a stale form")]
    StaleForm,
    /// A key that was used already came with another text.
    #[error("a key that was used with another text")]
    KeyReused,
    /// Too many requests from one place.
    #[error("too many requests")]
    TooMany {
        /// Seconds to wait.
        wait: u64,
    },
    /// The request is larger than any form of ours.
    #[error("a form that is too large")]
    TooLarge,
    /// The database's trouble: 404 for a missing row, 503 when it cannot take or give
    /// anything now, 500 for a defect; the log says why.
    #[error("{0}")]
    Store(Arc<StoreError>),
    /// A defect of ours; the log says what.
    #[error("{0}")]
    Defect(String),
}

impl Problem {
    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignInFirst | Self::ProveFirst { .. } => StatusCode::SEE_OTHER,
            Self::Refused(_) => StatusCode::FORBIDDEN,
            Self::StaleForm => StatusCode::CONFLICT,
            Self::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Store(error) if matches!(**error, StoreError::Missing) => StatusCode::NOT_FOUND,
            Self::Store(error) if error.is_unavailable() => StatusCode::SERVICE_UNAVAILABLE,
            Self::Store(_) | Self::Defect(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The first part of the names of its texts: `problem-not-found` has `-title` and `-mend`.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotFound | Self::SignInFirst | Self::ProveFirst { .. } => "problem-not-found",
            Self::Store(error) if matches!(**error, StoreError::Missing) => "problem-not-found",
            Self::Store(error) if error.is_unavailable() => "problem-unavailable",
            Self::Refused(why) => why.key(),
            Self::StaleForm => "problem-stale",
            Self::KeyReused => "problem-key-reused",
            Self::TooMany { .. } => "problem-too-many",
            Self::TooLarge => "problem-too-large",
            Self::Store(_) | Self::Defect(_) => "problem-defect",
        }
    }

    fn log(&self) {
        match self {
            Self::Store(error) if !matches!(**error, StoreError::Missing) => {
                tracing::error!(status = self.status().as_u16(), why = %error, "the database kept a page from being served");
            }
            Self::Defect(what) => tracing::error!(what, "a defect kept a page from being served"),
            _ => {}
        }
    }
}

/// Leaves the page to the outermost layer, which knows the language and the viewer.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        self.log();
        let mut response = self.status().into_response();
        let wait = match &self {
            Self::TooMany { wait } => Some(*wait),
            Self::Store(error) if error.is_unavailable() => Some(5),
            _ => None,
        };
        if let Some(wait) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
        }
        response.extensions_mut().insert(self);
        response
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl From<Denied> for Problem {
    fn from(denied: Denied) -> Self {
        tracing::info!(act = denied.act, thing = denied.thing, reason = denied.reason, "denied");
        Self::NotFound
    }
}

impl From<askama::Error> for Problem {
    fn from(error: askama::Error) -> Self {
        Self::Defect(error.to_string())
    }
}

impl store::AsStoreError for Problem {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}
