//! A city from a seed.

use super::draws::{Draws, standardize};
use super::incidents::{self, Incident};
use super::linkage::{Linked, feeds, link};
use super::setting::Setting;
use super::{City, Dialogue, Truth, World, dialogue, officers};
use crate::{Evidence, Feed, Window};

/// An invented city of so many places. The same seed gives the same city.
#[must_use]
pub fn simulate(places: usize, seed: u64, world: &World) -> City {
    let draws = &mut Draws::new(seed);
    let setting = Setting::draw(places, world, draws);
    let expected = setting.expected();
    let mut incidents = incidents::incidents(&expected, draws);
    let window = if world.window {
        Some(incidents::call_until_response(&mut incidents, &setting, world, draws))
    } else {
        incidents::call(&mut incidents, &setting, world, draws);
        None
    };
    let feeds = feeds(places, world, seed);
    let linked = link(&incidents, &expected, &feeds, world, draws);
    let patrol = officers::patrol(&linked.reports, draws);
    let officer_initiated = officers::officer_initiated(&patrol, &expected, world, draws);
    let truth = truth(&setting, &incidents, expected, world);
    let hours = dialogue::hours(&setting.disadvantage, world, draws);
    let barrier = dialogue::barrier(&setting.language, draws);
    let mut dialogue = Dialogue::new(incidents, &barrier, &setting, world, draws);
    let heard = dialogue.hear(&hours, draws);
    let covariates =
        [&setting.disadvantage, &setting.language].map(|field| noisy(field, world, draws)).to_vec();
    let seen = Seen { feeds, linked, heard, hours, barrier, covariates, window };
    let centers = setting.centers.clone();
    City { evidence: evidence(setting, seen), officer_initiated, patrol, centers, truth, dialogue }
}

/// What was counted in the city.
struct Seen {
    feeds: Vec<Feed>,
    linked: Linked,
    heard: dialogue::Heard,
    hours: Vec<f64>,
    barrier: Vec<f64>,
    covariates: Vec<Vec<f64>>,
    window: Option<Window>,
}

/// What an estimate may see.
fn evidence(setting: Setting, seen: Seen) -> Evidence {
    Evidence {
        graph: setting.graph,
        exposure: setting.exposure,
        feeds: seen.feeds,
        incidents: seen.linked.incidents,
        reports: seen.linked.reports,
        multiplicity: seen.linked.multiplicity,
        rare: Some(seen.linked.rare),
        raised: seen.heard.raised,
        matched: seen.heard.matched,
        concerns: seen.heard.concerns,
        hours: seen.hours,
        barrier: seen.barrier,
        covariates: seen.covariates,
        linkage: Some(seen.linked.errors),
        window: seen.window,
    }
}

/// What is really so.
fn truth(setting: &Setting, incidents: &[Incident], expected: Vec<f64>, world: &World) -> Truth {
    let mut happened = vec![0.0; setting.places()];
    for incident in incidents {
        happened[incident.place] += 1.0;
    }
    Truth {
        need_log: setting.need_log.clone(),
        reporting_log: setting.reporting_log.clone(),
        incidents: happened,
        expected,
        reported: setting.attracted().iter().map(|reports| world.reported(*reports)).collect(),
        disadvantage: setting.disadvantage.clone(),
        language: setting.language.clone(),
    }
}

/// What is known of a field: itself with noise, mean 0 and standard deviation 1.
fn noisy(field: &[f64], world: &World, draws: &mut Draws) -> Vec<f64> {
    let noisy: Vec<f64> = field.iter().map(|value| value + world.covariate_noise * draws.normal()).collect();
    standardize(&noisy)
}
