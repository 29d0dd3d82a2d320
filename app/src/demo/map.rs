//! The town's neighborhoods: seeded Voronoi areas inside an outline, as GeoJSON.

use rand::{RngExt as _, rngs::StdRng};
use serde_json::{Value, json};

type Point = (f64, f64);

/// The middle of the town, longitude and latitude in degrees: in the sea off an existing coast,
/// so that it is nobody's home.
const MIDDLE: Point = (-125.2, 46.9);
/// Half its height in degrees of latitude, about five kilometres.
const REACH: f64 = 0.045;
/// A degree of longitude is this much shorter there than one of latitude.
const SQUEEZE: f64 = 0.683;
/// Rounds in which each area's seed moves to the middle of its area, so that sizes even out.
const ROUNDS: usize = 3;

/// The names of the neighborhoods.
pub(crate) const NAMES: [&str; 24] = [
    "Mill Flats",
    "Ferry Hill",
    "Old Quay",
    "Ash Park",
    "Rope Walk",
    "Harbor Steps",
    "Lantern Hill",
    "Cannery Row",
    "North Orchard",
    "South Orchard",
    "Tannery Bend",
    "Pilot Point",
    "Gull Common",
    "Brickfield",
    "Weaver Street",
    "Union Yards",
    "Cedar Heights",
    "Salt Marsh",
    "Bell Green",
    "Foundry",
    "Station Square",
    "Quarry Rise",
    "Willow Bottoms",
    "Hollow Creek",
];

/// The map as GeoJSON with the field `name`.
pub(crate) fn geojson(chance: &mut StdRng) -> String {
    let outline = outline(chance);
    let mut seeds: Vec<Point> = NAMES.iter().map(|_| within(chance)).collect();
    let mut cells = cells(&outline, &seeds);
    for _ in 0..ROUNDS {
        seeds = cells.iter().zip(&seeds).map(|(cell, seed)| centroid(cell).unwrap_or(*seed)).collect();
        cells = self::cells(&outline, &seeds);
    }
    let features: Vec<Value> = NAMES.iter().zip(&cells).map(|(name, cell)| feature(name, cell)).collect();
    json!({ "type": "FeatureCollection", "features": features }).to_string()
}

/// A rounded outline of eighteen corners around the origin, within one unit.
fn outline(chance: &mut StdRng) -> Vec<Point> {
    (0..18)
        .map(|corner| {
            let angle = f64::from(corner) * std::f64::consts::TAU / 18.0;
            let reach = chance.random_range(0.93..1.0);
            (reach * angle.cos(), reach * angle.sin())
        })
        .collect()
}

fn within(chance: &mut StdRng) -> Point {
    let (angle, reach) = (chance.random_range(0.0..std::f64::consts::TAU), chance.random_range(0.0_f64..0.9));
    (reach.sqrt() * angle.cos(), reach.sqrt() * angle.sin())
}

/// For each seed the part of the outline that is nearer to it than to any other.
fn cells(outline: &[Point], seeds: &[Point]) -> Vec<Vec<Point>> {
    let cell = |seed: &Point| {
        let others = seeds.iter().filter(|other| *other != seed);
        others.fold(outline.to_vec(), |cell, other| nearer(&cell, *seed, *other))
    };
    seeds.iter().map(cell).collect()
}

/// The part of a polygon that is nearer to `seed` than to `other`.
fn nearer(cell: &[Point], seed: Point, other: Point) -> Vec<Point> {
    // Positive on the seed's side of the line half-way between the two.
    let side = |p: Point| {
        let (dx, dy) = (seed.0 - other.0, seed.1 - other.1);
        let middle = (f64::midpoint(seed.0, other.0), f64::midpoint(seed.1, other.1));
        (p.0 - middle.0).mul_add(dx, (p.1 - middle.1) * dy)
    };
    let mut kept = Vec::with_capacity(cell.len() + 1);
    for (at, &here) in cell.iter().enumerate() {
        let next = cell[(at + 1) % cell.len()];
        let (a, b) = (side(here), side(next));
        if a >= 0.0 {
            kept.push(here);
        }
        if (a >= 0.0) != (b >= 0.0) {
            let share = a / (a - b);
            kept.push((here.0 + share * (next.0 - here.0), here.1 + share * (next.1 - here.1)));
        }
    }
    kept
}

/// The middle of a polygon; `None` when it covers nothing.
fn centroid(cell: &[Point]) -> Option<Point> {
    let (mut area, mut x, mut y) = (0.0, 0.0, 0.0);
    for (at, a) in cell.iter().enumerate() {
        let b = cell[(at + 1) % cell.len()];
        let cross = a.0.mul_add(b.1, -(b.0 * a.1));
        area += cross;
        x += (a.0 + b.0) * cross;
        y += (a.1 + b.1) * cross;
    }
    (area.abs() > 1e-9).then(|| (x / (3.0 * area), y / (3.0 * area)))
}

fn feature(name: &str, cell: &[Point]) -> Value {
    let place = |p: &Point| json!([MIDDLE.0 + p.0 * REACH / SQUEEZE, MIDDLE.1 + p.1 * REACH]);
    let ring: Vec<Value> = cell.iter().chain(cell.first()).map(place).collect();
    json!({
        "type": "Feature",
        "properties": { "name": name },
        "geometry": { "type": "Polygon", "coordinates": [ring] },
    })
}
