//! A report is taken.

use crate::{Arrival, ConcernsError, contact::Contact, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::{StoreError, Tx, journal};
use words::{Channel, ConcernId, Fact, ReportId, Stamp};

/// What a reporter gets. Has no `Debug`: the receipt is theirs alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    /// The report.
    pub report: ReportId,
    /// The concern that it belongs to.
    pub concern: ConcernId,
    /// The receipt: 20 digits.
    pub receipt: String,
}

/// Takes a report: a new concern with this report behind it. The same form sent again gives
/// what it gave before and stores nothing; with other words it is [`Problem::KeyReused`], and
/// after a withdrawal [`Problem::StaleForm`].
pub async fn receive(tx: &mut Tx, cx: &Cx, arrival: &Arrival) -> Result<Received, ConcernsError> {
    let staff = arrival.report.channel != Channel::Web && cx.viewer.is_signed_in();
    cx.require(if staff { Act::EnterReport } else { Act::Tell }, &Thing::Site)?;
    let (world, today) = (&cx.house.world, cx.house.world.today());
    let concern = ConcernId::new(&*world.chance);
    let report = arrival.report.report.unwrap_or_else(|| ReportId::new(&*world.chance));
    if !rows::insert_concern(tx, concern, arrival, today).await? {
        return again(tx, arrival).await;
    }
    if !rows::insert_report(tx, report, concern, arrival, today).await? {
        // The same form, sent at the same moment, came first: look again.
        return Err(StoreError::Met.into());
    }
    let contact = Contact { name: arrival.report.name.clone(), contact: arrival.report.contact.clone() };
    if !contact.is_empty() {
        let sealed = contact.seal(report, &cx.house.keys.sealer, &*world.chance)?;
        rows::insert_contact(tx, report, sealed).await?;
    }
    let (area, channel) = (arrival.report.area.clone(), arrival.report.channel);
    let fact = Fact::ReportReceived { report, concern, area, channel };
    journal::append(tx, &*world.chance, Stamp::Day(today), &fact).await?;
    Ok(Received { report, concern, receipt: arrival.receipt.digits().to_owned() })
}

/// What this form gave when it was sent before.
async fn again(tx: &mut Tx, arrival: &Arrival) -> Result<Received, ConcernsError> {
    let sent = rows::sent(tx, &arrival.hash).await?.ok_or(StoreError::Met)?;
    if sent.withdrawn_day.is_some() {
        return Err(Problem::StaleForm.into());
    }
    if sent.body_mac != arrival.mac {
        return Err(Problem::KeyReused.into());
    }
    Ok(Received { report: sent.id, concern: sent.concern, receipt: arrival.receipt.digits().to_owned() })
}
