//! Whatever comes in, nothing panics, and what is loaded is sound.

use atlas::{Atlas, MapOptions, load};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::shapes::{collection, feature};
use crate::xml::elements;

/// Any JSON, with the words of GeoJSON strewn in.
fn jsonish() -> impl Strategy<Value = Value> {
    let word = prop_oneof![
        Just("type"),
        Just("features"),
        Just("properties"),
        Just("geometry"),
        Just("coordinates"),
        Just("NAME"),
        Just("Feature"),
        Just("FeatureCollection"),
        Just("Polygon"),
        Just("MultiPolygon"),
        Just("bbox"),
        Just("crs"),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-200_i32..200).prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        word.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((word.clone(), inner), 0..6)
                .prop_map(|pairs| pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()),
        ]
    })
}

/// Rings on a coarse grid: they cross, touch and repeat themselves all the time.
fn wild_ring() -> impl Strategy<Value = Value> {
    let corner = (0_i8..7, 0_i8..7).prop_map(|(x, y)| json!([f64::from(x) * 0.01, f64::from(y) * 0.01]));
    prop::collection::vec(corner, 0..9).prop_map(closed)
}

/// Rings around a point, which cross themselves seldom but others often.
fn star_ring() -> impl Strategy<Value = Value> {
    let spokes = prop::collection::vec(1_u8..9, 3..12);
    (0_u8..7, 0_u8..7, spokes).prop_map(|(x, y, spokes)| {
        let turn = std::f64::consts::TAU / f64::from(u8::try_from(spokes.len()).unwrap());
        let corners = (0_u8..).zip(spokes).map(|(number, length)| {
            let (sin, cos) = (turn * f64::from(number)).sin_cos();
            let reach = f64::from(length) * 0.004;
            json!([f64::from(x) * 0.01 + cos * reach, f64::from(y) * 0.01 + sin * reach])
        });
        closed(corners.collect())
    })
}

fn closed(mut ring: Vec<Value>) -> Value {
    ring.extend(ring.first().cloned());
    ring.into()
}

fn shapes() -> impl Strategy<Value = Value> {
    let ring = || prop_oneof![1 => wild_ring(), 4 => star_ring()];
    let part =
        prop_oneof![4 => prop::collection::vec(ring(), 1..2), 1 => prop::collection::vec(ring(), 0..3)];
    prop::collection::vec(part, 1..3).prop_map(|parts| json!({"type": "MultiPolygon", "coordinates": parts}))
}

fn use_all(atlas: &Atlas) {
    for area in atlas.areas() {
        let (lon, lat) = area.middle();
        assert!(area.covers(lon, lat), "{area:?}");
        assert!(area.area_m2() > 0.0);
        assert!(atlas.find(lon, lat).is_some());
        let _ = atlas.neighbors(area.slug.as_str());
        elements(&atlas.locator(area.slug.as_str(), &MapOptions::default()).unwrap());
    }
    elements(&atlas.svg(&MapOptions::default()));
    let text = atlas.to_geojson();
    assert_eq!(Atlas::from_stored(&text).unwrap().to_geojson(), text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        let _ = load(&text, "NAME");
        let _ = Atlas::from_stored(&text);
    }

    #[test]
    fn any_json(value in jsonish()) {
        let _ = load(&value.to_string(), "NAME");
        let _ = Atlas::from_stored(&value.to_string());
    }

    #[test]
    fn any_json_as_features(values in prop::collection::vec(jsonish(), 0..4)) {
        let _ = load(&collection(&values), "NAME");
        let _ = Atlas::from_stored(&collection(&values));
    }

    #[test]
    fn any_geometry(geometry in jsonish()) {
        let text = collection(&[feature("Odd", &geometry)]);
        if let Ok((atlas, _)) = load(&text, "NAME") {
            use_all(&atlas);
        }
    }

    #[test]
    fn any_rings(shapes in prop::collection::vec(shapes(), 1..5)) {
        let features: Vec<Value> =
            shapes.iter().enumerate().map(|(n, shape)| feature(&format!("{}{n}", "ABCDE"), shape)).collect();
        if let Ok((atlas, findings)) = load(&collection(&features), "NAME") {
            use_all(&atlas);
            eprintln!("LOADED {} {:?}", atlas.areas().len(), findings.iter().map(|f| format!("{:?}", f.what).split(' ').next().unwrap().to_owned()).collect::<Vec<_>>());
            let left_out = findings.iter().filter(|finding| !finding.kept()).count();
            prop_assert_eq!(atlas.areas().len() + left_out, features.len());
            for finding in findings {
                prop_assert!(!finding.to_string().is_empty());
            }
        }
    }
}
