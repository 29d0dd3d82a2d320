//! Names and slugs.

use std::collections::HashSet;

use atlas::{Atlas, FindingKind, load};
use proptest::prelude::*;
use words::AreaSlug;

use crate::shapes::{collection, feature, only_finding, polygon, square};

fn atlas_of(names: &[String]) -> Atlas {
    let place = |n: usize| f64::from(u8::try_from(n).unwrap());
    let features: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(n, name)| feature(name, &polygon(&[square(place(n), 0.0, 0.5)])))
        .collect();
    load(&collection(&features), "NAME").unwrap().0
}

fn slug_of(name: &str) -> String {
    atlas_of(&[name.to_owned()]).areas()[0].slug.to_string()
}

fn shown(name: &str) -> String {
    atlas_of(&[name.to_owned()]).areas()[0].display_name().to_owned()
}

#[test]
fn slugs_are_plain() {
    assert_eq!(slug_of("ALKI"), "alki");
    assert_eq!(slug_of("INTERNATIONAL DISTRICT - EAST"), "international-district-east");
    assert_eq!(slug_of("SLU/CASCADE"), "slu-cascade");
    assert_eq!(slug_of("Queen's Park"), "queens-park");
    assert_eq!(slug_of("Cañón Übersee Łódź Straße"), "canon-ubersee-lodz-strasse");
    assert_eq!(slug_of("e\u{301}toile"), "etoile");
    assert_eq!(slug_of("唐人街"), "area");
    assert_eq!(slug_of(&"long ".repeat(24)).len(), 64);
}

#[test]
fn slugs_that_would_be_the_same_get_a_number() {
    let names = ["Alki!", "Alki 2", "Alki", "Alki?", "唐", "人"].map(str::to_owned);
    let mut slugs: Vec<_> = atlas_of(&names).areas().iter().map(|area| area.slug.to_string()).collect();
    slugs.sort();
    assert_eq!(slugs, ["alki", "alki-2", "alki-3", "alki-4", "area", "area-2"]);
}

#[test]
fn a_slug_can_be_read_and_nothing_else() {
    assert_eq!("mt-baker".parse::<AreaSlug>().unwrap().as_str(), "mt-baker");
    for text in ["", "-a", "a-", "a--b", "A", "a b", "é", "../x", &"a".repeat(65)] {
        assert!(text.parse::<AreaSlug>().is_err(), "{text}");
        assert!(serde_json::from_value::<AreaSlug>(text.into()).is_err());
    }
}

#[test]
fn capitals_throughout_are_shown_as_words() {
    assert_eq!(shown("ALASKA JUNCTION"), "Alaska Junction");
    assert_eq!(shown("FAUNTLEROY SW"), "Fauntleroy SW");
    assert_eq!(shown("SODO"), "Sodo");
    assert_eq!(shown("MONTLAKE/PORTAGE BAY"), "Montlake/Portage Bay");
    assert_eq!(shown("EASTLAKE - EAST"), "Eastlake - East");
    assert_eq!(shown("VILLAGE OF O'HARE AND QUEEN'S"), "Village of O'Hare and Queen's");
    assert_eq!(shown("ÉTOILE ÎLE"), "Étoile Île");
    for mixed in ["SoDo", "Mt Baker", "de Young", "X", "12", "唐人街"] {
        assert_eq!(shown(mixed), mixed);
    }
}

#[test]
fn characters_that_hide_or_turn_text_are_taken_out() {
    let tricky = feature("Al\u{202e}k\u{0007}i\u{2066}\u{200b}", &polygon(&[square(0.0, 0.0, 1.0)]));
    let (what, kept, text) = only_finding(tricky);
    assert_eq!(what, FindingKind::NameCleaned);
    assert!(kept);
    assert!(text.starts_with("Feature 2 (Alki) loaded"), "{text}");
    assert_eq!(slug_of("  Al\tki \n"), "al-ki");
}

#[test]
fn a_description_is_no_name() {
    let (what, ..) = only_finding(feature(&"x".repeat(121), &polygon(&[square(0.0, 0.0, 1.0)])));
    assert_eq!(what, FindingKind::NameTooLong { characters: 121, most: 120 });
}

proptest! {
    #[test]
    fn slugs_are_well_formed_and_differ(names in prop::collection::vec("\\PC{1,12}", 1..20)) {
        let names: Vec<String> = names.into_iter().map(|name| format!("{name}x")).collect();
        let atlas = atlas_of(&names);
        let slugs: HashSet<_> = atlas.areas().iter().map(|area| area.slug.clone()).collect();
        prop_assert_eq!(slugs.len(), atlas.areas().len());
        for slug in slugs {
            prop_assert!(slug.as_str().parse::<AreaSlug>().is_ok(), "{}", slug);
        }
    }
}
