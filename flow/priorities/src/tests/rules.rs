use super::found;
use crate::{
    Found, campaign,
    heard::{Heard, Raised, Told},
    listening::Listening,
    review::{Odd, odd},
    store::{GroupArea, Held, LastHeard, Point, ToldIn},
    verdict::Verdict,
};
use words::{AreaSlug, Channel, Day, DialogueId, GroupId, SeededChance};

fn slug(text: &str) -> AreaSlug {
    text.parse().expect("a slug")
}

fn held(group: GroupId, area: Option<&str>, day: i64, barrier: bool) -> Held {
    Held {
        id: DialogueId::new(&SeededChance::new(u64::try_from(day).expect("a day"))),
        group_id: group,
        group_name: "Council".into(),
        area: area.map(slug),
        held_day: Day(day),
        hours: 2.0,
        barrier,
    }
}

fn point(area: Option<&str>, verdict: Option<Verdict>) -> Point {
    Point {
        dialogue: DialogueId::new(&SeededChance::new(1)),
        position: 1,
        area: area.map(slug),
        category: "litter".into(),
        place: "The stairs".into(),
        held_day: Day(10),
        group_name: "Council".into(),
        verdict,
    }
}

fn home(group_id: GroupId, area: &str, kind: &str) -> GroupArea {
    GroupArea { group_id, area: slug(area), kind: kind.into(), ended_day: None }
}

#[test]
fn hours_go_to_the_place_they_were_about_or_are_shared_by_the_groups_places() {
    let group = GroupId::new(&SeededChance::new(3));
    let listening = Listening {
        held: vec![held(group, None, 20, true), held(group, Some("alki"), 10, false)],
        group_areas: vec![home(group, "alki", "renters"), home(group, "mill", "renters")],
        last: vec![LastHeard { area: slug("alki"), day: Day(20) }],
        ..Listening::default()
    };
    let areas = [slug("alki"), slug("mill"), slug("quay")];
    let heard = listening.of(areas.iter());
    let at = |area: &str| &heard[&slug(area)];
    assert_eq!((at("alki").dialogues, at("mill").dialogues, at("quay").dialogues), (2, 1, 0));
    assert!((at("alki").hours - 3.0).abs() < 1e-9 && (at("alki").barrier_hours - 1.0).abs() < 1e-9);
    assert!((at("mill").hours - 1.0).abs() < 1e-9);
    assert!(at("quay").is_unheard() && at("quay").last_heard.is_none());
    assert_eq!(at("alki").last_heard, Some(Day(20)));
}

#[test]
fn what_is_not_linkable_or_not_looked_up_counts_for_neither_side() {
    let verdicts = [Some(Verdict::Called), Some(Verdict::NotCalled), Some(Verdict::NotLinkable), None];
    let points = verdicts.into_iter().map(|verdict| point(Some("alki"), verdict)).chain([point(None, None)]);
    let listening = Listening { points: points.collect(), ..Listening::default() };
    let raised = listening.of([slug("alki")].iter())[&slug("alki")].raised;
    assert_eq!(raised, Raised { all: 4, called: 1, not_called: 1, not_linkable: 1 });
    assert_eq!((raised.linkable(), raised.waiting()), (2, 1));
    assert!(!raised.is_told(), "so few points could be told apart");
    assert!(Raised { all: 11, called: 3, not_called: 8, not_linkable: 0 }.is_told());
}

#[test]
fn a_group_that_was_met_is_met_in_all_its_places_and_one_that_ended_waits_for_nobody() {
    let chance = SeededChance::new(3);
    let [met, waits, ended] = [0; 3].map(|_| GroupId::new(&chance));
    let mut over = home(ended, "alki", "youth");
    over.ended_day = Some(Day(1));
    let listening = Listening {
        held: vec![held(met, Some("mill"), 10, false)],
        group_areas: vec![home(met, "alki", "renters"), home(waits, "alki", "business"), over],
        ..Listening::default()
    };
    let kinds = listening.kinds();
    let here = &kinds[&slug("alki")];
    assert_eq!(here.met.iter().copied().collect::<Vec<_>>(), ["renters"]);
    assert_eq!(here.unmet.iter().copied().collect::<Vec<_>>(), ["business"]);
}

#[test]
fn what_neighbors_told_is_not_what_officers_or_visits_brought() {
    let told = |channel, reports| Told { channel, reports };
    let (web, visit) = (told(Channel::Web, 3), told(Channel::Visit, 5));
    let (officer, phone) = (told(Channel::Officer, 7), told(Channel::Phone, 1));
    let heard = Heard { told: vec![web, visit, officer, phone], ..Heard::default() };
    assert_eq!((heard.told_by_neighbors(), heard.told_by(Channel::Officer)), (4, 7));
    let listening = Listening {
        told: vec![ToldIn { area: slug("alki"), channel: Channel::Web, reports: 3 }],
        ..Listening::default()
    };
    assert_eq!(listening.of([slug("alki")].iter())[&slug("alki")].told, [web]);
}

