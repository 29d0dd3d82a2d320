//! A referral's page is opened: what the viewer may read of it.

use crate::{ReferralError, decided_by::deciders, open_referral::purpose, stands, store as rows, watch};
use guard::{Act, Conflict};
use page::Cx;
use store::Tx;
use words::ReferralId;

/// What a viewer sees of a referral.
pub(crate) struct Read {
    pub it: rows::ReferralRow,
    /// Name and whereabouts, for those who decide or go on with it; empty for others.
    pub name: String,
    pub met: String,
    pub attempts: Vec<rows::Attempt>,
    /// Conflicts of interest, for those who decide.
    pub conflicts: Vec<Conflict>,
    /// Whether nobody else could decide.
    pub alone: bool,
    pub decides: bool,
    pub advances: bool,
}

/// Opens the page. That the name was opened is written down.
pub(crate) async fn read_referral(tx: &mut Tx, cx: &Cx, id: ReferralId) -> Result<Read, ReferralError> {
    let (cx, it, thing) = stands::referral(tx, cx, id, Act::ReadReferral).await?;
    let (decides, advances) = (cx.can(Act::DecideReferral, &thing), cx.can(Act::AdvanceReferral, &thing));
    if decides || advances {
        watch::look_up(tx, &cx, Some(it.subject), Act::ReadReferral, false).await?;
    }
    let text = |what: &str, sealed: &[u8]| -> Result<String, ReferralError> {
        if !(decides || advances) || sealed.is_empty() {
            return Ok(String::new());
        }
        Ok(cx.house.unsealed(&purpose(id, what), sealed)?)
    };
    let conflicts = if decides { guard::conflicts(tx, it.subject).await? } else { vec![] };
    let alone = decides && deciders(tx, &cx, &conflicts).await?.len() == 1;
    Ok(Read {
        name: text("name", &it.name)?,
        met: text("met", &it.met)?,
        attempts: rows::attempts(tx, id).await?,
        conflicts,
        alone,
        decides,
        advances,
        it,
    })
}
