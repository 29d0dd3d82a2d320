//! Backup, verify and restore of a whole site, between the kinds of databases.

use super::*;
use crate::{
    backup::{backup, restore, verify},
    cli::{BackupArgs, RestoreArgs, VerifyArgs},
    tests::{
        ground::{receive, report},
        site::server,
    },
};
use page::{Cx, House};
use people::Viewer;
use std::{path::PathBuf, sync::Arc};
use store::Location;
use tokio::{sync::Notify, task::JoinHandle};

fn neighbor(house: &House) -> Cx {
    Cx::outside(house, Viewer::anyone(), Language::english())
}

/// Tells reports until it is stopped; rings when the first one was taken, or when none will be.
fn telling(house: &House) -> (Arc<Notify>, JoinHandle<usize>) {
    let (cx, first) = (neighbor(house), Arc::new(Notify::new()));
    let bell = first.clone();
    let telling = tokio::spawn(async move {
        let mut told = 0;
        while told < 400 && !cx.house.store_is_closed().await {
            told += usize::from(receive(&cx, report("alki", "Glass on the beach path.")).await.is_ok());
            if told == 1 {
                bell.notify_one();
            }
        }
        bell.notify_one();
        told
    });
    (first, telling)
}

/// Whether a house takes nothing any more.
trait Closed {
    async fn store_is_closed(&self) -> bool;
}

impl Closed for House {
    async fn store_is_closed(&self) -> bool {
        self.store.read(async |_| -> Result<(), store::StoreError> { Ok(()) }).await.is_err()
    }
}

/// Where copies go.
struct Copies {
    folder: TempDir,
}

impl Copies {
    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn restoring(&self, name: &str, database: Option<String>) -> RestoreArgs {
        RestoreArgs { from: self.at("backup"), data_dir: self.at(name), database }
    }

    /// Makes a site in which neighbors tell, and a backup of it meanwhile.
    async fn made(database: Option<String>) -> Outcome<Self> {
        let copies = Self { folder: TempDir::new()? };
        let (house, _) = made(&copies.at("site"), database).await?;
        for _ in 0..5 {
            receive(&neighbor(&house), report("alki", "Glass on the beach path.")).await?;
        }
        let (first, writing) = telling(&house);
        let wish = BackupArgs { site: at(&copies.at("site")), to: copies.at("backup") };
        backup(&wish).await.map_err(|fault| fault.to_string())?;
        // On a busy machine the copy may be done before anybody told.
        first.notified().await;
        house.store.close().await;
        assert!(writing.await? > 0, "somebody told while the copy was made");
        Ok(copies)
    }
}

/// Where a copy of a site may be brought back, as the command line names it.
async fn targets() -> Outcome<Vec<(&'static str, Option<String>)>> {
    let mut all = vec![("embedded", Some("sqlite".to_owned()))];
    all.extend(server().await?.map(|url| ("server", Some(url))));
    Ok(all)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_is_copied_while_neighbors_tell_and_comes_back_on_either_database() -> Outcome<()> {
    for database in databases().await? {
        let copies = Copies::made(database).await?;
        verify(&VerifyArgs { from: copies.at("backup") }).await.map_err(|fault| fault.to_string())?;
        let mut states = vec![];
        for (name, target) in targets().await? {
            restore(&copies.restoring(name, target)).await.map_err(|fault| fault.to_string())?;
            let keys = copies.at(&format!("{name}.keys"));
            fs::create_dir(&keys)?;
            for key in ["pepper", "sealing", "session"] {
                fs::copy(copies.at("site.keys").join(key), keys.join(key))?;
            }
            let (house, _) = opened(&copies.at(name), 9).await?;
            let reports = rows::count(&house.store, "SELECT COUNT(*) AS value FROM concerns_report").await;
            assert!(reports >= 5, "{name}: {reports}");
            let ids = rows::texts(&house.store, "SELECT id AS value FROM concerns_report ORDER BY id").await;
            let facts = rows::texts(&house.store, "SELECT id AS value FROM store_fact ORDER BY id").await;
            assert_eq!(house.atlas.areas().len(), 61);
            // The site lives on.
            receive(&neighbor(&house), report("alki", "And again.")).await?;
            states.push((ids, facts));
            house.store.close().await;
        }
        assert!(states.windows(2).all(|pair| pair[0] == pair[1]), "both hold the same");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_never_overwrites_a_site_or_another_copy() -> Outcome<()> {
    for database in databases().await? {
        let copies = Copies::made(database.clone()).await?;
        let again = BackupArgs { site: at(&copies.at("site")), to: copies.at("backup") };
        let fault = backup(&again).await.err().ok_or("a copy over a copy")?.to_string();
        assert!(fault.contains("is there already"), "{fault}");
        let over = restore(&copies.restoring("site", None)).await.err().ok_or("a site over a site")?;
        assert!(over.to_string().contains("holds a site already"), "{over}");
        if database.is_some() {
            // The backup's settings name the database of the site that still lives.
            let over = restore(&copies.restoring("twin", None)).await.err().ok_or("rows over rows")?;
            assert!(over.to_string().contains("Nothing was restored"), "{over}");
            assert!(!copies.at("twin").join("site.toml").exists());
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_copy_is_refused_and_nothing_is_restored() -> Outcome<()> {
    let copies = Copies::made(None).await?;
    let names = ["throughline.sqlite", "areas.geojson", "site.toml", "manifest.json"];
    for name in names {
        let path = copies.at("backup").join(name);
        let whole = fs::read(&path)?;
        let mut bytes = whole.clone();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 4;
        for damaged in [bytes, whole[..middle].to_vec()] {
            fs::write(&path, damaged)?;
            let from = copies.at("backup");
            verify(&VerifyArgs { from }).await.err().ok_or(name)?;
            for (target, database) in targets().await? {
                restore(&copies.restoring(target, database.clone())).await.err().ok_or(name)?;
                assert!(!copies.at(target).join("site.toml").exists(), "{name}");
                let written = match database.map(Location::Postgres).filter(|_| target == "server") {
                    Some(at) => {
                        let store = store::Store::open(&at, store::Settings::default()).await?;
                        rows::count(&store, "SELECT COUNT(*) AS value FROM concerns_report").await > 0
                    }
                    None => copies.at(target).join("throughline.sqlite").exists(),
                };
                assert!(!written, "{name}");
            }
        }
        fs::remove_file(&path)?;
        let from = copies.at("backup");
        verify(&VerifyArgs { from }).await.err().ok_or(name)?;
        fs::write(&path, whole)?;
    }
    restore(&copies.restoring("embedded", None)).await.map_err(|fault| fault.to_string())?;
    Ok(())
}
