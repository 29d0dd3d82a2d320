//! `throughline backup`, `restore` and `verify`.

use crate::{
    cli::{BackupArgs, RestoreArgs, SiteArgs, VerifyArgs},
    fault::Fault,
    site_folder::SiteFolder,
};
use page::Site;
use std::path::Path;
use store::{Location, Manifest, Settings, Store};

/// Copies a site while it runs.
pub(crate) async fn backup(args: &BackupArgs) -> Result<(), Fault> {
    let folder = SiteFolder::new(&args.site);
    let site = folder.site()?;
    let store = Store::open(&folder.location(&site), Settings::default()).await?;
    let beside = folder.beside_database();
    let extra: Vec<(&str, &Path)> = beside.iter().map(|(name, path)| (*name, path.as_path())).collect();
    let made = store::backup(&store, &args.to, &extra).await;
    store.close().await;
    let manifest = made?;
    println!("{}: opened, checked, {} rows.", args.to.display(), rows(&manifest));
    println!("The keys are not in it. Keep them apart, and keep them: sealed things need them.");
    if holds_password(&site.database) {
        println!(
            "Its site.toml holds the password of the database. Leave it out there and put it into \
             ~/.pgpass or PGPASSWORD, and no backup has it."
        );
    }
    Ok(())
}

/// Whether the address of a database has a password in it.
fn holds_password(database: &str) -> bool {
    let after_scheme = database.split_once("://").map_or("", |(_, rest)| rest);
    let (place, query) = after_scheme.split_once('?').unwrap_or((after_scheme, ""));
    let who = place.rsplit_once('@').map_or("", |(who, _)| who);
    who.contains(':') || query.split('&').any(|pair| pair.starts_with("password="))
}

/// Makes a site from a backup, with its database where the backup's site had it or elsewhere.
pub(crate) async fn restore(args: &RestoreArgs) -> Result<(), Fault> {
    let folder = SiteFolder::new(&SiteArgs { data_dir: args.data_dir.clone(), keys_dir: None });
    if folder.exists() {
        return Err(Fault::new(format!(
            "{} holds a site already; choose another folder",
            args.data_dir.display()
        )));
    }
    let from = SiteFolder::new(&SiteArgs { data_dir: args.from.clone(), keys_dir: None });
    let (settings, site) = restored_settings(&from, args.database.as_deref())?;
    let atlas = from.atlas()?;
    folder.prepare()?;
    let location: Location = folder.location(&site);
    let manifest = store::restore(&args.from, &location).await?;
    folder.write(&settings, &atlas)?;
    println!("{}: restored and counted, {} rows.", args.data_dir.display(), rows(&manifest));
    println!("Bring the site's keys along: --keys-dir, or the folder {}.", folder.keys_folder().display());
    Ok(())
}

/// The settings of the backup's site as they stood, or with another database.
fn restored_settings(from: &SiteFolder, database: Option<&str>) -> Result<(String, Site), Fault> {
    let mut site = from.site()?;
    match database {
        None => return Ok((from.settings()?, site)),
        Some("sqlite") => site.database.clear(),
        Some(url) => url.clone_into(&mut site.database),
    }
    let text = toml::to_string(&site).map_err(|error| Fault::at("the settings cannot be written", &error))?;
    Ok((text, site))
}

/// Checks a backup and changes nothing.
pub(crate) async fn verify(args: &VerifyArgs) -> Result<(), Fault> {
    let manifest = store::verify_backup(&args.from).await?;
    println!("{}: whole, {} rows.", args.from.display(), rows(&manifest));
    Ok(())
}

fn rows(manifest: &Manifest) -> u64 {
    manifest.tables.values().sum()
}

#[cfg(test)]
mod tests {
    use super::holds_password;

    #[test]
    fn a_password_is_seen_wherever_an_address_may_have_it() {
        for with in ["postgres://lead:secret@db/lead", "postgres://db/lead?user=lead&password=secret"] {
            assert!(holds_password(with), "{with}");
        }
        for without in ["", "postgres://lead@db:5432/lead", "postgres:///lead?host=/run/postgresql"] {
            assert!(!holds_password(without), "{without}");
        }
    }
}
