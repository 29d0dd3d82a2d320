use super::*;
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

/// From each database into each, and on into each again: every row is the same.
#[tokio::test]
async fn a_backup_carries_every_row_between_both_databases() -> Answer<()> {
    for db in Throwaway::each().await? {
        furnish(&db.store, 1_203).await?;
        let before = everything(&db.store).await?;
        let folder = db.folder().join("first backup");
        let made = backup(&db.store, &folder, &[("site.toml", &site_file(&db))]).await?;
        assert_eq!(made.tables["concerns_concern"], 1_203);
        assert_eq!(files(&folder), ["manifest.json", "site.toml", "throughline.sqlite"]);
        assert_eq!(verify_backup(&folder).await?, made);
        for (n, target) in targets(db.folder(), "one").await?.into_iter().enumerate() {
            assert_eq!(restore(&folder, &target).await?, made);
            let second = open(&target).await?;
            assert!(everything(&second).await? == before, "{target:?}");
            let again = db.folder().join(format!("backup-{n}"));
            let remade = backup(&second, &again, &[]).await?;
            assert_eq!(remade.tables, made.tables);
            second.close().await;
            for target in targets(db.folder(), &format!("two-{n}")).await? {
                restore(&again, &target).await?;
                let third = open(&target).await?;
                assert!(everything(&third).await? == before, "{target:?}");
                third.close().await;
            }
        }
        assert_eq!(
            files(&folder),
            ["manifest.json", "site.toml", "throughline.sqlite"],
            "read, and left alone"
        );
        let left = files(db.folder())
            .into_iter()
            .filter(|name| name.contains("partial") || name.contains("restoring"));
        assert_eq!(left.count(), 0);
    }
    Ok(())
}

#[tokio::test]
async fn an_empty_site_can_be_backed_up_and_restored() -> Answer<()> {
    for db in Throwaway::each().await? {
        let folder = db.folder().join("backup");
        let made = backup(&db.store, &folder, &[]).await?;
        assert!(made.tables.len() > 20 && made.tables.values().all(|rows| *rows == 0));
        for target in targets(db.folder(), "x").await? {
            restore(&folder, &target).await?;
        }
    }
    Ok(())
}

/// A writer adds a concern and its fact in one transaction, over and over, while backups are
/// made: each backup is sound, and holds as many facts as concerns.
#[tokio::test(flavor = "multi_thread")]
async fn a_backup_of_a_busy_site_holds_one_state() -> Answer<()> {
    for db in Throwaway::each().await? {
        let stop = Arc::new(AtomicBool::new(false));
        let writer = {
            let (store, stop) = (db.store.clone(), stop.clone());
            tokio::spawn(async move {
                let chance = SeededChance::new(77);
                let mut written = 0;
                while !stop.load(Ordering::SeqCst) {
                    let concern = ConcernId::new(&chance);
                    let fact = Fact::ConcernSorted { concern, area: None, sort: Sort::ServiceGap };
                    let row = || args![concern, None::<AreaSlug>, HARD, 0.5, 0.5, Day(1), None::<ConcernId>];
                    let outcome = crate::write!(store, |tx| -> Answer<()> {
                        tx.run(CONCERN, row()).await?;
                        journal::append(tx, &chance, Stamp::Day(Day(1)), &fact).await
                    });
                    outcome?;
                    written += 1;
                }
                Ok::<u64, crate::StoreError>(written)
            })
        };
        let mut held = Vec::new();
        for n in 0..4 {
            tokio::time::sleep(std::time::Duration::from_millis(120)).await;
            let made = backup(&db.store, &db.folder().join(format!("backup-{n}")), &[]).await?;
            assert_eq!(made.tables["concerns_concern"], made.tables["store_fact"]);
            held.push(made.tables["store_fact"]);
        }
        stop.store(true, Ordering::SeqCst);
        let written = writer.await.expect("no panic")?;
        assert!(held.is_sorted() && held[0] > 0 && held[3] <= written, "{held:?} of {written}");
        for target in targets(db.folder(), "y").await? {
            let restored = restore(&db.folder().join("backup-3"), &target).await?;
            assert_eq!(restored.tables["concerns_concern"], held[3]);
        }
    }
    Ok(())
}

#[tokio::test]
async fn an_older_backup_is_brought_up_to_date() -> Answer<()> {
    let db = Throwaway::sqlite().await?;
    // A site as the program made it when it knew but the first five migrations.
    let path = db.folder().join("old.sqlite");
    let first: Vec<_> = crate::migrations::for_sqlite().iter().take(5).cloned().collect();
    let options = crate::store::sqlite_options(path.clone(), Settings::default()).create_if_missing(true);
    let pool = sqlx::SqlitePool::connect_with(options).await?;
    sqlx::migrate::Migrator::with_migrations(first).run(&pool).await?;
    sqlx::query("INSERT INTO people_organization (id, name) VALUES ('o', 'Harbor')").execute(&pool).await?;
    pool.close().await;
    let folder = db.folder().join("backup");
    std::fs::create_dir(&folder).expect("made");
    std::fs::copy(&path, folder.join(super::super::DATABASE)).expect("copied");
    let tables = super::super::check::inspect(&path, super::super::check::Age::CurrentOrOlder).await?;
    assert!(!tables.contains_key("report_back_word"));
    super::super::Manifest::of(&folder, vec![super::super::DATABASE.to_owned()], tables)?.write(&folder)?;
    for target in targets(db.folder(), "new").await? {
        restore(&folder, &target).await?;
        let store = open(&target).await?;
        let all = everything(&store).await?;
        assert!(all.iter().any(|(table, lines)| table == "people_organization" && lines.len() == 1));
        assert!(all.iter().any(|(table, _)| table == "report_back_word"));
        store.close().await;
    }
    Ok(())
}

#[test]
fn backups_run_as_jobs() {
    fn is_send<T: Send>(_: T) {}
    fn look(store: &Store, folder: &Path, extra: &[(&str, &Path)], to: &Location) {
        is_send(backup(store, folder, extra));
        is_send(restore(folder, to));
        is_send(verify_backup(folder));
    }
    let _ = look;
}
