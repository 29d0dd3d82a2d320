//! Where to listen next, and why.
//!
//! A program promises to hear every neighborhood. So some sessions of a cycle keep that promise
//! ([`Cycle::floor`]): places that had none in this cycle, those never heard before all others, then
//! those not heard for longest. The rest go one after the other where they are worth most:
//!
//! - where what is heard could change who is among the first (`worth.rs`, the knowledge gradient),
//! - where a kind of group lives that nobody has met (`groups.rs`).
//!
//! Each pick says which of these it was. What was heard long ago tells less of today: the variance of
//! log need grows with the months since.

mod groups;
#[cfg(test)]
mod tests;
mod worth;

use crate::Yield;
use groups::Groups;
use thiserror::Error;
use worth::Standing;

/// A kind of group that can be met: by language, renters, businesses, youth, people with lived
/// experience. Which number means what is the program's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupKind(pub u16);

/// What is known of a place before the next sessions.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Mean of its log need.
    pub need_log_mean: f64,
    /// Standard deviation of its log need, as of when it was last heard.
    pub need_log_sd: f64,
    /// Barrier of language in its dialogues, as in [`crate::Evidence`].
    pub barrier: f64,
    /// Months since somebody listened there; none when nobody ever did.
    pub months_unheard: Option<f64>,
    /// Whether it had a session in this cycle already.
    pub is_heard_this_cycle: bool,
    /// Kinds of group that were met there.
    pub met: Vec<GroupKind>,
    /// Kinds of group that live there and were not met.
    pub unmet: Vec<GroupKind>,
}

/// A cycle of sessions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cycle {
    /// How many sessions there are still to plan.
    pub sessions: usize,
    /// Hours of a session.
    pub hours: f64,
    /// How many places are chosen as the first.
    pub first: usize,
    /// At most so many of the sessions keep the promise that every place is heard once in a cycle.
    /// [`Cycle::sessions`] keeps it as far as there are sessions; 0 does without it.
    pub floor: usize,
    /// Standard deviation by which log need drifts in a month.
    pub drift: f64,
    /// What meeting the first group of a place is worth, where 1 is the most that any session could
    /// tell about who is among the first. 0 does without it.
    pub group_worth: f64,
}

/// Why a session is planned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Why {
    /// Nobody ever listened there.
    NeverHeard,
    /// Nobody listened there for so many months, [`LONG`] at least.
    LongNotHeard {
        /// How many months.
        months: f64,
    },
    /// Every place is heard once in a cycle.
    OnceInACycle,
    /// What is heard there could change who is among the first.
    CouldChangeFirst {
        /// By how much the log need of those chosen is expected to gain by it.
        gain: f64,
    },
    /// A kind of group lives there that nobody has met.
    GroupNotMet(GroupKind),
}

/// From so many months on a place is long not heard.
pub const LONG: f64 = 6.0;

/// A session to hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pick {
    /// Where, counted from 0.
    pub place: usize,
    /// Which group to meet there, one not met before; none when no such group is known.
    pub group: Option<GroupKind>,
    /// What for.
    pub why: Why,
}

/// Sessions to hold.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// In the order in which they matter.
    pub picks: Vec<Pick>,
    /// Places without a session in this cycle, planned or held: there were too few sessions.
    pub left_out: Vec<usize>,
}

/// Why no plan can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PlanError {
    /// A number of a place is not what it can be.
    #[error("{what} of place {place} {trouble}")]
    Place {
        /// The place, counted from 0.
        place: usize,
        /// Which number.
        what: &'static str,
        /// What is wrong with it.
        trouble: &'static str,
    },
    /// A number of the cycle or of the yield is not what it can be.
    #[error("{what} {trouble}")]
    Cycle {
        /// Which number.
        what: &'static str,
        /// What is wrong with it.
        trouble: &'static str,
    },
}

