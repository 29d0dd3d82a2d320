//! `throughline serve`: opens a site and answers.

use crate::{
    cli::ServeArgs, fault::Fault, jobs, listen, open::open, parts, places::Places, site_folder::SiteFolder,
    world,
};
use page::House;
use post::FolderCarrier;
use std::time::Duration;
use tokio::{
    net::TcpListener,
    task::{JoinHandle, JoinSet},
};

/// How long to wait before jobs that broke off are taken up again.
const AGAIN: Duration = Duration::from_secs(5);

/// Opens a site and answers until the program is asked to end.
pub(crate) async fn serve(args: &ServeArgs) -> Result<(), Fault> {
    let folder = SiteFolder::new(&args.site);
    let zone = world::zone(&folder.site()?.time_zone)?;
    let house = open(&folder, world::world(zone, 0)?).await?;
    run(house, &folder, listen::bind(args.listen).await?).await
}

/// Answers for a house, and does its jobs meanwhile.
pub(crate) async fn run(house: House, folder: &SiteFolder, listener: TcpListener) -> Result<(), Fault> {
    let bound = listen::address(&listener)?;
    let store = house.store.clone();
    let working = work(&house, FolderCarrier::new(folder.letters()));
    println!("listening on http://{bound}");
    let places = Places::new(house.site.behind_proxy);
    listen::answer(listener, page::serve_from(house, parts::routes()), places).await;
    working.abort();
    store.close().await;
    Ok(())
}

/// Does the jobs beside the answers. A defect in one of them must not end them all in silence:
/// they are taken up again.
fn work(house: &House, carrier: FolderCarrier) -> JoinHandle<()> {
    let house = house.clone();
    tokio::spawn(async move {
        loop {
            // A set of one, since a set ends its tasks when it is dropped itself.
            let mut jobs = JoinSet::new();
            jobs.spawn(jobs::run(house.clone(), parts::jobs(), carrier.clone()));
            jobs.join_next().await;
            tracing::error!("the jobs broke off; they are taken up again");
            tokio::time::sleep(AGAIN).await;
        }
    })
}
