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
    let Found { cx, item, stands } = at_table::brief(tx, cx, brief, Act::Contribute).await?;
    let brief = &item.brief;
    let text = clean(text, ADDED, true).map_err(BriefError::Words)?;
    if text.is_empty() {
        return Err(BriefError::Words(Typed::Empty));
    }
    // Whoever hears of the person under an alias is answered by what the text looks like: an answer
    // that depends on the name would let them guess it.
    let names = if stands.is_within(&cx) {
        referrals::holds_part_of(&text, &referrals::name_of(tx, &cx, brief.participant).await?)
    } else {
        !triage::names::flag(&text, &triage::area_names(&cx)).is_empty()
    };
    if names {
        return Err(BriefError::NamesSomebody);
    }
    let house = &cx.house;
    let sealed = house.sealed(&purpose(brief.id), &text);
    let id = TraceId::new(&*house.world.chance);
    rows::insert_contribution(tx, id, brief.id, cx.person()?, regime, sealed, house.world.now()).await?;
    Ok(())
}

/// What is added opens with its own brief alone.
pub(crate) fn purpose(brief: BriefId) -> String {
    format!("brief {brief} added")
}
