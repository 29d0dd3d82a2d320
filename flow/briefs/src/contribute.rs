//! Somebody at the table adds what they know, with its regime and their name.

use crate::{
    BriefError, Regime,
    at_table::{self, Found, Item},
    room::seats,
    store as rows,
    tell::{Told, tell_added},
};
use guard::{Act, Means};
use page::{Cx, Typed, clean};
use store::Tx;
use words::{BriefId, Segment, TraceId};

/// The greatest length of what is added.
pub(crate) const ADDED: usize = 300;

/// Adds what somebody knows to an open brief. Sealed; read with the brief and by nobody else. The same
/// words again are a second click.
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
    if was_added(tx, &cx, brief.id, regime, &text).await? {
        return Ok(());
    }
    let house = &cx.house;
    let sealed = house.sealed(&purpose(brief.id), &text);
    let id = TraceId::new(&*house.world.chance);
    rows::insert_contribution(tx, id, brief.id, cx.person()?, regime, sealed, house.world.now()).await?;
    tell_room(tx, &cx, &item, (id, regime)).await
}

/// Whether the viewer added the same words before: a form that was sent twice.
async fn was_added(
    tx: &mut Tx,
    cx: &Cx,
    brief: BriefId,
    regime: Regime,
    text: &str,
) -> Result<bool, BriefError> {
    let by = cx.person()?;
    for one in rows::contributions(tx, brief).await? {
        let same = one.author == by && one.regime == regime;
        if same && cx.house.unsealed(&purpose(brief), &one.sealed)? == text {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What is added is said in the room: whoever stayed there was told, each as the consents let them be. What
/// tells of treatment is to be said only where a consent covers it, as the page says beside the choice.
async fn tell_room(
    tx: &mut Tx,
    cx: &Cx,
    item: &Item,
    (added, regime): (TraceId, Regime),
) -> Result<(), BriefError> {
    let part2 = referrals::consented(tx, cx, item.brief.participant, &[Segment::Part2]).await?;
    for seat in seats(tx, cx, item).await? {
        let heard = seat.out.is_none() && Some(seat.person) != cx.viewer.person;
        let Some(class) = seat.class.filter(|_| heard) else { continue };
        if regime == Regime::Part2 && !part2.contains(&class) {
            continue;
        }
        let (person, by) = (Some(seat.person), cx.viewer.person);
        let told = Told { person, name: &seat.name, class, means: Means::Spoken, by };
        tell_added(tx, cx, &item.brief, (added, regime), told).await?;
    }
    Ok(())
}

/// What is added opens with its own brief alone.
pub(crate) fn purpose(brief: BriefId) -> String {
    format!("brief {brief} added")
}
