use super::*;
use crate::{Part, contest, redact, reply, reporters, withdraw};
use page::Problem;
use post::{Letter, outbox};
use words::{FactId, ReportId, Stamp};

fn token(town: &Town) -> String {
    FactId::new(&*town.house.world.chance).to_string()
}

async fn add(cx: &Cx, report: ReportId, token: &str, body: &str) -> Result<(), ConcernsError> {
    cx.house.store.write(async |tx| reply(tx, cx, report, token, body).await).await
}

async fn object(cx: &Cx, report: ReportId, token: &str, body: &str) -> Result<(), ConcernsError> {
    cx.house.store.write(async |tx| contest(tx, cx, report, token, body).await).await
}

async fn take_back(cx: &Cx, report: ReportId) -> Result<(), ConcernsError> {
    cx.house.store.write(async |tx| withdraw(tx, cx, report).await).await
}

#[tokio::test]
async fn what_a_reporter_adds_is_added_once() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let got = take(&cx, "t", report()).await.expect("taken");
        let (one, two) = (token(&town), token(&town));
        add(&cx, got.report, &one, "It got worse.").await.expect("added");
        add(&cx, got.report, &one, "It got worse.").await.expect("the same again");
        let refused = add(&cx, got.report, &one, "Other words.").await;
        assert!(matches!(refused, Err(ConcernsError::Problem(Problem::KeyReused))), "{refused:?}");
        object(&cx, got.report, &two, "").await.expect("no reason is needed");
        object(&cx, got.report, &two, "").await.expect("the same again");
        let refused = object(&cx, got.report, &two, "Other words.").await;
        assert!(matches!(refused, Err(ConcernsError::Problem(Problem::KeyReused))), "{refused:?}");
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_reply").await, 2);
        let (report, concern) = (got.report, got.concern);
        let told = facts(&town, concern).await;
        let of = |fact: &Fact| told.iter().filter(|one| *one == fact).count();
        assert_eq!(of(&Fact::ReporterReplied { report, concern }), 1);
        assert_eq!(of(&Fact::Contested { report, concern, area: Some(slug("mill-flats")) }), 1);
        for bad in ["", " \n", "a\u{202e}b"] {
            assert!(matches!(add(&cx, report, &token(&town), bad).await, Err(ConcernsError::BodyShape)));
        }
        assert!(matches!(add(&cx, report, "no token", "x").await, Err(ConcernsError::TokenShape)));
        let nobody = ReportId::new(&*town.house.world.chance);
        let missing = add(&cx, nobody, &token(&town), "x").await;
        assert!(matches!(missing, Err(ConcernsError::Problem(Problem::NotFound))));
    }
}

#[tokio::test]
async fn taking_back_erases_everything_but_that_there_was_one() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let told = NewReport { point: Some((-122.395, 47.605)), ..with_contact() };
        let got = take(&cx, "t", told.clone()).await.expect("taken");
        add(&cx, got.report, &token(&town), "It got worse.").await.expect("added");
        let letter = Letter {
            to: CONTACT.into(),
            language: Language::english(),
            subject: "An answer".into(),
            body: "There is an answer.".into(),
        };
        town.store()
            .write(async |tx| {
                let about = Some(got.report.to_string());
                let post = outbox::Post {
                    dedupe: "d",
                    about,
                    channel: AnswerBy::Email,
                    letter: &letter,
                    not_before: None,
                };
                outbox::put(tx, &town.house.world, &town.house.keys.sealer, post).await
            })
            .await
            .expect("a letter");
        take_back(&cx, got.report).await.expect("taken back");
        take_back(&cx, got.report).await.expect("taken back already");

        let kept: (String,) = town
            .store()
            .read(async |tx| {
                tx.one(
                    "SELECT place || happened || body || COALESCE(CAST(lon AS TEXT), '') \
                     || COALESCE(CAST(lat AS TEXT), '') AS value FROM concerns_report",
                    args![],
                )
                .await
            })
            .await
            .expect("the row stays");
        assert_eq!(kept.0, "");
        // What is kept is what the page says, and nothing beside it.
        let beside = "SELECT COUNT(*) AS value FROM concerns_report WHERE answer_by <> 'receipt' \
                      OR disclosure <> 'no-name' OR group_id IS NOT NULL";
        assert_eq!(count(&town, beside).await, 0);
        for sql in [
            "SELECT COUNT(*) AS value FROM concerns_contact",
            "SELECT COUNT(*) AS value FROM concerns_reply WHERE body <> ''",
            "SELECT COUNT(*) AS value FROM concerns_concern WHERE place <> '' OR lon IS NOT NULL",
            "SELECT COUNT(*) AS value FROM post_letter WHERE state <> 'withdrawn' OR sealed IS NOT NULL",
        ] {
            assert_eq!(count(&town, sql).await, 0, "{sql}");
        }
        let fact = Fact::ReportWithdrawn { report: got.report, concern: got.concern };
        assert_eq!(facts(&town, got.concern).await.iter().filter(|one| **one == fact).count(), 1);
        let refused = add(&cx, got.report, &token(&town), "x").await;
        assert!(matches!(refused, Err(ConcernsError::Withdrawn)), "{refused:?}");
        // The old form says no longer that it is stored.
        let refused = take(&cx, "t", told).await.map(|_| ());
        assert!(matches!(refused, Err(ConcernsError::Problem(Problem::StaleForm))), "{refused:?}");
    }
}

