use super::{LAUNDRY, NEEDLES, Told, hired, place, plan, reports_of, withdraw};
use crate::queue::{PAGE, Queue, Show, counts, queue, was_sorted_since};
use crate::{Sorting, TriageError, merge, sort};
use page::{Cx, testing::Town};
use store::{StoreError, journal};
use words::{ConcernId, Day, Fact, ReportId, Role, SeededChance, Sort, Stamp};

async fn listed(town: &Town, cx: &Cx, show: Show, area: &str, page: i64) -> Queue {
    store::read!(town.store(), |tx| -> Result<_, StoreError> { queue(tx, cx, show, area, page).await })
        .expect("a queue")
}

fn ids(queue: &Queue) -> Vec<ConcernId> {
    queue.lines.iter().map(|line| line.known.concern).collect()
}

async fn contest(town: &Town, concern: ConcernId, days_ago: i64) {
    let world = &town.house.world;
    let fact = Fact::Contested { report: ReportId::new(&*world.chance), concern, area: None };
    let stamp = Stamp::Day(world.today().plus(-days_ago));
    store::write!(town.store(), |tx| -> Result<_, StoreError> {
        journal::append(tx, &*world.chance, stamp, &fact).await
    })
    .expect("a fact");
}

#[tokio::test]
async fn the_oldest_stands_first_and_the_settled_do_not_stand() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let (new, old) = (LAUNDRY.put(&town).await, NEEDLES.put(&town).await);
        let (done, away, into) =
            (NEEDLES.put(&town).await, NEEDLES.put(&town).await, NEEDLES.put(&town).await);
        let back = LAUNDRY.put(&town).await;
        store::write!(town.store(), |tx| -> Result<_, TriageError> {
            sort(tx, &cx, done, &place("Needles")).await?;
            merge(tx, &cx, into, done).await?;
            merge(tx, &cx, away, old).await
        })
        .expect("settled");
        withdraw(&town, reports_of(&town, back).await[0].id).await;
        let found = listed(&town, &cx, Show::Oldest, "", 1).await;
        assert_eq!((ids(&found), found.total, found.pages), (vec![old, new], 2, 1));
        assert_eq!(found.lines[0].known.tellings.len(), 2, "the reports of what was merged into it");
        assert_eq!(ids(&listed(&town, &cx, Show::Oldest, "mill-flats", 1).await), [new]);
        assert!(ids(&listed(&town, &cx, Show::Oldest, "old-quay", 1).await).is_empty());
    }
}

#[tokio::test]
async fn lines_say_what_looks_alike_and_what_may_name_a_person() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let named = Told { reports: &[("en", "web", "I saw Dalia Brook there")], days_ago: 9, ..NEEDLES }
            .put(&town)
            .await;
        let (one, two) = (LAUNDRY.put(&town).await, LAUNDRY.put(&town).await);
        let found = listed(&town, &cx, Show::Alike, "", 1).await;
        let mut pair = ids(&found)[..2].to_vec();
        pair.sort();
        assert_eq!(
            (pair, ids(&found)[2]),
            (vec![one.min(two), one.max(two)], named),
            "those that look alike first"
        );
        let told: Vec<(usize, bool)> = found.lines.iter().map(|line| (line.alike, line.may_name)).collect();
        assert_eq!(told, [(1, false), (1, false), (0, true)]);
    }
}

#[tokio::test]
async fn fifty_stand_on_a_page() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let mut all = vec![];
        for days_ago in (0..PAGE + 2).rev() {
            all.push(Told { days_ago, ..NEEDLES }.put(&town).await);
        }
        let (first, second) =
            (listed(&town, &cx, Show::Oldest, "", 1).await, listed(&town, &cx, Show::Oldest, "", 2).await);
        assert_eq!(ids(&first).into_iter().chain(ids(&second)).collect::<Vec<_>>(), all);
        assert_eq!((first.pages, second.page, second.lines.len()), (2, 2, 2));
        for nowhere in [3, 0, -7, i64::MAX, i64::MIN] {
            assert_eq!(listed(&town, &cx, Show::Oldest, "", nowhere).await.page, 1, "{nowhere}");
            assert_eq!(listed(&town, &cx, Show::Alike, "", nowhere).await.page, 1, "{nowhere}");
        }
    }
}

