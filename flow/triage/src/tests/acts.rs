use super::{LAUNDRY, NEEDLES, Told, hired, place, plan, reports_of, with_role};
use crate::{
    Fault, Sorting, TriageError, keep_apart,
    look_alikes::{Known, Surroundings},
    merge, sort, store as rows,
};
use page::{Cx, Problem, Typed, testing::Town};
use store::{StoreError, journal};
use words::{ConcernId, Fact, Role, Sort};

async fn sorted(town: &Town, cx: &Cx, concern: ConcernId, sorting: &Sorting) -> Result<(), TriageError> {
    store::write!(town.store(), |tx| -> Result<_, TriageError> { sort(tx, cx, concern, sorting).await })
}

async fn merged(town: &Town, cx: &Cx, from: ConcernId, into: ConcernId) -> Result<(), TriageError> {
    store::write!(town.store(), |tx| -> Result<_, TriageError> { merge(tx, cx, from, into).await })
}

async fn facts(town: &Town, concern: ConcernId) -> Vec<Fact> {
    let entries =
        store::read!(town.store(), |tx| -> Result<_, StoreError> { journal::of_concern(tx, concern).await });
    entries.expect("facts").into_iter().map(|entry| entry.fact).collect()
}

async fn alike(town: &Town, cx: &Cx, concern: ConcernId) -> Vec<ConcernId> {
    store::read!(town.store(), |tx| -> Result<_, StoreError> {
        let this = Known::of(&rows::concern(tx, concern).await?, &rows::reports(tx, concern).await?);
        let around = Surroundings::of(tx, cx, std::slice::from_ref(&this)).await?;
        Ok(around.alike(&this).iter().map(|(known, _, _)| known.concern).collect())
    })
    .expect("look-alikes")
}

#[tokio::test]
async fn sorting_stores_tells_a_fact_and_can_be_done_again() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, LAUNDRY.put(&town).await);
        sorted(&town, &cx, concern, &place("  Tents at the laundry ")).await.expect("sorted");
        let gap = Sorting {
            sort: Sort::ServiceGap,
            reason: "No beds.".into(),
            pointer: "lights".into(),
            ..place("No bed")
        };
        sorted(&town, &cx, concern, &gap).await.expect("sorted again");
        let row =
            store::read!(town.store(), |tx| -> Result<_, StoreError> { rows::sorting(tx, concern).await });
        let row = row.expect("read").expect("a sorting");
        assert_eq!(
            (row.sort, row.title.as_str(), row.reason.as_str()),
            (Sort::ServiceGap, "No bed", "No beds.")
        );
        assert_eq!(row.pointer, "", "a pointer belongs to what is outside LEAD alone");
        let area = "mill-flats".parse().ok();
        let told = |sort| Fact::ConcernSorted { concern, area: area.clone(), sort };
        let mut found = facts(&town, concern).await;
        found.sort_by_key(|fact| *fact == told(Sort::ServiceGap));
        assert_eq!(found, [told(Sort::PlaceConcern), told(Sort::ServiceGap)]);
    }
}

#[tokio::test]
async fn a_sorting_that_misses_something_stores_nothing() {
    for town in Town::each(plan).await {
        let (cx, concern) = (hired(&town).await, LAUNDRY.put(&town).await);
        let outside = |title: &str, pointer: &str, reason: &str| Sorting {
            sort: Sort::OutsideLead,
            title: title.into(),
            pointer: pointer.into(),
            reason: reason.into(),
        };
        for (sorting, expected) in [
            (place(" "), vec![Fault::Title(Typed::Empty)]),
            (place(&"x".repeat(121)), vec![Fault::Title(Typed::TooLong(120))]),
            (place("left\u{202e}right"), vec![Fault::Title(Typed::Unseen)]),
            (outside("Lights", "", ""), vec![Fault::Pointer, Fault::Reason(Typed::Empty)]),
            (outside("Lights", "nobody", "Not ours"), vec![Fault::Pointer]),
            (Sorting { sort: Sort::ServiceGap, ..place("No bed") }, vec![Fault::Reason(Typed::Empty)]),
        ] {
            match sorted(&town, &cx, concern, &sorting).await {
                Err(TriageError::Unsorted(faults)) => assert_eq!(faults, expected),
                other => panic!("{sorting:?}: {other:?}"),
            }
        }
        assert!(facts(&town, concern).await.is_empty());
        sorted(&town, &cx, concern, &outside("Lights", "lights", "Public Works has them"))
            .await
            .expect("sorted");
    }
}

