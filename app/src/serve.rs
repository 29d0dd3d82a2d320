//! `throughline serve`: opens a site and answers.

use crate::{
    cli::ServeArgs, fault::Fault, jobs, listen, open::open, parts, site_folder::SiteFolder, world,
};
use page::House;
use post::FolderCarrier;
use std::net::SocketAddr;

/// Opens a site and answers until the program is asked to end.
pub(crate) async fn serve(args: &ServeArgs) -> Result<(), Fault> {
    let folder = SiteFolder::new(&args.site);
    let zone = world::zone(&folder.site()?.time_zone)?;
    let house = open(&folder, world::world(zone, 0)?).await?;
    run(house, &folder, args.listen).await
}

/// Answers for a house, and does its jobs meanwhile.
pub(crate) async fn run(house: House, folder: &SiteFolder, at: SocketAddr) -> Result<(), Fault> {
    let listener = listen::bind(at).await?;
    let bound = listener.local_addr().map_err(|error| Fault::at("the port has no address", &error))?;
    let store = house.store.clone();
    let carrier = FolderCarrier::new(folder.letters());
    let working = tokio::spawn(jobs::run(house.clone(), parts::jobs(), carrier));
    println!("listening on http://{bound}");
    listen::answer(listener, page::serve_from(house, parts::routes())).await;
    working.abort();
    store.close().await;
    Ok(())
}
