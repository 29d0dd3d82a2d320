use super::{LAUNDRY, NEEDLES, hired, place, plan, reports_of, withdraw};
use crate::{Sorting, TriageError, sort};
use page::{Cx, testing::Town};
use store::{StoreError, journal};
use words::{ConcernId, Fact, Moment, Outcome, Stamp, WordId};

async fn run_job(town: &Town) -> usize {
    let jobs = crate::jobs();
    let job = jobs.iter().find(|job| job.name.contains("retitle")).expect("the job");
    (job.run)(&town.house).await.expect("the job")
}

async fn sorted(town: &Town, cx: &Cx, concern: ConcernId, title: &str) {
    let sorting = Sorting { reason: "Nobody can mend the doorway.".into(), ..place(title) };
    store::write!(town.store(), |tx| -> Result<_, TriageError> { sort(tx, cx, concern, &sorting).await })
        .expect("sorted");
}

async fn title(town: &Town, concern: ConcernId) -> (String, String) {
    let found = store::read!(town.store(), |tx| -> Result<_, StoreError> {
        crate::store::sorting(tx, concern).await
    });
    let found = found.expect("read").expect("a sorting");
    (found.title, found.reason)
}

async fn say(town: &Town, concern: ConcernId) {
    let world = &town.house.world;
    let (word, outcome) = (WordId::new(&*world.chance), Outcome::Heard);
    let fact = Fact::WordSaid { word, concern, response: None, area: None, outcome };
    store::write!(town.store(), |tx| -> Result<_, StoreError> {
        journal::append(tx, &*world.chance, Stamp::Day(world.today()), &fact).await
    })
    .expect("a fact");
}

#[tokio::test]
async fn what_was_taken_back_leaves_no_place_in_its_title() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let (back, said, stands) =
            (LAUNDRY.put(&town).await, LAUNDRY.put(&town).await, NEEDLES.put(&town).await);
        for concern in [back, said, stands] {
            sorted(&town, &cx, concern, "Tents at the laundry").await;
        }
        say(&town, said).await;
        assert_eq!(run_job(&town).await, 0, "while the reports stand");
        for concern in [back, said] {
            withdraw(&town, reports_of(&town, concern).await[0].id).await;
        }
        assert_eq!((run_job(&town).await, run_job(&town).await), (1, 0));
        assert_eq!(title(&town, back).await, ("People sleeping outside: Mill Flats".into(), String::new()));
        // What was said in public cannot be unsaid, and what stands is left alone.
        for kept in [said, stands] {
            assert_eq!(title(&town, kept).await.0, "Tents at the laundry");
        }
    }
}

#[tokio::test]
async fn what_was_merged_away_loses_its_own_title_too() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let (away, into) = (LAUNDRY.put(&town).await, NEEDLES.put(&town).await);
        sorted(&town, &cx, away, "Tents at the laundry").await;
        sorted(&town, &cx, into, "Needles").await;
        let report = reports_of(&town, away).await[0].id;
        store::write!(town.store(), |tx| -> Result<_, TriageError> {
            crate::merge(tx, &cx, away, into).await
        })
        .expect("merged");
        withdraw(&town, report).await;
        town.clock.advance(29 * 24 * Moment::HOUR);
        assert_eq!(run_job(&town).await, 1);
        assert_eq!(title(&town, away).await.0, "People sleeping outside: Mill Flats");
        assert_eq!(title(&town, into).await.0, "Needles");
    }
}
