//! A site's folder becomes a house.

use crate::{fault::Fault, parts, site_folder::SiteFolder};
use guard::Guard;
use lake::{Gazetteer, Lake};
use page::{Finder, Hands, House, Limiter, Memory, Rooms, Site, Texts};
use people::SingleSignOn;
use single_sign_on::OpenId;
use std::{sync::Arc, thread::available_parallelism};
use store::{Settings, Store};
use tokio::sync::Notify;
use words::{AreaSlug, World};

/// Opens the house of a site in this world.
pub(crate) async fn open(folder: &SiteFolder, world: World) -> Result<House, Fault> {
    open_as(folder, folder.site()?, world).await
}

/// The same, with settings other than those in the folder.
pub(crate) async fn open_as(folder: &SiteFolder, site: Site, world: World) -> Result<House, Fault> {
    let keys = folder.keys()?;
    let atlas = folder.atlas()?;
    let store = Store::open(&folder.location(&site), Settings::default()).await?;
    if let Some(written) = store.read(async |tx| store::journal::last_at(tx).await).await? {
        world.clock.not_before(written);
    }
    let cores = available_parallelism().map_or(2, std::num::NonZero::get);
    let house = House::new(Rooms {
        folder: folder.data().to_owned(),
        guard: Guard::new()?,
        loader: Arc::new(groups::Speaks),
        texts: Texts::new(&parts::TEXTS)?,
        cards: parts::cards(),
        single_sign_on: single_sign_on(folder, &site)?,
        limiter: Limiter::new(site.limits, &*world.chance),
        hands: Hands::new(cores).map_err(|why| Fault::at("threads for hashing", &why))?,
        memory: Memory::default(),
        bell: Notify::new(),
        finder: Box::new(Blocks(Gazetteer::of(&Lake::of(folder.data()), &atlas)?)),
        site,
        store,
        keys,
        atlas,
        world,
    });
    let adopted = stewardship::adopt_default(&house).await;
    adopted.map_err(|error| Fault::at("the text of the confidentiality agreement", &error))?;
    Ok(house)
}

/// The driver of the city's own sign-in, when the site has one.
fn single_sign_on(folder: &SiteFolder, site: &Site) -> Result<Option<Box<dyn SingleSignOn>>, Fault> {
    let Some(provider) = &site.single_sign_on else { return Ok(None) };
    let settings = single_sign_on::Settings {
        issuer: provider.issuer.clone(),
        client_id: provider.client_id.clone(),
        secret: folder.single_sign_on_secret()?,
    };
    let driver = OpenId::new(settings).map_err(|why| Fault::at("`[single_sign_on]`", &why))?;
    Ok(Some(Box::new(driver)))
}

/// Blocks as the calls for service name them: those that were imported when the house was opened.
struct Blocks(Gazetteer);

impl Finder for Blocks {
    fn find(&self, place: &str) -> Option<AreaSlug> {
        self.0.area_of(place).cloned()
    }
}
