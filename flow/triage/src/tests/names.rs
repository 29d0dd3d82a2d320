use crate::names::{can_search, flag, places_of, without};
use proptest::prelude::*;

const AREAS: &[&str] = &["Mill Flats", "Ferry Hill", "Old Quay"];

fn flagged(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    flag(text, AREAS).into_iter().map(|range| letters[range].iter().collect()).collect()
}

#[test]
fn finds_names_after_cues() {
    for (text, name) in [
        ("There is a man named Orlen who yells.", "Orlen"),
        ("His name is john, he sleeps there.", "john"),
        ("her name is Dalia Brook and she is cold", "Dalia Brook"),
        ("Mr. Tavish is in the doorway", "Tavish"),
        ("I saw Dr. Quill there", "Quill"),
        ("Se llama Jacinto y duerme ahí", "Jacinto"),
        ("un hombre llamado jacinto", "jacinto"),
        ("Su nombre es María del Prado.", "María del Prado"),
        ("La Sra. Olmedo pide ayuda", "Olmedo"),
        ("a man known as Rook", "Rook"),
        ("Name is: \"Orlen\"", "Orlen"),
    ] {
        assert!(flagged(text).iter().any(|found| found.contains(name)), "{text}: {:?}", flagged(text));
    }
}

#[test]
fn finds_two_capitals_in_a_row() {
    assert_eq!(flagged("Yesterday Dalia Brook slept at the library."), ["Dalia Brook"]);
    assert_eq!(flagged("Dalia Brook sleeps there."), ["Dalia Brook"]);
    assert_eq!(flagged("Ayer vi a Jacinto Olmedo en la puerta"), ["Jacinto Olmedo"]);
    assert_eq!(flagged("I think J. Orlen sells there"), ["J. Orlen"]);
    assert_eq!(flagged("it was Dalia O’Brook's tent"), ["Dalia O’Brook"]);
    assert_eq!(flagged("met Orlen Brook-Tavish there"), ["Orlen Brook-Tavish"]);
    assert_eq!(flagged("Ирина Лесная спит у двери"), ["Ирина Лесная"]);
}

#[test]
fn streets_neighborhoods_days_and_starts_of_sentences_are_no_names() {
    for text in [
        "Tents on Orlen Brook Street since Monday.",
        "Needles at 415 Orlen Brook by the door",
        "En la Calle Jacinto Olmedo hay basura",
        "En la Avenida de los Olmos Viejos hay basura",
        "Junto al Parque Jacinto Olmedo",
        "Mill Flats and Ferry Hill have this problem. Old Quay too.",
        "People sleep there. They are cold. Please help.",
        "I told the Police Department on Friday Night",
        "I called Public Works about this",
        "her name is not known",
        "Two tents. Four people.",
        "Se llama a la policía cada noche",
        "TWO TENTS BLOCK THE DOORWAY OF THE LAUNDRY AND NOBODY COMES",
        "",
        "\n . 12 —",
    ] {
        assert_eq!(flagged(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_shouted_text_is_searched_for_cues() {
    assert_eq!(flagged("THERE IS A MAN NAMED ORLEN AND HE BLOCKS THE DOORWAY"), ["ORLEN"]);
}

#[test]
fn scripts_without_capitals_are_not_searched_and_it_says_so() {
    assert!(!can_search("洗衣店门口有人睡觉") && !can_search("በሩ ላይ ይተኛሉ"));
    assert!(can_search("Tents") && can_search("палатки") && can_search("12"));
}

#[test]
fn words_are_found_whole_whatever_their_capitals() {
    assert_eq!(places_of("Al also told al, AL.", "al"), [0..2, 13..15, 17..19]);
    assert_eq!(places_of("el señor Peña. PEÑA!", "peña"), [9..13, 15..19]);
    assert_eq!(places_of("有人叫小明 and 小明睡觉", "小明"), [3..5, 10..12]);
    assert!(places_of("anything", " ").is_empty() && places_of("", "x").is_empty());
}

#[test]
fn what_is_taken_out_leaves_a_mark() {
    assert_eq!(without("I saw Dalia Brook there, Al", &[6..17, 25..27]), "I saw […] there, […]");
    assert_eq!(without("Ñandú y Olmo", &[0..5, 8..12]), "[…] y […]");
}

/// Texts that are likely to set the rules off, and any text at all.
fn texts() -> impl Strategy<Value = String> {
    let words = [
        "Dalia", "Brook", "named", "Mr.", "se", "llama", "Street", "Mill", "Flats", "de", "É", "İ", "ß",
        "J.", "\u{301}", "'", "\n", "415", "名",
    ];
    prop_oneof![
        "\\PC{0,60}",
        any::<String>(),
        prop::collection::vec(prop::sample::select(words.to_vec()), 0..14).prop_map(|words| words.join(" ")),
        prop::collection::vec(prop::sample::select(words.to_vec()), 0..14).prop_map(|words| words.concat()),
    ]
}

proptest! {
    #[test]
    fn any_text_gives_ranges_inside_it_in_order_and_apart(text in texts(), area in texts()) {
        let count = text.chars().count();
        let mut end = 0;
        for range in flag(&text, &[area.as_str(), "Mill Flats"]) {
            prop_assert!(range.start < range.end && range.end <= count);
            prop_assert!(end == 0 || range.start > end);
            end = range.end;
        }
    }

    #[test]
    fn what_is_taken_out_is_gone_and_the_rest_stays(text in texts(), wanted in "[a-zñ]{1,4}") {
        let ranges = places_of(&text, &wanted);
        let gone: usize = ranges.iter().map(|range| range.end - range.start).sum();
        let left = without(&text, &ranges);
        prop_assert_eq!(left.chars().count(), text.chars().count() - gone + 3 * ranges.len());
        prop_assert!(places_of(&left, &wanted).is_empty());
    }
}

#[test]
fn words_are_compared_however_they_were_typed() {
    let folded = |text: &str| {
        let words = crate::names::words(text).into_iter();
        words.map(|(folded, _)| folded).collect::<Vec<_>>().join(" ")
    };
    for (typed, plain) in [
        ("Jardín", "jardin"),
        ("Jardi\u{301}n", "jardin"),
        ("Nguyễn Thị", "nguyen thi"),
        ("Đặng Łukasz Øst", "dang lukasz ost"),
        ("STRASSE straße", "strasse strasse"),
        ("Ｒｏｂｉｎ", "robin"),
        ("Ro\u{200d}bin", "robin"),
        ("Ash\u{ad}down", "ashdown"),
        ("\u{200b} Robin", "robin"),
        ("Robin \u{200d} Ashdown", "robin ashdown"),
        ("مُحَمَّد", "محمد"),
        ("प्रिया", "प्रिया"),
        ("王秀英", "王秀英"),
        ("박지우", "박지우"),
        ("\u{1107}\u{1161}\u{11a8}지우", "박지우"),
        ("たか", "たか"),
        ("Rob\u{e0100}in Ash\u{3164}down", "robin ashdown"),
        ("\u{301}", ""),
    ] {
        assert_eq!(folded(typed), plain, "{typed:?}");
    }
}
