//! Attacks on an estimate, each with its limit and, as the control, without.

use super::*;
use crate::{
    Evidence, Options, Posterior, Yield,
    city::{World, simulate},
    frame::count,
    posterior, ranks, score,
};
use rand::{SeedableRng as _, rngs::StdRng};
use rand_distr::{Distribution as _, Gamma, Poisson};

const PLACES: usize = 120;
const TOP: usize = 12;
const KAPPA: f64 = 1.5;

/// A city of which every linked incident is known, and what was estimated of it.
struct Town {
    evidence: Evidence,
    incidents: Vec<(usize, u32)>,
    found: Found,
    reported: Vec<f64>,
    need_log: Vec<f64>,
}

struct Found {
    posterior: Posterior,
    means: Vec<f64>,
    yields: Option<Yield>,
}

impl Found {
    fn of(evidence: &Evidence) -> Self {
        let options = Options { draws: 200, imputations: 0, seed: 7 };
        let posterior = posterior(evidence, &options).expect("an estimate");
        let means: Vec<f64> = posterior.need_moments().iter().map(|(mean, _)| *mean).collect();
        let yields = Yield::fitted(evidence, &means, posterior.hyper.yield_shape);
        Self { posterior, means, yields }
    }

    fn ranks(&self) -> Vec<f64> {
        ranks(&self.posterior.need, TOP).iter().map(|rank| rank.expected).collect()
    }
}

impl Town {
    fn new(seed: u64, name: &str) -> Self {
        let world = World { missed_merges: 0.0, chance_merges: 0.0, ..World::named(name).expect("a world") };
        let city = simulate(PLACES, seed, &world);
        let mut chance = StdRng::seed_from_u64(seed + 1_000);
        let salience = Gamma::new(KAPPA, 1.0 / KAPPA).expect("a shape");
        let mut incidents = vec![];
        for place in 0..PLACES {
            let happened = Poisson::new(city.truth.expected[place]).expect("a mean").sample(&mut chance);
            let mut left = happened;
            while left > 0.0 {
                let mean = city.truth.reporting_log[place].exp() * salience.sample(&mut chance);
                let reports: f64 = Poisson::new(mean.max(1e-12)).expect("a mean").sample(&mut chance);
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small count")]
                incidents.push((place, reports as u32));
                left -= 1.0;
            }
        }
        let mut evidence = Evidence { linkage: None, ..city.evidence };
        put(&mut evidence, &tally(PLACES, &incidents));
        let found = Found::of(&evidence);
        Self { evidence, incidents, found, reported: city.truth.reported, need_log: city.truth.need_log }
    }

    /// Places in the middle of the ranking where people were listened to.
    fn middling(&self, places: usize) -> Vec<usize> {
        let ranks = self.found.ranks();
        let middle = count(PLACES) / 2.0;
        let mut heard: Vec<usize> = (0..PLACES).filter(|at| self.evidence.concerns[*at] >= 3.0).collect();
        heard.sort_by(|a, b| (ranks[*a] - middle).abs().total_cmp(&(ranks[*b] - middle).abs()));
        heard.truncate(places);
        heard
    }

    /// By how many places up a place moves, and by what its need is multiplied.
    fn shift(&self, place: usize, after: &Found) -> Shift {
        let up = self.found.ranks()[place] - after.ranks()[place];
        Shift { up, factor: (after.means[place] - self.found.means[place]).exp() }
    }
}

#[derive(Debug, Clone, Copy)]
struct Shift {
    up: f64,
    factor: f64,
}

