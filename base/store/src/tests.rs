mod settle;
mod trouble;

use crate::{StoreError, Throwaway, args, journal};
use words::{Chance, Channel, ConcernId, Day, Fact, Moment, PersonId, ReportId, SeededChance, Sort, Stamp};

crate::row! {
    struct Kept { id: ConcernId, category: String, area: Option<words::AreaSlug>, lon: Option<f64>, opened_day: Day }
}

const KEEP: &str =
    "INSERT INTO concerns_concern (id, category, area, place, lon, lat, opened_day, merged_into)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const ALL: &str = "SELECT id, category, area, lon, opened_day FROM concerns_concern ORDER BY opened_day, id";

fn keep(id: ConcernId, day: i64) -> Vec<crate::Value> {
    let nowhere: Option<f64> = None;
    args![id, "litter", Some("alki"), "by the pier", nowhere, nowhere, Day(day), None::<ConcernId>]
}

#[tokio::test]
async fn rows_come_back_as_they_went_in_on_each_database() -> Result<(), StoreError> {
    for db in Throwaway::each().await? {
        let id = ConcernId::new(&SeededChance::new(1));
        db.store.write(async |tx| tx.run(KEEP, keep(id, 20_000)).await).await?;
        let rows: Vec<Kept> = db.store.read(async |tx| tx.all(ALL, args![]).await).await?;
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].id, rows[0].lon, rows[0].opened_day), (id, None, Day(20_000)));
        assert_eq!(rows[0].area.as_ref().map(words::AreaSlug::as_str), Some("alki"));
    }
    Ok(())
}

#[tokio::test]
async fn a_failed_act_leaves_nothing_behind() -> Result<(), StoreError> {
    for db in Throwaway::each().await? {
        let id = ConcernId::new(&SeededChance::new(1));
        let outcome: Result<(), StoreError> = db
            .store
            .write(async |tx| {
                tx.run(KEEP, keep(id, 1)).await?;
                Err(StoreError::Missing)
            })
            .await;
        assert!(outcome.is_err());
        let rows: Vec<Kept> = db.store.read(async |tx| tx.all(ALL, args![]).await).await?;
        assert!(rows.is_empty());
        let twice = db
            .store
            .write(async |tx| {
                tx.run(KEEP, keep(id, 1)).await?;
                tx.run(KEEP, keep(id, 1)).await
            })
            .await;
        assert!(twice.expect_err("the same id twice").is_refused());
    }
    Ok(())
}

#[tokio::test]
async fn a_reader_cannot_write() -> Result<(), StoreError> {
    for db in Throwaway::each().await? {
        let id = ConcernId::new(&SeededChance::new(1));
        let outcome = db.store.read(async |tx| tx.run(KEEP, keep(id, 1)).await).await;
        assert!(outcome.expect_err("a write through the reader's door").is_unavailable());
    }
    Ok(())
}

/// Two counters that read, decide and write: no increment may be lost.
#[tokio::test(flavor = "multi_thread")]
async fn decisions_that_rest_on_a_read_do_not_meet() -> Result<(), StoreError> {
    for db in Throwaway::each().await? {
        let id = ConcernId::new(&SeededChance::new(1));
        db.store.write(async |tx| tx.run(KEEP, keep(id, 0)).await).await?;
        let tasks: Vec<_> = (0..4)
            .map(|_| {
                let store = db.store.clone();
                tokio::spawn(async move {
                    for _ in 0..5 {
                        store
                            .write(async |tx| {
                                let rows: Vec<Kept> = tx.all(ALL, args![]).await?;
                                let next = rows[0].opened_day.plus(1);
                                tx.run("UPDATE concerns_concern SET opened_day = $1", args![next]).await
                            })
                            .await?;
                    }
                    Ok::<_, StoreError>(())
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("no panic")?;
        }
        let rows: Vec<Kept> = db.store.read(async |tx| tx.all(ALL, args![]).await).await?;
        assert_eq!(rows[0].opened_day, Day(20));
    }
    Ok(())
}

#[tokio::test]
async fn the_journal_gives_back_what_was_told_and_keeps_days_as_days() -> Result<(), StoreError> {
    for db in Throwaway::each().await? {
        let chance = SeededChance::new(3);
        let (concern, report) = (ConcernId::new(&chance), ReportId::new(&chance));
        let actor = Some(PersonId::new(&chance));
        let told = [
            (Stamp::Day(Day(9)), Fact::ReportReceived { report, concern, area: None, channel: Channel::Web }),
            (
                Stamp::At { moment: Moment(800_000_000_000), day: Day(9), actor },
                Fact::ConcernSorted { concern, area: None, sort: Sort::PlaceConcern },
            ),
        ];
        let source: &dyn Chance = &chance;
        db.store
            .write(async |tx| {
                for (stamp, fact) in &told {
                    journal::append(tx, source, *stamp, fact).await?;
                }
                Ok::<_, StoreError>(())
            })
            .await?;
        let entries = db.store.read(async |tx| journal::of_concern(tx, concern).await).await?;
        let second = db.store.read(async |tx| journal::by_id(tx, &entries[1].id).await).await?;
        assert_eq!(second.as_ref(), entries.get(1));
        assert_eq!(db.store.read(async |tx| journal::by_id(tx, "no such").await).await?, None);
        let back: Vec<_> = entries.into_iter().map(|entry| (entry.stamp, entry.fact)).collect();
        assert_eq!(back, told);
    }
    Ok(())
}
