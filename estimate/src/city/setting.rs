//! What the places of a city are like before anything happens in them.

use super::World;
use super::draws::{Draws, standardize};
use super::graph::{centers, neighbors, smooth_field};
use crate::Graph;

/// Share of residents with limited use of the language where it is average, and its spread.
const LIMITED: (f64, f64) = (0.18, 0.14);

/// Places, and what they are like; one number for each place in every list.
pub(super) struct Setting {
    /// Where the places are.
    pub(super) centers: Vec<(f64, f64)>,
    /// Which of them touch.
    pub(super) graph: Graph,
    /// Disadvantage, mean 0 and standard deviation 1.
    pub(super) disadvantage: Vec<f64>,
    /// Limited use of the language, mean 0 and standard deviation 1.
    pub(super) language: Vec<f64>,
    /// People times time.
    pub(super) exposure: Vec<f64>,
    /// `eta`.
    pub(super) need_log: Vec<f64>,
    /// `rho`.
    pub(super) reporting_log: Vec<f64>,
}

impl Setting {
    /// Draws so many places.
    pub(super) fn draw(places: usize, world: &World, draws: &mut Draws) -> Self {
        let centers = centers(places, draws);
        let graph = neighbors(&centers);
        let disadvantage = disadvantage(&graph, draws);
        Self::of(graph, centers, disadvantage, world, draws)
    }

    /// Draws the rest of what places are like whose disadvantage is known.
    pub(super) fn of(
        graph: Graph,
        centers: Vec<(f64, f64)>,
        disadvantage: Vec<f64>,
        world: &World,
        draws: &mut Draws,
    ) -> Self {
        let places = graph.places();
        let language = language(&graph, &disadvantage, draws);
        let exposure = draws
            .normals(places)
            .iter()
            .map(|normal| world.population_mean * libm::exp(world.population_spread * normal))
            .collect();
        let need_log = need_log(&graph, &disadvantage, world, draws);
        let reporting_log = reporting_log(&graph, &disadvantage, &language, world, draws);
        Self { centers, graph, disadvantage, language, exposure, need_log, reporting_log }
    }

    /// Number of places.
    pub(super) const fn places(&self) -> usize {
        self.graph.places()
    }

    /// `Lambda`: incidents to be expected in each place.
    pub(super) fn expected(&self) -> Vec<f64> {
        let pairs = self.exposure.iter().zip(&self.need_log);
        pairs.map(|(exposure, need_log)| exposure * libm::exp(*need_log)).collect()
    }

    /// `r`: reports that an incident attracts on average in each place.
    pub(super) fn attracted(&self) -> Vec<f64> {
        self.reporting_log.iter().map(|reporting_log| libm::exp(*reporting_log)).collect()
    }
}

/// Disadvantage: mostly shared with the neighbors, partly a place's own.
fn disadvantage(graph: &Graph, draws: &mut Draws) -> Vec<f64> {
    let smooth = smooth_field(graph, 12, draws);
    let own = draws.normals(graph.places());
    standardize(&mixed(&[(0.85, &smooth), (0.5, &own)], graph.places(), 0.0))
}

/// Share of residents with limited use of the language: goes with disadvantage, but not all the way,
/// and is a share, so that it has a floor.
fn language(graph: &Graph, disadvantage: &[f64], draws: &mut Draws) -> Vec<f64> {
    let smooth = smooth_field(graph, 8, draws);
    let mix = standardize(&mixed(&[(0.6, disadvantage), (0.8, &smooth)], graph.places(), 0.0));
    let shares: Vec<f64> = mix.iter().map(|value| (LIMITED.0 + LIMITED.1 * value).clamp(0.0, 0.8)).collect();
    standardize(&shares)
}

/// Logarithm of need.
fn need_log(graph: &Graph, disadvantage: &[f64], world: &World, draws: &mut Draws) -> Vec<f64> {
    let smooth = smooth_field(graph, 6, draws);
    let own = draws.normals(graph.places());
    let parts: [(f64, &[f64]); 3] =
        [(world.need_disadvantage, disadvantage), (world.need_smooth, &smooth), (world.need_own, &own)];
    mixed(&parts, graph.places(), libm::log(world.need_level))
}

/// Logarithm of the mean number of reports that an incident attracts.
fn reporting_log(
    graph: &Graph,
    disadvantage: &[f64],
    language: &[f64],
    world: &World,
    draws: &mut Draws,
) -> Vec<f64> {
    let smooth = smooth_field(graph, 6, draws);
    let own = draws.normals(graph.places());
    let parts: [(f64, &[f64]); 4] = [
        (world.reporting_disadvantage, disadvantage),
        (world.reporting_language, language),
        (world.reporting_smooth, &smooth),
        (world.reporting_own, &own),
    ];
    mixed(&parts, graph.places(), world.reporting_level)
}

/// A level plus the weighted sum of fields.
fn mixed(parts: &[(f64, &[f64])], places: usize, level: f64) -> Vec<f64> {
    let at = |place: usize| parts.iter().map(|(weight, field)| weight * field[place]).sum::<f64>();
    (0..places).map(|place| level + at(place)).collect()
}
