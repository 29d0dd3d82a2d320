//! What happened to one response, picked out of what happened to its concern. Pure.

use store::journal::Entry;
use words::{Fact, ResponseId, Stamp};

/// Whether a fact is about this response.
fn is_about(fact: &Fact, id: ResponseId) -> bool {
    match fact {
        Fact::ResponsePlanned { response, .. }
        | Fact::ResponseMoved { response, .. }
        | Fact::ResponseEnded { response, .. }
        | Fact::StepDone { response, .. }
        | Fact::ObstacleRaised { response, .. }
        | Fact::ObstacleCleared { response, .. } => *response == id,
        _ => false,
    }
}

/// The entries about this response, in their order. Of what happened at one moment, the plan
/// comes first and the end last.
pub(crate) fn of_response(entries: Vec<Entry>, id: ResponseId) -> Vec<Entry> {
    let mut own: Vec<Entry> = entries.into_iter().filter(|entry| is_about(&entry.fact, id)).collect();
    own.sort_by_key(|entry| match entry.stamp {
        Stamp::Day(day) => (day, None, rank(&entry.fact)),
        Stamp::At { day, moment, .. } => (day, Some(moment), rank(&entry.fact)),
    });
    own
}

const fn rank(fact: &Fact) -> u8 {
    match fact {
        Fact::ResponsePlanned { .. } => 0,
        Fact::ResponseEnded { .. } => 2,
        _ => 1,
    }
}
