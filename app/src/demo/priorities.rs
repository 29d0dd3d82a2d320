//! What the town's program made of its calls: points looked up, pairs labelled, a review published.

use crate::{
    demo::{calls::CallsTold, cast::Cast},
    fault::Fault,
};
use page::House;
use priorities::{Place, PrioritiesError, Verdict, Waiting};
use rand::{RngExt as _, rngs::StdRng};
use words::{Months, Role};

/// Points of the last dialogues wait for whoever plays the project manager.
const LEFT_WAITING: usize = 4;
/// The share of points that cannot be looked up.
const NOT_LINKABLE: f64 = 0.2;
/// Pairs of calls that were labelled.
const PAIRS: usize = 160;
/// Neighborhoods that the review chose.
const CHOSEN: usize = 2;

/// Looks up what was raised, and labels pairs.
pub(crate) async fn listen(
    house: &House,
    cast: &Cast,
    calls: &CallsTold,
    dice: &mut StdRng,
) -> Result<(), Fault> {
    let pm = cast.first(Role::ProjectManager)?;
    let waiting = priorities::waiting(pm, usize::MAX).await.map_err(|error| trouble(&error))?;
    for it in waiting.iter().skip(LEFT_WAITING) {
        let (verdict, incident) = looked_up(it, calls, dice);
        store::write!(house.store, |tx| -> Result<_, PrioritiesError> {
            priorities::judge(tx, pm, it.point(), verdict, &incident).await
        })
        .map_err(|error| trouble(&error))?;
    }
    let pairs = priorities::pairs(pm, PAIRS).await.map_err(|error| trouble(&error))?;
    for pair in &pairs {
        let same = calls.incident_of.get(&pair.one.id) == calls.incident_of.get(&pair.other.id);
        store::write!(house.store, |tx| -> Result<_, PrioritiesError> {
            priorities::label(tx, pm, (&pair.one.id, &pair.other.id), same, pair.linked).await
        })
        .map_err(|error| trouble(&error))?;
    }
    Ok(())
}

/// Somebody had called as often as is usual there.
fn looked_up(it: &Waiting, calls: &CallsTold, dice: &mut StdRng) -> (Verdict, String) {
    let usual = it.area().and_then(|area| calls.reported.get(area)).copied().unwrap_or(0.5);
    if dice.random_bool(NOT_LINKABLE) {
        return (Verdict::NotLinkable, String::new());
    }
    match it.suggested().first().filter(|_| dice.random_bool(usual)) {
        Some(call) => (Verdict::Called, call.id.clone()),
        None => (Verdict::NotCalled, String::new()),
    }
}

/// Prepares a review of the twelve months before today, chooses where need is greatest, publishes.
pub(crate) async fn publish(house: &House, cast: &Cast) -> Result<(), Fault> {
    let pm = cast.first(Role::ProjectManager)?;
    let months = Months::year_before(house.world.today());
    priorities::prepare(pm, months).await.map_err(|error| trouble(&error))?;
    let look = priorities::look(house, months, 1, &lake::Engine::default())
        .await
        .map_err(|error| trouble(&error))?;
    // Those among the first third by need that calls alone put furthest down.
    let mut quiet: Vec<_> = look.places.iter().take(look.places.len() / 3).collect();
    let rises = |place: &Place| place.found.rises().unwrap_or_default();
    quiet.sort_by(|one, other| rises(other).total_cmp(&rises(one)));
    store::write!(house.store, |tx| -> Result<_, PrioritiesError> {
        for place in &quiet[..quiet.len().min(CHOSEN)] {
            priorities::choose(tx, pm, &place.area, REASON).await?;
        }
        priorities::publish(tx, pm).await
    })
    .map_err(|error| trouble(&error))?;
    Ok(())
}

const REASON: &str = "Hardly anybody calls from here, and much of what people told us when we listened had \
                      never been called in. We go there with outreach before we go where it is loud.";

fn trouble(error: &PrioritiesError) -> Fault {
    Fault::at("the town's priorities", error)
}
