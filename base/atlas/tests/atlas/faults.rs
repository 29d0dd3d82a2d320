//! Each fault of one feature is named, and costs no other feature anything.

use atlas::{FindingKind, UnnamedReason};
use serde_json::{Value, json};

use crate::shapes::{feature, load_beside_sound, only_finding, polygon, square};

fn of_ring(corners: &Value) -> Value {
    feature("Bad", &polygon(std::slice::from_ref(corners)))
}

#[test]
fn unnamed_features_are_told_which_fields_they_have() {
    let shape = polygon(&[square(0.0, 0.0, 1.0)]);
    for (properties, expected) in [
        (json!({"ID": 7}), UnnamedReason::Missing),
        (json!({"NAME": " \u{200b}\t", "ID": 7}), UnnamedReason::Empty),
        (json!({"NAME": null, "ID": 7}), UnnamedReason::Empty),
        (json!({"NAME": 12, "ID": 7}), UnnamedReason::NotText),
    ] {
        let (what, kept, text) =
            only_finding(json!({"type": "Feature", "properties": properties, "geometry": shape}));
        let FindingKind::Unnamed { reason, fields, .. } = what else { panic!("{what:?}") };
        assert_eq!(reason, expected);
        assert!(fields.contains(&"ID".to_owned()));
        assert!(!kept);
        assert!(text.contains("Feature 2 left out") && text.contains("ID"), "{text}");
    }
}

#[test]
fn something_else_than_a_feature_is_left_out() {
    for odd in [json!(3), json!("x"), json!(null), json!([]), json!({"type": "Fature"})] {
        assert_eq!(only_finding(odd).0, FindingKind::NotAFeature);
    }
}

#[test]
fn the_second_of_two_features_with_one_name_is_left_out() {
    let first = feature("Alki", &polygon(&[square(0.0, 0.0, 1.0)]));
    let second = feature(" ALKI ", &polygon(&[square(5.0, 0.0, 1.0)]));
    let (atlas, findings) = load_beside_sound(&[first, second]);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].what, FindingKind::DuplicateName { first: 2 });
    assert_eq!(atlas.find(0.5, 0.5).unwrap().name, "Alki");
    assert!(atlas.find(5.5, 0.5).is_none());
}

#[test]
fn a_name_is_free_again_when_the_feature_that_had_it_was_left_out() {
    let broken = of_ring(&json!([[0, 0], [1, 1]]));
    let good = feature("Bad", &polygon(&[square(0.0, 0.0, 1.0)]));
    let (atlas, findings) = load_beside_sound(&[broken, good]);
    assert_eq!(findings.len(), 1);
    assert!(atlas.by_slug("bad").is_some());
}

#[test]
fn only_polygons_are_areas() {
    for (geometry, expected) in [
        (json!({"type": "Point", "coordinates": [0, 0]}), "Point"),
        (json!({"type": "LineString", "coordinates": [[0, 0], [1, 1]]}), "LineString"),
        (json!({"type": "GeometryCollection", "geometries": []}), "GeometryCollection"),
    ] {
        let (what, _, text) = only_finding(feature("Bad", &geometry));
        assert_eq!(what, FindingKind::NotAPolygon { found: expected.to_owned() });
        assert!(text.contains("Feature 2 (Bad)"), "{text}");
    }
}

#[test]
fn nothing_and_no_ground_are_empty() {
    for geometry in [
        json!(null),
        json!({"type": "Polygon"}),
        json!({"type": "Polygon", "coordinates": []}),
        json!({"type": "Polygon", "coordinates": [[]]}),
        json!({"type": "MultiPolygon", "coordinates": [[[]], []]}),
        polygon(&[json!([[0, 0], [1, 1], [2, 2], [0, 0]])]),
        polygon(&[square(0.0, 0.0, 1.0), square(0.0, 0.0, 1.0)]),
        polygon(&[square(0.0, 0.0, 0.000_001)]),
    ] {
        assert_eq!(only_finding(feature("Bad", &geometry)).0, FindingKind::EmptyGeometry, "{geometry}");
    }
}

#[test]
fn coordinates_that_cannot_be_read_are_malformed() {
    for coordinates in [
        json!([[["0", 0], [1, 0], [1, 1]]]),
        json!([[[0, null], [1, 0], [1, 1]]]),
        json!([[[0], [1, 0], [1, 1]]]),
        json!([[0, 0], [1, 0], [1, 1]]),
        json!("POLYGON((0 0, 1 0, 1 1))"),
        json!({"x": 0}),
    ] {
        let geometry = json!({"type": "Polygon", "coordinates": coordinates});
        assert_eq!(only_finding(feature("Bad", &geometry)).0, FindingKind::Malformed, "{geometry}");
    }
    assert_eq!(only_finding(feature("Bad", &json!({"coordinates": []}))).0, FindingKind::Malformed);
}