#[tokio::test]
async fn merging_keeps_every_report_and_can_be_repeated() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let (one, two, third) =
            (LAUNDRY.put(&town).await, LAUNDRY.put(&town).await, NEEDLES.put(&town).await);
        sorted(&town, &cx, one, &place("Tents")).await.expect("sorted");
        merged(&town, &cx, one, two).await.expect("merged");
        merged(&town, &cx, one, two).await.expect("a second click changes nothing");
        assert_eq!(reports_of(&town, two).await.len(), 2);
        assert_eq!(facts(&town, two).await, [Fact::ConcernMerged { from: one, into: two }]);
        let kept = store::read!(town.store(), |tx| -> Result<_, StoreError> { rows::sorting(tx, one).await });
        assert!(kept.expect("read").is_some(), "how it was sorted stays in its row");
        assert!(
            matches!(sorted(&town, &cx, one, &place("x")).await, Err(TriageError::Merged(there)) if there == two)
        );
        assert!(
            matches!(merged(&town, &cx, one, third).await, Err(TriageError::Merged(there)) if there == two)
        );
        assert!(
            matches!(merged(&town, &cx, third, one).await, Err(TriageError::Merged(there)) if there == two)
        );
        assert!(matches!(merged(&town, &cx, third, third).await, Err(TriageError::SameConcern)));
    }
}

#[tokio::test]
async fn what_was_found_to_be_different_is_not_suggested_again() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let (one, two, _) = (LAUNDRY.put(&town).await, LAUNDRY.put(&town).await, NEEDLES.put(&town).await);
        assert_eq!(alike(&town, &cx, one).await, [two]);
        assert_eq!(alike(&town, &cx, two).await, [one]);
        for (a, b) in [(one, two), (two, one)] {
            store::write!(town.store(), |tx| -> Result<_, TriageError> { keep_apart(tx, &cx, a, b).await })
                .expect("kept apart, twice");
        }
        assert!(alike(&town, &cx, one).await.is_empty() && alike(&town, &cx, two).await.is_empty());
        let same = store::write!(town.store(), |tx| -> Result<_, TriageError> {
            keep_apart(tx, &cx, one, one).await
        });
        assert!(matches!(same, Err(TriageError::SameConcern)));
    }
}

#[tokio::test]
async fn look_alikes_come_from_the_neighborhood_its_neighbors_and_the_category() {
    for town in Town::each(plan).await {
        let cx = hired(&town).await;
        let this = LAUNDRY.put(&town).await;
        let next_door =
            Told { area: Some("ferry-hill"), category: "welfare", days_ago: 1, ..LAUNDRY }.put(&town).await;
        let nowhere = Told { area: None, category: "welfare", days_ago: 2, ..LAUNDRY }.put(&town).await;
        Told { days_ago: 61, ..LAUNDRY }.put(&town).await;
        // Two squares away, of another category: never loaded.
        Told { area: Some("old-quay"), category: "welfare", ..LAUNDRY }.put(&town).await;
        let mut found = alike(&town, &cx, this).await;
        found.sort();
        let mut expected = vec![next_door, nowhere];
        expected.sort();
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn nobody_else_may() {
    for town in Town::each(plan).await {
        let (one, two) = (LAUNDRY.put(&town).await, LAUNDRY.put(&town).await);
        let somebody = town.person("Somebody", &[]).await;
        for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
            let cx = with_role(&town, somebody, *role);
            let refused = [
                sorted(&town, &cx, one, &place("Tents")).await,
                merged(&town, &cx, one, two).await,
                store::write!(town.store(), |tx| -> Result<_, TriageError> {
                    keep_apart(tx, &cx, one, two).await
                }),
            ];
            for outcome in refused {
                assert!(
                    matches!(outcome, Err(TriageError::Problem(Problem::NotFound))),
                    "{role}: {outcome:?}"
                );
            }
        }
        assert_eq!(reports_of(&town, two).await.len(), 1);
    }
}
