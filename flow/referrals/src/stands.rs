//! How a viewer stands to somebody, and what consents open: what the guard asks.

use crate::{ReferralError, store as rows};
use guard::{Relation, Thing};
use page::Cx;
use store::Tx;
use words::{OrderId, ParticipantId, PersonId, Recipient, ReferralId, Role, Segment};

/// A person whom the program knows: by the way in, or by the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// Somebody who is referred.
    Referral(ReferralId),
    /// Somebody who is in the program.
    Participant(ParticipantId),
    /// Somebody whom a legal order names.
    Order(OrderId),
}

/// How the viewer stands to somebody, as known in this transaction. Somebody who is not signed in
/// stands in no relation.
pub async fn stands(tx: &mut Tx, cx: &Cx, subject: ParticipantId) -> Result<Relation, ReferralError> {
    let Some(person) = cx.viewer.person else { return Ok(Relation::default()) };
    let rows::Standing { team, circle, conflicted, broken_at } = rows::relation(tx, subject, person).await?;
    let now = cx.house.world.now();
    let broken = broken_at.is_some_and(|at| guard::is_broken(at, now));
    // A case manager whose role ended, and who comes in another one, is not of the team any more.
    let team = team && cx.viewer.has(Role::CaseManager);
    // Who wrote something is known entry by entry; nobody who treats has an account here.
    Ok(Relation { team, circle, conflicted, broken, ..Relation::default() })
}

/// The classes of recipients to which live consents open all of these segments; the classes that any
/// live consent names when there are none.
pub async fn consented(
    tx: &mut Tx,
    cx: &Cx,
    participant: ParticipantId,
    segments: &[Segment],
) -> Result<Vec<Recipient>, ReferralError> {
    let consents = guard::consents_of(tx, participant).await?;
    let world = &cx.house.world;
    Ok(guard::consented(&consents, segments, world.now(), world.today()))
}

/// The participant, for whoever may do something with the record; hidden otherwise. Gives the viewer
/// as they are now beside it.
pub(crate) async fn participant(
    tx: &mut Tx,
    cx: &Cx,
    id: ParticipantId,
    act: guard::Act,
) -> Result<(Cx, crate::Participant, Relation), ReferralError> {
    let cx = cx.again(tx).await?;
    let found = rows::participant(tx, id).await?.ok_or(page::Problem::NotFound)?;
    let relation = stands(tx, &cx, id).await?;
    let classes = consented(tx, &cx, id, &[]).await?;
    cx.require_for(act, &Thing::Participant { relation, consented: &classes }, act.usual_purpose())?;
    Ok((cx, found, relation))
}

/// The referral, for whoever may do something with it; hidden otherwise. Gives the viewer as they are
/// now beside it, and the referral as the guard sees it.
pub(crate) async fn referral(
    tx: &mut Tx,
    cx: &Cx,
    id: ReferralId,
    act: guard::Act,
) -> Result<(Cx, rows::ReferralRow, Thing<'static>), ReferralError> {
    let cx = cx.again(tx).await?;
    let found = rows::referral(tx, id).await?.ok_or(page::Problem::NotFound)?;
    let relation = stands(tx, &cx, found.subject).await?;
    let mine = |person: Option<PersonId>| person.is_some() && person == cx.viewer.person;
    let thing = Thing::Referral { made: mine(found.made_by), assigned: mine(found.assigned), relation };
    cx.require(act, &thing)?;
    Ok((cx, found, thing))
}
