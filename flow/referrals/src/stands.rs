//! How a viewer stands to somebody, and what consents open: what the guard asks.

use crate::{ReferralError, store as rows};
use guard::{Relation, Thing};
use page::Cx;
use store::Tx;
use words::{ParticipantId, PersonId, Recipient, Segment};

/// How the viewer stands to somebody, as known in this transaction. Somebody who is not signed in
/// stands in no relation.
pub async fn stands(tx: &mut Tx, cx: &Cx, subject: ParticipantId) -> Result<Relation, ReferralError> {
    match cx.viewer.person {
        Some(person) => of(tx, cx, subject, person).await,
        None => Ok(Relation::default()),
    }
}

/// The same of somebody else: whom the facilitator must ask to step out.
pub(crate) async fn of(
    tx: &mut Tx,
    cx: &Cx,
    subject: ParticipantId,
    person: PersonId,
) -> Result<Relation, ReferralError> {
    let world = &cx.house.world;
    let team = rows::participant(tx, subject).await?.is_some_and(|it| it.case_manager == person);
    let made = rows::made_by(tx, subject, person).await?;
    Ok(Relation {
        team,
        treating: false,
        author: false,
        circle: made || rows::in_circle(tx, subject, person).await?,
        conflicted: guard::is_conflicted(tx, person, subject).await?,
        broken: guard::has_broken(tx, world, person, subject).await?,
    })
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

/// The referral, for whoever may do something with it; hidden otherwise.
pub(crate) async fn referral(
    tx: &mut Tx,
    cx: &Cx,
    id: words::ReferralId,
    act: guard::Act,
) -> Result<(Cx, rows::ReferralRow), ReferralError> {
    let cx = cx.again(tx).await?;
    let found = rows::referral(tx, id).await?.ok_or(page::Problem::NotFound)?;
    let relation = stands(tx, &cx, found.subject).await?;
    let mine = |person: Option<PersonId>| person.is_some() && person == cx.viewer.person;
    let thing = Thing::Referral { made: mine(found.made_by), assigned: mine(found.assigned), relation };
    cx.require(act, &thing)?;
    Ok((cx, found))
}
