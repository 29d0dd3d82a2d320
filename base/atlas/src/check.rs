//! Whether rings are sound: none crosses itself, and holes lie inside.

use geo::bool_ops::{FillRule, OpType};
use geo::coordinate_position::CoordPos;
use geo::kernels::RobustKernel;
use geo::{
    Area as _, BooleanOps, BoundingRect, Coord, CoordinatePosition, Kernel, Line, LineString, MultiPolygon,
    Orientation, Polygon,
};
use rstar::primitives::{GeomWithData, Rectangle};
use rstar::{AABB, RTree};

/// The stretches of a ring, each with its number along the ring, found by where they lie.
type Stretches = RTree<GeomWithData<Rectangle<[f64; 2]>, usize>>;

/// Where a hole lies against the outline of its polygon.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum HolePlace {
    Inside,
    Outside,
    /// It leaves the polygon near this place.
    Across(Coord<f64>),
}

/// A place where a closed ring crosses itself.
///
/// Touching is no crossing: many a city's file has rings that meet themselves at a corner, or run out and back along
/// one line to join a hole to the outline, and inside stays inside all the same.
pub(crate) fn self_crossing(ring: &LineString<f64>) -> Option<Coord<f64>> {
    let lines: Vec<Line<f64>> = ring.lines().collect();
    let tree = stretches(&lines);
    let mut contact = None;
    for (number, line) in lines.iter().enumerate() {
        for other in tree.locate_in_envelope_intersecting(envelope(line)) {
            if other.data <= number {
                continue;
            }
            let crossing = crossing(*line, lines[other.data])
                .or_else(|| crossing_at_end(&lines, number, other.data))
                .or_else(|| crossing_at_end(&lines, other.data, number));
            if crossing.is_some() {
                return crossing;
            }
            contact = contact.or_else(|| touch(*line, lines[other.data]));
        }
    }
    // What is left is a ring that runs along itself and comes off on the other side.
    contact.filter(|_| winds_unevenly(ring))
}

/// An end of one line that lies on the other, where the two are not just one after the other.
fn touch(a: Line<f64>, b: Line<f64>) -> Option<Coord<f64>> {
    let joint =
        |point: Coord<f64>| (point == a.end && point == b.start) || (point == b.end && point == a.start);
    let on_a = [b.start, b.end].into_iter().find(|point| lies_on(a, *point) && !joint(*point));
    on_a.or_else(|| [a.start, a.end].into_iter().find(|point| lies_on(b, *point) && !joint(*point)))
}

/// Whether the ring goes around some ground twice, or around some to the left and around other to the right. A ring
/// that goes once around all that it encloses has one area, however that is counted.
fn winds_unevenly(ring: &LineString<f64>) -> bool {
    let filled = Polygon::new(ring.clone(), Vec::new());
    let nothing = MultiPolygon::<f64>(Vec::new());
    let area = |rule| filled.boolean_op_with_fill_rule(&nothing, OpType::Union, rule).unsigned_area();
    let (odd, any) = (area(FillRule::EvenOdd), area(FillRule::NonZero));
    let extent = filled.bounding_rect().map_or(0.0, |bounds| bounds.unsigned_area());
    let differ = |a: f64, b: f64| (a - b).abs() > 1e-6 * extent;
    differ(odd, any) || differ(any, filled.unsigned_area())
}

/// Where the hole lies, given that neither ring crosses itself.
pub(crate) fn hole_place(outline: &LineString<f64>, hole: &LineString<f64>) -> HolePlace {
    let outer: Vec<Line<f64>> = outline.lines().collect();
    let tree = stretches(&outer);
    for line in hole.lines() {
        let mut near = tree.locate_in_envelope_intersecting(envelope(&line));
        if let Some(place) = near.find_map(|other| crossing(line, outer[other.data])) {
            return HolePlace::Across(place);
        }
    }
    // Without a proper crossing the corners tell, and so do the middles of the sides: a hole may have all its corners
    // on the outline.
    let filled = Polygon::new(outline.clone(), Vec::new());
    let middles = hole.lines().map(|line| (line.start + line.end) / 2.0);
    let (mut inside, mut outside) = (None, None);
    for point in hole.coords().copied().chain(middles) {
        match filled.coordinate_position(&point) {
            CoordPos::Inside => inside = Some(point),
            CoordPos::Outside => outside = Some(point),
            CoordPos::OnBoundary => {}
        }
    }
    match (inside, outside) {
        (Some(_), Some(place)) if far_enough(outline, place) => HolePlace::Across(place),
        (None, Some(place)) if far_enough(outline, place) => HolePlace::Outside,
        _ => HolePlace::Inside,
    }
}

