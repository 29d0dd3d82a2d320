//! Who was told what about a participant, when and why.

use crate::{
    Participant, ReferralError,
    read_ordered::{ORDERED, case_number},
    stands, watch,
};
use guard::{Act, Basis, Disclosure, Means, OrderUse, Purpose, Telling, Thing};
use page::Cx;
use store::Tx;
use words::{ParticipantId, Segment};

/// The accounting of one participant.
#[derive(Debug)]
pub struct Told {
    /// Whose it is.
    pub participant: Participant,
    /// Six years of it, the last first.
    pub disclosures: Vec<Disclosure>,
    /// Whether the viewer may print a copy to hand over, with their passkey.
    pub prints: bool,
}

impl Told {
    /// Whether the list itself says that somebody was told of treatment.
    #[must_use]
    pub fn tells(&self) -> bool {
        self.disclosures.iter().any(|one| one.it.segments.contains(&Segment::Part2))
    }
}

/// Reads who was told what in the last six years, and what was given out on orders that name the
/// participant; that it was read is written down. `export`: for a print to hand over, which needs a passkey
/// once more.
pub async fn told(tx: &mut Tx, cx: &Cx, id: ParticipantId, export: bool) -> Result<Told, ReferralError> {
    let act = if export { Act::ExportAccounting } else { Act::ReadAccounting };
    // Whoever reads it may know that a print needs a passkey.
    let (cx, participant, relation) = stands::participant(tx, cx, id, Act::ReadAccounting).await?;
    let thing = Thing::Participant { relation, consented: &[] };
    cx.require_known(act, &thing)?;
    watch::look_up(tx, &cx, Some(id), act, false).await?;
    let prints = cx.could(Act::ExportAccounting, &thing);
    let mut disclosures = guard::accounting(tx, &cx.house.world, id).await?;
    disclosures.extend(on_orders(tx, &cx, &participant).await?);
    disclosures.sort_by_key(|one| std::cmp::Reverse(one.told_at));
    Ok(Told { participant, disclosures, prints })
}

/// What was given out of the program's records on orders that name the participant by case number.
async fn on_orders(tx: &mut Tx, cx: &Cx, of: &Participant) -> Result<Vec<Disclosure>, ReferralError> {
    let mut all = vec![];
    for used in guard::order_uses(tx, &cx.house.world).await? {
        if case_number(cx, used.order_id, &used.case_number)? == of.number {
            let recipient = cx.house.unsealed(&OrderUse::recipient_purpose(used.id), &used.recipient)?;
            all.push(as_told(used, of.id, recipient));
        }
    }
    Ok(all)
}

fn as_told(used: OrderUse, participant: ParticipantId, recipient: String) -> Disclosure {
    // A line of a records request needs an order for what tells of treatment; a court gets all that its
    // order opens.
    let segments =
        if used.purpose == Purpose::Legal.name() { ORDERED.to_vec() } else { vec![Segment::Part2] };
    let it = Telling {
        participant,
        person: None,
        recipient,
        class: None,
        segments,
        purpose: used.purpose,
        means: Means::Written,
        basis: Basis::Order,
        reference: used.reference,
        told_by: Some(used.used_by),
    };
    Disclosure { id: used.id, told_at: used.used_at, told_day: used.used_day, it }
}
