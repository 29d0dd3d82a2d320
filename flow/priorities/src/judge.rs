//! A person says what a point raised in a dialogue turned out to be among the calls, and whether
//! two calls tell of one incident. The program suggests; it never decides this by itself.

use crate::{PrioritiesError, store as rows, verdict::Verdict};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::Tx;
use words::DialogueId;

/// The most characters of an incident's number.
const NUMBER_MOST: usize = 120;

/// Says whether somebody had called about a point, by which incident when one was found. What was
/// said of the point before is replaced.
pub async fn judge(
    tx: &mut Tx,
    cx: &Cx,
    (dialogue, position): (DialogueId, i64),
    verdict: Verdict,
    incident: &str,
) -> Result<(), PrioritiesError> {
    cx.again(tx).await?.require(Act::KeepPriorities, &Thing::Site)?;
    let by = (cx.person()?, cx.house.world.today());
    rows::point(tx, dialogue, position).await?.ok_or(Problem::NotFound)?;
    let incident: String = match verdict {
        Verdict::Called => incident.chars().take(NUMBER_MOST).collect(),
        Verdict::NotCalled | Verdict::NotLinkable => String::new(),
    };
    rows::set_match(tx, (dialogue, position), (verdict, &incident), by).await?;
    Ok(())
}

/// Says whether two calls tell of one incident; `linked` is what the linking had said of them.
pub async fn label(
    tx: &mut Tx,
    cx: &Cx,
    (one, other): (&str, &str),
    same: bool,
    linked: bool,
) -> Result<(), PrioritiesError> {
    cx.again(tx).await?.require(Act::KeepPriorities, &Thing::Site)?;
    let by = (cx.person()?, cx.house.world.today());
    let fits = |number: &str| !number.is_empty() && number.chars().count() <= NUMBER_MOST;
    if !fits(one) || !fits(other) || one == other {
        return Err(Problem::StaleForm.into());
    }
    // The pair is kept once, whichever call was named first.
    let pair = if one < other { (one, other) } else { (other, one) };
    rows::set_pair(tx, pair, (same, linked), by).await?;
    Ok(())
}
