//! Outlines with fewer corners, such that areas that share a border still share it afterwards.
//!
//! Simplified one by one, two areas would keep different corners of their common border, and a map would show gaps
//! and overlaps along it. So rings are cut into stretches at the nodes, the corners where borders part, and each
//! stretch is simplified in the same direction for both of its areas.

use std::collections::HashMap;

use geo::{Coord, LineString};

use crate::earth::to_segment;

/// A corner as something that can be looked up: coordinates are exact copies of one another along a shared border.
type Key = (u64, u64);

fn key(corner: Coord<f64>) -> Key {
    (corner.x.to_bits(), corner.y.to_bits())
}

/// Which corners of a set of rings are nodes.
pub(crate) struct Nodes {
    around: HashMap<Key, Around>,
}

/// The corners next to one corner, in all rings that pass it.
struct Around {
    pair: [Key; 2],
    node: bool,
}

impl Nodes {
    /// Looks at all rings of all areas.
    pub(crate) fn of<'a>(rings: impl Iterator<Item = &'a LineString<f64>>) -> Self {
        let mut around: HashMap<Key, Around> = HashMap::new();
        for ring in rings {
            let corners = open(ring);
            for (index, corner) in corners.iter().enumerate() {
                let before = corners[(index + corners.len() - 1) % corners.len()];
                let after = corners[(index + 1) % corners.len()];
                let pair = [key(before), key(after)];
                around
                    .entry(key(*corner))
                    .and_modify(|seen| seen.node |= pair != seen.pair && [pair[1], pair[0]] != seen.pair)
                    .or_insert(Around { pair, node: false });
            }
        }
        Self { around }
    }

    fn is_node(&self, corner: Coord<f64>) -> bool {
        self.around.get(&key(corner)).is_some_and(|around| around.node)
    }

    /// The corners of the ring that are kept, without the repeated last one: none of those left out lies further
    /// from the new outline than `tolerance`, measured where `place` puts corners. Nodes are always kept.
    pub(crate) fn simplify(
        &self,
        ring: &LineString<f64>,
        tolerance: f64,
        place: impl Fn(Coord<f64>) -> Coord<f64>,
    ) -> Vec<Coord<f64>> {
        let corners = open(ring);
        let mut starts: Vec<usize> =
            (0..corners.len()).filter(|index| self.is_node(corners[*index])).collect();
        if starts.is_empty() {
            // An island, or a hole and what fills it: both begin at the same corner.
            let order = |index: &usize| key(corners[*index]);
            starts.extend((0..corners.len()).min_by_key(order));
        }
        let placed: Vec<Coord<f64>> = corners.iter().map(|corner| place(*corner)).collect();
        let mut kept = Vec::new();
        for (turn, start) in starts.iter().enumerate() {
            let next = starts[(turn + 1) % starts.len()];
            let end = if next > *start { next } else { next + corners.len() };
            let mut stretch: Vec<usize> = (*start..=end).map(|index| index % corners.len()).collect();
            let backward = runs_backward(&stretch, corners);
            if backward {
                stretch.reverse();
            }
            let points: Vec<Coord<f64>> = stretch.iter().map(|index| placed[*index]).collect();
            let mut stay = douglas_peucker(&points, tolerance);
            if backward {
                stay.reverse();
            }
            stay.pop();
            let from_start = |index: usize| if backward { points.len() - 1 - index } else { index };
            kept.extend(stay.into_iter().map(|index| placed[(start + from_start(index)) % corners.len()]));
        }
        // What shrinks to a line keeps its corners: rounding will make it small enough.
        if kept.len() < 3 { placed } else { kept }
    }
}

/// The corners of a closed ring, each once.
fn open(ring: &LineString<f64>) -> &[Coord<f64>] {
    let corners = &ring.0;
    if corners.len() > 1 && corners.first() == corners.last() {
        &corners[..corners.len() - 1]
    } else {
        corners
    }
}

/// Whether the stretch runs against the direction in which both of its areas simplify it.
fn runs_backward(stretch: &[usize], corners: &[Coord<f64>]) -> bool {
    let keys = stretch.iter().map(|index| key(corners[*index]));
    keys.clone().gt(keys.rev())
}

/// Indices of the points that stay, by the algorithm of Douglas and Peucker; the first and the last always do. With
/// a stack of its own, since a long spiral would exhaust the thread's.
fn douglas_peucker(points: &[Coord<f64>], tolerance: f64) -> Vec<usize> {
    let last = points.len().saturating_sub(1);
    let mut stay = vec![false; points.len()];
    let mut open = vec![(0, last)];
    while let Some((from, to)) = open.pop() {
        stay[from] = true;
        stay[to] = true;
        let (start, end) = (points[from], points[to]);
        let mut farthest = (tolerance, None);
        for (index, point) in points.iter().enumerate().take(to).skip(from + 1) {
            let distance = to_segment(*point, start, end);
            if distance > farthest.0 {
                farthest = (distance, Some(index));
            }
        }
        if let (_, Some(index)) = farthest {
            open.push((from, index));
            open.push((index, to));
        }
    }
    (0..points.len()).filter(|index| stay[*index]).collect()
}
