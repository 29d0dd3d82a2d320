//! Which area holds a point, and which areas touch.

use atlas::{Area, Atlas, FindingKind, distance_m, load};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::shapes::{collection, feature, polygon, square};

fn atlas(features: &[Value]) -> Atlas {
    load(&collection(features), "NAME").unwrap().0
}

fn name_at(atlas: &Atlas, lon: f64, lat: f64) -> Option<&str> {
    atlas.find(lon, lat).map(|area| area.name.as_str())
}

#[test]
fn holes_are_not_part_of_an_area() {
    let ring = feature("Ring", &polygon(&[square(0.0, 0.0, 3.0), square(1.0, 1.0, 1.0)]));
    let core = feature("Core", &polygon(&[square(1.2, 1.2, 0.2)]));
    let atlas = atlas(&[ring, core]);
    assert_eq!(name_at(&atlas, 0.5, 0.5), Some("Ring"));
    assert_eq!(name_at(&atlas, 1.1, 1.1), None);
    assert_eq!(name_at(&atlas, 1.3, 1.3), Some("Core"));
    let (lon, lat) = atlas.by_slug("ring").unwrap().middle();
    assert_eq!(name_at(&atlas, lon, lat), Some("Ring"));
}

#[test]
fn every_part_of_a_multipolygon_counts() {
    let parts =
        json!({"type": "MultiPolygon", "coordinates": [[square(0.0, 0.0, 1.0)], [square(5.0, 0.0, 1.0)]]});
    let atlas = atlas(&[feature("Isles", &parts)]);
    assert!(atlas.find(0.5, 0.5).is_some() && atlas.find(5.5, 0.5).is_some());
    assert!(atlas.find(3.0, 0.5).is_none());
}

#[test]
fn the_border_between_two_parts_of_an_area_is_inside_it() {
    let parts =
        json!({"type": "MultiPolygon", "coordinates": [[square(0.0, 0.0, 1.0)], [square(1.0, 0.0, 1.0)]]});
    let atlas = atlas(&[feature("Twins", &parts)]);
    for (lon, lat) in [(1.0, 0.5), (1.0, 0.0), (1.0, 1.0)] {
        assert_eq!(name_at(&atlas, lon, lat), Some("Twins"), "{lon} {lat}");
        assert!(atlas.finder().find(lon, lat).is_some(), "{lon} {lat}");
    }
}

#[test]
fn where_areas_overlap_the_smaller_wins_and_it_is_reported() {
    for big_first in [true, false] {
        let big = feature("Big", &polygon(&[square(0.0, 0.0, 0.1)]));
        let small = feature("Small", &polygon(&[square(0.09, 0.0, 0.02)]));
        let both = if big_first { [big, small] } else { [small, big] };
        let (atlas, findings) = load(&collection(&both), "NAME").unwrap();
        assert_eq!(name_at(&atlas, 0.095, 0.01), Some("Small"));
        assert_eq!(name_at(&atlas, 0.085, 0.01), Some("Big"));
        assert_eq!(findings.len(), 1);
        assert!(findings[0].kept());
        let FindingKind::Overlap { share, winner, shared_m2, .. } = &findings[0].what else { panic!() };
        assert_eq!(winner, "Small");
        assert!((share - 0.5).abs() < 0.01, "{share}");
        // A hundredth by a fiftieth of a degree at the equator.
        assert!((shared_m2 / (1_112.0 * 2_224.0) - 1.0).abs() < 0.01, "{shared_m2}");
        assert!(findings[0].to_string().contains("2.47 square kilometres, 50.0 %"), "{}", findings[0]);
    }
}

#[test]
fn a_border_drawn_twice_is_no_overlap() {
    // Two metres over a border of eleven kilometres.
    let west = feature("West", &polygon(&[square(0.0, 0.0, 0.1)]));
    let east = feature("East", &polygon(&[square(0.1 - 0.000_018, 0.0, 0.1)]));
    assert!(load(&collection(&[west.clone(), east]), "NAME").unwrap().1.is_empty());
    // Twenty metres are worth a word.
    let east = feature("East", &polygon(&[square(0.1 - 0.000_18, 0.0, 0.1)]));
    assert_eq!(load(&collection(&[west, east]), "NAME").unwrap().1.len(), 1);
}

