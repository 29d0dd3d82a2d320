//! `throughline demo`: an invented town that has lived with LEAD for two years.
//!
//! The town is built by the acts of the parts, as if people had done it day by day, on a clock
//! that is moved along. It is the same for the same seed and first day; from then on the real
//! clock runs, put to the morning of the first day.

mod agreements;
mod calls;
mod cast;
mod doubts;
mod history;
mod lately;
mod map;
mod meetings;
mod participants;
mod plans;
mod priorities;
mod reports;
mod tales;
mod town;

use crate::{cli::DemoArgs, fault::Fault, listen, open::open_as, serve, site_folder::SiteFolder, world};
use page::Site;
use std::{
    fs,
    net::{Ipv4Addr, SocketAddr},
};
use words::{Day, Moment};

/// The town's time zone.
const ZONE: &str = "America/Los_Angeles";
/// The hour at which the demo opens on its first day: the project manager's coffee is ready.
const OPENS_AT: i8 = 8;

/// Builds the town when it is not there yet, and serves it.
pub(crate) async fn demo(args: &DemoArgs) -> Result<(), Fault> {
    let zone = world::zone(ZONE)?;
    let now = world::now();
    let first = args.first_day.unwrap_or_else(|| Day::of(now, &zone));
    let opens = Moment::from_local(first.date().at(OPENS_AT, 0, 0, 0), &zone)
        .ok_or_else(|| Fault::new(format!("{first} is no day on which a town can open")))?;
    let folder = settle(args, first, opens).await?;
    // A town of today lives with the clock of today; one of another day has that day now.
    let moved = if args.first_day.is_some() { opens.0 - now.0 } else { 0 };
    let listener = listen::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, args.port))).await?;
    // Links in letters and in the calendar lead to where this demo answers.
    let bound = listen::address(&listener)?;
    let site = Site { public_url: format!("http://{bound}"), ..folder.site()? };
    let house = open_as(&folder, site, world::world(zone, moved)?).await?;
    eprintln!(
        "Sign in at /sign-in/demo as whoever you want to be. Letters land in {}.",
        folder.letters().display()
    );
    serve::run(house, &folder, listener).await
}

/// Builds the town when it is not there yet; gives its folder.
pub(crate) async fn settle(args: &DemoArgs, first: Day, opens: Moment) -> Result<SiteFolder, Fault> {
    let folder = SiteFolder::with_keys_inside(&args.data_dir);
    if folder.exists() {
        refuse_other(&folder, args)?;
    } else {
        eprintln!("Building the town of Alder Bay: two years, day by day…");
        town::build(&folder, args, opens).await?;
        fs::write(folder.data().join(STAMP), stamp(args.seed, first))
            .map_err(|error| Fault::at("the town cannot be marked as whole", &error))?;
    }
    Ok(folder)
}

/// The file that says which town it is; it is written last.
const STAMP: &str = "town";

fn stamp(seed: u64, first: Day) -> String {
    format!("seed {seed}, first day {first}\n")
}

/// A town that is there must be whole, and the one that was asked for.
fn refuse_other(folder: &SiteFolder, args: &DemoArgs) -> Result<(), Fault> {
    let path = folder.data();
    let Ok(found) = fs::read_to_string(path.join(STAMP)) else {
        return Err(Fault::new(format!(
            "{} holds a town that was not finished, or another site; remove it or choose another folder",
            path.display()
        )));
    };
    match args.first_day {
        Some(first) if found != stamp(args.seed, first) => Err(Fault::new(format!(
            "{} holds another town ({}); remove it or choose another folder",
            path.display(),
            found.trim()
        ))),
        _ => Ok(()),
    }
}
