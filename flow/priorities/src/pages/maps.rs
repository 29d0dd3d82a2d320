//! The maps of a review: by need, and by what each estimate rests on. Each neighborhood says its state
//! in words too, and the table says the same.

use crate::{Class, Place};
use atlas::{Area, MapOptions};
use page::Cx;
use std::collections::HashMap;
use words::AreaSlug;

/// Classes of the map by need, from the fifth with the most to the one with the least.
const FIFTHS: [&str; 5] = ["area--need-1", "area--need-2", "area--need-3", "area--need-4", "area--need-5"];

/// The map by need, in fifths of the neighborhoods that have a rank. `places` stand in the order of a
/// review.
pub(super) fn by_need(cx: &Cx, places: &[Place]) -> String {
    let ranked: Vec<&Place> = places.iter().filter(|place| place.found.is_ranked()).collect();
    let fifth = |at: usize| at * FIFTHS.len() / ranked.len().max(1);
    let fifths: HashMap<&AreaSlug, usize> =
        ranked.iter().enumerate().map(|(at, place)| (&place.area, fifth(at))).collect();
    let of = |area: &Area| fifths.get(&area.slug).copied();
    let class =
        |area: &Area| of(area).and_then(|at| FIFTHS.get(at)).copied().unwrap_or("area--class-nothing");
    let says = |area: &Area| match of(area) {
        Some(at) => cx.token("priorities-fifth", at + 1),
        None => cx.t("priorities-unknown"),
    };
    draw(cx, ("priorities-need-map", "priorities-map-need"), &class, &says)
}

/// The map by what each estimate rests on.
pub(super) fn by_class(cx: &Cx, places: &[Place]) -> String {
    let classes: HashMap<&AreaSlug, Class> =
        places.iter().map(|place| (&place.area, place.found.class)).collect();
    let of = |area: &Area| classes.get(&area.slug).copied().unwrap_or(Class::Nothing);
    let says = |area: &Area| cx.token("priorities-class", of(area).token());
    draw(cx, ("priorities-class-map", "priorities-map"), &|area| on_map(of(area)), &says)
}

fn draw(
    cx: &Cx,
    (id, title): (&str, &str),
    class: &dyn Fn(&Area) -> &'static str,
    says: &dyn Fn(&Area) -> String,
) -> String {
    cx.house.atlas.svg(&MapOptions {
        id,
        title: &cx.t(title),
        link: Some(&|area| format!("/priorities/review/{}", area.slug)),
        class: Some(class),
        name: Some(&|area| cx.t2("priorities-map-area", "name", area.display_name(), "class", says(area))),
        ..MapOptions::default()
    })
}

const fn on_map(class: Class) -> &'static str {
    match class {
        Class::A => "area--class-a",
        Class::B => "area--class-b",
        Class::C => "area--class-c",
        Class::D => "area--class-d",
        Class::Nothing => "area--class-nothing",
    }
}
