use super::{Room, acting, plan, tried};
use crate::{BriefError, Summary};
use page::{
    Problem,
    testing::{Town, steady},
};
use words::{DecisionKind, Role};
use workgroup::{Results, Tabled, WorkgroupError};

impl Room<'_> {
    async fn held(&self) {
        self.begun().await;
        tried!(self.town, WorkgroupError, |tx| workgroup::close(tx, &self.pm, self.meeting)).expect("closed");
    }

    async fn approved(&self, text: &str, looked: &str) -> Result<(), BriefError> {
        let summary = Summary { works: text.to_owned(), ..Summary::default() };
        let (pm, meeting) = (&self.pm, self.meeting);
        tried!(self.town, BriefError, |tx| crate::approve_summary(tx, pm, meeting, &summary, looked))
    }
}

#[tokio::test]
async fn nobody_reads_it_before_the_manager_approved_it_and_then_everybody_at_the_table() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        let path = format!("/workgroup/{}/summary", room.meeting);
        let rep = town.signed_in_as(room.representative.person().expect("a person")).await;
        assert!(matches!(room.approved("The lights.", "").await, Err(BriefError::NotHeld)));
        room.held().await;
        assert_eq!(rep.get(&path).await.status, 404);
        for cx in [&room.manager, &room.officer, &room.representative] {
            let summary = Summary { works: "The lights.".to_owned(), ..Summary::default() };
            let meeting = room.meeting;
            let refused =
                tried!(town, BriefError, |tx| crate::approve_summary(tx, cx, meeting, &summary, ""));
            assert!(matches!(refused, Err(BriefError::Problem(Problem::NotFound))), "{refused:?}");
        }
        room.approved("The lights.", "").await.expect("approved");
        let page = rep.get(&path).await;
        assert!(
            page.status == 200 && page.body.contains("The lights.") && !page.body.contains("/summary/edit")
        );
        room.approved("The lights, and the stairs.", "").await.expect("approved anew");
        assert!(rep.get(&path).await.body.contains("and the stairs."));
    }
}

#[tokio::test]
async fn whom_the_program_knows_is_refused_and_what_looks_like_a_name_must_be_looked_at() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        room.held().await;
        for text in ["Met robin ashdown at the ramp.", "R. A. is housed.", "ROBIN ASHDOWN"] {
            let refused = room.approved(text, "").await;
            assert!(matches!(refused, Err(BriefError::Names(_))), "{text}: {refused:?}");
            // Saying that one looked does not help.
            assert!(matches!(room.approved(text, "R. A.").await, Err(BriefError::Names(_))), "{text}");
        }
        let text = "Ashdown Lane is lit. Mr. Brook Quill helps at Mill Flats.";
        let Err(BriefError::LookAt(words)) = room.approved(text, "").await else { panic!("not looked at") };
        assert!(
            words.contains("Ashdown") && words.contains("Brook Quill") && !words.contains("Mill"),
            "{words}"
        );
        let other = room.approved(text, "Ashdown").await;
        assert!(matches!(other, Err(BriefError::LookAt(_))), "looked at something else: {other:?}");
        room.approved(text, &words).await.expect("a person looked");
        for (text, is_right) in [("", false), ("\u{202e}lights", false), ("The lights.", true)] {
            assert_eq!(room.approved(text, "").await.is_ok(), is_right, "{text:?}");
        }
    }
}

/// What is refused must not tell somebody with a conflict whom the program knows.
#[tokio::test]
async fn somebody_with_a_conflict_is_answered_as_if_nobody_knew_the_name() {
    for town in Town::each(plan).await {
        let room = Room::new(&town).await;
        room.held().await;
        let (person, world) = (room.pm.person().expect("a person"), &town.house.world);
        let (whom, cause) = (room.participant, guard::Cause::Related);
        store::write!(town.house.store, |tx| -> Result<_, guard::KeepError> {
            guard::note_conflict(tx, world, person, whom, cause, None).await
        })
        .expect("noted");
        for name in ["Robin Ashdown", "Brook Quill"] {
            let Err(BriefError::LookAt(words)) = room.approved(&format!("There we met {name}."), "").await
            else {
                panic!("{name}: not looked at")
            };
            assert_eq!(words, name);
        }
    }
}

#[tokio::test]
async fn the_form_is_drafted_keeps_what_was_typed_and_asks_for_a_second_look() {
    let town = Town::new(plan()).await;
    let room = Room::new(&town).await;
    room.held().await;
    let pm = town.signed_in_as(room.pm.person().expect("a person")).await;
    let edit = format!("/workgroup/{}/summary/edit", room.meeting);
    insta::assert_snapshot!("summary_edit", steady(&pm.get(&edit).await.body));
    let typed = [("works", "Brook Quill sweeps.")];
    let asked = pm.post(&edit, &typed).await;
    assert!(asked.status == 200 && asked.body.contains("Brook Quill sweeps."));
    let look_at = asked.field("look-at");
    let unticked = pm.post(&edit, &[typed[0], ("look-at", &look_at)]).await;
    assert_eq!(unticked.status, 200);
    let done = pm.post(&edit, &[typed[0], ("look-at", &look_at), ("looked", "yes")]).await;
    assert_eq!(done.status, 303);
    insta::assert_snapshot!(
        "summary",
        steady(&pm.get(&format!("/workgroup/{}/summary", room.meeting)).await.body)
    );
    let other = acting(&town, "Bo Lark", Role::Officer).await;
    assert_eq!(town.signed_in_as(other.person().expect("a person")).await.get(&edit).await.status, 404);
}

#[tokio::test]
async fn the_draft_says_what_was_decided_what_works_and_what_is_needed() {
    let town = Town::new(plan()).await;
    let room = Room::new(&town).await;
    let tabled = |title: &str, decided: Option<(DecisionKind, &str)>| Tabled {
        title: title.to_owned(),
        area: "mill-flats".parse().ok(),
        is_gap: false,
        decided: decided.map(|(kind, why)| (kind, why.to_owned())),
        is_blocked: false,
    };
    let items = vec![
        tabled("Needles", Some((DecisionKind::Respond, "The school agrees."))),
        tabled("Night toilet", Some((DecisionKind::Cannot, "No money before July."))),
        Tabled { is_gap: true, ..tabled("Bus", None) },
        Tabled { is_blocked: true, ..tabled("Lamp", Some((DecisionKind::Wait, "The pole is on order."))) },
    ];
    let results = Results { items, done: vec![("Stairs".to_owned(), None)] };
    insta::assert_debug_snapshot!("draft", Summary::draft(&room.pm, &results));
}
