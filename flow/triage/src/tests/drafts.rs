use super::{LAUNDRY, Told, hired, plan, reports_of, with_role, withdraw};
use crate::{DRAFT_LASTS_DAYS, TriageError, move_name, names, read_draft};
use page::{Cx, Problem, testing::Town};
use store::{StoreError, args, journal};
use words::{DraftId, Fact, Moment, ReportId, Role};

const NAMED: Told<'_> =
    Told { reports: &[("en", "web", "A man named Orlen Brook yells. Orlen Brook is cold.")], ..LAUNDRY };

async fn moved(town: &Town, cx: &Cx, report: ReportId, words: &str) -> Result<DraftId, TriageError> {
    store::write!(town.store(), |tx| -> Result<_, TriageError> {
        let body = crate::store::report(tx, report).await?.body;
        move_name(tx, cx, report, &names::places_of(&body, words)).await
    })
}

async fn read(town: &Town, cx: &Cx, draft: DraftId) -> Result<Vec<String>, TriageError> {
    store::read!(town.store(), |tx| -> Result<_, TriageError> { Ok(read_draft(tx, cx, draft).await?.pieces) })
}

async fn count(town: &Town) -> i64 {
    let count = store::read!(town.store(), |tx| -> Result<(i64,), StoreError> {
        tx.one("SELECT COUNT(*) AS value FROM triage_draft", args![]).await
    });
    count.expect("a count").0
}

async fn run_job(town: &Town) -> usize {
    (crate::jobs()[0].run)(&town.house).await.expect("the job")
}

#[tokio::test]
async fn names_move_into_a_sealed_draft_and_leave_a_mark() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, NAMED.put(&town).await);
        let report = reports_of(&town, concern).await[0].id;
        let draft = moved(&town, &cx, report, "orlen brook").await.expect("moved");
        assert_eq!(reports_of(&town, concern).await[0].body, "A man named […] yells. […] is cold.");
        assert_eq!(read(&town, &cx, draft).await.expect("opened"), ["Orlen Brook", "Orlen Brook"]);
        let entries = store::read!(town.store(), |tx| -> Result<_, StoreError> {
            journal::of_concern(tx, concern).await
        });
        let facts: Vec<Fact> = entries.expect("facts").into_iter().map(|entry| entry.fact).collect();
        assert!(facts.contains(&Fact::NameMoved { report, concern, draft }), "{facts:?}");
        let sealed = store::read!(town.store(), |tx| -> Result<(Vec<u8>,), StoreError> {
            tx.one("SELECT sealed AS value FROM triage_draft", args![]).await
        });
        let sealed = sealed.expect("a row").0;
        assert!(!sealed.windows(5).any(|window| window == b"Orlen"), "it does not lie open");
        let other = DraftId::new(&*town.house.world.chance);
        assert!(town.house.keys.sealer.open(&format!("triage draft {other}"), &sealed).is_none());
        let again = moved(&town, &cx, report, "orlen brook").await;
        assert!(matches!(again, Err(TriageError::NotInReport)), "a second click finds nothing");
        assert_eq!(count(&town).await, 1);
    }
}

#[tokio::test]
async fn ranges_outside_the_text_move_nothing() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, NAMED.put(&town).await);
        let row = reports_of(&town, concern).await.remove(0);
        #[allow(
            clippy::reversed_empty_ranges,
            clippy::single_range_in_vec_init,
            reason = "what a caller may get wrong"
        )]
        for ranges in [vec![], vec![3..3], vec![5..2], vec![0..10_000], vec![0..3, 40..usize::MAX]] {
            let outcome = store::write!(town.store(), |tx| -> Result<_, TriageError> {
                move_name(tx, &cx, row.id, &ranges).await
            });
            assert!(matches!(outcome, Err(TriageError::NotInReport)), "{ranges:?}: {outcome:?}");
        }
        assert_eq!(reports_of(&town, concern).await[0], row);
        assert_eq!(count(&town).await, 0);
    }
}

#[tokio::test]
async fn a_draft_is_gone_on_its_day_and_erased_by_the_job() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, NAMED.put(&town).await);
        let report = reports_of(&town, concern).await[0].id;
        let draft = moved(&town, &cx, report, "Orlen Brook").await.expect("moved");
        town.clock.advance((DRAFT_LASTS_DAYS - 1) * 24 * Moment::HOUR);
        assert!(read(&town, &cx, draft).await.is_ok());
        assert_eq!(run_job(&town).await, 0);
        town.clock.advance(24 * Moment::HOUR);
        let gone = read(&town, &cx, draft).await;
        assert!(matches!(gone, Err(TriageError::Problem(Problem::NotFound))), "before the job ran, too");
        assert_eq!((run_job(&town).await, count(&town).await, run_job(&town).await), (1, 0, 0));
    }
}

