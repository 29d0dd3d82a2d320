//! Who looked at what is kept about a participant.

use crate::{Participant, ReferralError, stands, watch};
use guard::{Act, LookUp, Thing};
use page::Cx;
use store::Tx;
use words::ParticipantId;

/// How many look-ups stand on one page.
pub(crate) const PAGE: i64 = 100;

/// One page of the look-ups.
#[derive(Debug)]
pub struct Looked {
    /// Whose they are.
    pub participant: Participant,
    /// The last first.
    pub look_ups: Vec<LookUp>,
    /// Whether there are earlier ones.
    pub more: bool,
}

/// Reads who looked a participant up, page by page (the first is 1), for whoever reads the ledger; that
/// it was read is a look-up too.
pub async fn looked(tx: &mut Tx, cx: &Cx, id: ParticipantId, page: i64) -> Result<Looked, ReferralError> {
    let (cx, participant, _) = stands::participant(tx, cx, id, Act::ReadAccounting).await?;
    cx.require(Act::ReadLedger, &Thing::Site)?;
    watch::look_up(tx, &cx, Some(id), Act::ReadLedger, false).await?;
    let skip = (page.max(1) - 1).saturating_mul(PAGE);
    let mut look_ups = guard::look_ups_of(tx, id, PAGE + 1, skip).await?;
    let more = i64::try_from(look_ups.len()).is_ok_and(|found| found > PAGE);
    if more {
        look_ups.pop();
    }
    Ok(Looked { participant, look_ups, more })
}
