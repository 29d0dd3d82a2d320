//! What a site keeps reads back as it was.

use atlas::{Atlas, LoadError};
use serde_json::json;

use crate::seattle;
use crate::shapes::square;

#[test]
fn areas_read_back_bit_for_bit() {
    let before = seattle::atlas();
    let text = before.to_geojson();
    let after = Atlas::from_stored(&text).unwrap();
    assert_eq!(after.to_geojson(), text);
    for (one, other) in before.areas().iter().zip(after.areas()) {
        assert_eq!((&one.slug, &one.name, one.geometry()), (&other.slug, &other.name, other.geometry()));
        assert_eq!(one.middle(), other.middle());
    }
    // One line for each area, so that a change shows which.
    assert_eq!(text.lines().count(), 61 + 2);
}

#[test]
fn damage_is_named_and_nothing_panics() {
    let area = |slug: &str, name: &str, ring: &serde_json::Value| {
        json!({"type": "Feature", "properties": {"slug": slug, "name": name},
               "geometry": {"type": "MultiPolygon", "coordinates": [[ring]]}})
    };
    let good = square(0.0, 0.0, 1.0);
    for (features, expected) in [
        (json!([]), "no areas"),
        (json!([area("A b", "A", &good)]), "slug"),
        (json!([area("a", "A", &good), area("a", "B", &good)]), "earlier"),
        (json!([area("a", "A\u{202e}", &good)]), "name"),
        (json!([area("a", "A", &json!([[0, 0], [1, 1]]))]), "shape"),
        (json!([area("a", "A", &json!([[0, 0], [1, 0], [1, 100]]))]), "shape"),
        (json!([area("a", "A", &json!([[0], [1, 0], [1, 1]]))]), ""),
        (json!([{"type": "Feature", "properties": null, "geometry": null}]), "slug"),
    ] {
        let text = json!({"type": "FeatureCollection", "features": features}).to_string();
        let error = Atlas::from_stored(&text).unwrap_err();
        assert!(
            matches!(&error, LoadError::Stored { what, .. } if what.contains(expected)),
            "{error} {text}"
        );
    }
    for cut in [0, 1, 50, 5_000] {
        let text: String = seattle::atlas().to_geojson().chars().take(cut).collect();
        assert!(matches!(Atlas::from_stored(&text), Err(LoadError::Stored { feature: 0, .. })));
    }
}
