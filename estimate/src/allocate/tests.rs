use super::*;
use proptest::prelude::*;

const PLACES: usize = 12;

/// Hours, weights, and bounds between which a plan of those hours lies.
fn problem() -> impl Strategy<Value = (f64, Vec<f64>, Vec<Bounds>)> {
    let place = (0.01..1.0_f64, 0.0..3.0_f64, 0.0..9.0_f64, any::<bool>());
    (0.0..1.0_f64, prop::collection::vec(place, 1..PLACES)).prop_map(|(share, places)| {
        let weights = places.iter().map(|(weight, ..)| *weight).collect();
        let of = |&(_, least, more, open): &(f64, f64, f64, bool)| Bounds {
            least,
            most: if open { f64::INFINITY } else { least + more },
        };
        let bounds: Vec<Bounds> = places.iter().map(of).collect();
        let least: f64 = bounds.iter().map(|bounds| bounds.least).sum();
        let most: f64 = bounds.iter().map(|bounds| bounds.most.min(20.0)).sum();
        (least + share * (most - least), weights, bounds)
    })
}

fn sum(list: &[f64]) -> f64 {
    list.iter().sum()
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * (1.0 + a.abs().max(b.abs()))
}

proptest! {
    #[test]
    fn all_hours_are_given_within_the_bounds((hours, weights, bounds) in problem()) {
        let given = share_out(&weights, hours, &bounds).expect("feasible");
        prop_assert!(near(sum(&given), hours), "{} {hours}", sum(&given));
        for (given, bounds) in given.iter().zip(&bounds) {
            prop_assert!((bounds.least..=bounds.most).contains(given));
        }
    }

    /// The conditions of Karush, Kuhn and Tucker: hours for each weight are the same wherever no
    /// bound holds, no more where the upper one does, no fewer where the lower one does.
    #[test]
    fn coverage_is_equal_where_no_bound_holds((hours, weights, bounds) in problem()) {
        let given = share_out(&weights, hours, &bounds).expect("feasible");
        let coverage = |place: usize| given[place] / weights[place];
        let free: Vec<usize> = (0..given.len())
            .filter(|at| given[*at] > bounds[*at].least && given[*at] < bounds[*at].most)
            .collect();
        let Some(multiplier) = free.first().map(|at| coverage(*at)) else { return Ok(()) };
        for place in 0..given.len() {
            if free.contains(&place) {
                prop_assert!(near(coverage(place), multiplier));
            } else if given[place] >= bounds[place].most {
                prop_assert!(coverage(place) <= multiplier * (1.0 + 1e-9));
            }
            if given[place] <= bounds[place].least {
                prop_assert!(coverage(place) >= multiplier * (1.0 - 1e-9));
            }
        }
    }

    #[test]
    fn more_hours_take_none_from_anyone((hours, weights, bounds) in problem(), more in 0.0..5.0_f64) {
        let before = share_out(&weights, hours, &bounds).expect("feasible");
        if let Ok(after) = share_out(&weights, hours + more, &bounds) {
            for (before, after) in before.iter().zip(&after) {
                prop_assert!(*after >= before - 1e-9);
            }
        }
    }

    #[test]
    fn more_need_never_gets_fewer_hours(
        (hours, weights, bounds) in problem(), place in 0..PLACES, more in 1.0..10.0_f64,
    ) {
        let place = place % weights.len();
        let before = share_out(&weights, hours, &bounds).expect("feasible");
        let mut greater = weights.clone();
        greater[place] *= more;
        let after = share_out(&greater, hours, &bounds).expect("feasible");
        prop_assert!(after[place] >= before[place] - 1e-9);
    }

    /// Shares by the quadratic mean make `E sum Lambda U_2(h / Lambda)` = `-E sum Lambda^2 / h` as
    /// great as it can be: no move of hours between two places makes it greater.
    #[test]
    fn no_move_of_hours_would_be_better(
        draws in prop::collection::vec(prop::collection::vec(-2.0..2.0_f64, 5), 2..6),
        from in 0..6_usize, to in 0..6_usize, moved in 0.01..0.9_f64,
    ) {
        let places = draws.len();
        let need = Mat::from_fn(places, 5, |place, draw| draws[place][draw]);
        let plan = support(&need, &vec![1.0; places], 10.0, &vec![Bounds::ANY; places]).expect("a plan");
        let worth = |hours: &[f64]| -> f64 {
            let of = |(draws, hours): (&Vec<f64>, &f64)| {
                draws.iter().map(|log| (2.0 * log).exp()).sum::<f64>() / hours
            };
            -draws.iter().zip(hours).map(of).sum::<f64>()
        };
        let mut other = plan.hours().to_vec();
        let step = moved * other[from % places];
        other[from % places] -= step;
        other[to % places] += step;
        prop_assert!(worth(plan.hours()) >= worth(&other) * (1.0 + 1e-12));
    }

    /// Nothing that comes in makes it panic or gives hours outside the bounds.
    #[test]
    fn any_numbers_come_out_or_are_refused(
        logs in prop::collection::vec(prop::num::f64::ANY, 0..4), hours in prop::num::f64::ANY,
        least in prop::num::f64::ANY, most in prop::num::f64::ANY, exposure in prop::num::f64::ANY,
    ) {
        let need = Mat::from_fn(logs.len(), 1, |place, _| logs[place]);
        let bounds = vec![Bounds { least, most }; logs.len()];
        if let Ok(plan) = support(&need, &vec![exposure; logs.len()], hours, &bounds) {
            prop_assert!(plan.hours().iter().all(|hours| (least..=most).contains(hours)));
        }
        let limits = OfficerLimits { caps: vec![most; logs.len()], before: Some(vec![least; logs.len()]) };
        if let Ok(plan) = officers(&need, &vec![exposure; logs.len()], hours, &limits) {
            prop_assert!(plan.hours().iter().all(|hours| *hours >= 0.0 && *hours <= most));
        }
    }
}

