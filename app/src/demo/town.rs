//! The town is built: its folder, its people, and its history.

use crate::{
    beginning::Beginning,
    cli::DemoArgs,
    demo::{agreements, calls, cast::Cast, history::History, lately, map, priorities},
    fault::Fault,
    open::open,
    site_folder::SiteFolder,
    world,
};
use post::{Carried, Carrier, Letter};
use rand::{SeedableRng as _, rngs::StdRng};
use std::sync::Arc;
use store::Keys;
use words::{AnswerBy, Day, FixedClock, Moment, SeededChance, World};

/// How many days the town has lived with LEAD.
const DAYS: i64 = 730;

/// So many days ago the last review was published.
const REVIEWED: i64 = 96;

/// Builds the town up to the moment at which the demo opens.
pub(crate) async fn build(folder: &SiteFolder, args: &DemoArgs, opens: Moment) -> Result<(), Fault> {
    let zone = world::zone(super::ZONE)?;
    let chance = Arc::new(SeededChance::new(args.seed));
    let mut dice = StdRng::seed_from_u64(args.seed);
    let (atlas, _) =
        atlas::load(&map::geojson(&mut dice), "name").map_err(|error| Fault::at("the town's map", &error))?;
    let (settings, _) = Beginning {
        name: "LEAD in Alder Bay",
        time_zone: super::ZONE,
        public_url: "http://localhost",
        database: args.database.as_deref().unwrap_or_default(),
        demo: true,
    }
    .settings()?;
    Keys::create(folder.keys_folder(), &*chance)?;
    folder.write(&settings, &atlas)?;

    let today = Day::of(opens, &zone);
    let clock = Arc::new(FixedClock::new(today.plus(-DAYS).start(&zone)));
    let house = open(folder, World { clock: clock.clone(), chance, zone }).await?;
    let cast = Cast::settle(&house).await?;
    let mut later = StdRng::seed_from_u64(args.seed.wrapping_add(1));
    History::new(&house, &clock, &cast, dice).live(today.plus(-DAYS), opens).await?;
    let calls = calls::come_in(folder, &house, &cast, &mut later, today)?;
    priorities::listen(&house, &cast, &calls, &mut later).await?;
    // The last review is a while ago: the next one waits for whoever plays the project manager.
    clock.set(today.plus(-REVIEWED).start(&house.world.zone).plus(10 * Moment::HOUR));
    priorities::publish(&house, &cast).await?;
    agreements::sign(&house, &clock, &cast, today).await?;
    lately::live(&house, &clock, &cast, today).await?;
    clock.set(opens);
    crate::jobs::round(&house, &[], &LongAgo).await;
    house.store.close().await;
    Ok(())
}

/// Letters of the two years arrived long ago: none of them lies in the demo's folder.
struct LongAgo;

impl Carrier for LongAgo {
    fn carry<'a>(&'a self, _: &'a str, _: AnswerBy, _: &'a Letter) -> Carried<'a> {
        Box::pin(async { Ok(()) })
    }
}
