mod damage;
mod refusals;
mod round_trip;

use super::{
    Answer, backup,
    copy::{Line, Pager},
    restore, schema, verify_backup,
};
use crate::{Location, Settings, Store, Throwaway, args, journal, tx::Inner};
use std::path::{Path, PathBuf};
use words::{AreaSlug, ConcernId, Day, Fact, SeededChance, Sort, Stamp};

const CONCERN: &str =
    "INSERT INTO concerns_concern (id, category, area, place, lon, lat, opened_day, merged_into)
    VALUES ($1, 'litter', $2, $3, $4, $5, $6, $7)";

/// Text that a careless copy would break.
const HARD: &str = "tab\t line\n return\r back\\slash \\N \\. quote\" ' \u{1f6b8} ñ \u{202e}";

/// Rows of every type, empty columns, and rows that point to later ones of the same table.
async fn furnish(store: &Store, rows: usize) -> Answer<()> {
    let chance = SeededChance::new(5);
    let mut ids: Vec<ConcernId> = (0..rows).map(|_| ConcernId::new(&chance)).collect();
    ids.sort();
    let mut tx = store.writing().await?;
    // Each is merged into the one before it, and goes in last to first by key for some.
    let floats = [0.1 + 0.2, -122.409, f64::MIN_POSITIVE, f64::MAX, -0.0, 1e-300];
    for (n, id) in ids.iter().enumerate() {
        let area: Option<AreaSlug> = if n % 3 == 0 { "alki".parse().ok() } else { None };
        let lon = (n % 4 != 1).then(|| floats[n % floats.len()]);
        let day = Day(i64::try_from(n).unwrap_or(0) - 3);
        tx.run(CONCERN, args![id, area.clone(), HARD, lon, lon, day, n.checked_sub(1).map(|n| ids[n])])
            .await?;
        let fact = Fact::ConcernSorted { concern: *id, area, sort: Sort::Referral };
        journal::append(&mut tx, &chance, Stamp::Day(day), &fact).await?;
    }
    // The first points to the last: whatever order a copy takes, one row comes before its target.
    let close = "UPDATE concerns_concern SET merged_into = $1 WHERE id = $2";
    tx.run(close, args![ids.last().copied(), ids.first().copied()]).await?;
    let bytes: Vec<u8> = (0..=255).collect();
    let letter = "INSERT INTO post_letter (id, dedupe, about, channel, sealed, state, tries, next_at, lease_until, day, trouble)
        VALUES ($1, $1, NULL, 'email', $2, 'waiting', 0, $3, NULL, 1, NULL)";
    tx.run(letter, args!["a", bytes, i64::MAX]).await?;
    tx.run(letter, args!["b", Some(Vec::<u8>::new()), i64::MIN]).await?;
    tx.run(letter, args!["c", None::<Vec<u8>>, 0_i64]).await?;
    for (id, public) in [("s", true), ("t", false)] {
        let series =
            "INSERT INTO workgroup_series (id, name, every_days, place, public) VALUES ($1, $1, 14, '', $2)";
        tx.run(series, args![id, public]).await?;
    }
    tx.run("INSERT INTO groups_group (id, name, kind, language, meets, added_day, ended_day) VALUES ($1, $1, '', 'en', '', 0, NULL)", args!["g"]).await?;
    for n in 0..(rows + 7) {
        tx.run("INSERT INTO groups_area (group_id, area) VALUES ('g', $1)", args![format!("area-{n}")])
            .await?;
    }
    tx.finish().await
}

/// Every row of every table.
async fn everything(store: &Store) -> Answer<Vec<(String, Vec<Line>)>> {
    let pattern = Throwaway::sqlite().await?;
    let tables = match &mut pattern.store.reading().await?.0 {
        Inner::Sqlite(tx) => schema::tables(tx).await?,
        Inner::Postgres(_) => Vec::new(),
    };
    let mut tx = store.reading().await?;
    let mut all = Vec::new();
    for table in &tables {
        let (mut pager, mut lines) = (Pager::new(table), Vec::new());
        while let Some(page) = pager.next(&mut tx).await? {
            lines.extend(page);
        }
        all.push((table.name.clone(), lines));
    }
    tx.finish().await?;
    Ok(all)
}

/// Places for a restore: a SQLite file, and a server's empty database where there is a server.
async fn targets(folder: &Path, name: &str) -> Answer<Vec<Location>> {
    let mut targets = vec![Location::Sqlite(folder.join(format!("{name} site.sqlite")))];
    if let Some(server) = Throwaway::postgres().await? {
        server.store.close().await;
        targets.push(server.location.clone());
    }
    Ok(targets)
}

async fn open(at: &Location) -> Answer<Store> {
    Store::open(at, Settings::default()).await
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn site_file(db: &Throwaway) -> PathBuf {
    let path = db.folder().join("the-site.toml");
    std::fs::write(&path, "name = \"Town\"\n").expect("written");
    path
}
