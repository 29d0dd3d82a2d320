//! Counsel reads what a court ordered about a participant. Source: 42 CFR 2.61 and 2.64.

use crate::{Participant, ReferralError, Shown, stands, store as rows, watch, write::text_of};
use guard::{Act, Basis, LegalOrder, Means, Purpose, Relation, Telling, Thing};
use page::{Carried, Cx, Problem};
use store::Tx;
use words::{OrderId, Segment, tidy_case_number};

/// The segments that a court's order opens. The policies say so too (rule 4.7).
pub(crate) const ORDERED: [Segment; 3] = [Segment::Identity, Segment::Part2, Segment::Legal];

/// What an order opens.
#[derive(Debug)]
pub struct Ordered {
    /// The order.
    pub order: LegalOrder,
    /// The participant whom it names by case number; none when no record has that number.
    pub participant: Option<Participant>,
    /// The segments that it opens.
    pub shown: Vec<Shown>,
}

/// Opens what a court's order opens about the participant whom it names. What counsel reads enters the
/// participant's ledger, and that they looked is written down. An order that opens nothing is refused.
pub async fn read_ordered(tx: &mut Tx, cx: &Cx, id: OrderId) -> Result<Ordered, ReferralError> {
    let cx = cx.again(tx).await?;
    let (order, found) = named(tx, &cx, id).await?;
    // Whoever writes an order down could write down many: each look counts.
    watch::look_up(tx, &cx, found.as_ref().map(|one| one.id), Act::ReadSegment, true).await?;
    let mut shown = vec![];
    if let Some(participant) = &found {
        let relation = stands::stands(tx, &cx, participant.id).await?;
        for entry in rows::entries(tx, participant.id).await? {
            shown.extend(show(tx, &cx, &order, participant, relation, &entry).await?);
        }
    }
    // Somebody with a conflict is told what they are told of whom nobody knows.
    let participant = found.filter(|_| !shown.is_empty());
    Ok(Ordered { order, participant, shown })
}

/// A court's order and the participant whom it names, for counsel; hidden from others. To be asked of the
/// viewer as they are in this transaction.
pub(crate) async fn named(
    tx: &mut Tx,
    cx: &Cx,
    id: OrderId,
) -> Result<(LegalOrder, Option<Participant>), ReferralError> {
    cx.require_for(Act::KeepOrders, &Thing::Site, Purpose::Legal)?;
    let order = guard::order(tx, id).await?.ok_or(Problem::NotFound)?;
    if !order.opens_part2(cx.house.world.today()) {
        return Err(Problem::Refused(guard::Why::Order).into());
    }
    let found = rows::participant_by_number(tx, &case_number(cx, id, &order.case_number)?).await?;
    Ok((order, found))
}

/// The case number that an order names, as records keep it.
pub(crate) fn case_number(cx: &Cx, order: OrderId, sealed: &[u8]) -> Result<String, ReferralError> {
    Ok(tidy_case_number(&cx.house.unsealed(&LegalOrder::case_purpose(order), sealed)?))
}

/// One segment, when the order opens it.
async fn show(
    tx: &mut Tx,
    cx: &Cx,
    order: &LegalOrder,
    of: &Participant,
    relation: Relation,
    entry: &rows::EntryRow,
) -> Result<Option<Shown>, ReferralError> {
    let segment = entry.segment;
    let thing = Thing::Segment { segment, relation, protected: of.protected, order: true, consented: &[] };
    if !cx.can_for(Act::ReadSegment, &thing, Purpose::Legal) {
        return Ok(None);
    }
    let text = text_of(cx, entry)?;
    let (text, carried) = match segment {
        Segment::Part2 => {
            (None, Carried::under(text, cx.t1("referrals-scope-order", "court", order.court.as_str())))
        }
        _ => (Some(text), None),
    };
    let telling = Telling {
        participant: of.id,
        person: cx.viewer.person,
        recipient: format!("{} ({})", cx.viewer.name, order.court),
        class: None,
        segments: vec![segment],
        purpose: Purpose::Legal.name().to_owned(),
        means: Means::Shown,
        basis: Basis::Order,
        reference: format!("{} {}", order.id, entry.id),
        told_by: None,
    };
    guard::disclose(tx, &cx.house.world, telling).await?;
    let (written_name, written_day) = (entry.written_name.clone(), entry.written_day);
    Ok(Some(Shown { segment, text, carried, written_name, written_day }))
}