/// Plans the sessions of a cycle. The same arguments give the same plan.
///
/// # Errors
/// [`PlanError`] names the number that cannot be.
pub fn plan(places: &[Place], yields: &Yield, cycle: &Cycle) -> Result<Plan, PlanError> {
    check(places, yields, cycle)?;
    let mut standing = Standing::of(places, yields, cycle);
    // What gains are measured by: the session that would tell most before any is held.
    let most = standing.most();
    let mut groups = Groups::of(places);
    let mut picks = vec![];
    for place in unheard(places).into_iter().take(cycle.floor.min(cycle.sessions)) {
        standing.listen(place);
        picks.push(Pick { place, group: groups.meet(place), why: promised(&places[place]) });
    }
    while picks.len() < cycle.sessions {
        let told = |place: usize| if most > 0.0 { standing.gain(place) / most } else { 0.0 };
        let met = |place: usize| cycle.group_worth * groups.gain(place);
        let worth = |place: &usize| told(*place) + met(*place);
        let better = |a: &usize, b: &usize| {
            let by_doubt = || standing.variance(*a).total_cmp(&standing.variance(*b));
            worth(a).total_cmp(&worth(b)).then_with(by_doubt).then(b.cmp(a))
        };
        let Some(place) = (0..places.len()).max_by(better) else { break };
        let (gain, by_group) = (standing.gain(place), met(place) > told(place));
        standing.listen(place);
        let group = groups.meet(place);
        let change = Why::CouldChangeFirst { gain };
        let why = group.filter(|_| by_group).map_or(change, Why::GroupNotMet);
        picks.push(Pick { place, group, why });
    }
    let mut has_one: Vec<bool> = places.iter().map(|place| place.is_heard_this_cycle).collect();
    for pick in &picks {
        has_one[pick.place] = true;
    }
    let left_out = (0..places.len()).filter(|place| !has_one[*place]).collect();
    Ok(Plan { picks, left_out })
}

/// Places that had no session in this cycle: those never heard, then those not heard for longest, and
/// of equals the one of which least is known.
fn unheard(places: &[Place]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..places.len()).filter(|at| !places[*at].is_heard_this_cycle).collect();
    let months = |at: usize| places[at].months_unheard.unwrap_or(f64::INFINITY);
    let doubt = |at: usize| places[at].need_log_sd;
    order.sort_by(|a, b| months(*b).total_cmp(&months(*a)).then(doubt(*b).total_cmp(&doubt(*a))));
    order
}

/// Why the promise sends somebody there.
fn promised(place: &Place) -> Why {
    match place.months_unheard {
        None => Why::NeverHeard,
        Some(months) if months >= LONG => Why::LongNotHeard { months },
        Some(_) => Why::OnceInACycle,
    }
}

fn check(places: &[Place], yields: &Yield, cycle: &Cycle) -> Result<(), PlanError> {
    let not_negative = |number: f64| number.is_finite() && number >= 0.0;
    let trouble = "is not a number that is 0 or above";
    for (what, number) in
        [("hours of a session", cycle.hours), ("drift", cycle.drift), ("worth of a group", cycle.group_worth)]
    {
        if !not_negative(number) {
            return Err(PlanError::Cycle { what, trouble });
        }
    }
    if !(yields.log_per_hour.is_finite() && yields.barrier_weight.is_finite() && yields.shape > 0.0) {
        return Err(PlanError::Cycle { what: "yield of listening", trouble: "has a number that cannot be" });
    }
    for (place, it) in places.iter().enumerate() {
        let of = |what, trouble| Err(PlanError::Place { place, what, trouble });
        if !it.need_log_mean.is_finite() || !it.barrier.is_finite() {
            return of("mean or barrier", "is not a number");
        }
        if !not_negative(it.need_log_sd) {
            return of("standard deviation", trouble);
        }
        if !it.months_unheard.is_none_or(not_negative) {
            return of("months since it was heard", trouble);
        }
    }
    Ok(())
}
