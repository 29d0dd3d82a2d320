//! Where two areas claim the same ground.

use geo::{Area as _, BooleanOps, Coord, Euclidean, Length, MapCoords, Polygon};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree, RTreeObject};

use crate::area::Area;
use crate::atlas::smaller_first;
use crate::earth::Plane;
use crate::finding::{Finding, FindingKind};

/// Ground narrower than this on average is a border drawn twice and not quite alike, not an overlap that anyone
/// meant. Measured layers of one city differ by less along a shared border.
const SLIVER_WIDTH_M: f64 = 3.0;
/// Nor is so little ground.
const SLIVER_M2: f64 = 100.0;
/// Unless slivers together make up so much of the smaller area.
const SLIVER_SHARE: f64 = 0.01;

/// Overlaps reported at most. A file with more has several layers on top of one another.
const MOST_REPORTED: usize = 1_000;

/// Every overlap between two of the areas that is worth reporting. Each area comes with its position in the file.
pub(crate) fn overlaps(areas: &[(usize, Area)]) -> Vec<Finding> {
    let boxed = |(index, (_, area)): (usize, &(usize, Area))| {
        let [west, south, east, north] = area.bounds();
        GeomWithData::new(Rectangle::from_corners([west, south], [east, north]), index)
    };
    let tree = RTree::bulk_load(areas.iter().enumerate().map(boxed).collect());
    let mut findings = Vec::new();
    for (index, (feature, area)) in areas.iter().enumerate() {
        let mut near: Vec<usize> = tree
            .locate_in_envelope_intersecting(envelope(area))
            .map(|entry| entry.data)
            .filter(|other| *other < index)
            .collect();
        near.sort_unstable();
        for (other_feature, other) in near.into_iter().filter_map(|other| areas.get(other)) {
            let Some(what) = overlap(area, other, *other_feature) else { continue };
            let name = Some(area.name.clone());
            if findings.len() == MOST_REPORTED {
                findings.push(Finding { feature: *feature, name, what: FindingKind::OverlapsCutShort });
                return findings;
            }
            findings.push(Finding { feature: *feature, name, what });
        }
    }
    findings
}

fn envelope(area: &Area) -> AABB<[f64; 2]> {
    let [west, south, east, north] = area.bounds();
    Rectangle::from_corners([west, south], [east, north]).envelope()
}

fn overlap(area: &Area, other: &Area, other_feature: usize) -> Option<FindingKind> {
    let shared = area.geometry().intersection(other.geometry());
    let plane = Plane::at(area.middle().1);
    let pieces: Vec<Piece> = shared.iter().map(|piece| Piece::measure(piece, plane)).collect();
    let shared_m2: f64 = pieces.iter().map(|piece| piece.m2).sum();
    let share = shared_m2 / area.area_m2().min(other.area_m2());
    if !pieces.iter().any(Piece::counts) && share < SLIVER_SHARE {
        return None;
    }
    let winner = if smaller_first(area, other).is_lt() { area } else { other };
    Some(FindingKind::Overlap {
        other: other.name.clone(),
        other_feature,
        shared_m2,
        share: share.min(1.0),
        winner: winner.name.clone(),
    })
}

/// One piece of shared ground.
struct Piece {
    m2: f64,
    width_m: f64,
}

impl Piece {
    fn measure(piece: &Polygon<f64>, plane: Plane) -> Self {
        let flat = piece.map_coords(|corner: Coord<f64>| plane.metres(corner));
        let m2 = flat.unsigned_area();
        let around = Euclidean.length(flat.exterior());
        // A strip of width w and length l has the area wl and, being thin, the perimeter 2l.
        let width_m = if around > 0.0 { 2.0 * m2 / around } else { 0.0 };
        Self { m2, width_m }
    }

    fn counts(&self) -> bool {
        self.width_m >= SLIVER_WIDTH_M && self.m2 >= SLIVER_M2
    }
}