#[test]
fn the_same_shape_twice_goes_to_the_first_slug() {
    let shape = polygon(&[square(0.0, 0.0, 1.0)]);
    let (atlas, findings) = load(&collection(&[feature("B", &shape), feature("A", &shape)]), "NAME").unwrap();
    assert_eq!(name_at(&atlas, 0.5, 0.5), Some("A"));
    assert!(matches!(&findings[0].what, FindingKind::Overlap { winner, .. } if winner == "A"));
}

#[test]
fn a_point_on_a_border_has_one_area() {
    let west = feature("West", &polygon(&[square(0.0, 0.0, 1.0)]));
    let east = feature("East", &polygon(&[square(1.0, 0.0, 2.0)]));
    let forth = atlas(&[west.clone(), east.clone()]);
    let back = atlas(&[east, west]);
    for lat in [0.0, 0.3, 0.5, 1.0] {
        assert_eq!(name_at(&forth, 1.0, lat), Some("West"));
        assert_eq!(name_at(&back, 1.0, lat), Some("West"));
    }
    assert_eq!(name_at(&forth, 1.0, 1.5), Some("East"));
}

#[test]
fn nowhere_is_no_area() {
    let atlas = atlas(&[feature("A", &polygon(&[square(0.0, 0.0, 1.0)]))]);
    for (lon, lat) in [(f64::NAN, 0.5), (0.5, f64::INFINITY), (2.0, 0.5), (1e300, -1e300)] {
        assert!(atlas.find(lon, lat).is_none());
    }
}

#[test]
fn neighbors_touch() {
    let names = |areas: Vec<&Area>| areas.into_iter().map(|area| area.name.clone()).collect::<Vec<_>>();
    let atlas = atlas(&[
        feature("Home", &polygon(&[square(0.0, 0.0, 0.01)])),
        feature("Corner", &polygon(&[square(0.01, 0.01, 0.01)])),
        // A long side whose corners are far from Home, eleven metres away.
        feature("Side", &polygon(&[square(-0.1, -0.3001, 0.3)])),
        feature("Within", &polygon(&[square(0.004, 0.004, 0.002)])),
        feature("Far", &polygon(&[square(0.0105, 0.0, 0.005)])),
    ]);
    assert_eq!(names(atlas.neighbors("home")), ["Corner", "Side", "Within"]);
    assert_eq!(names(atlas.neighbors("within")), ["Home"]);
    assert!(atlas.neighbors("nowhere").is_empty());
}

#[test]
fn distances_are_metres() {
    // One degree of latitude, and the way from Seattle to Portland.
    assert!((distance_m((0.0, 0.0), (0.0, 1.0)) - 111_195.0).abs() < 1.0);
    assert!((distance_m((-122.3321, 47.6062), (-122.6765, 45.5231)) - 233_000.0).abs() < 1_000.0);
    assert!(distance_m((10.0, 10.0), (10.0, 10.0)).abs() < 1e-9);
    assert!((distance_m((0.0, 0.0), (180.0, 0.0)) - 20_015_115.0).abs() < 10.0);
}

fn brute_force(atlas: &Atlas, lon: f64, lat: f64) -> Option<&Area> {
    let holding = atlas.areas().iter().filter(|area| area.covers(lon, lat));
    holding.min_by(|a, b| a.area_m2().total_cmp(&b.area_m2()).then_with(|| a.slug.cmp(&b.slug)))
}

proptest! {
    #[test]
    fn the_index_answers_as_a_search_through_all(
        squares in prop::collection::vec((0_u8..40, 0_u8..40, 1_u8..20), 1..20),
        points in prop::collection::vec((0_u8..120, 0_u8..120), 30),
    ) {
        // Whole and half steps, so that many points lie on borders and corners.
        let grid = |steps: u8| f64::from(steps) * 0.01;
        let features: Vec<Value> = squares
            .iter()
            .enumerate()
            .map(|(n, (x, y, side))| feature(&format!("S{n}"), &polygon(&[square(grid(*x), grid(*y), grid(*side))])))
            .collect();
        let atlas = atlas(&features);
        for (x, y) in points {
            let (lon, lat) = (f64::from(x) * 0.005, f64::from(y) * 0.005);
            let expected = brute_force(&atlas, lon, lat).map(|area| &area.slug);
            prop_assert_eq!(atlas.find(lon, lat).map(|area| &area.slug), expected);
        }
    }

    #[test]
    fn in_seattle_too(lon in -122.45..-122.2_f64, lat in 47.48..47.75_f64) {
        let atlas = crate::seattle::atlas();
        prop_assert_eq!(atlas.find(lon, lat).map(|a| &a.slug), brute_force(atlas, lon, lat).map(|a| &a.slug));
    }
}
