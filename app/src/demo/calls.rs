//! The town's calls for service: two years of them from the city simulator, on the town's own map.
//! Loud places are not where most happens; quiet ones are not where all is well.

use crate::{demo::cast::Cast, fault::Fault, site_folder::SiteFolder};
use atlas::{Area, Atlas};
use estimate::{
    Graph,
    city::{self, Town, World},
};
use jiff::{SignedDuration, civil::DateTime};
use lake::{Import, Lake, Mapping};
use page::House;
use rand::{RngExt as _, rngs::StdRng, seq::IndexedRandom as _};
use std::{collections::HashMap, fmt::Write as _, fs};
use words::{AreaSlug, Day};

/// Years that the calls cover.
const YEARS: f64 = 2.0;
/// What people call about.
const KINDS: [(&str, f64); 6] =
    [("welfare", 3.0), ("camping", 3.0), ("litter", 1.5), ("noise", 2.0), ("trespass", 1.5), ("theft", 1.0)];
const STREETS: [&str; 8] =
    ["MILL ST", "FERRY AV", "QUAY ST", "UNION ST", "ORCHARD LN", "STATION WY", "CEDAR ST", "MARKET ST"];

/// What is known of the town's calls, and of the truth behind them.
pub(crate) struct CallsTold {
    /// The incident of each event number.
    pub incident_of: HashMap<String, usize>,
    /// The chance that something is called in at all, for each neighborhood.
    pub reported: HashMap<AreaSlug, f64>,
}

/// Writes the calls of the two years before a day, and imports them as a city's would be.
pub(crate) fn come_in(
    folder: &SiteFolder,
    house: &House,
    cast: &Cast,
    dice: &mut StdRng,
    last: Day,
) -> Result<CallsTold, Fault> {
    let town = happen(&house.atlas, cast, dice)?;
    let mut book = Book { text: HEAD.to_owned(), number: 0, incident_of: HashMap::new(), last };
    for (incident, happening) in town.happened.iter().enumerate() {
        let here = Here::at(house, cast, happening.place)?;
        book.called_in(incident, &here, happening.calls, dice);
    }
    for (place, records) in town.officer_initiated.iter().enumerate() {
        let here = Here::at(house, cast, place)?;
        let mut left = *records;
        while left >= 1.0 {
            book.begun_by("officer", &here, dice);
            left -= 1.0;
        }
        for _ in 0..dice.random_range(3..12) {
            book.begun_by("alarm", &here, dice);
        }
    }
    import(folder, house, &book.text)?;
    people_live(folder, &house.atlas, cast, &town)?;
    let reported = cast.areas.iter().cloned().zip(town.reported).collect();
    Ok(CallsTold { incident_of: book.incident_of, reported })
}

/// Lets two years happen on the town's map.
fn happen(atlas: &Atlas, cast: &Cast, dice: &mut StdRng) -> Result<Town, Fault> {
    let at: HashMap<&AreaSlug, usize> = cast.areas.iter().zip(0..).collect();
    let touching = |area: &AreaSlug| atlas.neighbors(area.as_str()).into_iter().map(|other| at[&other.slug]);
    let pairs =
        cast.areas.iter().zip(0..).flat_map(|(area, here)| touching(area).map(move |other| (here, other)));
    let graph = Graph::new(cast.areas.len(), pairs).map_err(|error| Fault::at("the town's map", &error))?;
    let disadvantage: Vec<f64> = (0..cast.areas.len()).map(|at| disadvantage(at, dice)).collect();
    let world = World { population_mean: 12_000.0, ..World::default() };
    Ok(city::town(graph, &disadvantage, &world, dice.random()))
}

/// Those who tell much are not worst off; those who hardly ever tell are.
fn disadvantage(at: usize, dice: &mut StdRng) -> f64 {
    match at {
        0 | 7 | 20 => dice.random_range(-1.6..-1.1),
        10 | 17 | 21 | 22 => dice.random_range(1.4..1.9),
        _ => dice.random_range(-0.8..0.8),
    }
}

/// A neighborhood, in which blocks have numbers of their own.
struct Here<'a> {
    area: &'a Area,
    number: usize,
}

impl<'a> Here<'a> {
    fn at(house: &'a House, cast: &Cast, number: usize) -> Result<Self, Fault> {
        let slug = &cast.areas[number];
        let found = house.atlas.by_slug(slug.as_str());
        let area = found.ok_or_else(|| Fault::new(format!("the map lacks {slug}")))?;
        Ok(Self { area, number })
    }

