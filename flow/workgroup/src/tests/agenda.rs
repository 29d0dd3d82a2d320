use crate::{
    Why,
    agenda::{Known, Reason},
};
use proptest::prelude::*;
use words::{
    ConcernId, Day, DecisionKind, Fact, ObstacleId, Outcome, ReportId, ResponseId, SeededChance, WordId,
};

const OPENED: Day = Day(20_000);
const WITHIN: i64 = 14;

fn ids() -> (ConcernId, ResponseId, ObstacleId) {
    let chance = SeededChance::new(3);
    (ConcernId::new(&chance), ResponseId::new(&chance), ObstacleId::new(&chance))
}

fn contested() -> Fact {
    Fact::Contested { report: ReportId::new(&SeededChance::new(4)), concern: ids().0, area: None }
}

fn word(outcome: Outcome) -> Fact {
    Fact::WordSaid {
        word: WordId::new(&SeededChance::new(5)),
        concern: ids().0,
        response: None,
        area: None,
        outcome,
    }
}

fn promised(due: i64) -> Fact {
    let (concern, response, _) = ids();
    Fact::ResponsePlanned { response, concern, area: None, due: OPENED.plus(due) }
}

fn known(facts: &[(i64, Fact)]) -> Known {
    let mut known = Known::new(OPENED);
    for (after, fact) in facts {
        known.learn(OPENED.plus(*after), fact);
    }
    known
}

/// Why it belongs on the agenda, so many days after it was opened.
fn why(known: &Known, after: i64) -> Option<Why> {
    known.why(OPENED.plus(after), WITHIN).map(|reason| reason.why)
}

#[test]
fn what_is_new_becomes_overdue_and_a_word_starts_the_count_anew() {
    let fresh = known(&[]);
    assert_eq!(why(&fresh, 0), Some(Why::New));
    assert_eq!(why(&fresh, 14), Some(Why::New));
    assert_eq!(fresh.why(OPENED.plus(15), WITHIN), Some(Reason { why: Why::Overdue, since: OPENED }));
    let heard = known(&[(10, word(Outcome::Heard))]);
    assert_eq!(why(&heard, 24), Some(Why::New));
    assert_eq!(why(&heard, 25), Some(Why::Overdue));
}

#[test]
fn a_last_word_ends_it_until_somebody_contests() {
    let mut done = known(&[(3, word(Outcome::Done))]);
    assert_eq!(why(&done, 300), None);
    done.learn(OPENED.plus(9), &contested());
    assert_eq!(why(&done, 300), Some(Why::Contested));
    done.learn(OPENED.plus(12), &word(Outcome::Cannot));
    assert_eq!(why(&done, 300), None);
}

#[test]
fn a_contest_on_the_day_of_the_word_is_not_lost() {
    let known = known(&[(3, word(Outcome::Done)), (3, contested())]);
    assert_eq!(why(&known, 4), Some(Why::Contested));
}

#[test]
fn a_decision_after_a_contest_takes_it_up() {
    let mut known = known(&[(3, word(Outcome::Done)), (5, contested())]);
    known.decide(DecisionKind::Respond, OPENED.plus(6));
    assert_eq!(why(&known, 7), None);
}

#[test]
fn a_response_comes_back_near_its_day_or_with_an_obstacle() {
    let (concern, response, obstacle) = ids();
    let mut known = known(&[(2, word(Outcome::Planned)), (2, promised(60))]);
    assert_eq!(why(&known, 52), None);
    assert_eq!(why(&known, 53), Some(Why::Running));
    assert_eq!(why(&known, 90), Some(Why::Running));
    known.learn(OPENED.plus(5), &Fact::ObstacleRaised { obstacle, response, concern, area: None });
    assert_eq!(known.why(OPENED.plus(6), WITHIN), Some(Reason { why: Why::Running, since: OPENED.plus(60) }));
    known.learn(OPENED.plus(7), &Fact::ObstacleCleared { obstacle, response, concern });
    assert_eq!(why(&known, 8), None);
    known.learn(OPENED.plus(8), &Fact::ResponseMoved { response, concern, area: None, due: OPENED.plus(9) });
    assert_eq!(why(&known, 9), Some(Why::Running));
}

