//! A town with a map of its own: what happens there and who calls about it, one by one.

use super::World;
use super::draws::Draws;
use super::incidents::{call, incidents};
use super::officers;
use super::setting::Setting;
use crate::Graph;

/// What happened in a town of which the map and the disadvantage of each place are given.
#[derive(Debug, Clone, PartialEq)]
pub struct Town {
    /// People times time, one number for each place.
    pub exposure: Vec<f64>,
    /// Everything that happened, sorted by place.
    pub happened: Vec<Happening>,
    /// `q`: chance that an incident is reported at all, for each place.
    pub reported: Vec<f64>,
    /// How many records officers began in each place. They follow reports, and not need.
    pub officer_initiated: Vec<f64>,
}

/// Something that happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Happening {
    /// Where, counted from 0.
    pub place: usize,
    /// How many residents called about it.
    pub calls: u32,
}

/// Lets time pass in a town. `disadvantage` has one number for each place of the graph, about 0 on
/// average; numbers that are missing count as 0. The same seed gives the same town.
#[must_use]
pub fn town(graph: Graph, disadvantage: &[f64], world: &World, seed: u64) -> Town {
    let draws = &mut Draws::new(seed);
    let places = graph.places();
    let disadvantage = disadvantage.iter().copied().chain(std::iter::repeat(0.0)).take(places).collect();
    let setting = Setting::of(graph, vec![], disadvantage, world, draws);
    let expected = setting.expected();
    let mut all = incidents(&expected, draws);
    call(&mut all, &setting, world, draws);
    let mut reports = vec![0.0; places];
    for incident in &all {
        reports[incident.place] += f64::from(incident.calls);
    }
    let patrol = officers::patrol(&reports, draws);
    Town {
        officer_initiated: officers::officer_initiated(&patrol, &expected, world, draws).0,
        reported: setting.attracted().iter().map(|reports| world.reported(*reports)).collect(),
        happened: all.iter().map(|it| Happening { place: it.place, calls: it.calls }).collect(),
        exposure: setting.exposure,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_disadvantage_is_greater_more_happens_and_less_is_called_in() {
        let pairs = (1..20).map(|at| (at, at - 1));
        let disadvantage: Vec<f64> = (0..20).map(|at| if at < 10 { -1.5 } else { 1.5 }).collect();
        let world = World { population_mean: 20_000.0, ..World::default() };
        let town = town(Graph::new(20, pairs).expect("a line"), &disadvantage, &world, 5);
        let of = |quiet: bool| town.happened.iter().filter(move |it| (it.place >= 10) == quiet);
        let called = |quiet: bool| of(quiet).filter(|it| it.calls > 0).count();
        assert!(of(true).count() > of(false).count());
        assert!(called(true) * of(false).count() < called(false) * of(true).count());
        let again = super::town(
            Graph::new(20, (1..20).map(|at| (at, at - 1))).expect("a line"),
            &disadvantage,
            &world,
            5,
        );
        assert_eq!(town, again);
    }
}
