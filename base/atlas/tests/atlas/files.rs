//! Trouble with a file as a whole.

use atlas::{LoadError, load};
use serde_json::json;

use crate::shapes::{collection, feature, polygon, sound, square};

#[test]
fn what_is_not_json_is_located() {
    let Err(LoadError::NotJson { line, column, reason }) = load("{\n  \"type\": oops}", "NAME") else {
        panic!()
    };
    assert_eq!((line, column), (2, 11));
    assert!(!reason.contains("line"), "{reason}");
    for text in ["", "<html></html>", "{\"type\":\"Feature\"", "[1e999]"] {
        assert!(matches!(load(text, "NAME"), Err(LoadError::NotJson { .. })), "{text}");
    }
}

#[test]
fn nesting_has_a_bottom() {
    let deep = "[".repeat(100_000);
    assert!(matches!(load(&deep, "NAME"), Err(LoadError::NotJson { .. })));
}

#[test]
fn json_that_is_not_geojson_says_what_it_is() {
    for (text, expected) in [
        ("3", "no \"type\""),
        ("{}", "no \"type\""),
        (r#"{"type":"Polygon","coordinates":[]}"#, "\"Polygon\""),
        (r#"{"type":"Topology"}"#, "TopoJSON"),
        (r#"{"type":"FeatureCollection"}"#, "\"features\""),
        (r#"{"type":"FeatureCollection","features":{}}"#, "\"features\""),
    ] {
        let error = load(text, "NAME").unwrap_err();
        assert!(matches!(error, LoadError::NotGeoJson { .. }));
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn a_field_that_no_feature_has_lists_those_that_are_there() {
    let error = load(&collection(&[sound()]), "name").unwrap_err();
    let LoadError::NoSuchField { fields, .. } = &error else { panic!("{error:?}") };
    assert_eq!(fields, &["NAME"]);
    assert!(error.to_string().contains("Did you mean \"NAME\"?"), "{error}");
}

#[test]
fn no_usable_area_says_why() {
    let point = feature("Bad", &json!({"type": "Point", "coordinates": [0, 0]}));
    let error = load(&collection(&[point]), "NAME").unwrap_err();
    assert!(matches!(&error, LoadError::NoUsableArea { findings } if findings.len() == 1));
    assert!(error.to_string().contains("type Point"), "{error}");
    let none = load(&collection(&[]), "NAME").unwrap_err();
    assert_eq!(none, LoadError::NoUsableArea { findings: Vec::new() });
}

#[test]
fn a_site_has_only_so_many_neighborhoods() {
    let many = vec![json!(null); 2_001];
    let error = load(&collection(&many), "NAME").unwrap_err();
    assert_eq!(error, LoadError::TooManyFeatures { found: 2_001, most: 2_000 });
}

#[test]
fn a_single_feature_and_a_byte_order_mark_are_fine() {
    let text = format!("\u{feff}{}", sound());
    assert_eq!(load(&text, "NAME").unwrap().0.areas().len(), 1);
}

#[test]
fn altitude_is_ignored() {
    let high = json!([[0, 0, 9], [1, 0, 9], [1, 1, 9], [0, 0, 9]]);
    let (atlas, findings) = load(&collection(&[feature("High", &polygon(&[high]))]), "NAME").unwrap();
    assert!(findings.is_empty());
    assert!(atlas.find(0.9, 0.1).is_some());
}

#[test]
fn findings_come_in_the_order_of_the_file() {
    let shape = polygon(&[square(0.0, 0.0, 1.0)]);
    let again = polygon(&[square(0.5, 0.0, 1.0)]);
    let bad = feature("Bad", &json!(null));
    let all = [bad.clone(), feature("A", &shape), feature("B", &again), bad];
    let (_, findings) = load(&collection(&all), "NAME").unwrap();
    let order: Vec<usize> = findings.iter().map(|finding| finding.feature).collect();
    assert_eq!(order, [1, 3, 4]);
}