#[test]
fn projected_and_swapped_coordinates_get_a_hint() {
    for [x, y] in [[1_270_000.0, 224_000.0], [47.6, -122.4]] {
        let (what, _, text) = only_finding(of_ring(&square(x, y, 0.01)));
        let FindingKind::BadCoordinate { x: told_x, y: told_y, .. } = what else { panic!("{what:?}") };
        assert_eq!([told_x, told_y].map(f64::to_bits), [x, y].map(f64::to_bits));
        assert!(text.contains("swapped") && text.contains("longitude first"), "{text}");
    }
}

#[test]
fn a_ring_needs_three_corners() {
    let (what, _, text) = only_finding(of_ring(&json!([[0, 0], [1, 1], [1, 1], [0, 0]])));
    assert!(matches!(what, FindingKind::RingTooShort { corners: 2, .. }), "{what:?}");
    assert!(text.contains("only 2 different corners"), "{text}");
}

#[test]
fn an_open_ring_is_closed_and_reported() {
    let (what, kept, text) = only_finding(of_ring(&json!([[0, 0], [1, 0], [1, 1]])));
    assert!(matches!(what, FindingKind::RingClosed { .. }));
    assert!(kept);
    assert!(text.starts_with("Feature 2 (Bad) loaded, but the outline did not end"), "{text}");
}

#[test]
fn a_crossing_is_reported_with_its_place() {
    let (what, _, text) = only_finding(of_ring(&json!([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]])));
    let FindingKind::SelfCrossing { lon, lat, at } = what else { panic!("{what:?}") };
    assert_eq!((lon, lat, at.part, at.ring), (1.0, 1.0, 1, 1));
    assert!(text.contains("longitude 1.000000, latitude 1.000000"), "{text}");
}

#[test]
fn a_crossing_at_a_corner_is_one_too() {
    // Through a corner that the ring passes twice, and through a corner that lies on another side.
    for ring in [
        json!([[0, 0], [1, 1], [2, 2], [2, 0], [1, 1], [0, 2], [0, 0]]),
        json!([[0, 0], [2, 2], [2, 0], [1, 1], [0, 2], [0, 0]]),
    ] {
        let (what, ..) = only_finding(of_ring(&ring));
        assert!(matches!(what, FindingKind::SelfCrossing { lon: 1.0, lat: 1.0, .. }), "{ring} {what:?}");
    }
}

#[test]
fn touching_itself_is_no_crossing() {
    for ring in [
        // Two squares that meet at a corner.
        json!([[0, 0], [1, 0], [1, 1], [2, 1], [2, 2], [1, 2], [1, 1], [0, 1], [0, 0]]),
        // A corner that touches the opposite side from within.
        json!([[0, 0], [4, 0], [4, 4], [2, 0], [0, 4], [0, 0]]),
        // Out and back along one line to a hole.
        json!([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0], [1, 1], [1, 2], [2, 2], [2, 1], [1, 1], [0, 0]]),
    ] {
        let (atlas, findings) = load_beside_sound(&[of_ring(&ring)]);
        assert!(findings.is_empty(), "{ring} {findings:?}");
        assert_eq!(atlas.areas().len(), 2);
    }
}

#[test]
fn a_hole_must_lie_inside() {
    let outline = square(0.0, 0.0, 4.0);
    let (what, kept, _) = only_finding(feature("Bad", &polygon(&[outline.clone(), square(9.0, 9.0, 1.0)])));
    assert!(matches!(what, FindingKind::HoleOutside { at } if at.ring == 2));
    assert!(kept);
    let (what, kept, text) =
        only_finding(feature("Bad", &polygon(&[outline.clone(), square(3.0, 1.0, 2.0)])));
    assert!(matches!(what, FindingKind::HoleCrosses { lon: 4.0, .. }), "{what:?}");
    assert!(!kept);
    assert!(text.contains("hole 1 runs across"), "{text}");
    let touching = polygon(&[outline, square(0.0, 1.0, 1.0)]);
    assert!(load_beside_sound(&[feature("Touching", &touching)]).1.is_empty());
}

#[test]
fn parts_that_overlap_are_joined() {
    let parts =
        json!({"type": "MultiPolygon", "coordinates": [[square(0.0, 0.0, 2.0)], [square(1.0, 0.0, 2.0)]]});
    let (atlas, findings) = load_beside_sound(&[feature("Two", &parts)]);
    assert_eq!(findings[0].what, FindingKind::PartsJoined);
    let (_, whole) =
        load_beside_sound(&[feature("Two", &polygon(&[json!([[0, 0], [3, 0], [3, 2], [0, 2], [0, 0]])]))]);
    assert!(whole.is_empty());
    assert!(atlas.by_slug("two").unwrap().covers(1.5, 1.0));
    assert_eq!(atlas.by_slug("two").unwrap().geometry().0.len(), 1);
}