#[tokio::test]
async fn a_report_that_is_taken_back_takes_its_drafts_along() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, NAMED.put(&town).await);
        let report = reports_of(&town, concern).await[0].id;
        let draft = moved(&town, &cx, report, "Orlen Brook").await.expect("moved");
        withdraw(&town, report).await;
        assert!(read(&town, &cx, draft).await.is_err());
        assert!(moved(&town, &cx, report, "yells").await.is_err());
        assert_eq!((run_job(&town).await, count(&town).await), (1, 0));
    }
}

#[tokio::test]
async fn only_the_project_manager_opens_a_draft() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, NAMED.put(&town).await);
        let report = reports_of(&town, concern).await[0].id;
        let draft = moved(&town, &cx, report, "Orlen Brook").await.expect("moved");
        let somebody = town.person("Somebody", &[]).await;
        for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
            let cx = with_role(&town, somebody, *role);
            assert!(
                matches!(read(&town, &cx, draft).await, Err(TriageError::Problem(Problem::NotFound))),
                "{role}"
            );
            assert!(moved(&town, &cx, report, "cold").await.is_err(), "{role}");
        }
    }
}

async fn replied(town: &Town, report: ReportId, body: &'static str) {
    let world = &town.house.world;
    let (id, today) = (words::FactId::new(&*world.chance).to_string(), world.today());
    let written = store::write!(town.store(), |tx| -> Result<_, StoreError> {
        tx.run(
            "INSERT INTO concerns_reply (id, report, kind, body, day, form_token) VALUES ($1, $2, 'reply', $3, $4, $1)",
            args![&id, report, body, today],
        )
        .await
    });
    written.expect("a reply");
}

#[tokio::test]
async fn names_move_out_of_every_text_of_a_report() {
    for town in Town::each(plan).await {
        let named = Told { place: "at Orlen Brook’s tent", ..NAMED };
        let (cx, concern) = (hired(&town).await, named.put(&town).await);
        let report = reports_of(&town, concern).await[0].id;
        replied(&town, report, "Orlen Brook was there again.").await;
        let aside = async |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|one| (*one).to_owned()).collect();
            store::write!(town.store(), |tx| -> Result<_, TriageError> {
                crate::set_aside(tx, &cx, report, &words).await
            })
        };
        for missing in [&[][..], &["Nobody There"], &["Orlen Brook", "Nobody There"]] {
            assert!(matches!(aside(missing).await, Err(TriageError::NotInReport)), "{missing:?}");
        }
        let draft = aside(&["orlen brook", "night"]).await.expect("moved");
        let row = reports_of(&town, concern).await.remove(0);
        assert_eq!((row.place.as_str(), row.happened.as_str()), ("at […]’s tent", "at […]"));
        assert_eq!(row.body, "A man named […] yells. […] is cold.");
        let pieces = read(&town, &cx, draft).await.expect("opened");
        assert_eq!(pieces, ["Orlen Brook", "night", "Orlen Brook", "Orlen Brook", "Orlen Brook"]);
        let left = store::read!(town.store(), |tx| -> Result<(i64,), StoreError> {
            tx.one(
                "SELECT (SELECT COUNT(*) FROM concerns_reply WHERE body LIKE '%Orlen%') + \
                 (SELECT COUNT(*) FROM concerns_concern WHERE place LIKE '%Orlen%') AS value",
                args![],
            )
            .await
        });
        assert_eq!((left.expect("a count").0, count(&town).await), (0, 1));
    }
}

#[tokio::test]
async fn names_are_flagged_wherever_they_stand() {
    for town in Town::each(plan).await {
        let (_, browser) = town.signed_in("Project Manager", &[Role::ProjectManager]).await;
        let told = Told { place: "by the tent of Dalia Brook", ..LAUNDRY }.put(&town).await;
        assert!(browser.get("/triage").await.body.contains("May name a person"), "in the place");
        let page = browser.get(&format!("/triage/{told}")).await.body;
        assert!(page.contains("tent of <mark>Dalia Brook</mark>") && page.contains("value=\"Dalia Brook\""));
        let report = reports_of(&town, told).await[0].id;
        let fields = [("report", &*report.to_string()), ("name", "Dalia Brook")];
        browser.post(&format!("/triage/{told}/names"), &fields).await;
        assert!(!browser.get("/triage").await.body.contains("May name a person"));
        replied(&town, report, "I saw Jacinto Olmedo there.").await;
        assert!(browser.get("/triage").await.body.contains("May name a person"), "in what was added");
        let page = browser.get(&format!("/triage/{told}")).await.body;
        assert!(page.contains("I saw <mark>Jacinto Olmedo</mark> there."));
    }
}
