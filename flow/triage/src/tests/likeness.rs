use crate::likeness::{Likeness, Sketch, likeness};
use proptest::prelude::*;
use words::Day;

const SPOT: (f64, f64) = (-122.395, 47.605);

fn sketch(
    area: &str,
    point: Option<(f64, f64)>,
    day: i64,
    category: &str,
    place: &str,
    body: &str,
) -> Sketch {
    Sketch::new(area.parse().ok(), point, Day(day), category, place, [body])
}

fn laundry(day: i64, body: &str) -> Sketch {
    sketch("mill-flats", None, day, "camping", "Corner of Mill Street and 4th", body)
}

#[test]
fn one_problem_told_twice_is_suggested_with_its_reasons() {
    let one = laundry(20_000, "Two tents block the doorway of the laundry. They sleep there every night.");
    let two = sketch(
        "mill-flats",
        None,
        20_004,
        "camping",
        "Mill St at 4th, the laundry",
        "People are sleeping in the laundry's doorway, with tents",
    );
    let found = likeness(&one, &two);
    assert!(found.is_suggested(), "{found:?}");
    assert!(found.place && found.time && found.category && found.words, "{found:?}");
}

#[test]
fn another_language_is_suggested_by_place_time_and_category_alone() {
    let english = laundry(20_000, "Two tents block the doorway of the laundry.");
    let spanish = laundry(20_002, "Hay dos tiendas de campaña en la puerta de la lavandería.");
    let found = likeness(&english, &spanish);
    assert!(found.is_suggested() && !found.words, "{found:?}");
}

#[test]
fn a_neighborhood_a_day_and_a_category_alone_are_not_enough() {
    let one = sketch("mill-flats", None, 20_000, "camping", "Behind the library", "A tent");
    let two = sketch("mill-flats", None, 20_000, "camping", "Ferry landing", "Noise at night");
    assert!(!likeness(&one, &two).is_suggested());
    let empty = sketch("mill-flats", None, 20_000, "camping", "", "");
    assert!(!likeness(&empty, &empty).is_suggested());
}

#[test]
fn the_same_spot_is_enough_and_a_far_one_is_never() {
    let at = |point, category| sketch("mill-flats", Some(point), 20_000, category, "", "");
    let near = (SPOT.0 + 0.0003, SPOT.1);
    assert!(likeness(&at(SPOT, "camping"), &at(near, "camping")).is_suggested());
    assert!(likeness(&at(SPOT, "camping"), &at(near, "welfare")).is_suggested(), "kinds are often mixed up");
    let told = |point| {
        sketch("mill-flats", Some(point), 20_000, "camping", "Mill Street", "tents doorway laundry night")
    };
    assert!(!likeness(&told(SPOT), &told((SPOT.0 + 0.02, SPOT.1))).is_suggested());
}

#[test]
fn streets_are_told_apart_by_their_names_and_numbers() {
    let at = |place: &str| sketch("mill-flats", None, 20_000, "camping", place, "");
    assert!(!likeness(&at("Pine Street"), &at("Oak Street")).is_suggested(), "street is no name");
    assert!(!likeness(&at("1200"), &at("1204")).is_suggested(), "house numbers must be the same");
    assert!(likeness(&at("Harison Street"), &at("Harrison St")).is_suggested(), "a slip is forgiven");
    assert!(likeness(&at("Jardín central"), &at("jardin central")).is_suggested(), "accents do not matter");
}

#[test]
fn more_than_sixty_days_are_never_one() {
    let body = "Two tents block the doorway of the laundry";
    assert!(likeness(&laundry(20_000, body), &laundry(20_060, body)).is_suggested());
    assert!(!likeness(&laundry(20_000, body), &laundry(20_061, body)).is_suggested());
}

#[test]
fn chinese_is_compared_by_pairs_of_characters() {
    let at = |body: &str| sketch("mill-flats", None, 20_000, "camping", "", body);
    let found = likeness(&at("洗衣店门口有人睡觉"), &at("有人在洗衣店门口"));
    assert!(found.words && found.is_suggested(), "{found:?}");
}

fn any_sketch() -> impl Strategy<Value = Sketch> {
    let area = prop::sample::select(vec!["mill-flats", "ferry-hill", "?"]);
    let coordinate = prop_oneof![-122.41..-122.39f64, Just(f64::NAN), Just(f64::INFINITY), -1e300..1e300f64];
    let point = prop::option::of((coordinate, 47.6..47.61f64));
    let text = prop_oneof!["[a-d ]{0,12}", "\\PC{0,40}", Just("tents at the laundry doorway".to_owned())];
    let category = prop::sample::select(vec!["camping", "litter"]);
    (area, point, -5i64..90, category, text.clone(), text).prop_map(
        |(area, point, day, category, place, body)| sketch(area, point, day, category, &place, &body),
    )
}

proptest! {
    #[test]
    fn the_same_whichever_comes_first(one in any_sketch(), two in any_sketch()) {
        prop_assert_eq!(likeness(&one, &two), likeness(&two, &one));
        prop_assert_eq!(likeness(&one, &two), likeness(&one, &two));
    }

    #[test]
    fn a_score_is_between_nothing_and_all(one in any_sketch(), two in any_sketch()) {
        let Likeness { score, .. } = likeness(&one, &two);
        prop_assert!((0.0..=1.0).contains(&score), "{}", score);
    }

    #[test]
    fn nothing_is_more_alike_than_itself(one in any_sketch(), two in any_sketch()) {
        prop_assert!(likeness(&one, &one).score + 1e-9 >= likeness(&one, &two).score);
    }

    #[test]
    fn extreme_days_do_no_harm(one in any_sketch(), day in any::<i64>()) {
        let mut far = one.clone();
        far.opened = Day(day);
        prop_assert!(likeness(&one, &far).score <= 1.0);
    }
}
