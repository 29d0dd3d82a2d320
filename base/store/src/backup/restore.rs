//! A backup becomes a database again.

use super::{
    Answer, Counts, DATABASE, Manifest, copy,
    files::{self, Discard, beside, blocking},
    schema, source, verify_backup,
};
use crate::{Location, Settings, Store, StoreError, tx::Inner};
use sqlx::{Connection as _, PgConnection};
use std::path::{Path, PathBuf};

/// Restores a backup into a database that is empty or not there yet, of either kind. The backup
/// is checked before anything is touched, an older one is brought up to date, and the rows are
/// counted at the end. When this fails, nothing was restored.
pub async fn restore(folder: &Path, to: &Location) -> Answer<Manifest> {
    let manifest = verify_backup(folder).await.map_err(untouched)?;
    refuse_occupied(to).await.map_err(untouched)?;
    let outcome = match to {
        Location::Sqlite(path) => into_sqlite(folder, &manifest, path).await,
        Location::Postgres(_) => into_postgres(folder, &manifest, to).await,
    };
    outcome.map_err(untouched)?;
    tracing::info!(rows = manifest.tables.values().sum::<u64>(), "backup restored and counted");
    Ok(manifest)
}

async fn into_sqlite(folder: &Path, manifest: &Manifest, path: &Path) -> Answer<()> {
    let staged = beside(path, ".restoring");
    let discard = Discard(staged.clone());
    let (store, _) = stage(folder, manifest, &staged).await?;
    store.close().await;
    let path = path.to_owned();
    blocking(move || {
        if beside(&staged, "-wal").exists() {
            return Err(StoreError::Unsound("the restored file was not written to its end".to_owned()));
        }
        files::settle(&staged)?;
        refuse_file(&path)?;
        files::rename(&staged, &path)
    })
    .await?;
    discard.keep();
    Ok(())
}

async fn into_postgres(folder: &Path, manifest: &Manifest, to: &Location) -> Answer<()> {
    let staged = beside(folder, ".restoring");
    let _discard = Discard(staged.clone());
    let (from, expected) = stage(folder, manifest, &staged).await?;
    let target = Store::open(to, Settings::default()).await?;
    let outcome = copy_over(&from, &target, &expected).await;
    target.close().await;
    from.close().await;
    outcome
}

async fn copy_over(from: &Store, target: &Store, expected: &Counts) -> Answer<()> {
    let mut from = from.reading().await?;
    let tables = match &mut from.0 {
        Inner::Sqlite(tx) => schema::tables(tx).await?,
        Inner::Postgres(_) => return Err(StoreError::Defect("a backup is a SQLite file".to_owned())),
    };
    let mut to = target.writing().await?;
    source::without_hurry(&mut to).await?;
    copy::copy_all(&mut from, &mut to, &tables).await?;
    if copy::counts(&mut to, &tables).await? != *expected {
        return Err(StoreError::Unsound("the target does not hold the rows of the backup".to_owned()));
    }
    to.finish().await?;
    from.finish().await
}

/// Copies the backup's database to where it is brought up to date, so that the backup itself
/// stays as it is. Gives the rows of each table.
async fn stage(folder: &Path, manifest: &Manifest, staged: &Path) -> Answer<(Store, Counts)> {
    let (from, to) = (folder.join(DATABASE), staged.to_owned());
    let expected = manifest.files.get(DATABASE).cloned();
    blocking(move || {
        // Left by a restore that was cut short.
        files::remove(&to);
        files::copy_synced(&from, &to)?;
        if expected == Some(files::digest(&to)?) {
            return Ok(());
        }
        Err(StoreError::Unsound(format!("{DATABASE} changed while it was copied")))
    })
    .await?;
    let store = Store::open(&Location::Sqlite(staged.to_owned()), Settings::default()).await?;
    let mut tx = store.reading().await?;
    let tables = match &mut tx.0 {
        Inner::Sqlite(tx) => schema::tables(tx).await?,
        Inner::Postgres(_) => Vec::new(),
    };
    let counts = copy::counts(&mut tx, &tables).await?;
    tx.finish().await?;
    Ok((store, counts))
}

async fn refuse_occupied(to: &Location) -> Answer<()> {
    match to {
        Location::Sqlite(path) => {
            let path: PathBuf = path.clone();
            blocking(move || refuse_file(&path)).await
        }
        Location::Postgres(url) => refuse_rows(url).await,
    }
}

fn refuse_file(path: &Path) -> Answer<()> {
    for ending in ["", "-wal", "-journal"] {
        let found = beside(path, ending);
        if found.exists() {
            return Err(StoreError::Unsound(format!(
                "{} is there already; a backup is restored where no database is",
                found.display()
            )));
        }
    }
    Ok(())
}

const SERVER_TABLES: &str = "SELECT CAST(table_name AS TEXT) FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> '_sqlx_migrations'
    ORDER BY table_name";

async fn refuse_rows(url: &str) -> Answer<()> {
    let mut connection = PgConnection::connect(url).await?;
    let tables: Vec<(String,)> = sqlx::query_as(SERVER_TABLES).fetch_all(&mut connection).await?;
    for (table,) in tables {
        let sql = format!("SELECT 1 FROM \"{}\" LIMIT 1", table.replace('"', "\"\""));
        if sqlx::query(sqlx::AssertSqlSafe(sql)).fetch_optional(&mut connection).await?.is_some() {
            return Err(StoreError::Unsound(format!(
                "the table {table} holds rows already; a backup is restored into an empty database"
            )));
        }
    }
    Ok(connection.close().await?)
}

/// Says that a failed restore left things as they were. (A server may have got empty tables.)
fn untouched(error: StoreError) -> StoreError {
    if error.is_unavailable() {
        return error;
    }
    StoreError::Unsound(format!("{error}. Nothing was restored, and the backup is as it was."))
}
