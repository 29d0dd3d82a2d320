//! `throughline init`: makes a site.

use crate::{beginning::Beginning, cli::InitArgs, fault::Fault, site_folder::SiteFolder, world};
use atlas::{Atlas, Finding};
use std::fs;
use store::{Keys, Settings, Store};

/// A site that was made.
pub(crate) struct Made {
    folder: SiteFolder,
    pub atlas: Atlas,
    /// What is wrong with features of the map, one by one.
    pub findings: Vec<Finding>,
}

/// Makes a site and says what was made. What is wrong with a feature of the map is told, one by
/// one, and the rest is loaded.
pub(crate) async fn init(args: &InitArgs) -> Result<(), Fault> {
    let Made { folder, atlas, findings } = make(args).await?;
    for finding in &findings {
        eprintln!("{finding}");
    }
    println!("{}: {} neighborhoods, {} remarks on the map.", args.name, atlas.areas().len(), findings.len());
    println!("The site is in {}, its keys in {}.", folder.data().display(), folder.keys_folder().display());
    println!("Keep the keys apart and out of backups: without them contacts and letters stay sealed.");
    println!(
        "Next: throughline invite --data-dir {0} --email YOU@EXAMPLE.ORG --name NAME --role project-manager --role administrator",
        folder.data().display()
    );
    println!("Then: throughline serve --data-dir {}", folder.data().display());
    Ok(())
}

/// Makes a site: neighborhoods, database, keys, settings. What most often goes wrong comes first
/// and the settings come last, so that what failed can be tried again in the same place.
pub(crate) async fn make(args: &InitArgs) -> Result<Made, Fault> {
    let folder = SiteFolder::new(&args.site);
    if folder.exists() {
        return Err(Fault::new(format!(
            "{} holds a site already; choose another folder",
            folder.data().display()
        )));
    }
    let (settings, site) = Beginning {
        name: &args.name,
        time_zone: &args.time_zone,
        public_url: &args.public_url,
        database: args.database.as_deref().unwrap_or_default(),
        demo: false,
    }
    .settings()?;
    let text = fs::read_to_string(&args.areas)
        .map_err(|error| Fault::at(format!("{} cannot be read", args.areas.display()), &error))?;
    let (atlas, findings) =
        atlas::load(&text, &args.name_field).map_err(|error| Fault::at(args.areas.display(), &error))?;
    folder.prepare()?;
    Store::open(&folder.location(&site), Settings::default()).await?.close().await;
    Keys::create(folder.keys_folder(), &*world::chance()?)?;
    folder.write(&settings, &atlas)?;
    Ok(Made { folder, atlas, findings })
}
