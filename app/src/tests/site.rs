//! Sites on disk, made like in life.

use super::ground::Outcome;
use crate::{
    cli::{InitArgs, SiteArgs},
    init,
    open::open,
    site_folder::SiteFolder,
};
use page::{House, testing::NOON};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use store::{Location, Throwaway};
use words::{FixedClock, SeededChance, World};

/// Seattle's 61 neighborhoods.
pub(super) fn seattle() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../base/atlas/tests/fixtures/seattle-mcpp-areas.geojson")
}

/// Where a site's database may be: in its folder, and on a server when there is one.
pub(super) async fn databases() -> Outcome<Vec<Option<String>>> {
    let mut all = vec![None];
    all.extend(server().await?.map(Some));
    Ok(all)
}

/// An empty database on the server that the environment names.
pub(super) async fn server() -> Outcome<Option<String>> {
    let Some(fresh) = Throwaway::postgres().await? else { return Ok(None) };
    fresh.store.close().await;
    Ok(match fresh.location {
        Location::Postgres(url) => Some(url),
        Location::Sqlite(_) => None,
    })
}

/// A site in a folder, with its keys beside it.
pub(super) fn at(folder: &Path) -> SiteArgs {
    SiteArgs { data_dir: folder.to_owned(), keys_dir: None }
}

/// What somebody types to make a site of Seattle.
pub(super) fn wish(folder: &Path, database: Option<String>) -> InitArgs {
    InitArgs {
        site: at(folder),
        name: "LEAD in Seattle".to_owned(),
        areas: seattle(),
        name_field: "NAME".to_owned(),
        time_zone: "America/Los_Angeles".to_owned(),
        public_url: "http://localhost".to_owned(),
        database,
    }
}

/// A site of Seattle, made and opened on Monday noon.
pub(super) async fn made(folder: &Path, database: Option<String>) -> Outcome<(House, Arc<FixedClock>)> {
    init::make(&wish(folder, database)).await.map_err(|fault| fault.to_string())?;
    opened(folder, 5).await
}

/// Opens a site on Monday noon, with chance from this seed.
pub(super) async fn opened(folder: &Path, seed: u64) -> Outcome<(House, Arc<FixedClock>)> {
    let clock = Arc::new(FixedClock::new(NOON));
    let zone = jiff::tz::TimeZone::get("America/Los_Angeles")?;
    let world = World { clock: clock.clone(), chance: Arc::new(SeededChance::new(seed)), zone };
    let house = open(&SiteFolder::new(&at(folder)), world).await.map_err(|fault| fault.to_string())?;
    Ok((house, clock))
}
