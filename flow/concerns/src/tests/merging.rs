use super::*;
use crate::{merge, withdraw};
use page::Problem;

async fn join(cx: &Cx, from: ConcernId, into: ConcernId) -> Result<(), ConcernsError> {
    cx.house.store.write(async |tx| merge(tx, cx, from, into).await).await
}

async fn merged_into(town: &Town, id: ConcernId) -> Option<ConcernId> {
    let row = town.store().read(async |tx| crate::store::concern(tx, id).await).await.expect("read");
    row.expect("a concern").merged_into
}

#[tokio::test]
async fn every_report_is_kept_and_chains_are_flat() {
    for town in Town::each(plan).await {
        let (cx, pm) = (anyone(&town), acting(&town, "Pat", Role::ProjectManager).await);
        let mut all = vec![];
        for token in ["a", "b", "c"] {
            all.push(take(&cx, token, report()).await.expect("taken"));
        }
        let [a, b, c] = [0, 1, 2].map(|n: usize| all[n].concern);
        join(&pm, a, b).await.expect("merged");
        join(&pm, b, c).await.expect("merged");
        assert_eq!([merged_into(&town, a).await, merged_into(&town, b).await], [Some(c), Some(c)]);
        assert_eq!(merged_into(&town, c).await, None);
        let reports = town.store().read(async |tx| crate::store::reports(tx, c).await).await.expect("read");
        assert_eq!(reports.len(), 3);
        let mut firsts: Vec<_> = reports.iter().map(|report| report.first_concern).collect();
        firsts.sort();
        let mut expected = [a, b, c];
        expected.sort();
        assert_eq!(firsts, expected);
        assert!(facts(&town, c).await.contains(&Fact::ConcernMerged { from: b, into: c }));

        assert!(matches!(join(&pm, c, c).await, Err(ConcernsError::MergedIntoItself)));
        assert!(matches!(join(&pm, a, c).await, Err(ConcernsError::MergedAlready)));
        assert!(matches!(join(&pm, c, a).await, Err(ConcernsError::MergedAlready)));
        let nothing = ConcernId::new(&*town.house.world.chance);
        assert!(matches!(join(&pm, c, nothing).await, Err(ConcernsError::Problem(Problem::NotFound))));
        assert!(matches!(join(&cx, c, b).await, Err(ConcernsError::Problem(Problem::NotFound))));
    }
}

async fn place(town: &Town, id: ConcernId) -> String {
    let (place,): (String,) = town
        .store()
        .read(async |tx| tx.one("SELECT place AS value FROM concerns_concern WHERE id = $1", args![id]).await)
        .await
        .expect("a concern");
    place
}

#[tokio::test]
async fn the_place_of_a_report_that_was_taken_back_stands_nowhere() {
    for town in Town::each(plan).await {
        let (cx, pm) = (anyone(&town), acting(&town, "Pat", Role::ProjectManager).await);
        let at = |place: &str| NewReport { place: place.into(), ..report() };
        let a = take(&cx, "a", at("at the mill")).await.expect("taken");
        let b = take(&cx, "b", at("at the ferry")).await.expect("taken");
        join(&pm, a.concern, b.concern).await.expect("merged");
        let take_back = async |one: &Received| {
            town.store().write(async |tx| withdraw(tx, &cx, one.report).await).await.expect("taken back");
        };
        take_back(&b).await;
        assert_eq!(place(&town, b.concern).await, "at the mill", "from the report that still stands");
        assert_eq!(place(&town, a.concern).await, "at the mill");
        take_back(&a).await;
        assert_eq!([place(&town, a.concern).await, place(&town, b.concern).await], ["", ""]);
    }
}
