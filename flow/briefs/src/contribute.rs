//! Somebody at the table adds what they know, with its regime and their name.

use crate::{
    BriefError, Regime,
    at_table::{self, Found},
    store as rows,
};
use guard::Act;
use page::{Cx, Typed, clean};
use store::Tx;
use words::{BriefId, TraceId};

/// The greatest length of what is added.
pub(crate) const ADDED: usize = 300;

/// Adds what somebody knows to an open brief. Sealed; read with the brief and by nobody else.
pub async fn contribute(
    tx: &mut Tx,
    cx: &Cx,
    brief: BriefId,
    regime: Regime,
    text: &str,
) -> Result<(), BriefError> {
    let Found { cx, brief, .. } = at_table::brief(tx, cx, brief, Act::Contribute).await?;
    let text = clean(text, ADDED, true).map_err(BriefError::Words)?;
    if text.is_empty() {
        return Err(BriefError::Words(Typed::Empty));
    }
    let name = referrals::name_of(tx, &cx, brief.participant).await?;
    if referrals::holds_part_of(&text, &name) {
        return Err(BriefError::NamesSomebody);
    }
    let house = &cx.house;
    let sealed = house.keys.sealer.seal(&purpose(brief.id), text.as_bytes(), &*house.world.chance);
    let id = TraceId::new(&*house.world.chance);
    rows::insert_contribution(tx, id, brief.id, cx.person()?, regime, sealed, house.world.now()).await?;
    Ok(())
}

/// What is added opens with its own brief alone.
pub(crate) fn purpose(brief: BriefId) -> String {
    format!("brief {brief} added")
}
