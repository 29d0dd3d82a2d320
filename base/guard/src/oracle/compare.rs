//! The policies beside the oracle.

use super::{Asked, Situation, Space, allows};
use crate::Guard;
use std::{collections::HashMap, fmt, ops::Range, panic, thread};

/// How many differences are kept to be read.
const KEPT: usize = 20;
/// How many answers are remembered at most.
const REMEMBERED: usize = 1_000_000;

/// Which of the two allows what the other denies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// The product allows what the rules deny.
    ForbiddenPermit,
    /// The product denies what the rules allow.
    WrongfulDenial,
}

/// What came out of a comparison.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// How many situations both were asked about.
    pub compared: u64,
    /// Permitted by both.
    pub permitted: u64,
    /// Denied by both.
    pub denied: u64,
    /// The product allows, the oracle denies.
    pub forbidden_permits: u64,
    /// The oracle allows, the product denies.
    pub wrongful_denials: u64,
    /// The first situations in which they differ.
    pub differing: Vec<(Difference, Situation)>,
}

impl Outcome {
    /// Whether the two agreed throughout.
    #[must_use]
    pub const fn agrees(&self) -> bool {
        self.forbidden_permits == 0 && self.wrongful_denials == 0
    }

    fn count(&mut self, situation: &Situation, product: bool, oracle: bool) {
        self.compared += 1;
        let difference = match (product, oracle) {
            (true, true) => return self.permitted += 1,
            (false, false) => return self.denied += 1,
            (true, false) => Difference::ForbiddenPermit,
            (false, true) => Difference::WrongfulDenial,
        };
        match difference {
            Difference::ForbiddenPermit => self.forbidden_permits += 1,
            Difference::WrongfulDenial => self.wrongful_denials += 1,
        }
        if self.differing.len() < KEPT {
            self.differing.push((difference, *situation));
        }
    }

    /// Both outcomes together.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.compared += other.compared;
        self.permitted += other.permitted;
        self.denied += other.denied;
        self.forbidden_permits += other.forbidden_permits;
        self.wrongful_denials += other.wrongful_denials;
        self.differing.extend(other.differing);
        self.differing.truncate(KEPT);
        self
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { compared, permitted, denied, forbidden_permits, wrongful_denials, .. } = self;
        write!(f, "{compared} compared: {permitted} permitted by both, {denied} denied by both, ")?;
        write!(f, "{forbidden_permits} forbidden permits, {wrongful_denials} wrongful denials")?;
        for (difference, situation) in &self.differing {
            let what = match difference {
                Difference::ForbiddenPermit => "allowed against the rules",
                Difference::WrongfulDenial => "denied against the rules",
            };
            write!(f, "\n  {what}: {situation}")?;
        }
        Ok(())
    }
}

/// The product, with a memory: the exact same question gets the same answer.
#[derive(Debug)]
pub struct Product<'a> {
    guard: &'a Guard,
    memory: HashMap<u64, bool>,
}

impl<'a> Product<'a> {
    /// The product behind this door.
    #[must_use]
    pub fn new(guard: &'a Guard) -> Self {
        Self { guard, memory: HashMap::new() }
    }

    /// Whether the product allows this.
    pub fn allows(&mut self, situation: &Situation) -> bool {
        let asked = Asked::of(situation);
        if self.memory.len() >= REMEMBERED {
            self.memory.clear();
        }
        *self.memory.entry(asked.key()).or_insert_with(|| {
            let (viewer, ground) = (asked.viewer(), asked.ground());
            self.guard.require(&viewer, &ground, asked.act(), &asked.thing(), asked.purpose()).is_ok()
        })
    }
}

/// Lays two judges side by side.
pub fn compare_with(
    mut product: impl FnMut(&Situation) -> bool,
    oracle: impl Fn(&Situation) -> bool,
    situations: impl IntoIterator<Item = Situation>,
) -> Outcome {
    let mut outcome = Outcome::default();
    for situation in situations {
        outcome.count(&situation, product(&situation), oracle(&situation));
    }
    outcome
}

/// Compares the policies with the oracle over a part of a space.
pub fn compare(guard: &Guard, space: &Space, range: Range<u64>) -> Outcome {
    let mut product = Product::new(guard);
    compare_with(|situation| product.allows(situation), allows, range.map(|index| space.at(index)))
}

/// Compares them over whole spaces, which the threads take in turns.
#[must_use]
pub fn compare_all(guard: &Guard, spaces: &[Space], threads: usize) -> Outcome {
    let every = threads.max(1);
    let share = |first: usize| {
        let mine = spaces.iter().skip(first).step_by(every);
        mine.map(|space| compare(guard, space, 0..space.size())).fold(Outcome::default(), Outcome::and)
    };
    thread::scope(|scope| {
        let started: Vec<_> = (0..every).map(|first| scope.spawn(move || share(first))).collect();
        let ended = started.into_iter().map(|one| one.join().unwrap_or_else(|why| panic::resume_unwind(why)));
        ended.fold(Outcome::default(), Outcome::and)
    })
}
