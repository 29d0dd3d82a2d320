//! One geometry of a file becomes one sound shape, or a reason why not.

use geo::orient::Direction;
use geo::{
    Area as _, BooleanOps, BoundingRect, Coord, Intersects, LineString, MultiPolygon, Orient, Polygon,
};
use geojson::{Geometry, GeometryValue, PolygonType, Position};
use serde_json::Value;

use crate::check::{self, HolePlace};
use crate::earth::Plane;
use crate::finding::{FindingKind, RingAt};

/// Decimals of a degree that are kept: a tenth of a millimetre. So few digits survive the way through text without
/// loss, so that stored areas read back bit for bit, and a border that two areas share stays shared.
const DECIMALS: f64 = 1e9;

/// Parts of one feature that share less than this are neighbors with rounded coordinates.
const JOIN_FROM_M2: f64 = 1.0;

/// A shape, with what is worth telling about it.
pub(crate) type Shape = (MultiPolygon<f64>, Vec<FindingKind>);

/// The shape of a GeoJSON geometry, with every check.
pub(crate) fn shape(geometry: Value) -> Result<Shape, FindingKind> {
    let parts = polygons(geometry)?;
    let mut told = Vec::new();
    let mut polygons = Vec::with_capacity(parts.len());
    for (part, rings) in (1..).zip(&parts) {
        if rings.first().is_some_and(|outline| !outline.is_empty()) {
            polygons.push(polygon(part, rings, &mut told)?);
        }
    }
    if polygons.is_empty() {
        return Err(FindingKind::EmptyGeometry);
    }
    let joined = join(polygons);
    if joined.1 {
        told.push(FindingKind::PartsJoined);
    }
    if ground_m2(&joined.0) < 1.0 {
        return Err(FindingKind::EmptyGeometry);
    }
    Ok((joined.0, told))
}

/// The shape of a geometry that passed every check before it was stored. What could make an answer wrong without
/// a word is checked again; the slow search for crossings is not.
pub(crate) fn stored_shape(geometry: Geometry) -> Option<MultiPolygon<f64>> {
    let GeometryValue::MultiPolygon { coordinates } = geometry.value else { return None };
    let mut told = Vec::new();
    let mut polygons = Vec::with_capacity(coordinates.len());
    for (part, rings) in (1..).zip(&coordinates) {
        let mut lines =
            (1..).zip(rings).map(|(at, positions)| ring(RingAt { part, ring: at }, positions, &mut told));
        let outline = lines.next()?.ok()?;
        polygons.push(Polygon::new(outline, lines.collect::<Result<_, _>>().ok()?));
    }
    (told.is_empty() && !polygons.is_empty()).then_some(MultiPolygon(polygons))
}

fn polygons(geometry: Value) -> Result<Vec<PolygonType>, FindingKind> {
    let kind = match geometry.get("type").and_then(Value::as_str) {
        Some(kind) => kind.to_owned(),
        None if geometry.is_null() => return Err(FindingKind::EmptyGeometry),
        None => return Err(FindingKind::Malformed),
    };
    if kind != "Polygon" && kind != "MultiPolygon" {
        return Err(FindingKind::NotAPolygon { found: crate::load::shown(&kind) });
    }
    let coordinates = geometry.get("coordinates");
    if coordinates.is_none_or(|list| list.is_null() || only_empty_lists(list)) {
        return Err(FindingKind::EmptyGeometry);
    }
    match serde_json::from_value::<Geometry>(geometry).map(|read| read.value) {
        Ok(GeometryValue::Polygon { coordinates }) => Ok(vec![coordinates]),
        Ok(GeometryValue::MultiPolygon { coordinates }) => Ok(coordinates),
        _ => Err(FindingKind::Malformed),
    }
}

fn only_empty_lists(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(only_empty_lists))
}

fn polygon(
    part: usize,
    rings: &PolygonType,
    told: &mut Vec<FindingKind>,
) -> Result<Polygon<f64>, FindingKind> {
    let mut lines = Vec::with_capacity(rings.len());
    for (number, positions) in (1..).zip(rings) {
        let at = RingAt { part, ring: number };
        let line = ring(at, positions, told)?;
        if let Some(Coord { x: lon, y: lat }) = check::self_crossing(&line) {
            return Err(FindingKind::SelfCrossing { at, lon, lat });
        }
        lines.push((at, line));
    }
    let mut lines = lines.into_iter();
    let Some((_, outline)) = lines.next() else { return Err(FindingKind::EmptyGeometry) };
    let mut holes = Vec::new();
    for (at, hole) in lines {
        match check::hole_place(&outline, &hole) {
            HolePlace::Inside => holes.push(hole),
            HolePlace::Outside => told.push(FindingKind::HoleOutside { at }),
            HolePlace::Across(Coord { x: lon, y: lat }) => {
                return Err(FindingKind::HoleCrosses { at, lon, lat });
            }
        }
    }
    // One direction for all outlines and the other for all holes, as RFC 7946 wants it.
    Ok(Polygon::new(outline, holes).orient(Direction::Default))
}

