//! A segment is written.

use crate::{ReferralError, derive_conflicts::derive_conflicts, stands, store as rows};
use guard::{Act, Relation, Thing};
use page::{Cx, Problem, clean};
use store::Tx;
use words::{EntryId, ParticipantId, Segment};

/// The greatest length of a segment: facts, no story.
pub(crate) const SEGMENT: usize = 600;

/// Writes a segment, in place of what stood there; an empty text takes it away. Counseling notes are
/// refused: they stay with their author.
pub async fn write(
    tx: &mut Tx,
    cx: &Cx,
    participant: ParticipantId,
    segment: Segment,
    text: &str,
) -> Result<(), ReferralError> {
    let cx = cx.again(tx).await?;
    let found = rows::participant(tx, participant).await?.ok_or(Problem::NotFound)?;
    let relation = stands::stands(tx, &cx, participant).await?;
    if segment == Segment::Counseling && !relation.conflicted && relation.team {
        return Err(ReferralError::Counseling);
    }
    cx.require(Act::WriteSegment, &thing(segment, relation, found.protected, &[]))?;
    let text = clean(text, SEGMENT, true).map_err(ReferralError::Words)?;
    if text.is_empty() {
        rows::delete_entry(tx, participant, segment).await?;
        return Ok(());
    }
    put(tx, &cx, participant, segment, &text).await?;
    if segment == Segment::Identity {
        derive_conflicts(tx, &cx, participant, &text).await?;
    }
    Ok(())
}

/// Seals a text and puts it into its segment.
pub(crate) async fn put(
    tx: &mut Tx,
    cx: &Cx,
    participant: ParticipantId,
    segment: Segment,
    text: &str,
) -> Result<(), ReferralError> {
    let world = &cx.house.world;
    let entry = EntryId::new(&*world.chance);
    let sealed = cx.house.sealed(&purpose(entry), text);
    rows::put_entry(tx, entry, participant, segment, sealed, cx.person()?, world.today()).await?;
    Ok(())
}

/// The text of a segment.
pub(crate) fn text_of(cx: &Cx, entry: &rows::EntryRow) -> Result<String, ReferralError> {
    Ok(cx.house.unsealed(&purpose(entry.id), &entry.sealed)?)
}

fn purpose(entry: EntryId) -> String {
    format!("participant entry {entry}")
}

/// A segment as the guard sees it.
pub(crate) const fn thing(
    segment: Segment,
    relation: Relation,
    protected: bool,
    consented: &[words::Recipient],
) -> Thing<'_> {
    Thing::Segment { segment, relation, protected, order: false, consented }
}
