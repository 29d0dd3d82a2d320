//! The place for a label: the point of a shape that is farthest from its border.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use geo::Coord;

use crate::earth::to_segment;

/// Squares looked at before the best place so far is good enough.
const MOST_SQUARES: usize = 400;
/// A place is good enough when no other can be farther from the border by more than this.
const PRECISION: f64 = 1.0;

/// A place within a shape, and how far the border is from there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Pole {
    pub at: Coord<f64>,
    pub room: f64,
}

/// The place in a shape (rings without a repeated last corner, holes among them) that is farthest from its border,
/// found by quartering squares, the most promising first. `None` without corners.
pub(crate) fn pole(rings: &[Vec<Coord<f64>>]) -> Option<Pole> {
    let corners = || rings.iter().flatten();
    let low = corners().copied().reduce(|a, b| Coord { x: a.x.min(b.x), y: a.y.min(b.y) })?;
    let high = corners().copied().reduce(|a, b| Coord { x: a.x.max(b.x), y: a.y.max(b.y) })?;
    let extent = high - low;
    // Squares to begin with: one across the short side, but not too many along the long one.
    let half = (extent.x.min(extent.y).max(extent.x.max(extent.y) / 16.0) / 2.0).max(f64::MIN_POSITIVE);
    let middle = Square::new(rings, (low + high) / 2.0, 0.0);
    let mut best = middle.pole();
    let mut heap = BinaryHeap::new();
    let mut x = low.x + half;
    while x - half < high.x {
        let mut y = low.y + half;
        while y - half < high.y {
            heap.push(Square::new(rings, Coord { x, y }, half));
            y += 2.0 * half;
        }
        x += 2.0 * half;
    }
    for _ in 0..MOST_SQUARES {
        let Some(square) = heap.pop() else { break };
        if square.room > best.room {
            best = square.pole();
        }
        if square.promise - best.room <= PRECISION {
            break;
        }
        let quarter = square.half / 2.0;
        for (right, down) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            let at = Coord { x: square.at.x + right * quarter, y: square.at.y + down * quarter };
            heap.push(Square::new(rings, at, quarter));
        }
    }
    Some(best)
}

/// Whether the shape holds the point, by counting the borders to its right.
pub(crate) fn holds(rings: &[Vec<Coord<f64>>], point: Coord<f64>) -> bool {
    let mut inside = false;
    for (start, end) in sides(rings) {
        if (start.y > point.y) != (end.y > point.y) {
            let x = start.x + (point.y - start.y) / (end.y - start.y) * (end.x - start.x);
            inside ^= point.x < x;
        }
    }
    inside
}

fn sides(rings: &[Vec<Coord<f64>>]) -> impl Iterator<Item = (Coord<f64>, Coord<f64>)> {
    rings.iter().flat_map(|ring| {
        let ends = ring.iter().skip(1).chain(ring.first());
        ring.iter().copied().zip(ends.copied())
    })
}

/// A square to look into.
struct Square {
    at: Coord<f64>,
    half: f64,
    /// Distance of its middle from the border; negative outside.
    room: f64,
    /// The most room that any place in it can have.
    promise: f64,
}

impl Square {
    fn new(rings: &[Vec<Coord<f64>>], at: Coord<f64>, half: f64) -> Self {
        let away = sides(rings).map(|(start, end)| to_segment(at, start, end)).fold(f64::INFINITY, f64::min);
        let room = if holds(rings, at) { away } else { -away };
        Self { at, half, room, promise: room + half * std::f64::consts::SQRT_2 }
    }

    fn pole(&self) -> Pole {
        Pole { at: self.at, room: self.room }
    }
}

impl Ord for Square {
    fn cmp(&self, other: &Self) -> Ordering {
        self.promise.total_cmp(&other.promise)
    }
}

impl PartialOrd for Square {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Square {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Square {}