#[test]
fn only_what_is_odd_is_looked_at_first() {
    let moved = |by| odd(&Found { moved: Some(by), ..found(1.0) }, 25);
    assert_eq!(moved(5.1), [Odd::Moved(5.1)]);
    assert_eq!(moved(-5.1), [Odd::Moved(-5.1)]);
    assert!(moved(5.0).is_empty() && odd(&found(1.0), 25).is_empty());
    let several = Found { lowered: 0.2, uncounted: 4, ..found(1.0) };
    assert_eq!(odd(&several, 25), [Odd::Lowered, Odd::Uncounted(4)]);
    assert!(odd(&Found { lowered: 0.05, ..found(1.0) }, 25).is_empty());
}

/// Five groups, of which the first raises so many points and each of the others four.
fn groups_raise(points: usize) -> (Vec<AreaSlug>, Listening) {
    let areas = ["alki", "mill", "quay", "hill", "pier"].map(slug).to_vec();
    let mut listening = Listening::default();
    let groups = SeededChance::new(100);
    for (area, day) in areas.iter().zip(1..) {
        let of_group = held(GroupId::new(&groups), Some(area.as_str()), day, false);
        let raised = if day == 1 { points } else { 4 };
        let one = Point { dialogue: of_group.id, ..point(Some(area.as_str()), None) };
        listening.points.extend(std::iter::repeat_n(one, raised));
        listening.held.push(of_group);
    }
    (areas, listening)
}

fn evidence_of(areas: &[AreaSlug], listening: &Listening) -> estimate::Evidence {
    let none = vec![0.0; areas.len()];
    let heard = listening.of(areas.iter());
    let concerns =
        areas.iter().map(|area| f64::from(i32::try_from(heard[area].raised.all).expect("few"))).collect();
    estimate::Evidence {
        graph: estimate::Graph::new(areas.len(), (1..areas.len()).map(|at| (at - 1, at))).expect("a graph"),
        exposure: vec![1.0; areas.len()],
        feeds: vec![estimate::Feed::Unknown; areas.len()],
        incidents: none.clone(),
        reports: none.clone(),
        multiplicity: vec![],
        rare: None,
        raised: none.clone(),
        matched: none.clone(),
        concerns,
        hours: areas.iter().map(|area| heard[area].hours).collect(),
        barrier: none,
        covariates: vec![],
        linkage: None,
        window: None,
    }
}

fn limited(
    areas: &[AreaSlug],
    listening: &Listening,
    evidence: &estimate::Evidence,
) -> (estimate::Evidence, Vec<f64>) {
    campaign::limited(evidence, &campaign::sessions(listening, areas), 1).expect("an estimate")
}

#[test]
fn one_group_counts_three_times_what_others_raise_at_most() {
    let counted = |points| {
        let (areas, listening) = groups_raise(points);
        let (limited, uncounted) = limited(&areas, &listening, &evidence_of(&areas, &listening));
        assert!(uncounted[1..].iter().all(|cut| *cut == 0.0), "{uncounted:?}");
        (limited.concerns[0], uncounted[0])
    };
    assert_eq!(counted(11), (11.0, 0.0));
    // Three times four, and what needs that are a hair apart make of it.
    let (counts, uncounted) = counted(40);
    assert!((counts - 12.0).abs() < 0.1 && (uncounted - 28.0).abs() < 0.1, "{counts} {uncounted}");
}

#[test]
fn two_loud_groups_do_not_raise_each_others_limit() {
    let (areas, mut listening) = groups_raise(40);
    let second = listening.held[1].id;
    let again = listening.points.iter().find(|point| point.dialogue == second).expect("one").clone();
    listening.points.extend(std::iter::repeat_n(again, 36));
    let (_, uncounted) = limited(&areas, &listening, &evidence_of(&areas, &listening));
    assert!(uncounted[..2].iter().all(|cut| (*cut - 28.0).abs() < 0.5), "{uncounted:?}");
}

#[test]
fn what_was_looked_up_counts_less_in_the_same_measure() {
    let (areas, listening) = groups_raise(40);
    let mut evidence = evidence_of(&areas, &listening);
    (evidence.raised[0], evidence.matched[0]) = (40.0, 10.0);
    (evidence.raised[1], evidence.matched[1]) = (4.0, 3.0);
    let (limited, _) = limited(&areas, &listening, &evidence);
    assert_eq!((&limited.raised[..2], &limited.matched[..2]), (&[12.0, 4.0][..], &[3.0, 3.0][..]));
}

#[test]
fn where_nobody_listened_nothing_is_said_not_to_count() {
    let (areas, mut listening) = groups_raise(4);
    let elsewhere = slug("nowhere-heard");
    let point = Point { area: Some(elsewhere.clone()), ..listening.points[0].clone() };
    listening.points.extend(std::iter::repeat_n(point, 6));
    let areas: Vec<AreaSlug> = areas.into_iter().chain([elsewhere]).collect();
    let (_, uncounted) = limited(&areas, &listening, &evidence_of(&areas, &listening));
    assert_eq!(uncounted, [0.0; 6]);
}

#[test]
fn with_few_groups_nothing_is_limited() {
    let (areas, mut listening) = groups_raise(40);
    listening.held.truncate(3);
    let evidence = evidence_of(&areas, &listening);
    let (limited, uncounted) = limited(&areas, &listening, &evidence);
    assert_eq!((limited.concerns, uncounted), (evidence.concerns, vec![0.0; 5]));
}
