//! Small GeoJSON texts.

use atlas::{Atlas, Finding, FindingKind, load};
use serde_json::{Value, json};

/// Corners of a square, closed, with its south-west corner at (x, y).
pub fn square(x: f64, y: f64, side: f64) -> Value {
    json!([[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]])
}

pub fn polygon(rings: &[Value]) -> Value {
    json!({"type": "Polygon", "coordinates": rings})
}

pub fn feature(name: &str, geometry: &Value) -> Value {
    json!({"type": "Feature", "properties": {"NAME": name}, "geometry": geometry})
}

pub fn collection(features: &[Value]) -> String {
    json!({"type": "FeatureCollection", "features": features}).to_string()
}

/// An area far from the ones under test, so that a file has something to load.
pub fn sound() -> Value {
    feature("Sound", &polygon(&[square(50.0, 50.0, 0.1)]))
}

/// Loads the features, with a sound one before them.
pub fn load_beside_sound(features: &[Value]) -> (Atlas, Vec<Finding>) {
    let all: Vec<Value> = std::iter::once(sound()).chain(features.iter().cloned()).collect();
    load(&collection(&all), "NAME").unwrap()
}

/// The one finding about a single feature that is loaded beside a sound one, and whether the feature was kept.
pub fn only_finding(feature: Value) -> (FindingKind, bool, String) {
    let (atlas, mut findings) = load_beside_sound(&[feature]);
    assert_eq!(findings.len(), 1, "{findings:?}");
    let finding = findings.pop().unwrap();
    assert_eq!(finding.feature, 2);
    assert_eq!(finding.kept(), atlas.areas().len() == 2);
    let kept = finding.kept();
    (finding.what.clone(), kept, finding.to_string())
}
