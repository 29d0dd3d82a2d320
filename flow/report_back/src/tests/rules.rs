//! The pure rules.

use crate::word::{Standing, Told, latest, waits_again};
use proptest::prelude::*;
use std::collections::HashSet;
use store::journal::Entry;
use words::{
    ConcernId, Day, DecisionId, DecisionKind, Fact, LastWord, MeetingId, Moment, ObstacleId, Outcome,
    ReportId, ResponseId, SeededChance, Sort, Stamp,
};

fn sorted(concern: ConcernId, sort: Sort) -> Fact {
    Fact::ConcernSorted { concern, area: None, sort }
}

#[test]
fn each_fact_has_its_word() {
    let chance = SeededChance::new(1);
    let (concern, response) = (ConcernId::new(&chance), ResponseId::new(&chance));
    let (decision, meeting, due) = (DecisionId::new(&chance), MeetingId::new(&chance), Day(9));
    let obstacle = ObstacleId::new(&chance);
    let decided = |kind| Fact::Decided { decision, meeting, concern, area: None, kind };
    let ended = |outcome| Fact::ResponseEnded { response, concern, area: None, outcome };
    let table = [
        (sorted(concern, Sort::PlaceConcern), Some(Outcome::Heard)),
        (sorted(concern, Sort::Referral), Some(Outcome::Heard)),
        (sorted(concern, Sort::OutsideLead), Some(Outcome::Heard)),
        (sorted(concern, Sort::ServiceGap), Some(Outcome::Cannot)),
        (decided(DecisionKind::Respond), None),
        (decided(DecisionKind::Listen), Some(Outcome::Heard)),
        (decided(DecisionKind::Wait), Some(Outcome::Heard)),
        (decided(DecisionKind::Cannot), Some(Outcome::Cannot)),
        (Fact::ResponsePlanned { response, concern, area: None, due }, Some(Outcome::Planned)),
        (Fact::ResponseMoved { response, concern, area: None, due }, Some(Outcome::Planned)),
        (Fact::ObstacleRaised { obstacle, response, concern, area: None }, Some(Outcome::Planned)),
        (Fact::ObstacleCleared { obstacle, response, concern }, Some(Outcome::Planned)),
        (ended(Outcome::Done), Some(Outcome::Done)),
        (ended(Outcome::Cannot), Some(Outcome::Cannot)),
        (Fact::Contested { report: ReportId::new(&chance), concern, area: None }, None),
    ];
    for (fact, outcome) in table {
        assert_eq!(Told::of(&fact).map(Told::outcome), outcome, "{fact:?}");
    }
}

#[test]
fn a_place_stands_as_its_last_word_says_and_waits_when_heard_was_long_ago() {
    let today = Day(100);
    let last = |outcome, day, is_final| Some(LastWord { outcome, day: Day(day), is_final });
    let standing = |outcome, day| Standing::of(last(outcome, day, false), today, 14);
    assert_eq!(Standing::of(None, today, 14), Standing::Quiet);
    assert_eq!(standing(Outcome::Heard, 86), Standing::Last(Outcome::Heard));
    assert_eq!(standing(Outcome::Heard, 85), Standing::Waiting);
    let heard_for_good = Standing::of(last(Outcome::Heard, 1, true), today, 14);
    assert_eq!(heard_for_good, Standing::Last(Outcome::Heard));
    assert_eq!(standing(Outcome::Planned, 1), Standing::Last(Outcome::Planned));
    assert_eq!(standing(Outcome::Cannot, 1), Standing::Last(Outcome::Cannot));
}

#[test]
fn a_contest_makes_a_concern_wait_until_the_next_word() {
    assert!(!waits_again(None, Some(Day(5))));
    assert!(!waits_again(Some(Day(4)), Some(Day(5))));
    assert!(waits_again(Some(Day(5)), Some(Day(5))));
    assert!(waits_again(Some(Day(6)), Some(Day(5))));
    assert!(waits_again(Some(Day(6)), None));
}

/// Facts about three responses and two concerns, at any moments.
fn facts() -> impl Strategy<Value = Vec<Entry>> {
    let one = (0..3usize, 0..5u8, 0..50i64).prop_map(|(which, kind, moment)| {
        let chance = SeededChance::new(7);
        let concerns: Vec<ConcernId> = (0..3).map(|_| ConcernId::new(&chance)).collect();
        let responses: Vec<ResponseId> = (0..3).map(|_| ResponseId::new(&chance)).collect();
        let (concern, response, due) = (concerns[which], responses[which], Day(moment));
        let fact = match kind {
            0 => sorted(concern, Sort::PlaceConcern),
            1 => Fact::ResponsePlanned { response, concern, area: None, due },
            2 => Fact::ResponseMoved { response, concern, area: None, due },
            3 => Fact::ObstacleCleared { obstacle: ObstacleId::new(&chance), response, concern },
            _ => Fact::ResponseEnded { response, concern, area: None, outcome: Outcome::Done },
        };
        (fact, Moment(moment))
    });
    prop::collection::vec(one, 0..30).prop_map(|facts| {
        let entry = |(at, (fact, moment)): (usize, (Fact, Moment))| Entry {
            id: at.to_string(),
            stamp: Stamp::At { moment, day: Day(0), actor: None },
            fact,
        };
        facts.into_iter().enumerate().map(entry).collect()
    })
}

/// What a fact is news of, said another way than the code does.
fn about(fact: &Fact) -> String {
    match fact {
        Fact::ConcernSorted { concern, .. } => format!("sorting {concern}"),
        Fact::ResponsePlanned { response, .. }
        | Fact::ResponseMoved { response, .. }
        | Fact::ObstacleCleared { response, .. }
        | Fact::ResponseEnded { response, .. } => format!("response {response}"),
        _ => String::new(),
    }
}

proptest! {
    #[test]
    fn of_each_subject_the_latest_news_stays_and_nothing_gets_lost(entries in facts()) {
        let (new, old) = latest(entries.clone());
        prop_assert_eq!(new.len() + old.len(), entries.len());
        let subjects: HashSet<String> = new.iter().map(|entry| about(&entry.fact)).collect();
        prop_assert_eq!(subjects.len(), new.len());
        let at = |entry: &Entry| match entry.stamp { Stamp::At { moment, .. } => moment.0, Stamp::Day(day) => day.0 };
        for id in &old {
            let overtaken = entries.iter().find(|entry| entry.id == *id).expect("an entry");
            let newer = new.iter().find(|entry| about(&entry.fact) == about(&overtaken.fact)).expect("newer news");
            prop_assert!(at(newer) >= at(overtaken));
        }
    }

    #[test]
    fn an_end_comes_after_what_happened_at_the_same_moment(planned_first in any::<bool>()) {
        let chance = SeededChance::new(3);
        let (concern, response) = (ConcernId::new(&chance), ResponseId::new(&chance));
        let stamp = Stamp::At { moment: Moment(5), day: Day(0), actor: None };
        let planned = Entry { id: "planned".into(), stamp, fact: Fact::ResponsePlanned { response, concern, area: None, due: Day(1) } };
        let ended = Entry { id: "ended".into(), stamp, fact: Fact::ResponseEnded { response, concern, area: None, outcome: Outcome::Done } };
        let both = if planned_first { vec![planned, ended] } else { vec![ended, planned] };
        prop_assert_eq!(latest(both).1, vec!["planned".to_owned()]);
    }
}
