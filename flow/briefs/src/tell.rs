//! Somebody outside the program is told of a brief: a row of the ledger.

use crate::{BriefError, BriefRow, Regime};
use guard::{Basis, Means, Purpose, Telling};
use page::Cx;
use store::Tx;
use words::{PersonId, Recipient, Segment, TraceId};

/// Whoever is told, as which class, how, and by whom (none when they read it themselves).
pub(crate) struct Told<'a> {
    pub person: Option<PersonId>,
    pub name: &'a str,
    pub class: Recipient,
    pub means: Means,
    pub by: Option<PersonId>,
}

/// Adds the row for a brief, once for each person and means.
pub(crate) async fn tell(tx: &mut Tx, cx: &Cx, brief: &BriefRow, told: Told<'_>) -> Result<(), BriefError> {
    enter(tx, cx, brief, told, (brief.segments.0.clone(), brief.id.to_string())).await
}

/// Adds the row for what somebody added to it. What tells of treatment is a segment of its own, whatever
/// the brief is about.
pub(crate) async fn tell_added(
    tx: &mut Tx,
    cx: &Cx,
    brief: &BriefRow,
    (added, regime): (TraceId, Regime),
    told: Told<'_>,
) -> Result<(), BriefError> {
    let segments = if regime == Regime::Part2 { vec![Segment::Part2] } else { brief.segments.0.clone() };
    enter(tx, cx, brief, told, (segments, added.to_string())).await
}

async fn enter(
    tx: &mut Tx,
    cx: &Cx,
    brief: &BriefRow,
    told: Told<'_>,
    (segments, reference): (Vec<Segment>, String),
) -> Result<(), BriefError> {
    let telling = Telling {
        participant: brief.participant,
        person: told.person,
        recipient: told.name.to_owned(),
        class: Some(told.class),
        segments,
        purpose: Purpose::Coordination.name().to_owned(),
        means: told.means,
        basis: Basis::Consent,
        reference,
        told_by: told.by,
    };
    guard::disclose(tx, &cx.house.world, telling).await?;
    Ok(())
}
