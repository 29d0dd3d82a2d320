//! A real city.

use std::collections::HashMap;
use std::sync::OnceLock;

use atlas::{Atlas, load};

const FILE: &str = include_str!("../fixtures/seattle-mcpp-areas.geojson");

/// Seattle, loaded once.
pub fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| load(FILE, "NAME").unwrap().0)
}

#[test]
fn all_areas_load_without_a_word() {
    let (atlas, findings) = load(FILE, "NAME").unwrap();
    assert!(findings.is_empty(), "{findings:#?}");
    assert_eq!(atlas.areas().len(), 61);
    let names: Vec<&str> = atlas.areas().iter().map(|area| area.name.as_str()).collect();
    assert!(names.is_sorted());
}

#[test]
fn a_point_on_the_beach_is_in_alki() {
    let alki = atlas().find(-122.409, 47.579).unwrap();
    assert_eq!((alki.name.as_str(), alki.display_name(), alki.slug.as_str()), ("ALKI", "Alki", "alki"));
    assert!(atlas().find(-122.45, 47.60).is_none(), "the bay is no neighborhood");
}

#[test]
fn the_middle_of_each_area_lies_in_it() {
    for area in atlas().areas() {
        let (lon, lat) = area.middle();
        assert_eq!(atlas().find(lon, lat).unwrap().slug, area.slug);
    }
}

#[test]
fn the_city_has_its_size() {
    let total: f64 = atlas().areas().iter().map(atlas::Area::area_m2).sum();
    // Seattle's land is 217 square kilometres; the areas leave out little of it.
    assert!((190e6..250e6).contains(&total), "{total}");
}

#[test]
fn neighbors_are_mutual() {
    let slugs =
        |slug: &str| atlas().neighbors(slug).into_iter().map(|area| area.slug.clone()).collect::<Vec<_>>();
    assert_eq!(
        slugs("alki").iter().map(words::AreaSlug::as_str).collect::<Vec<&str>>(),
        ["alaska-junction", "commercial-duwamish", "morgan", "north-admiral"]
    );
    let all: HashMap<_, _> =
        atlas().areas().iter().map(|area| (area.slug.clone(), slugs(area.slug.as_str()))).collect();
    for (area, neighbors) in &all {
        assert!(!neighbors.is_empty() && !neighbors.contains(area));
        assert!(neighbors.iter().all(|neighbor| all[neighbor].contains(area)), "{area}");
    }
}
