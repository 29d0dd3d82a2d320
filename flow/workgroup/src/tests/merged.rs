use super::{Group, plan};
use crate::{Suggestion, Why};
use page::testing::Town;
use words::{Fact, Outcome, ReportId, WordId};

#[tokio::test]
async fn what_was_contested_before_a_merge_is_contested_after_it() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let next = group.meeting().await;
        let chance = &*town.house.world.chance;
        let (into, from) = (
            group.concern("Needles", "place-concern", 10).await,
            group.concern("The same needles", "place-concern", 20).await,
        );
        for concern in [into, from] {
            let (word, outcome) = (WordId::new(chance), Outcome::Done);
            let word = Fact::WordSaid { word, concern, response: None, area: None, outcome };
            group.tell(group.today().plus(-5), word).await;
        }
        let report = ReportId::new(chance);
        let contested = Fact::Contested { report, concern: from, area: None };
        group.tell(group.today().plus(-2), contested).await;
        let sql = "UPDATE concerns_concern SET merged_into = $1 WHERE id = $2";
        group.run(sql, store::args![into, from]).await;
        let cx = group.cx();
        let all = town.store().read(async |tx| crate::suggestions(tx, &cx, next).await).await;
        let all: Vec<_> =
            all.expect("suggestions").into_iter().map(|it: Suggestion| (it.title, it.why)).collect();
        assert_eq!(all, [("Needles".to_owned(), Why::Contested)]);
    }
}
