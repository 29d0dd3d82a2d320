//! What the viewer may be offered of concerns.

use guard::{Act, Thing};
use page::Cx;

/// Whether the viewer reads concerns whoever raised them.
pub(crate) fn reads_all(cx: &Cx) -> bool {
    cx.can(Act::ReadConcern, &Thing::Concern { groups: &[], area: None })
}
