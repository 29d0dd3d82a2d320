//! The drawings.

use std::collections::HashSet;

use atlas::{Area, Atlas, MapOptions, load};

use crate::seattle;
use crate::shapes::{collection, feature, polygon, square};
use crate::xml::{Element, elements};

fn linked(area: &Area) -> String {
    format!("/neighborhoods/{}", area.slug)
}

fn options() -> MapOptions<'static> {
    MapOptions {
        title: "Neighborhoods of Seattle",
        desc: "61 neighborhoods; the table below lists them.",
        link: Some(&linked),
        class: Some(&|area| if area.slug.as_str() == "alki" { "area--here" } else { "area--quiet" }),
        ..MapOptions::default()
    }
}

fn count(elements: &[Element], name: &str) -> usize {
    elements.iter().filter(|element| element.name == name).count()
}

/// What a strict content security policy would stop, or would be a hole in it.
fn assert_inert(svg: &str) {
    for element in elements(svg) {
        assert!(["svg", "title", "desc", "g", "a", "path", "text", "tspan"].contains(&element.name.as_str()));
        for (name, _) in &element.attributes {
            assert!(name != "style" && !name.starts_with("on"), "{name}");
        }
    }
    assert!(!svg.contains("style=") && !svg.contains("<script") && !svg.contains("<style"));
}

#[test]
fn seattle_fits_its_budget() {
    let svg = seattle::atlas().svg(&options());
    println!("map: {} bytes", svg.len());
    assert!(svg.len() < 45_000, "{}", svg.len());
    assert_inert(&svg);
    let locator = seattle::atlas().locator("alki", &options()).unwrap();
    println!("locator: {} bytes", locator.len());
    assert!(locator.len() < 12_000, "{}", locator.len());
    assert_inert(&locator);
}

#[test]
fn each_area_is_a_link_with_a_name() {
    let all = elements(&seattle::atlas().svg(&options()));
    let links: Vec<&Element> = all.iter().filter(|element| element.name == "a").collect();
    assert_eq!(links.len(), 61);
    let alki = links.iter().find(|link| link.attribute("href") == Some("/neighborhoods/alki")).unwrap();
    assert_eq!(alki.attribute("aria-label"), Some("Alki"));
    let path = all.iter().find(|element| element.attribute("data-slug") == Some("alki")).unwrap();
    assert_eq!(path.attribute("class"), Some("area area--here"));
    assert_eq!(all[0].attribute("role"), Some("group"));
}

#[test]
fn without_links_it_is_an_image() {
    let all = elements(&seattle::atlas().svg(&MapOptions { link: None, labels: false, ..options() }));
    assert_eq!((count(&all, "a"), count(&all, "text"), count(&all, "path")), (0, 0, 61));
    assert_eq!(all[0].attribute("role"), Some("img"));
    let ids: HashSet<&str> = all.iter().filter_map(|element| element.attribute("id")).collect();
    assert!(ids.contains(all[0].attribute("aria-labelledby").unwrap()));
    assert!(ids.contains(all[0].attribute("aria-describedby").unwrap()));
    // It fills the width that the page gives it.
    assert!(all[0].attribute("viewBox").is_some() && all[0].attribute("width").is_none());
}

#[test]
fn the_caller_may_name_areas_in_its_own_words() {
    let name = |area: &Area| format!("{}: 3 concerns", area.display_name());
    let svg = seattle::atlas().svg(&MapOptions { name: Some(&name), ..options() });
    assert!(
        svg.contains("aria-label=\"Alki: 3 concerns\"") && svg.contains("<title>Alki: 3 concerns</title>")
    );
}

#[test]
fn the_locator_shows_one_among_all() {
    let svg = seattle::atlas().locator("alki", &options()).unwrap();
    let all = elements(&svg);
    assert_eq!((count(&all, "path"), count(&all, "a")), (2, 0));
    assert!(all.iter().any(|element| element.attribute("class") == Some("area area--here")));
    assert!(seattle::atlas().locator("atlantis", &options()).is_none());
}

