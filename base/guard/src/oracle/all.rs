//! Every combination that matters, as counters of mixed radix: an index is a situation, so that
//! the whole can be split between threads and sampled.
//!
//! [`raw`] multiplies every raw value with every other: some 3 × 10^11 situations, to be sampled.
//! [`everything`] is what a full comparison walks: there a state that decides (the agreement
//! counts, or it does not) is one value of a dimension, and which raw state stands for it goes
//! round with the index. The product is told only what it decides by, so that raw states with the
//! same standing make the same question; that they have the same standing, a test of its own
//! shows for each raw value.

use super::{
    Holder, Situation, Things,
    deciding::{Value, deciding, single},
    dimensions, thing_of,
};
use crate::{Act, Purpose};

/// The situations of one viewer with one act.
#[derive(Debug, Clone)]
pub struct Space {
    act: Act,
    holder: Holder,
    dimensions: Vec<Vec<Value>>,
}

impl Space {
    /// The act.
    #[must_use]
    pub const fn act(&self) -> Act {
        self.act
    }

    /// How many situations there are.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.dimensions.iter().map(|values| values.len() as u64).product()
    }

    /// The situation with this index; after the last one it begins again.
    #[must_use]
    pub fn at(&self, index: u64) -> Situation {
        let index = index % self.size().max(1);
        let mut situation = Situation::new(self.holder, self.act, Purpose::Coordination);
        let mut rest = index;
        for (place, values) in self.dimensions.iter().enumerate() {
            let alternatives = pick(values, rest);
            rest /= values.len() as u64;
            for fact in pick(alternatives, mixed(index ^ mixed(place as u64))) {
                situation.put(*fact);
            }
        }
        situation
    }
}

fn pick<T>(all: &[T], number: u64) -> &T {
    let at = usize::try_from(number % all.len() as u64).unwrap_or_default();
    &all[at]
}

/// Scatters numbers: the last step of splitmix64.
pub(super) const fn mixed(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// Every raw situation, for each act of which the rules speak and each viewer.
#[must_use]
pub fn raw() -> Vec<Space> {
    spaces(|thing, _| dimensions::raw(thing).iter().map(|facts| single(facts)).collect())
}

/// What a full comparison walks: for each role alone everything that decides is multiplied; for
/// two roles, or none, the relations hold none, one or all at a time, and the table besides all
/// but one. With segments and briefs the passkey, the four forbidden purposes, and the two that are
/// about no participant go round.
#[must_use]
pub fn everything() -> Vec<Space> {
    spaces(deciding)
}

fn spaces(dimensions: impl Fn(Things, Holder) -> Vec<Vec<Value>>) -> Vec<Space> {
    let holders: Vec<Holder> = Holder::singles().into_iter().chain(Holder::pairs()).collect();
    let of = |act: Act, thing: Things| {
        let space = |holder: &Holder| Space { act, holder: *holder, dimensions: dimensions(thing, *holder) };
        holders.iter().map(space).collect::<Vec<_>>()
    };
    Act::ALL.iter().filter_map(|act| Some(of(*act, thing_of(*act)?))).flatten().collect()
}
