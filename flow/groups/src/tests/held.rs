use super::*;
use crate::{Point, VISIT};
use page::Problem;
use store::journal;
use words::{Fact, Stamp};

/// What waits in the inbox for a report.
async fn waiting(town: &Town) -> Vec<Point> {
    let sealer = &town.house.keys.sealer;
    let entries = town.store().read(async |tx| post::inbox::take(tx, sealer, VISIT, 100).await).await;
    let read = |entry: post::inbox::Entry| {
        serde_json::from_slice(entry.opened().expect("our key")).expect("a point")
    };
    let mut points: Vec<Point> = entries.expect("entries").into_iter().map(read).collect();
    points.sort_by_key(|point| point.position);
    points
}

async fn told(town: &Town, dialogue: DialogueId) -> Vec<journal::Entry> {
    town.store().read(async |tx| journal::of_thing(tx, &dialogue.to_string()).await).await.expect("facts")
}

#[tokio::test]
async fn a_dialogue_its_points_and_its_fact_are_written_together() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let group = pm.add(&council()).await.expect("a group");
        let mut new = dialogue(&town, group, "first");
        new.points[1].area = "old-quay".parse().ok();
        let id = pm.hold(&new).await.expect("a dialogue");

        let points = waiting(&town).await;
        assert_eq!(points.len(), 2);
        let stored = town.store().read(async |tx| crate::store::points(tx, id).await).await.expect("points");
        for (raised, point) in stored.iter().zip(&points) {
            assert_eq!((raised.position, raised.report), (point.position, point.report));
            assert_eq!((point.dialogue, point.group, point.held_day), (id, group, new.held_day));
            assert_eq!(point.dedupe(), format!("{id} {}", point.position));
        }
        // A point without a neighborhood of its own has that of the dialogue.
        assert_eq!(points[0].area, new.area);
        assert_eq!(points[1].area, new.points[1].area);
        assert_eq!((points[0].place.as_str(), points[0].category.as_str()), ("Playground on 4th", "litter"));
        assert_ne!(points[0].report, points[1].report);
        assert!(!format!("{points:?}").contains("Needles"));

        let told = told(&town, id).await;
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].fact, Fact::DialogueHeld { dialogue: id, group, area: new.area, heads: 14 });
        assert!(matches!(told[0].stamp, Stamp::At { actor: Some(_), .. }));
        assert_eq!(pm.group(group).await.last_day, Some(new.held_day));
    }
}

#[tokio::test]
async fn the_same_form_is_the_same_dialogue_and_other_words_are_refused() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let group = pm.add(&council()).await.expect("a group");
        let new = dialogue(&town, group, "first");
        let id = pm.hold(&new).await.expect("a dialogue");
        let spaced = NewDialogue { said: format!(" {}\r\n", new.said.replace('\n', "\r\n")), ..new.clone() };
        assert_eq!(pm.hold(&spaced).await.expect("the same"), id);

        let mut words = new.clone();
        words.points[0].body.push_str(" And at night.");
        let fewer = NewDialogue { points: vec![], ..new.clone() };
        let heads = NewDialogue { heads: 15, ..new.clone() };
        for other in [words, fewer, heads] {
            assert!(matches!(pm.hold(&other).await, Err(GroupsError::Problem(Problem::KeyReused))));
        }
        assert_eq!(waiting(&town).await.len(), 2);
        assert_eq!(told(&town, id).await.len(), 1);
        // The same words with another token are another dialogue, also when one token begins
        // like the other.
        assert_ne!(pm.hold(&NewDialogue { token: "first-2".into(), ..new }).await.expect("another"), id);
        assert_eq!(waiting(&town).await.len(), 4);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn many_sends_at_once_are_one_dialogue() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let group = pm.add(&council()).await.expect("a group");
        let new = dialogue(&town, group, "first");
        let sends: Vec<_> = (0..8)
            .map(|_| {
                let (house, cx, new) = (town.house.clone(), pm.cx.clone(), new.clone());
                tokio::spawn(async move {
                    store::write!(house.store, |tx| -> Result<_, GroupsError> { hold(tx, &cx, &new).await })
                })
            })
            .collect();
        let mut ids = vec![];
        for send in sends {
            ids.extend(send.await.expect("no panic").ok());
        }
        ids.dedup();
        assert_eq!(ids.len(), 1);
        assert_eq!(waiting(&town).await.len(), 2);
    }
}

#[tokio::test]
async fn what_does_not_fit_is_refused_and_nothing_is_written() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let group = pm.add(&council()).await.expect("a group");
        let new = dialogue(&town, group, "first");
        let with_point =
            |point: NewPoint| NewDialogue { points: vec![super::point("A"), point], ..new.clone() };
        let area = "atlantis".parse().ok();
        let cases = [
            (NewDialogue { token: "a b".into(), ..new.clone() }, "a form's token"),
            (NewDialogue { token: String::new(), ..new.clone() }, "a form's token"),
            (NewDialogue { held_day: new.held_day.plus(1), ..new.clone() }, "a dialogue was held"),
            (NewDialogue { hours: 0.0, ..new.clone() }, "a dialogue takes"),
            (NewDialogue { hours: f64::NAN, ..new.clone() }, "a dialogue takes"),
            (NewDialogue { hours: f64::INFINITY, ..new.clone() }, "a dialogue takes"),
            (NewDialogue { heads: 0, ..new.clone() }, "from 1 to"),
            (NewDialogue { said: " ".into(), ..new.clone() }, "what was said"),
            (NewDialogue { said: "x".repeat(4001), ..new.clone() }, "what was said"),
            (NewDialogue { area: area.clone(), ..new.clone() }, "this neighborhood"),
            (NewDialogue { points: vec![super::point("A"); 6], ..new.clone() }, "a dialogue has at most"),
            (
                with_point(NewPoint { category: "gossip".into(), ..super::point("A") }),
                "this is not a category",
            ),
            (with_point(super::point("")), "a point has"),
            (with_point(super::point("a\u{202E}b")), "a point has"),
            (with_point(NewPoint { body: String::new(), ..super::point("A") }), "a point has"),
            (with_point(NewPoint { area, ..super::point("A") }), "this neighborhood"),
        ];
        for (case, why) in cases {
            let refusal = pm.hold(&case).await.err().map(|error| error.to_string()).unwrap_or_default();
            assert!(refusal.starts_with(why), "{why}: {refusal}");
        }
        assert_eq!(waiting(&town).await, []);
        let held = town.store().read(async |tx| crate::store::dialogues(tx, group).await).await;
        assert_eq!(held.expect("dialogues"), []);
    }
}

#[tokio::test]
async fn those_who_visit_write_down_and_others_do_not() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let group = pm.add(&council()).await.expect("a group");
        for role in Role::ALL.iter().copied() {
            let who = Kept { town: &town, cx: cx(&town, role.token(), &[role]).await };
            let visits = matches!(role, Role::ProjectManager | Role::Officer | Role::CaseManager);
            let held = who.hold(&dialogue(&town, group, role.token())).await;
            assert_eq!(held.is_ok(), visits, "{role}");
        }
    }
}
