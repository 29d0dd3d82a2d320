use crate::{
    Days, ResponsesError, State, days_late,
    history::of_response,
    promise::{day_ahead, tidy, tidy_steps},
};
use proptest::prelude::*;
use store::journal::Entry;
use words::{ConcernId, Day, Fact, Moment, Outcome, ResponseId, SeededChance, Stamp, StepId, WordId};

fn at(moment: i64) -> Stamp {
    Stamp::At { moment: Moment(moment), day: Day(moment / 10), actor: None }
}

fn entry(moment: i64, fact: Fact) -> Entry {
    Entry { id: moment.to_string(), stamp: at(moment), fact }
}

fn ids() -> (ResponseId, ConcernId) {
    let chance = SeededChance::new(4);
    (ResponseId::new(&chance), ConcernId::new(&chance))
}

fn said(moment: i64, concern: ConcernId, outcome: Outcome) -> Entry {
    let word = WordId::new(&SeededChance::new(1));
    entry(moment, Fact::WordSaid { word, concern, response: None, area: None, outcome })
}

fn planned(moment: i64) -> Entry {
    let (response, concern) = ids();
    entry(moment, Fact::ResponsePlanned { response, concern, area: None, due: Day(30) })
}

fn ended(moment: i64, outcome: Outcome) -> Entry {
    let (response, concern) = ids();
    entry(moment, Fact::ResponseEnded { response, concern, area: None, outcome })
}

#[test]
fn texts_are_kept_in_one_line_and_within_their_length() {
    assert_eq!(tidy("promise", " a\r\nb\tc ", 400).ok().as_deref(), Some("a b c"));
    assert!(matches!(tidy("promise", " \n ", 400), Err(ResponsesError::Text { field: "promise", .. })));
    assert!(tidy("promise", &"é".repeat(400), 400).is_ok());
    assert!(tidy("promise", &"é".repeat(401), 400).is_err());
    assert!(tidy("promise", "a\u{202E}b", 400).is_err());
}

#[test]
fn steps_lose_empty_lines_and_doubles_and_stay_few() {
    let steps = |list: &[&str]| list.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    assert_eq!(tidy_steps(&steps(&["a", "", " a ", "b"])).ok(), Some(steps(&["a", "b"])));
    let many: Vec<_> = (0..11).map(|n| n.to_string()).collect();
    assert!(tidy_steps(&many[..10]).is_ok());
    assert!(matches!(tidy_steps(&many), Err(ResponsesError::TooManySteps(10))));
    assert!(tidy_steps(&["x".repeat(201)]).is_err());
}

#[test]
fn the_history_of_one_moment_begins_with_the_plan_and_ends_with_the_end() {
    let (id, concern) = ids();
    let step = entry(10, Fact::StepDone { step: StepId::new(&SeededChance::new(2)), response: id, concern });
    let other = entry(
        10,
        Fact::StepDone {
            step: StepId::new(&SeededChance::new(3)),
            response: ResponseId::new(&SeededChance::new(9)),
            concern,
        },
    );
    let mixed =
        vec![ended(10, Outcome::Done), step.clone(), other, said(10, concern, Outcome::Heard), planned(10)];
    assert_eq!(of_response(mixed, id), [planned(10), step, ended(10, Outcome::Done)]);
}

fn outcomes() -> impl Strategy<Value = Outcome> {
    proptest::sample::select(Outcome::ALL.to_vec())
}

proptest! {
    #[test]
    fn a_promise_is_for_a_day_after_today(due in -9_000i64..90_000, today in -9_000i64..90_000) {
        prop_assert_eq!(day_ahead(Day(due), Day(today)).is_ok(), due > today);
    }

    /// Whatever is tried, in whatever order: it ends once, done or cannot, with its reason.
    #[test]
    fn an_ended_response_stays_ended(tries in prop::collection::vec((outcomes(), 0i64..3, "[ a]{0,2}"), 1..12)) {
        let mut state = State::Running;
        for (outcome, open, because) in tries {
            let silent = because.trim().is_empty();
            match state.end(outcome, open, &because) {
                Ok(next) => {
                    prop_assert_eq!(state, State::Running);
                    prop_assert_eq!(next.word(), outcome);
                    prop_assert!(next != State::Running);
                    prop_assert!(!silent || (outcome == Outcome::Done && open == 0));
                    state = next;
                }
                Err(ResponsesError::Over) => prop_assert!(state != State::Running),
                Err(ResponsesError::NotAnEnd) => prop_assert!(matches!(outcome, Outcome::Heard | Outcome::Planned)),
                Err(_) => prop_assert!(silent),
            }
        }
    }

    #[test]
    fn only_what_runs_is_late(due in 0i64..100, today in 0i64..100) {
        prop_assert_eq!(days_late(State::Running, Day(due), Day(today)), (today - due).max(0));
        prop_assert_eq!(days_late(State::Done, Day(due), Day(today)), 0);
        prop_assert_eq!(days_late(State::Cannot, Day(due), Day(today)), 0);
    }

    /// The first day never changes, every move counts, and those of other responses do not.
    #[test]
    fn moves_are_counted(moves in prop::collection::vec((any::<bool>(), 0i64..100), 0..20)) {
        let (response, concern) = ids();
        let other = ResponseId::new(&SeededChance::new(77));
        let mut entries = vec![planned(0)];
        for ((own, due), moment) in moves.iter().zip(1..) {
            let response = if *own { response } else { other };
            entries.push(entry(moment, Fact::ResponseMoved { response, concern, area: None, due: Day(*due) }));
        }
        let moved = moves.iter().map(|(own, _)| i64::from(*own)).sum();
        prop_assert_eq!(Days::of(response, &entries), Some(Days { first: Day(30), moved }));
        prop_assert_eq!(Days::of(other, &entries), None);
    }
}
