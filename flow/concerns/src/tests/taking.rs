use super::*;
use page::Problem;
use tokio::task::JoinSet;
use words::Stamp;

#[tokio::test]
async fn a_report_becomes_a_concern_and_a_fact_that_keeps_a_day() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let got = take(&cx, "t", with_contact()).await.expect("taken");
        assert_eq!(got.receipt.len(), 20);
        let told =
            town.store().read(async |tx| journal::of_concern(tx, got.concern).await).await.expect("facts");
        let today = town.house.world.today();
        assert_eq!(told.len(), 1);
        assert_eq!(told[0].stamp, Stamp::Day(today));
        let (area, channel) = (Some(slug("mill-flats")), Channel::Web);
        let fact = Fact::ReportReceived { report: got.report, concern: got.concern, area, channel };
        assert_eq!(told[0].fact, fact);
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_contact").await, 1);
        // Without a contact there is no row for one.
        take(&cx, "u", report()).await.expect("taken");
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_contact").await, 1);
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_concern").await, 2);
    }
}

#[tokio::test]
async fn the_same_form_gives_the_same_receipt_and_other_words_are_refused() {
    for town in Town::each(plan).await {
        let cx = anyone(&town);
        let first = take(&cx, "t", report()).await.expect("taken");
        let again = take(&cx, "t", report()).await.expect("the same");
        assert!(first == again, "another receipt for the same form");
        let other = NewReport { body: "Other words.".into(), ..report() };
        let refused = take(&cx, "t", other).await.map(|_| ());
        assert!(matches!(refused, Err(ConcernsError::Problem(Problem::KeyReused))), "{refused:?}");
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 1);
        assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_concern").await, 1);
        assert_eq!(facts(&town, first.concern).await.len(), 1);
    }
}

#[tokio::test]
async fn fifty_sends_at_once_are_one_report() {
    for town in Town::each(plan).await {
        let mut sends = JoinSet::new();
        for _ in 0..50 {
            let cx = anyone(&town);
            sends.spawn(async move {
                let arrival = prepare(&cx.house, "t", with_contact()).await?;
                store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> {
                    receive(tx, &cx, &arrival).await
                })
            });
        }
        let got: Vec<_> = sends.join_all().await;
        let receipts: Vec<_> =
            got.into_iter().map(|one| one.map(|one| one.receipt).expect("a receipt")).collect();
        assert!(receipts.windows(2).all(|two| two[0] == two[1]), "two receipts for one form");
        for sql in [
            "SELECT COUNT(*) AS value FROM concerns_report",
            "SELECT COUNT(*) AS value FROM concerns_concern",
            "SELECT COUNT(*) AS value FROM concerns_contact",
            "SELECT COUNT(*) AS value FROM store_fact WHERE kind = 'report-received/1'",
        ] {
            assert_eq!(count(&town, sql).await, 1, "{sql}");
        }
    }
}

#[tokio::test]
async fn staff_type_what_they_may_and_others_do_not() {
    for town in Town::each(plan).await {
        let typed = || NewReport { channel: Channel::Phone, ..report() };
        let officer = acting(&town, "Officer", Role::Officer).await;
        take(&officer, "t", typed()).await.expect("an officer enters reports");
        let counsel = acting(&town, "Counsel", Role::Counsel).await;
        let refused = take(&counsel, "u", typed()).await.map(|_| ());
        assert!(matches!(refused, Err(ConcernsError::Problem(Problem::NotFound))), "{refused:?}");
        // As a neighbor, counsel may tell like anyone.
        take(&counsel, "u", report()).await.expect("anyone tells");
    }
}