#[tokio::test]
async fn only_those_who_answer_learn_how_and_those_who_took_back_are_left_out() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let got = take(&cx, "t", with_contact()).await.expect("taken");
        for role in Role::ALL {
            let viewer = acting(&town, &format!("{role}"), *role).await;
            let read = town.store().read(async |tx| reporters(tx, &viewer, got.concern).await).await;
            let may = matches!(role, Role::ProjectManager | Role::IntakeCustodian);
            assert_eq!(read.is_ok(), may, "{role}");
        }
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        let ask = async || town.store().read(async |tx| reporters(tx, &pm, got.concern).await).await;
        let read = ask().await.expect("read");
        assert_eq!(read.len(), 1);
        assert_eq!((read[0].contact.as_str(), read[0].name.as_str()), (CONTACT, "Canary Neighbor"));
        assert_eq!((read[0].answer_by, read[0].channel), (AnswerBy::Email, Channel::Web));
        take_back(&cx, got.report).await.expect("taken back");
        assert!(ask().await.expect("read").is_empty());
    }
}

#[tokio::test]
async fn words_are_put_in_place_of_words_by_who_sorts() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let got = take(&cx, "t", report()).await.expect("taken");
        let set = async |cx: &Cx, body: &'static str| {
            town.store().write(async |tx| redact(tx, cx, got.report, &Part::Body, body).await).await
        };
        assert!(matches!(set(&cx, "[…]").await, Err(ConcernsError::Problem(Problem::NotFound))));
        let pm = acting(&town, "Pat", Role::ProjectManager).await;
        set(&pm, "[…] sleeps there.").await.expect("redacted");
        assert!(matches!(set(&pm, " ").await, Err(ConcernsError::BodyShape)));
        assert_eq!(
            count(&town, "SELECT COUNT(*) AS value FROM concerns_report WHERE body = '[…] sleeps there.'")
                .await,
            1
        );
        // A mark is longer than the shortest name, so a report may grow by it.
        let grown = "[…] and ".repeat(900);
        town.store()
            .write(async |tx| redact(tx, &pm, got.report, &Part::Body, &grown).await)
            .await
            .expect("longer");
        // The reporter's second click is still known as the same.
        take(&cx, "t", report()).await.expect("the same form");
        take_back(&cx, got.report).await.expect("taken back");
        assert!(matches!(set(&pm, "x").await, Err(ConcernsError::Withdrawn)));
    }
}

#[tokio::test]
async fn whatever_a_neighbor_does_keeps_a_day() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let got = take(&cx, "t", report()).await.expect("taken");
        add(&cx, got.report, &token(&town), "x").await.expect("added");
        object(&cx, got.report, &token(&town), "x").await.expect("contested");
        take_back(&cx, got.report).await.expect("taken back");
        let told =
            town.store().read(async |tx| journal::of_concern(tx, got.concern).await).await.expect("facts");
        assert_eq!(told.len(), 4);
        assert!(told.iter().all(|entry| matches!(entry.stamp, Stamp::Day(_))));
    }
}

#[tokio::test]
async fn every_text_of_a_report_can_be_redacted_and_the_concern_keeps_no_place_of_it() {
    for town in Town::each(plan).await {
        let (cx, pm) = (anyone(&town), acting(&town, "Pat", Role::ProjectManager).await);
        let mine =
            take(&cx, "a", NewReport { place: "at Orlen Brook's".into(), ..report() }).await.expect("taken");
        let other = take(&cx, "b", report()).await.expect("taken");
        add(&cx, mine.report, &token(&town), "Orlen Brook again.").await.expect("added");
        town.store()
            .write(async |tx| crate::merge(tx, &pm, mine.concern, other.concern).await)
            .await
            .expect("merged");
        let added =
            town.store().read(async |tx| crate::store::added(tx, other.concern).await).await.expect("read");
        let set = async |report: ReportId, part: Part| {
            town.store().write(async |tx| redact(tx, &pm, report, &part, "[…]").await).await
        };
        for part in [Part::Place, Part::Happened, Part::Body, Part::Added(added[0].id.clone())] {
            set(mine.report, part).await.expect("redacted");
        }
        let foreign = set(other.report, Part::Added(added[0].id.clone())).await;
        assert!(matches!(foreign, Err(ConcernsError::Problem(Problem::NotFound))), "another report's words");
        let left = "SELECT COUNT(*) AS value FROM concerns_report WHERE place = '[…]' AND happened = '[…]' AND body = '[…]'";
        assert_eq!(count(&town, left).await, 1);
        for sql in [
            "SELECT COUNT(*) AS value FROM concerns_concern WHERE place LIKE '%Orlen%'",
            "SELECT COUNT(*) AS value FROM concerns_reply WHERE body LIKE '%Orlen%'",
        ] {
            assert_eq!(count(&town, sql).await, 0, "{sql}");
        }
        assert_eq!(
            count(&town, "SELECT COUNT(*) AS value FROM concerns_concern WHERE place = 'near the laundry'")
                .await,
            1
        );
    }
}

#[test]
fn what_a_person_can_cause_is_never_a_defect() {
    let by_person = [
        ConcernsError::TokenShape,
        ConcernsError::Nowhere,
        ConcernsError::PlaceShape,
        ConcernsError::PointShape,
        ConcernsError::UnknownArea,
        ConcernsError::UnknownCategory,
        ConcernsError::HappenedShape,
        ConcernsError::BodyShape,
        ConcernsError::NameShape,
        ConcernsError::ContactShape,
        ConcernsError::DisclosureNotSaid,
        ConcernsError::NoGroupToVisit,
        ConcernsError::Withdrawn,
        ConcernsError::MergedIntoItself,
        ConcernsError::MergedAlready,
    ];
    for error in by_person {
        let said = error.to_string();
        assert!(Problem::from(error).status().is_client_error(), "{said}");
    }
    assert!(Problem::from(ConcernsError::Unsealed).status().is_server_error());
}
