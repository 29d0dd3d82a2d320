//! A participant's page is opened: what the viewer may read of it, segment by segment.

use crate::{
    Paper, Participant, ReferralError,
    decided_by::deciders,
    paper::{carry, papers},
    stands, store as rows, watch,
    write::{text_of, thing},
};
use guard::{Act, Basis, Conflict, Consent, LookUp, Means, Purpose, Relation, Telling, Thing};
use page::{Carried, Cx, Problem};
use store::Tx;
use words::{Day, ParticipantId, Recipient, Role, Segment};

/// A segment as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Which one.
    pub segment: Segment,
    /// Its text; none for what tells of treatment.
    pub text: Option<String>,
    /// What tells of treatment, with what must go with it.
    pub carried: Option<Carried>,
    /// Who wrote it.
    pub written_name: String,
    /// When.
    pub written_day: Day,
}

/// What a viewer sees of a participant.
#[derive(Debug)]
pub struct Record {
    /// The thin record.
    pub participant: Participant,
    /// How the viewer stands to the participant.
    pub relation: Relation,
    /// The segments that the viewer may read.
    pub shown: Vec<Shown>,
    /// All consents; empty for those who do not keep them.
    pub consents: Vec<Paper>,
    /// Conflicts; empty likewise.
    pub conflicts: Vec<Conflict>,
    /// Who was named to work with the participant; empty likewise.
    pub circle: Vec<rows::Named>,
    /// Who looked; empty for those who do not read the ledger.
    pub look_ups: Vec<LookUp>,
    /// Whether the viewer keeps the record.
    pub keeps: bool,
    /// Whether the viewer is the only one who could decide about the person.
    pub alone: bool,
}

/// How many look-ups stand on the page.
const LOOK_UPS: i64 = 20;

/// Opens the page. That it was opened is written down; what somebody outside the program reads on it
/// enters the ledger.
pub async fn read(tx: &mut Tx, cx: &Cx, id: ParticipantId) -> Result<Record, ReferralError> {
    let cx = cx.again(tx).await?;
    let participant = rows::participant(tx, id).await?.ok_or(Problem::NotFound)?;
    let relation = stands::stands(tx, &cx, id).await?;
    let consents = guard::consents_of(tx, id).await?;
    let purpose = purpose(&cx, relation, &consents)?;
    let outside = !relation.circle && !works_with(&cx, relation);
    watch::look_up(tx, &cx, Some(id), Act::ReadParticipant, outside).await?;
    let mut shown = vec![];
    for entry in rows::entries(tx, id).await? {
        shown.extend(show(tx, &cx, &participant, relation, &consents, purpose, &entry).await?);
    }
    let of_it = Thing::Participant { relation, consented: &[] };
    let keeps = cx.can(Act::KeepParticipant, &of_it);
    let conflicts = if keeps { guard::conflicts(tx, id).await? } else { vec![] };
    let papers = papers(&cx, &participant, relation, &consents, purpose);
    let alone = keeps && deciders(tx, &cx, &conflicts).await? == Vec::from_iter(cx.viewer.person);
    Ok(Record {
        conflicts,
        alone,
        circle: if keeps { rows::circle(tx, id).await? } else { vec![] },
        look_ups: if cx.may(Act::ReadLedger) {
            guard::look_ups_of(tx, id, LOOK_UPS, 0).await?
        } else {
            vec![]
        },
        consents: papers,
        participant,
        relation,
        shown,
        keeps,
    })
}

/// Whether the viewer may open the page, and what for; hidden otherwise.
pub(crate) async fn opens(tx: &mut Tx, cx: &Cx, id: ParticipantId) -> Result<Purpose, ReferralError> {
    let relation = stands::stands(tx, cx, id).await?;
    let consents = guard::consents_of(tx, id).await?;
    Ok(purpose(cx, relation, &consents)?)
}

/// What the page is opened for: the daily work when that opens it, otherwise somebody's safety.
fn purpose(cx: &Cx, relation: Relation, consents: &[Consent]) -> Result<Purpose, Problem> {
    let world = &cx.house.world;
    let consented = guard::consented(consents, &[], world.now(), world.today());
    let thing = Thing::Participant { relation, consented: &consented };
    if relation.broken && cx.can_for(Act::ReadParticipant, &thing, Purpose::Safety) {
        let daily = cx.can(Act::ReadParticipant, &thing);
        return Ok(if daily { Purpose::Coordination } else { Purpose::Safety });
    }
    cx.require(Act::ReadParticipant, &thing)?;
    Ok(Purpose::Coordination)
}

/// One segment, when the viewer may read it.
async fn show(
    tx: &mut Tx,
    cx: &Cx,
    of: &Participant,
    relation: Relation,
    consents: &[Consent],
    purpose: Purpose,
    entry: &rows::EntryRow,
) -> Result<Option<Shown>, ReferralError> {
    let segment = entry.segment;
    let (now, today) = (cx.house.world.now(), cx.house.world.today());
    let relation = Relation { author: Some(entry.written_by) == cx.viewer.person, ..relation };
    let consented = guard::consented(consents, &[segment], now, today);
    if !cx.can_for(Act::ReadSegment, &thing(segment, relation, of.protected, &consented), purpose) {
        return Ok(None);
    }
    let text = text_of(cx, entry)?;
    let (text, carried) = match segment {
        Segment::Part2 => (None, carry(cx, relation, consents, text)),
        _ => (Some(text), None),
    };
    // Without a scope it is not shown.
    if text.is_none() && carried.is_none() {
        return Ok(None);
    }
    let class = guard::told_as(&cx.viewer.recipients(), &consented, works_with(cx, relation));
    tell(tx, cx, entry, class, purpose).await?;
    let (written_name, written_day) = (entry.written_name.clone(), entry.written_day);
    Ok(Some(Shown { segment, text, carried, written_name, written_day }))
}

/// Whether the viewer reads it as one of those who work with the participant for the program.
fn works_with(cx: &Cx, relation: Relation) -> bool {
    relation.team || cx.viewer.has(Role::ProjectManager)
}

/// Whoever is outside the program, or broke the glass, enters the ledger.
async fn tell(
    tx: &mut Tx,
    cx: &Cx,
    entry: &rows::EntryRow,
    class: Option<Recipient>,
    purpose: Purpose,
) -> Result<(), ReferralError> {
    let basis = match (purpose, class) {
        (Purpose::Safety, _) => Basis::Safety,
        (_, Some(_)) => Basis::Consent,
        (_, None) => return Ok(()),
    };
    let telling = Telling {
        participant: entry.participant,
        person: cx.viewer.person,
        recipient: cx.viewer.name.clone(),
        class,
        segments: vec![entry.segment],
        purpose: purpose.name().to_owned(),
        means: Means::Shown,
        basis,
        reference: entry.id.to_string(),
        told_by: None,
    };
    guard::disclose(tx, &cx.house.world, telling).await?;
    Ok(())
}