#[tokio::test]
async fn the_contested_stand_until_they_are_sorted_again() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let (one, two, long_ago) =
            (LAUNDRY.put(&town).await, NEEDLES.put(&town).await, NEEDLES.put(&town).await);
        store::write!(town.store(), |tx| -> Result<_, TriageError> {
            sort(tx, &cx, one, &place("Tents")).await
        })
        .expect("sorted");
        contest(&town, one, 0).await;
        contest(&town, two, 1).await;
        contest(&town, long_ago, 91).await;
        let found = listed(&town, &cx, Show::Contested, "", 1).await;
        assert_eq!((ids(&found), found.total), (vec![one, two], 2), "the latest first");
        assert_eq!(found.lines[0].contested, Some(town.house.world.today()));
        assert_eq!(ids(&listed(&town, &cx, Show::Contested, "ferry-hill", 1).await), [two]);
        store::write!(town.store(), |tx| -> Result<_, TriageError> {
            sort(tx, &cx, one, &place("Tents again")).await?;
            merge(tx, &cx, two, long_ago).await
        })
        .expect("sorted again");
        let found = listed(&town, &cx, Show::Contested, "", 1).await;
        assert_eq!(ids(&found), [long_ago], "what was contested stays so under the concern it became");
    }
}

#[tokio::test]
async fn referrals_and_service_gaps_do_not_vanish_when_they_are_sorted() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let (old, new) = (NEEDLES.put(&town).await, LAUNDRY.put(&town).await);
        let (gap, away, back, waits) = (
            LAUNDRY.put(&town).await,
            NEEDLES.put(&town).await,
            LAUNDRY.put(&town).await,
            LAUNDRY.put(&town).await,
        );
        store::write!(town.store(), |tx| -> Result<_, TriageError> {
            for one in [old, new, away, back] {
                sort(tx, &cx, one, &Sorting { sort: Sort::Referral, ..place("A person in trouble") }).await?;
            }
            let sorting =
                Sorting { sort: Sort::ServiceGap, reason: "No bed.".into(), ..place("No place to sleep") };
            sort(tx, &cx, gap, &sorting).await?;
            merge(tx, &cx, away, old).await
        })
        .expect("sorted");
        withdraw(&town, reports_of(&town, back).await[0].id).await;
        let found = listed(&town, &cx, Show::Referrals, "", 1).await;
        assert_eq!((ids(&found), found.total), (vec![new, old], 2), "the latest first");
        assert_eq!(found.lines[1].known.tellings.len(), 2);
        assert_eq!(found.lines[0].known.title.as_deref(), Some("A person in trouble"));
        assert_eq!(ids(&listed(&town, &cx, Show::Referrals, "ferry-hill", 7).await), [old]);
        assert_eq!(ids(&listed(&town, &cx, Show::Gaps, "", 1).await), [gap]);
        assert_eq!(ids(&listed(&town, &cx, Show::Oldest, "", 1).await), [waits]);
        let counted =
            store::read!(town.store(), |tx| -> Result<_, StoreError> { counts(tx).await }).expect("counts");
        assert_eq!((counted.referrals, counted.gaps), (2, 1));
        let (_, browser) = town.signed_in("Another Manager", &[Role::ProjectManager]).await;
        let queue = browser.get("/triage").await.body;
        assert!(queue.contains("Referrals: 2") && queue.contains("Service gaps: 1"));
        let page = browser.get("/triage?show=referrals").await.body;
        assert!(page.contains("2 concerns are about a person") && page.contains("A person in trouble"));
        assert!(page.contains("first told on") && !page.contains("waits for"));
        assert!(browser.get("/triage?show=gaps").await.body.contains("No place to sleep"));
    }
}

#[test]
fn a_sorting_counts_after_the_day_or_as_a_second_one_on_it() {
    let chance = SeededChance::new(1);
    let concern = ConcernId::new(&chance);
    let entry = |day: i64| journal::Entry {
        id: String::new(),
        stamp: Stamp::Day(Day(day)),
        fact: Fact::ConcernSorted { concern, area: None, sort: Sort::Referral },
    };
    for (days, settled) in [
        (&[][..], false),
        (&[9], false),
        (&[10], false),
        (&[9, 10], true),
        (&[10, 10], true),
        (&[11], true),
        (&[8, 9], false),
    ] {
        let entries: Vec<journal::Entry> = days.iter().map(|day| entry(*day)).collect();
        assert_eq!(was_sorted_since(&entries, Day(10)), settled, "{days:?}");
    }
}
