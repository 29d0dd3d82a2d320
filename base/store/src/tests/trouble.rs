//! A database that is locked, full or read-only says so, takes nothing, and recovers by itself.

use super::{ALL, KEEP, Kept};
use crate::{Settings, StoreError, Throwaway, args, testing::Ill};
use std::time::Duration;
use words::{ConcernId, Day, SeededChance};

/// Short, but long enough to open a connection on a machine that is busy.
const IMPATIENT: Settings = Settings { connections: 2, patience: Duration::from_secs(2) };

/// A row that needs pages of its own.
async fn keep(db: &Throwaway, id: ConcernId) -> Result<(), StoreError> {
    let place = "x".repeat(100_000);
    let nowhere: Option<f64> = None;
    let row = || args![id, "litter", Some("alki"), &place, nowhere, nowhere, Day(1), None::<ConcernId>];
    db.store.write(async |tx| tx.run(KEEP, row()).await.map(drop)).await
}

async fn kept(db: &Throwaway) -> usize {
    let rows: Result<Vec<Kept>, StoreError> = db.store.read(async |tx| tx.all(ALL, args![]).await).await;
    rows.expect("it can still be read").len()
}

#[tokio::test]
async fn each_trouble_is_named_nothing_is_taken_and_it_passes() -> Result<(), StoreError> {
    for db in Throwaway::each_with(IMPATIENT).await? {
        let chance = SeededChance::new(5);
        keep(&db, ConcernId::new(&chance)).await?;
        for (ill, before) in Ill::ALL.into_iter().zip(1..) {
            let id = ConcernId::new(&chance);
            let illness = db.fall_ill(ill).await?;
            for time in 1..=2 {
                let refused = keep(&db, id).await.expect_err("a write into trouble");
                let named = matches!(&refused, StoreError::Unavailable(why, _) if *why == ill.seen_as());
                assert!(named && refused.is_unavailable(), "{ill:?}, time {time}: {refused}");
            }
            assert_eq!(kept(&db).await, before, "{ill:?}");
            illness.cure().await?;
            keep(&db, id).await?;
            assert_eq!(kept(&db).await, before + 1, "{ill:?}");
        }
    }
    Ok(())
}

/// Every connection is taken: the request is told to come back, and is served after.
#[tokio::test]
async fn a_store_without_a_free_connection_says_that_it_cannot_be_reached() -> Result<(), StoreError> {
    for db in Throwaway::each_with(IMPATIENT).await? {
        let (first, second) = (db.store.reading().await?, db.store.reading().await?);
        let refused = db.store.read(async |tx| tx.all::<Kept>(ALL, args![]).await).await;
        assert!(refused.expect_err("no connection is left").is_unavailable());
        drop((first, second));
        assert_eq!(kept(&db).await, 0);
    }
    Ok(())
}

/// A visitor goes away in the middle: nothing of it stays, and the one writer is free again.
#[tokio::test]
async fn a_transaction_that_is_dropped_leaves_nothing_and_nobody_waiting() -> Result<(), StoreError> {
    for db in Throwaway::each_with(IMPATIENT).await? {
        let chance = SeededChance::new(6);
        let nowhere: Option<f64> = None;
        for _ in 0..20 {
            let id = ConcernId::new(&chance);
            let mut gone = db.store.writing().await?;
            let row = args![id, "litter", Some("alki"), "here", nowhere, nowhere, Day(1), None::<ConcernId>];
            let act = gone.run(KEEP, row);
            // Some go before the statement began to run, some while it runs.
            let _ = tokio::time::timeout(Duration::from_micros(50), act).await;
            drop(gone);
            drop(db.store.reading().await?);
        }
        assert_eq!(kept(&db).await, 0);
        keep(&db, ConcernId::new(&chance)).await?;
        assert_eq!(kept(&db).await, 1);
    }
    Ok(())
}