    fn block(&self, dice: &mut StdRng) -> String {
        let street = STREETS.choose(dice).copied().unwrap_or(STREETS[0]);
        format!("{}XX BLOCK OF {street}", self.number + 1)
    }
}

/// How far from an incident those stand who call about it, in degrees: some twenty metres.
const NEAR: f64 = 0.0002;
const HEAD: &str = "event,called_at,arrived_at,began,type,block,lon,lat\n";

/// The calls as a file of the city would have them.
struct Book {
    text: String,
    number: usize,
    incident_of: HashMap<String, usize>,
    /// The first day after the calls.
    last: Day,
}

impl Book {
    /// An incident, about which so many residents call: the first soon, the others within the hour.
    fn called_in(&mut self, incident: usize, here: &Here<'_>, calls: u32, dice: &mut StdRng) {
        let kind = KINDS.choose_weighted(dice, |(_, weight)| *weight).map_or("welfare", |(kind, _)| *kind);
        let (at, place, block) = (self.some_time(dice), somewhere(here.area, dice), here.block(dice));
        for call in 0..calls {
            let later = if call == 0 { 0 } else { dice.random_range(1..40) };
            let mut near = || dice.random_range(-NEAR..NEAR);
            let near = (place.0 + near(), place.1 + near());
            let event = self.line(at + SignedDuration::from_mins(later), "resident", kind, &block, near);
            self.incident_of.insert(event, incident);
        }
    }

    /// Something that no resident began.
    fn begun_by(&mut self, who: &str, here: &Here<'_>, dice: &mut StdRng) {
        let (at, place, block) = (self.some_time(dice), somewhere(here.area, dice), here.block(dice));
        self.line(at, who, "other", &block, place);
    }

    /// Writes a line; gives its event number.
    fn line(&mut self, at: DateTime, began: &str, kind: &str, block: &str, place: (f64, f64)) -> String {
        self.number += 1;
        let event = format!("AB{:07}", self.number);
        let (lon, lat) = place;
        let _ = writeln!(self.text, "{event},{at},,{began},{kind},{block},{lon:.6},{lat:.6}");
        event
    }

    /// A moment of the two years, more often in the evening than in the morning.
    fn some_time(&self, dice: &mut StdRng) -> DateTime {
        let day = self.last.plus(-dice.random_range(1..=730));
        let hour = dice.random_range(0..24).max(dice.random_range(0..24));
        day.date().at(hour, dice.random_range(0..60), dice.random_range(0..60), 0)
    }
}

/// A place within a neighborhood.
fn somewhere(area: &Area, dice: &mut StdRng) -> (f64, f64) {
    let [west, south, east, north] = area.bounds();
    for _ in 0..200 {
        let (lon, lat) = (dice.random_range(west..east), dice.random_range(south..north));
        if area.covers(lon, lat) {
            return (lon, lat);
        }
    }
    area.middle()
}

fn import(folder: &SiteFolder, house: &House, text: &str) -> Result<(), Fault> {
    let path = folder.data().join("town-calls.csv");
    let cannot = |error| Fault::at("the town's calls", &error);
    fs::write(&path, text).map_err(cannot)?;
    let mapping = Mapping::find("throughline")?;
    let import = Import {
        files: std::slice::from_ref(&path),
        mapping: &mapping,
        atlas: &house.atlas,
        now: house.world.now(),
    };
    lake::import(&Lake::of(folder.data()), &import, &mut |_| ())?;
    fs::remove_file(&path).map_err(cannot)
}

/// How many people live in each neighborhood.
fn people_live(folder: &SiteFolder, atlas: &Atlas, cast: &Cast, town: &Town) -> Result<(), Fault> {
    let lines = cast.areas.iter().zip(&town.exposure);
    let lines: Vec<String> =
        lines.map(|(area, exposure)| format!("{area},{:.0}", exposure / YEARS)).collect();
    let path = folder.data().join("town-people.csv");
    let cannot = |error| Fault::at("the town's people", &error);
    fs::write(&path, format!("area,exposure\n{}\n", lines.join("\n"))).map_err(cannot)?;
    Lake::of(folder.data()).keep_exposure(&path, atlas)?;
    fs::remove_file(&path).map_err(cannot)
}
