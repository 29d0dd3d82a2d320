use super::*;
use proptest::prelude::*;

const YIELD: Yield = Yield { log_per_hour: 2.0, barrier_weight: -0.3, shape: 4.0 };

fn cycle(sessions: usize) -> Cycle {
    Cycle { sessions, hours: 6.0, first: 2, floor: sessions, drift: 0.1, group_worth: 0.0 }
}

fn place(need_log_mean: f64, need_log_sd: f64) -> Place {
    Place {
        need_log_mean,
        need_log_sd,
        barrier: 0.0,
        months_unheard: Some(1.0),
        is_heard_this_cycle: false,
        met: vec![],
        unmet: vec![],
    }
}

fn places_of(plan: &Plan) -> Vec<usize> {
    plan.picks.iter().map(|pick| pick.place).collect()
}

fn any_place() -> impl Strategy<Value = Place> {
    let kinds = || prop::collection::vec((0..4_u16).prop_map(GroupKind), 0..3);
    let months = prop::option::of(0.0..30.0_f64);
    (-5.0..0.0_f64, 0.0..1.0_f64, -1.0..2.0_f64, months, any::<bool>(), kinds(), kinds()).prop_map(
        |(mean, sd, barrier, months_unheard, is_heard_this_cycle, met, unmet)| Place {
            barrier,
            months_unheard,
            is_heard_this_cycle,
            met,
            unmet,
            ..place(mean, sd)
        },
    )
}

proptest! {
    /// With sessions enough every place is heard once before any is heard twice.
    #[test]
    fn every_place_is_heard_once_in_a_cycle(places in prop::collection::vec(any_place(), 0..12), more in 0..4_usize) {
        let open = places.iter().filter(|place| !place.is_heard_this_cycle).count();
        let plan = plan(&places, &YIELD, &cycle(open + more)).expect("a plan");
        prop_assert_eq!(&plan.left_out, &Vec::<usize>::new());
        let mut first: Vec<usize> = places_of(&plan)[..open].to_vec();
        first.sort_unstable();
        first.dedup();
        prop_assert_eq!(first.len(), open);
    }

    #[test]
    fn every_session_is_planned_and_nobody_is_left_out_in_silence(
        places in prop::collection::vec(any_place(), 1..12), sessions in 0..20_usize, floor in 0..20_usize,
        group_worth in 0.0..2.0_f64,
    ) {
        let cycle = Cycle { floor, group_worth, ..cycle(sessions) };
        let made = plan(&places, &YIELD, &cycle).expect("a plan");
        prop_assert_eq!(made.picks.len(), sessions);
        for (at, place) in places.iter().enumerate() {
            let has_one = place.is_heard_this_cycle || places_of(&made).contains(&at);
            prop_assert_eq!(made.left_out.contains(&at), !has_one);
        }
        // A group that was met is not met anew, and one that is met lives there.
        for (number, pick) in made.picks.iter().enumerate() {
            let Some(kind) = pick.group else { continue };
            let place = &places[pick.place];
            prop_assert!(place.unmet.contains(&kind) && !place.met.contains(&kind));
            let before = &made.picks[..number];
            prop_assert!(!before.iter().any(|other| other.place == pick.place && other.group == Some(kind)));
        }
        prop_assert_eq!(&made, &plan(&places, &YIELD, &cycle).expect("a plan"));
    }

    #[test]
    fn any_numbers_give_a_plan_or_are_refused(
        mean in prop::num::f64::ANY, sd in prop::num::f64::ANY, barrier in prop::num::f64::ANY,
        months in prop::num::f64::ANY, level in prop::num::f64::ANY, hours in prop::num::f64::ANY,
    ) {
        let odd = Place { barrier, months_unheard: Some(months), ..place(mean, sd) };
        let places = vec![odd, place(-1.0, 0.5), place(-2.0, 0.5)];
        let yields = Yield { log_per_hour: level, ..YIELD };
        if let Ok(made) = plan(&places, &yields, &Cycle { hours, floor: 0, ..cycle(5) }) {
            prop_assert_eq!(made.picks.len(), 5);
        }
    }
}