/// The middle one of each number.
fn middle(shifts: &[Shift]) -> Shift {
    let of = |number: &dyn Fn(&Shift) -> f64| {
        let mut all: Vec<f64> = shifts.iter().map(number).collect();
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    Shift { up: of(&|shift| shift.up), factor: of(&|shift| shift.factor) }
}

fn put(evidence: &mut Evidence, tally: &Tally) {
    evidence.incidents.clone_from(&tally.incidents);
    evidence.reports.clone_from(&tally.reports);
    evidence.multiplicity.clone_from(&tally.multiplicity);
    evidence.rare = Some(tally.rare.clone());
}

/// Attacks three places in the middle of two towns, one at a time; what comes with the limit, without.
fn attack(one: impl Fn(&Town, usize) -> (Found, Found)) -> (Shift, Shift) {
    let (mut with, mut without) = (vec![], vec![]);
    for seed in 0..2 {
        let town = Town::new(seed, "default");
        for place in town.middling(3) {
            let (limited, free) = one(&town, place);
            with.push(town.shift(place, &limited));
            without.push(town.shift(place, &free));
        }
    }
    let both = (middle(&with), middle(&without));
    eprintln!("with the limit {:?}, without {:?}", both.0, both.1);
    both
}

#[test]
fn one_loud_campaign_moves_a_place_little() {
    let (with, without) = attack(|town, place| {
        let session = |at: usize| Session {
            place: at,
            group: 1,
            hours: town.evidence.hours[at],
            concerns: town.evidence.concerns[at] * if at == place { 10.0 } else { 1.0 },
        };
        let sessions: Vec<Session> = (0..PLACES).map(session).collect();
        let heard = winsorized(PLACES, &sessions, |it| {
            let barrier = town.evidence.barrier[it.place];
            let yields = town.found.yields.expect("a yield");
            yields.concerns(it.hours, barrier, town.found.means[it.place])
        });
        assert!(heard.campaigns.iter().any(|campaign| campaign.place == place));
        let raw = sessions.iter().map(|session| session.concerns).collect();
        let limited = Evidence { concerns: heard.concerns, ..town.evidence.clone() };
        let free = Evidence { concerns: raw, ..town.evidence.clone() };
        (Found::of(&limited), Found::of(&free))
    });
    assert!(with.factor < 1.3 && with.up < 0.2 * count(PLACES), "{with:?}");
    assert!(without.factor > 1.3 && without.up > 0.2 * count(PLACES), "{without:?}");
}

#[test]
fn many_calls_about_one_incident_hide_a_place_little() {
    let (with, without) = attack(|town, place| {
        let mut incidents = town.incidents.clone();
        incidents.push((place, 200));
        let mut limited = town.evidence.clone();
        put(&mut limited, &tally(PLACES, &incidents));
        let mut free = town.evidence.clone();
        free.incidents[place] += 1.0;
        free.reports[place] += 200.0;
        free.multiplicity.resize(200, 0.0);
        free.multiplicity[199] += 1.0;
        (Found::of(&limited), Found::of(&free))
    });
    assert!(with.factor > 0.9 && with.up > -0.1 * count(PLACES), "{with:?}");
    assert!(without.factor < 0.8 && without.up < -0.2 * count(PLACES), "{without:?}");
}

#[test]
fn invented_incidents_are_not_multiplied_without_bound_and_are_seen() {
    let (with, without) = attack(|town, place| {
        let mut incidents = town.incidents.clone();
        incidents.extend([(place, 1); 200]);
        let mut evidence = town.evidence.clone();
        put(&mut evidence, &tally(PLACES, &incidents));
        let free = Found::of(&evidence);
        let surplus = singleton_surplus(&evidence, &free.posterior);
        let flagged: Vec<usize> = surplus.iter().map(|one| one.place).collect();
        assert!(flagged.contains(&place) && flagged.len() < 4, "{flagged:?}");
        let it = limited(&evidence, free.posterior.clone(), free.yields.as_ref());
        assert!(it.lowered[place] > 0.0 && !it.is_corroborated[place]);
        assert!(moved_far(&town.found.ranks(), &free.ranks()).contains(&place));
        let means = it.posterior.need_moments().iter().map(|(mean, _)| *mean).collect();
        (Found { posterior: it.posterior, means, yields: free.yields }, free)
    });
    assert!(with.factor < 0.7 * without.factor, "{with:?} {without:?}");
}

/// A place that is as silent as its lone reports say, and whose dialogue tells the same.
#[test]
fn dialogue_lifts_the_limit() {
    let town = Town::new(0, "default");
    let place = town.middling(1)[0];
    let mut incidents = town.incidents.clone();
    incidents.extend([(place, 1); 200]);
    let mut evidence = town.evidence.clone();
    put(&mut evidence, &tally(PLACES, &incidents));
    let found = Found::of(&evidence);
    let yields = found.yields.expect("a yield");
    let is_lowered = |it: &Limited| it.lowered[place] > 0.0;
    assert!(is_lowered(&limited(&evidence, found.posterior.clone(), Some(&yields))));
    evidence.hours[place] = 20.0;
    evidence.concerns[place] = yields.concerns(20.0, evidence.barrier[place], found.means[place]).round();
    evidence.raised[place] = 30.0;
    evidence.matched[place] = 6.0;
    let it = limited(&evidence, found.posterior.clone(), Some(&yields));
    assert!(it.is_corroborated[place] && !is_lowered(&it));
    // The control: a dialogue that hears of problems that had nearly all been called in.
    evidence.matched[place] = 28.0;
    assert!(is_lowered(&limited(&evidence, found.posterior, Some(&yields))));
}

#[test]
fn an_honest_city_is_left_alone() {
    for seed in 0..3 {
        let town = Town::new(seed, "strong");
        let counted = tally(PLACES, &town.incidents);
        let (cut, all): (f64, f64) = (counted.cut.iter().sum(), counted.reports.iter().sum());
        assert!(cut < 0.03 * all, "{cut} of {all} reports");
        let found = singleton_surplus(&town.evidence, &town.found.posterior);
        assert!(found.len() <= 1, "{found:?}");
        let it = limited(&town.evidence, town.found.posterior.clone(), town.found.yields.as_ref());
        let spearman = |need: &faer::Mat<f64>| {
            let found: Vec<f64> = ranks(need, TOP).iter().map(|rank| -rank.expected).collect();
            score::score(&found, &town.need_log, &town.reported, TOP).spearman
        };
        let (limited, free) = (spearman(&it.posterior.need), spearman(&town.found.posterior.need));
        let lowered = it.lowered.iter().filter(|by| **by > 0.0).count();
        let lifted = it.is_corroborated.iter().filter(|one| **one).count();
        eprintln!("{lowered} lowered, {lifted} corroborated; {limited:.3} {free:.3}");
        assert!(limited > free - 0.02, "{limited} {free}");
    }
}

#[test]
fn only_what_moved_by_more_than_a_fifth_is_to_be_looked_at() {
    let before = [1.0, 2.0, 3.0, 4.0, 5.0];
    assert_eq!(moved_far(&before, &[2.1, 1.0, 3.9, 3.0, 5.0]), [0]);
    assert_eq!(moved_far(&[], &[]), Vec::<usize>::new());
}
