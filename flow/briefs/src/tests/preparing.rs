use super::{MINUTE, Room, acting, plan, tried};
use crate::{BriefError, NewBrief, Regime};
use page::{
    Problem,
    testing::{NOON, Town},
};
use words::{Role, Segment};

#[tokio::test]
async fn a_brief_holds_no_name_no_place_and_no_story() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let prepared = async |new: NewBrief| {
            tried!(town, BriefError, |tx| crate::prepare(tx, &room.pm, room.meeting, &new))
        };
        let plain = room.new_brief();
        for name in ["Robin wants company.", "ASHDOWN, on Thursday", "ask robin-"] {
            let named = prepared(NewBrief { facts: name.to_owned(), ..plain.clone() }).await;
            assert!(matches!(named, Err(BriefError::NamesSomebody)), "{name}: {named:?}");
        }
        for never in [Segment::Identity, Segment::Location, Segment::Counseling] {
            let refused = prepared(NewBrief { segments: vec![Segment::Care, never], ..plain.clone() }).await;
            assert!(matches!(refused, Err(BriefError::Segments)), "{never}: {refused:?}");
        }
        let refused = prepared(NewBrief { segments: vec![], ..plain.clone() }).await;
        assert!(matches!(refused, Err(BriefError::Segments)));
        let refused = prepared(NewBrief { roles: vec![Role::CltMember], ..plain.clone() }).await;
        assert!(matches!(refused, Err(BriefError::NotMarked)), "the CLT has no seat there: {refused:?}");
        let refused = prepared(NewBrief { facts: "word ".repeat(81), ..plain.clone() }).await;
        assert!(matches!(refused, Err(BriefError::Words(_))), "no room for a story: {refused:?}");
        let brief = prepared(plain.clone()).await.expect("a brief");
        assert!(matches!(prepared(plain).await, Err(BriefError::Twice)));
        tried!(town, BriefError, |tx| crate::take_off(tx, &room.pm, brief)).expect("taken off");
    }
}

#[tokio::test]
async fn only_the_project_manager_and_the_case_manager_prepare() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let other = acting(&town, "Finn Rook", Role::CaseManager).await;
        let new = room.new_brief();
        for cx in [&room.officer, &room.representative, &other] {
            let refused = tried!(town, BriefError, |tx| crate::prepare(tx, cx, room.meeting, &new));
            assert!(matches!(refused, Err(BriefError::Problem(Problem::NotFound))), "{refused:?}");
        }
        tried!(town, BriefError, |tx| crate::prepare(tx, &room.manager, room.meeting, &new))
            .expect("a brief");
    }
}

#[tokio::test]
async fn what_is_added_names_nobody_and_keeps_its_author() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let brief = room.brief().await;
        room.begun().await;
        room.opened(brief, 0).await.expect("open");
        let add = async |regime, text: &str| {
            tried!(town, BriefError, |tx| crate::contribute(tx, &room.representative, brief, regime, text))
        };
        // Whoever hears of the person under an alias cannot find out the name by guessing: a right guess
        // and a wrong one are answered alike.
        for guess in ["Robin Ashdown waits inside", "Mara Quillfeather waits inside"] {
            assert!(matches!(add(Regime::OwnEyes, guess).await, Err(BriefError::NamesSomebody)), "{guess}");
        }
        for guess in ["so robin waits", "so mara waits"] {
            add(Regime::OwnEyes, guess).await.expect("no pattern of a name");
        }
        let knows = async |text: &str| {
            tried!(town, BriefError, |tx| crate::contribute(tx, &room.pm, brief, Regime::OwnEyes, text))
        };
        assert!(matches!(knows("so robin waits").await, Err(BriefError::NamesSomebody)));
        assert!(matches!(add(Regime::OwnEyes, "  ").await, Err(BriefError::Words(_))));
        add(Regime::OwnEyes, "The shop lets them wait inside.").await.expect("added");
        town.clock.set(NOON.plus(MINUTE));
        add(Regime::Part2, "Goes to a program.").await.expect("added");
        let view = room.read(&room.officer, brief).await.expect("a view");
        let seen: Vec<_> = view.added.iter().map(|one| (one.name.as_str(), one.regime, &one.text)).collect();
        // No consent covers what tells of treatment for the police: it is not shown to them.
        assert_eq!(seen[3].0, "Uma Lind");
        assert!(seen[2].2.is_some() && seen[3].2.is_none() && view.added[3].carried.is_none());
        let view = room.read(&room.pm, brief).await.expect("a view");
        assert!(view.added[3].carried.is_some(), "the program sees it, with the notice");
    }
}