#[test]
fn markup_and_tricks_stay_text() {
    let name = "</title><script>alert(1)</script>\u{202e}\"' onload=\"x\" & <b>";
    let shape = polygon(&[square(0.0, 0.0, 1.0)]);
    let (atlas, _) = load(&collection(&[feature(name, &shape)]), "NAME").unwrap();
    let svg = atlas.svg(&MapOptions {
        id: "a\" onload=\"x",
        title: name,
        desc: name,
        class: Some(&|_| "x\" onclick=\"y"),
        name: Some(&|area| format!("<i>{}\u{0}\u{1f}", area.name)),
        link: Some(&|_| "/a?b=1&c=\"2\"><script>".to_owned()),
        labels: true,
    });
    assert_inert(&svg);
    assert!(svg.contains("&lt;script&gt;"));
    let without = atlas.svg(&MapOptions::default());
    assert!(!without.contains('\u{202e}'));
    assert_inert(&without);
}

/// Corners of each ring of a path, in tenths.
fn corners(d: &str) -> Vec<(i64, i64)> {
    let mut all = Vec::new();
    for ring in d.split('M').skip(1) {
        let spaced = ring.trim_end_matches('z').replace('l', " ").replace('-', " -");
        let numbers: Vec<i64> = spaced.split_whitespace().map(tenths).collect();
        let mut here = (0, 0);
        for pair in numbers.chunks(2) {
            here = (here.0 + pair[0], here.1 + pair[1]);
            all.push(here);
        }
    }
    all
}

fn tenths(number: &str) -> i64 {
    let (whole, rest) = number.split_once('.').unwrap_or((number, "0"));
    let sign = if whole.starts_with('-') { -1 } else { 1 };
    let whole: i64 = whole.trim_start_matches('-').parse().unwrap_or(0);
    sign * (whole * 10 + rest.parse::<i64>().unwrap())
}

fn path_of(atlas: &Atlas, slug: &str) -> String {
    let all = elements(&atlas.svg(&MapOptions::default()));
    let path = all.iter().find(|element| element.attribute("data-slug") == Some(slug)).unwrap();
    path.attribute("d").unwrap().to_owned()
}

#[test]
fn a_square_is_drawn_as_one() {
    let ring = polygon(&[square(0.0, -0.5, 1.0), square(0.25, -0.25, 0.5)]);
    let (atlas, _) = load(&collection(&[feature("Ring", &ring)]), "NAME").unwrap();
    let mut drawn = corners(&path_of(&atlas, "ring"));
    drawn.sort_unstable();
    let expected = [
        (60, 60),
        (60, 9940),
        (2530, 2530),
        (2530, 7470),
        (7470, 2530),
        (7470, 7470),
        (9940, 60),
        (9940, 9940),
    ];
    assert_eq!(drawn, expected);
}

#[test]
fn areas_share_their_borders_on_the_map_too() {
    // Between the junctions, each corner on a border inside the city belongs to two areas or more.
    let atlas = seattle::atlas();
    let here: HashSet<_> = corners(&path_of(atlas, "columbia-city")).into_iter().collect();
    let around: HashSet<_> = atlas
        .neighbors("columbia-city")
        .iter()
        .flat_map(|area| corners(&path_of(atlas, area.slug.as_str())))
        .collect();
    let alone = here.difference(&around).count();
    assert!(here.len() > 10 && alone * 10 <= here.len(), "{alone} of {}", here.len());
}

#[test]
fn names_stand_where_there_is_room() {
    let svg = seattle::atlas().svg(&options());
    let labels = count(&elements(&svg), "text");
    println!("labels: {labels}");
    assert!((20..61).contains(&labels), "{labels}");
    assert!(svg.contains(">Queen Anne</text>"));
    // A sliver of an area keeps its name for its link.
    let thin = polygon(&[serde_json::json!([[0, 0], [1, 0], [1, 0.001], [0, 0.001], [0, 0]])]);
    let (atlas, _) = load(&collection(&[feature("Thin", &thin)]), "NAME").unwrap();
    let svg = atlas.svg(&options());
    assert_eq!(count(&elements(&svg), "text"), 0);
    assert!(svg.contains("aria-label=\"Thin\""));
}
