//! The port by which the door learns what a part further down knows of a viewer.

use std::{future::Future, pin::Pin};
use store::{StoreError, Tx};
use words::{AreaSlug, Day, GroupId, PersonId};

/// What a viewer stands on besides roles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ground {
    /// Groups for which the person speaks today.
    pub groups: Vec<GroupId>,
    /// The neighborhoods of those groups.
    pub areas: Vec<AreaSlug>,
    /// Whether the person's confidentiality agreement is current.
    pub agreed: bool,
    /// Whether the person proved with a passkey a moment ago.
    pub fresh: bool,
}

/// Loads a viewer's [`Ground`] inside the transaction that decides. Implemented where the
/// tables are, wired by `app`.
pub trait Loader: Send + Sync {
    /// For whom this person speaks on a day.
    fn ground<'a>(
        &'a self,
        tx: &'a mut Tx,
        person: PersonId,
        today: Day,
    ) -> Pin<Box<dyn Future<Output = Result<Ground, StoreError>> + Send + 'a>>;
}