/// A middle of a side along the outline can come to lie beside it by rounding; a centimetre is meant.
fn far_enough(outline: &LineString<f64>, place: Coord<f64>) -> bool {
    const CENTIMETRE: f64 = 1e-7;
    outline.lines().all(|line| crate::earth::to_segment(place, line.start, line.end) > CENTIMETRE)
}

fn stretches(lines: &[Line<f64>]) -> Stretches {
    let boxed =
        |(number, line): (usize, &Line<f64>)| GeomWithData::new(Rectangle::from_aabb(envelope(line)), number);
    RTree::bulk_load(lines.iter().enumerate().map(boxed).collect())
}

fn envelope(line: &Line<f64>) -> AABB<[f64; 2]> {
    AABB::from_corners(line.start.into(), line.end.into())
}

fn side(from: Coord<f64>, to: Coord<f64>, point: Coord<f64>) -> Orientation {
    RobustKernel::orient2d(from, to, point)
}

fn opposite(one: Orientation, other: Orientation) -> bool {
    one != other && one != Orientation::Collinear && other != Orientation::Collinear
}

/// Where two lines cross, each somewhere between its ends.
fn crossing(a: Line<f64>, b: Line<f64>) -> Option<Coord<f64>> {
    let crosses = opposite(side(a.start, a.end, b.start), side(a.start, a.end, b.end))
        && opposite(side(b.start, b.end, a.start), side(b.start, b.end, a.end));
    if !crosses {
        return None;
    }
    let (u, v) = (a.delta(), b.delta());
    let apart = b.start - a.start;
    let denominator = u.x * v.y - u.y * v.x;
    // Two all but parallel lines that cross: any place along them is near enough to look at.
    let share = if denominator == 0.0 { 0.5 } else { (apart.x * v.y - apart.y * v.x) / denominator };
    Some(a.start + u * share.clamp(0.0, 1.0))
}

/// Where the ring crosses line number `through` at the corner that ends line number `into`: there it comes from one
/// side and goes on to the other.
fn crossing_at_end(lines: &[Line<f64>], into: usize, through: usize) -> Option<Coord<f64>> {
    let next = (into + 1) % lines.len();
    if next == through {
        return None;
    }
    let (corner, before, after) = (lines[into].end, lines[into].start, lines[next].end);
    let line = lines[through];
    let (from, to) = if corner == line.end {
        // A corner that the ring passes twice: the path there is this line and the one after it.
        let onward = (through + 1) % lines.len();
        if onward == into {
            return None;
        }
        (line.start, lines[onward].end)
    } else if corner != line.start && lies_on(line, corner) {
        (line.start, line.end)
    } else {
        return None;
    };
    let (one, other) = (left_of_path(from, corner, to, before), left_of_path(from, corner, to, after));
    matches!((one, other), (Some(one), Some(other)) if one != other).then_some(corner)
}

fn lies_on(line: Line<f64>, point: Coord<f64>) -> bool {
    let between = |value: f64, a: f64, b: f64| a.min(b) <= value && value <= a.max(b);
    side(line.start, line.end, point) == Orientation::Collinear
        && between(point.x, line.start.x, line.end.x)
        && between(point.y, line.start.y, line.end.y)
}

/// Whether a point lies to the left of the path `from`, `corner`, `to`; `None` on the path itself.
fn left_of_path(from: Coord<f64>, corner: Coord<f64>, to: Coord<f64>, point: Coord<f64>) -> Option<bool> {
    use Orientation::{Clockwise, Collinear, CounterClockwise};
    let (first, second) = (side(from, corner, point), side(corner, to, point));
    let both = |turn| first == turn && second == turn;
    let either = |turn| first == turn || second == turn;
    match side(from, corner, to) {
        CounterClockwise | Collinear if both(CounterClockwise) => Some(true),
        Clockwise | Collinear if both(Clockwise) => Some(false),
        CounterClockwise if either(Clockwise) => Some(false),
        Clockwise if either(CounterClockwise) => Some(true),
        _ => None,
    }
}