/// Two places of the same need at the middle, one well known and one not.
fn one_in_doubt() -> Mat<f64> {
    Mat::from_fn(2, 3, |place, draw| [0.1, 1.0][place] * (count(draw) - 1.0))
}

#[test]
fn doubt_buys_services_and_never_enforcement() {
    let services = support(&one_in_doubt(), &[1.0; 2], 10.0, &[Bounds::ANY; 2]).expect("a plan");
    assert!(services.hours()[1] > 1.2 * services.hours()[0], "{services:?}");
    let limits = OfficerLimits { caps: vec![10.0; 2], before: None };
    let patrols = officers(&one_in_doubt(), &[1.0; 2], 10.0, &limits).expect("a plan");
    assert!(near(patrols.hours()[1], patrols.hours()[0]), "{patrols:?}");
}

#[test]
fn officers_stay_within_what_was_agreed_and_near_what_was() {
    let need = Mat::from_fn(4, 1, |place, _| [3.0, 0.0, 0.0, 0.0][place]);
    let limits =
        OfficerLimits { caps: vec![90.0, 90.0, 5.0, 90.0], before: Some(vec![10.0, 10.0, 10.0, 0.0]) };
    let plan = officers(&need, &[1.0; 4], 25.0, &limits).expect("a plan");
    let wanted = [12.0, 8.0, 5.0, 0.0];
    assert!(plan.hours().iter().zip(wanted).all(|(found, wanted)| near(*found, wanted)), "{plan:?}");
    // Without the limits nearly all would go to the first.
    let free = OfficerLimits { caps: vec![90.0; 4], before: None };
    assert!(officers(&need, &[1.0; 4], 25.0, &free).expect("a plan").hours()[0] > 20.0);
}

#[test]
fn what_cannot_be_is_said_with_how_to_mend_it() {
    let need = Mat::from_fn(2, 1, |_, _| 0.0);
    let say = |hours: f64, bounds: &[Bounds]| {
        support(&need, &[1.0; 2], hours, bounds).expect_err("cannot be").to_string()
    };
    let between = |least, most| [Bounds { least, most }; 2];
    assert_eq!(
        say(10.0, &between(6.0, 9.0)),
        "the places get at least 12.0 hours together, but there are 10.0; lower the least hours of some \
         or find 2.0 more"
    );
    assert_eq!(
        say(10.0, &between(0.0, 4.0)),
        "the places take at most 8.0 hours together, but there are 10.0; raise the most hours of some \
         or use 2.0 elsewhere"
    );
    assert_eq!(say(10.0, &between(5.0, 4.0)), "least hours of place 0 are more than its most; lower them");
    assert_eq!(
        say(-1.0, &between(0.0, 4.0)),
        "-1 hours cannot be shared out; give a number that is not below 0"
    );
    assert_eq!(say(1.0, &[Bounds::ANY]), "least hours has 1 numbers for 2 places; give one for each");
    let nobody = support(&Mat::zeros(0, 5), &[], 1.0, &[]).expect_err("nobody").to_string();
    assert_eq!(nobody, "there are no places, or no draws of their need; make an estimate first");
}