/// A closed ring, without corners that repeat one after the other.
fn ring(
    at: RingAt,
    positions: &[Position],
    told: &mut Vec<FindingKind>,
) -> Result<LineString<f64>, FindingKind> {
    let mut corners = Vec::with_capacity(positions.len());
    for position in positions {
        let [x, y, ..] = *position.as_slice() else { return Err(FindingKind::Malformed) };
        if !(-180.0..=180.0).contains(&x) || !(-90.0..=90.0).contains(&y) {
            return Err(FindingKind::BadCoordinate { at, x, y });
        }
        corners.push(Coord { x, y });
    }
    let Tidy { ring, corners, closed } = tidy(&corners);
    if corners < 3 {
        return Err(FindingKind::RingTooShort { at, corners });
    }
    if !closed {
        told.push(FindingKind::RingClosed { at });
    }
    Ok(ring)
}

/// A ring with rounded corners, closed, none of them twice in a row.
struct Tidy {
    ring: LineString<f64>,
    /// How many corners it has, the last one that closes it aside.
    corners: usize,
    /// Whether it was closed before.
    closed: bool,
}

fn tidy(corners: &[Coord<f64>]) -> Tidy {
    let mut ring: Vec<Coord<f64>> =
        corners.iter().map(|corner| Coord { x: rounded(corner.x), y: rounded(corner.y) }).collect();
    ring.dedup();
    let closed = ring.len() > 1 && ring.first() == ring.last();
    if closed {
        ring.pop();
    }
    let corners = ring.len();
    ring.extend(ring.first().copied());
    Tidy { ring: LineString(ring), corners, closed }
}

fn rounded(degrees: f64) -> f64 {
    // Adding zero turns the minus zero, which would be stored as "-0.0", into zero.
    (degrees * DECIMALS).round() / DECIMALS + 0.0
}

/// The polygons as one shape; those that overlap are joined, so that no ground counts twice. Says whether any were.
fn join(polygons: Vec<Polygon<f64>>) -> (MultiPolygon<f64>, bool) {
    let mut apart: Vec<MultiPolygon<f64>> = Vec::with_capacity(polygons.len());
    let mut joined = false;
    for polygon in polygons {
        let mut whole = MultiPolygon(vec![polygon]);
        apart.retain(|other| {
            let overlap = boxes_meet(&whole, other) && ground_m2(&whole.intersection(other)) > JOIN_FROM_M2;
            if overlap {
                whole = whole.union(other);
                joined = true;
            }
            !overlap
        });
        apart.push(whole);
    }
    let all = apart.into_iter().flatten();
    // A union makes corners of its own; they too must survive the way through text.
    let whole = if joined { all.filter_map(|polygon| tidied(&polygon)).collect() } else { all.collect() };
    (MultiPolygon(whole), joined)
}

/// The polygon with tidy rings; `None` when nothing of it is larger than the rounding.
fn tidied(polygon: &Polygon<f64>) -> Option<Polygon<f64>> {
    let ring = |ring: &LineString<f64>| {
        let Tidy { ring, corners, .. } = tidy(&ring.0);
        (corners >= 3).then_some(ring)
    };
    let outline = ring(polygon.exterior())?;
    Some(Polygon::new(outline, polygon.interiors().iter().filter_map(ring).collect()))
}

fn boxes_meet(one: &MultiPolygon<f64>, other: &MultiPolygon<f64>) -> bool {
    one.bounding_rect().zip(other.bounding_rect()).is_some_and(|(a, b)| a.intersects(&b))
}

/// Ground in square metres, near enough for a threshold.
pub(crate) fn ground_m2(shape: &MultiPolygon<f64>) -> f64 {
    let Some(bounds) = shape.bounding_rect() else { return 0.0 };
    let unit = Plane::at(bounds.center().y).metres(Coord { x: 1.0, y: 1.0 });
    shape.unsigned_area() * unit.x * unit.y
}
