use super::*;
use crate::inbox;

#[tokio::test]
async fn what_came_in_has_its_effect_once() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let Town { world, sealer, .. } = town(1);
        let put = async |source: &'static str, dedupe: &'static str| {
            db.store.write(async |tx| inbox::put(tx, &world, &sealer, source, dedupe, &BODY).await).await
        };
        assert!(put("visit", "1").await?);
        assert!(!put("visit", "1").await?, "seen already");
        assert!(put("visit", "2").await?);
        assert!(put("open311", "1").await?, "another source's 1 is another thing");

        let taken = db.store.write(async |tx| inbox::take(tx, &sealer, "visit", 10).await).await?;
        assert_eq!(taken.len(), 2);
        let back: String = serde_json::from_slice(taken[0].opened()?).expect("JSON");
        assert_eq!(back, BODY);
        let id = taken[0].id.clone();
        db.store.write(async |tx| inbox::done(tx, &id).await).await?;
        assert!(matches!(
            db.store.write(async |tx| inbox::done(tx, &id).await).await,
            Err(PostError::Missing)
        ));

        let other = taken[1].id.clone();
        db.store.write(async |tx| inbox::trouble(tx, &other, "no such group").await).await?;
        let waiting = db.store.write(async |tx| inbox::take(tx, &sealer, "visit", 10).await).await?;
        assert!(waiting.is_empty());
        let troubled = db.store.read(async |tx| inbox::troubled(tx).await).await?;
        assert_eq!((troubled.len(), troubled[0].trouble.as_deref()), (1, Some("no such group")));
        assert!(!put("visit", "1").await? && !put("visit", "2").await?, "known for good");
        db.store.write(async |tx| inbox::retry(tx, &other).await).await?;
        let again = db.store.write(async |tx| inbox::take(tx, &sealer, "visit", 10).await).await?;
        assert_eq!(again.len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn a_crash_between_take_and_done_takes_the_effect_back_too() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let Town { world, sealer, .. } = town(2);
        db.store.write(async |tx| inbox::put(tx, &world, &sealer, "visit", "1", &BODY).await).await?;
        let crash: Result<(), PostError> = db
            .store
            .write(async |tx| {
                let taken = inbox::take(tx, &sealer, "visit", 10).await?;
                inbox::done(tx, &taken[0].id).await?;
                Err(PostError::Missing)
            })
            .await;
        assert!(crash.is_err());
        let taken = db.store.write(async |tx| inbox::take(tx, &sealer, "visit", 10).await).await?;
        assert_eq!(taken.len(), 1);
    }
    Ok(())
}

#[tokio::test]
async fn another_key_opens_nothing_and_loses_nothing() -> Result<(), PostError> {
    for db in Throwaway::each().await? {
        let Town { world, sealer, .. } = town(3);
        db.store.write(async |tx| inbox::put(tx, &world, &sealer, "visit", "1", &BODY).await).await?;
        let wrong = Sealer::new([8; 32]);
        db.store.write(async |tx| inbox::put(tx, &world, &wrong, "visit", "2", &BODY).await).await?;
        for (key, opens) in [(&sealer, 1), (&wrong, 1), (&Sealer::new([9; 32]), 0)] {
            let taken = db.store.read(async |tx| inbox::take(tx, key, "visit", 10).await).await?;
            assert_eq!(
                (taken.len(), taken.iter().filter(|entry| entry.opened().is_ok()).count()),
                (2, opens)
            );
            assert!(taken.iter().all(|entry| matches!(entry.opened(), Ok(_) | Err(PostError::Sealed))));
        }
    }
    Ok(())
}
