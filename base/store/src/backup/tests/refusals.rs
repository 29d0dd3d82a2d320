use super::*;

#[tokio::test]
async fn nothing_is_overwritten() -> Answer<()> {
    for db in Throwaway::each().await? {
        furnish(&db.store, 5).await?;
        let folder = db.folder().join("backup");
        backup(&db.store, &folder, &[]).await?;
        let refused = backup(&db.store, &folder, &[]).await.expect_err("there already").to_string();
        assert!(refused.contains("a backup goes into a new folder"), "{refused}");
        let refused = restore(&folder, &db.location).await.expect_err("a site in use").to_string();
        assert!(refused.contains("Nothing was restored"), "{refused}");
        assert_eq!(
            everything(&db.store).await?.iter().map(|(_, lines)| lines.len()).sum::<usize>(),
            5 + 5 + 3 + 2 + 1 + 12
        );
        std::fs::create_dir(db.folder().join("other.partial")).expect("made");
        let refused =
            backup(&db.store, &db.folder().join("other"), &[]).await.expect_err("being made").to_string();
        assert!(refused.contains("another backup is being made"), "{refused}");
    }
    Ok(())
}

#[tokio::test]
async fn a_backup_that_fails_leaves_nothing() -> Answer<()> {
    for db in Throwaway::each().await? {
        let missing = db.folder().join("nowhere.toml");
        let refused = backup(&db.store, &db.folder().join("backup"), &[("site.toml", &missing)]).await;
        assert!(
            refused
                .expect_err("a file that is not there")
                .to_string()
                .contains("nowhere.toml cannot be read")
        );
        assert!(!files(db.folder()).iter().any(|name| name.contains("backup")));
    }
    Ok(())
}

#[tokio::test]
async fn keys_and_strange_names_stay_out() -> Answer<()> {
    let db = Throwaway::sqlite().await?;
    let file = site_file(&db);
    for name in [
        "pepper",
        "sealing",
        "session",
        "manifest.json",
        "throughline.sqlite",
        "../x",
        "a/b",
        "",
        ".x",
        "a b",
    ] {
        let refused = backup(&db.store, &db.folder().join("backup"), &[(name, &file)]).await;
        assert!(refused.is_err(), "{name}");
    }
    assert!(!files(db.folder()).iter().any(|name| name.contains("backup")));
    Ok(())
}

/// A row that PostgreSQL cannot hold: the restore says so, and keeps nothing of the others.
#[tokio::test]
async fn a_restore_that_fails_half_way_keeps_nothing() -> Answer<()> {
    let db = Throwaway::sqlite().await?;
    let Some(server) = Throwaway::postgres().await? else { return Ok(()) };
    furnish(&db.store, 20).await?;
    let mut tx = db.store.writing().await?;
    tx.run(
        "INSERT INTO workgroup_series (id, name, every_days, place, public) VALUES ($1, 'n', 1, '', TRUE)",
        args!["a\0b"],
    )
    .await?;
    tx.finish().await?;
    let folder = db.folder().join("backup");
    backup(&db.store, &folder, &[]).await?;
    let refused = restore(&folder, &server.location).await.expect_err("a zero byte").to_string();
    assert!(refused.contains("Nothing was restored"), "{refused}");
    assert!(everything(&server.store).await?.iter().all(|(_, lines)| lines.is_empty()));
    Ok(())
}

#[cfg(unix)]
#[tokio::test]
async fn a_backup_is_for_its_owner_alone() -> Answer<()> {
    use std::os::unix::fs::PermissionsExt as _;
    for db in Throwaway::each().await? {
        let folder = db.folder().join("backup");
        backup(&db.store, &folder, &[]).await?;
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&folder), mode(&folder.join("throughline.sqlite"))), (0o700, 0o600));
        let target = db.folder().join("restored.sqlite");
        restore(&folder, &Location::Sqlite(target.clone())).await?;
        assert_eq!(mode(&target), 0o600);
    }
    Ok(())
}

#[test]
fn a_copy_that_lacks_rows_does_not_count() {
    use super::super::source::{Bounds, agree};
    let bounds = Bounds::from([("store_fact".to_owned(), (3, 5)), ("a".to_owned(), (0, u64::MAX))]);
    let holds = |facts: u64, name: &str| {
        agree(&bounds, &[("store_fact".to_owned(), facts), (name.to_owned(), 9)].into_iter().collect())
            .is_ok()
    };
    assert!(holds(3, "a") && holds(5, "a"));
    assert!(!holds(2, "a") && !holds(6, "a") && !holds(4, "b"));
}