#[test]
fn an_ended_response_without_a_word_becomes_overdue() {
    let (concern, response, _) = ids();
    let ended = Fact::ResponseEnded { response, concern, area: None, outcome: Outcome::Done };
    let known = known(&[(2, word(Outcome::Planned)), (2, promised(10)), (12, ended)]);
    assert_eq!(why(&known, 26), None);
    assert_eq!(
        known.why(OPENED.plus(27), WITHIN),
        Some(Reason { why: Why::Overdue, since: OPENED.plus(12) })
    );
}

#[test]
fn what_was_put_off_or_not_reached_comes_again() {
    for kind in [DecisionKind::Wait, DecisionKind::Listen] {
        let mut known = known(&[(1, word(Outcome::Heard))]).tabled(true);
        known.decide(kind, OPENED.plus(4));
        assert_eq!(
            known.why(OPENED.plus(5), WITHIN),
            Some(Reason { why: Why::Again, since: OPENED.plus(4) })
        );
        known.decide(DecisionKind::Cannot, OPENED.plus(6));
        assert_eq!(why(&known, 7), None);
    }
    assert_eq!(why(&Known::new(OPENED).tabled(true), 5), Some(Why::Again));
}

fn any_outcome() -> impl Strategy<Value = Outcome> {
    proptest::sample::select(Outcome::ALL.to_vec())
}

proptest! {
    /// Nobody who told us and heard nothing at all is ever forgotten.
    #[test]
    fn silence_is_always_suggested(
        decided in proptest::option::of(proptest::sample::select(DecisionKind::ALL.to_vec())),
        tabled in any::<bool>(),
        due in proptest::option::of(0i64..400),
        after in 15i64..1000,
    ) {
        let mut known = Known::new(OPENED).tabled(tabled);
        if let Some(kind) = decided {
            known.decide(kind, OPENED.plus(2));
        }
        if let Some(due) = due {
            known.learn(OPENED.plus(3), &promised(due));
        }
        prop_assert_eq!(why(&known, after), Some(Why::Overdue));
    }

    /// A contest after everything else always stands on top.
    #[test]
    fn a_contest_wins(outcome in any_outcome(), said in 0i64..50, later in 0i64..50, after in 100i64..200) {
        let known = known(&[(said, word(outcome)), (said + later, contested())]);
        prop_assert_eq!(why(&known, after), Some(Why::Contested));
    }

    /// The order of facts of different kinds does not matter.
    #[test]
    fn words_and_contests_commute(outcome in any_outcome(), said in 0i64..50, told in 0i64..50, after in 0i64..200) {
        let one = known(&[(said, word(outcome)), (told, contested())]);
        let other = known(&[(told, contested()), (said, word(outcome))]);
        prop_assert_eq!(why(&one, after), why(&other, after));
    }
}

#[test]
fn promises_stand_before_what_is_new() {
    assert_eq!(Why::ALL, [Why::Contested, Why::Nominated, Why::Overdue, Why::Running, Why::Again, Why::New]);
    assert!(Why::ALL.windows(2).all(|pair| pair[0] < pair[1]));
}

fn nominated() -> Fact {
    Fact::Nominated { concern: ids().0, group: words::GroupId::new(&SeededChance::new(6)) }
}

#[test]
fn what_a_representative_named_comes_to_the_table_until_a_meeting_decides() {
    let mut known = known(&[(3, word(Outcome::Done)), (5, nominated())]);
    assert_eq!(
        known.why(OPENED.plus(6), WITHIN),
        Some(Reason { why: Why::Nominated, since: OPENED.plus(5) })
    );
    known.learn(OPENED.plus(8), &word(Outcome::Heard));
    assert_eq!(why(&known, 9), Some(Why::Nominated), "a word is no decision");
    known.decide(DecisionKind::Cannot, OPENED.plus(9));
    assert_eq!(why(&known, 10), None);
    known.learn(OPENED.plus(12), &nominated());
    assert_eq!(why(&known, 12), Some(Why::Nominated));
    known.learn(OPENED.plus(13), &contested());
    assert_eq!(why(&known, 13), Some(Why::Contested), "what is not resolved stands first");
}
