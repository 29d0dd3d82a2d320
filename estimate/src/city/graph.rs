//! Where places are, which of them touch, and fields that change slowly from place to place.

use super::draws::{Draws, real, standardize};
use crate::Graph;
use delaunator::{Point, triangulate};

/// Pairs further apart than this do not touch; a place is about 1 across. It cuts the long sides that a
/// triangulation has along its edge.
const LONGEST: f64 = 3.0;

/// Centers of so many places, spread evenly by chance over a square with area 1 for each place.
pub(super) fn centers(places: usize, draws: &mut Draws) -> Vec<(f64, f64)> {
    let side = real(places).sqrt();
    (0..places).map(|_| (draws.uniform() * side, draws.uniform() * side)).collect()
}

/// The places whose centers are neighbors in the Delaunay triangulation touch.
pub(super) fn neighbors(centers: &[(f64, f64)]) -> Graph {
    let close = |(a, b): &(usize, usize)| {
        let (one, other) = (centers[*a], centers[*b]);
        libm::hypot(one.0 - other.0, one.1 - other.1) < LONGEST
    };
    let pairs = candidates(centers).into_iter().filter(close);
    let Ok(graph) = Graph::new(centers.len(), pairs) else {
        unreachable!("every pair was made of the places that are there");
    };
    graph
}

/// The sides of the triangles; a line through the places when there is no triangle, as of two places.
fn candidates(centers: &[(f64, f64)]) -> Vec<(usize, usize)> {
    let points: Vec<Point> = centers.iter().map(|(x, y)| Point { x: *x, y: *y }).collect();
    let triangles = triangulate(&points).triangles;
    if triangles.is_empty() {
        return (1..centers.len()).map(|place| (place, place - 1)).collect();
    }
    triangles
        .chunks_exact(3)
        .flat_map(|corner| [(corner[0], corner[1]), (corner[1], corner[2]), (corner[0], corner[2])])
        .collect()
}

/// A field with mean 0 and standard deviation 1 that changes the more slowly the more rounds it was
/// averaged with the neighbors. It is no draw from the estimate's prior, and is not meant to be.
pub(super) fn smooth_field(graph: &Graph, rounds: usize, draws: &mut Draws) -> Vec<f64> {
    let degrees = graph.degrees();
    let mut field = draws.normals(graph.places());
    for _ in 0..rounds {
        let differences = graph.laplacian(&field);
        for ((value, difference), degree) in field.iter_mut().zip(&differences).zip(&degrees) {
            // Value minus mean difference is the neighbors' mean; a place without any has 0 there.
            let around = if *degree > 0.0 { *value - difference / degree } else { 0.0 };
            *value = 0.5 * *value + 0.5 * around;
        }
    }
    standardize(&field)
}
