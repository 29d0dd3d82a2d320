use super::*;
use std::fs;

/// A backup, and a place where nothing may appear.
struct Case {
    db: Throwaway,
    folder: PathBuf,
    targets: Vec<Location>,
}

async fn case() -> Answer<Case> {
    let db = Throwaway::sqlite().await?;
    furnish(&db.store, 40).await?;
    let folder = db.folder().join("backup");
    backup(&db.store, &folder, &[("site.toml", &site_file(&db))]).await?;
    let targets = targets(db.folder(), "target").await?;
    Ok(Case { db, folder, targets })
}

impl Case {
    /// Restoring must fail, say what is wrong, and leave nothing behind.
    async fn refuses(&self, why: &str) -> Answer<()> {
        for target in &self.targets {
            let refused = restore(&self.folder, target).await.expect_err("a damaged backup").to_string();
            assert!(refused.contains(why) && refused.contains("Nothing was restored"), "{why}: {refused}");
            if let Location::Sqlite(path) = target {
                assert!(!path.exists());
            }
        }
        assert!(!files(self.db.folder()).iter().any(|name| name.contains("restoring")));
        Ok(())
    }
    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }
    fn edit(&self, name: &str, change: impl Fn(&str) -> String) {
        let text = fs::read_to_string(self.file(name)).expect("text");
        let changed = change(&text);
        assert_ne!(text, changed, "the edit does something");
        fs::write(self.file(name), changed).expect("written");
    }
}

#[tokio::test]
async fn a_flipped_bit_anywhere_is_found() -> Answer<()> {
    let case = case().await?;
    let path = case.file("throughline.sqlite");
    let whole = fs::read(&path).expect("bytes");
    for n in 0..60 {
        let at = n * (whole.len() - 1) / 59;
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << (n % 8);
        fs::write(&path, bytes).expect("written");
        let refused = verify_backup(&case.folder).await.expect_err("a flipped bit").to_string();
        assert!(refused.contains("throughline.sqlite in the backup is damaged"), "{refused}");
    }
    case.refuses("checksum differs").await?;
    fs::write(&path, whole).expect("written");
    verify_backup(&case.folder).await.map(drop)
}

/// Also the manifest: whatever bit flips, the backup is refused, or the manifest says the same.
#[tokio::test]
async fn a_flipped_bit_in_the_manifest_is_found_or_means_nothing() -> Answer<()> {
    let case = case().await?;
    let path = case.file("manifest.json");
    let whole = fs::read(&path).expect("bytes");
    let manifest = verify_backup(&case.folder).await?;
    for at in 0..whole.len() {
        for bit in [0, 3, 5] {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << bit;
            fs::write(&path, bytes).expect("written");
            if let Ok(read) = super::super::Manifest::read(&case.folder) {
                assert_eq!(read, manifest);
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn what_is_cut_or_missing_is_named() -> Answer<()> {
    let short = case().await?;
    let bytes = fs::read(short.file("throughline.sqlite")).expect("bytes");
    fs::write(short.file("throughline.sqlite"), &bytes[..bytes.len() - 4096]).expect("written");
    short.refuses("it was cut or changed").await?;

    let without = case().await?;
    fs::remove_file(without.file("site.toml")).expect("removed");
    without.refuses("site.toml is missing from the backup").await?;
    fs::remove_file(without.file("throughline.sqlite")).expect("removed");
    without.refuses("is missing from the backup").await?;
    fs::remove_file(without.file("manifest.json")).expect("removed");
    without.refuses("this is no backup").await
}

#[tokio::test]
async fn a_manifest_that_was_changed_is_refused() -> Answer<()> {
    let newer = case().await?;
    newer.edit("manifest.json", |text| text.replace("\"version\": 1", "\"version\": 2, \"more\": []"));
    newer.refuses("newer version of the program (format 2").await?;

    let rows = case().await?;
    rows.edit("manifest.json", |text| text.replace("\"concerns_concern\": 40", "\"concerns_concern\": 41"));
    rows.refuses("was changed or is damaged").await?;

    let outside = case().await?;
    outside.edit("manifest.json", |text| text.replace("\"site.toml\"", "\"../the-site.toml\""));
    outside.refuses("was changed or is damaged").await?;

    let noise = case().await?;
    noise.edit("manifest.json", |text| text.replace('{', ""));
    noise.refuses("manifest of the backup is damaged").await
}

/// Damage that checksums do not show, since the manifest was made anew over it.
#[tokio::test]
async fn a_database_that_is_unsound_inside_is_refused() -> Answer<()> {
    type Spoil = (&'static str, &'static str);
    let spoils: [Spoil; 4] = [
        ("PRAGMA foreign_keys = OFF; DELETE FROM groups_group", "points to one that is not there"),
        (
            "UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 1",
            "not those that this program makes",
        ),
        (
            "INSERT INTO _sqlx_migrations SELECT 99, description, installed_on, success, checksum, execution_time FROM _sqlx_migrations LIMIT 1",
            "newer version of the program",
        ),
        (
            "PRAGMA writable_schema = ON; DELETE FROM sqlite_master WHERE name = 'post_letter_due'",
            "is damaged",
        ),
    ];
    for (sql, why) in spoils {
        let case = case().await?;
        let path = case.file("throughline.sqlite");
        let options = sqlx::sqlite::SqliteConnectOptions::new().filename(&path).foreign_keys(false);
        let pool = sqlx::SqlitePool::connect_with(options).await?;
        sqlx::raw_sql(sql).execute(&pool).await?;
        pool.close().await;
        let tables = listed_tables(&case);
        let names = vec!["throughline.sqlite".to_owned(), "site.toml".to_owned()];
        super::super::Manifest::of(&case.folder, names, tables)?.write_over(&case.folder);
        case.refuses(why).await?;
    }
    Ok(())
}

/// The tables that the first manifest listed.
fn listed_tables(case: &Case) -> super::super::Counts {
    super::super::Manifest::read(&case.folder).expect("a manifest").tables
}

impl super::super::Manifest {
    fn write_over(&self, folder: &Path) {
        fs::remove_file(folder.join("manifest.json")).expect("removed");
        self.write(folder).expect("written");
    }
}