#[test]
fn those_never_heard_come_first_then_those_not_heard_for_longest() {
    let months = [Some(2.0), None, Some(9.0), None];
    let places: Vec<Place> = months
        .iter()
        .zip([0.9, 0.2, 0.2, 0.4])
        .map(|(months, sd)| Place { months_unheard: *months, ..place(-1.0, sd) })
        .collect();
    let made = plan(&places, &YIELD, &cycle(4)).expect("a plan");
    let why: Vec<(usize, Why)> = made.picks.iter().map(|pick| (pick.place, pick.why)).collect();
    let wanted = [
        (3, Why::NeverHeard),
        (1, Why::NeverHeard),
        (2, Why::LongNotHeard { months: 9.0 }),
        (0, Why::OnceInACycle),
    ];
    assert_eq!(why, wanted);
    // The control: without the promise the one in doubt comes before those never heard.
    let free = plan(&places, &YIELD, &Cycle { floor: 0, ..cycle(1) }).expect("a plan");
    assert_eq!(places_of(&free), [0]);
}

#[test]
fn listening_goes_where_it_could_change_who_is_first() {
    // Two are chosen. The third is a close call; the last is much in doubt, but far behind.
    let places = [place(0.0, 0.1), place(-1.0, 0.3), place(-1.1, 0.3), place(-9.0, 0.8)];
    let made = plan(&places, &YIELD, &Cycle { floor: 0, ..cycle(2) }).expect("a plan");
    let mut both = places_of(&made);
    both.sort_unstable();
    assert_eq!(both, [1, 2]);
    assert!(made.picks.iter().all(|pick| matches!(pick.why, Why::CouldChangeFirst { gain } if gain > 0.0)));
    assert_eq!(made.left_out, [0, 3]);
}

#[test]
fn what_was_heard_long_ago_is_less_certain() {
    let old = Place { months_unheard: Some(40.0), ..place(-1.0, 0.3) };
    let places = [place(0.0, 0.1), place(-1.0, 0.3), old, place(-9.0, 0.1)];
    let with =
        |drift| places_of(&plan(&places, &YIELD, &Cycle { floor: 0, drift, ..cycle(1) }).expect("a plan"));
    assert_eq!(with(0.1), [2]);
    assert_eq!(with(0.0), [1], "the two are alike but for the months");
}

#[test]
fn groups_that_nobody_met_are_met_the_rarest_first() {
    let [renters, youth] = [GroupKind(1), GroupKind(2)];
    let first = Place { met: vec![youth], unmet: vec![youth, renters, renters], ..place(0.0, 0.1) };
    let second = Place { unmet: vec![renters, youth], ..place(-1.0, 0.3) };
    let places = [first, second, place(-1.1, 0.3), place(-9.0, 0.1)];
    let with = |group_worth| {
        plan(&places, &YIELD, &Cycle { floor: 0, group_worth, ..cycle(3) }).expect("a plan").picks
    };
    let picks = with(10.0);
    // Youth was met once already, renters nowhere.
    assert_eq!((picks[0].place, picks[0].why), (1, Why::GroupNotMet(renters)));
    let mut then: Vec<(usize, Option<GroupKind>)> =
        picks[1..].iter().map(|pick| (pick.place, pick.group)).collect();
    then.sort_unstable();
    assert_eq!(then, [(0, Some(renters)), (1, Some(youth))]);
    assert!(with(0.0).iter().all(|pick| matches!(pick.why, Why::CouldChangeFirst { .. })));
}

#[test]
fn what_cannot_be_is_named() {
    let say =
        |places: &[Place], cycle: &Cycle| plan(places, &YIELD, cycle).expect_err("cannot be").to_string();
    assert_eq!(
        say(&[place(0.0, -1.0)], &cycle(1)),
        "standard deviation of place 0 is not a number that is 0 or above"
    );
    assert_eq!(say(&[place(f64::NAN, 1.0)], &cycle(1)), "mean or barrier of place 0 is not a number");
    let endless = Cycle { hours: f64::INFINITY, ..cycle(1) };
    assert_eq!(say(&[], &endless), "hours of a session is not a number that is 0 or above");
    let nowhere = plan(&[], &YIELD, &cycle(3)).expect("a plan");
    assert_eq!(nowhere, Plan { picks: vec![], left_out: vec![] });
}
