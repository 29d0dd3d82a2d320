//! Writes an invented city as tables into a folder, with the truth and what the estimate finds.
//!
//! `cargo run --release -p estimate --example city -- WORLD PLACES SEED IMPUTATIONS FOLDER`
//!
//! Beside `A.csv`, `N.csv`, `M.csv` and `truth.csv` the folder gets `centers.csv` (where the areas are),
//! `found.csv` (expected rank and mean log need of each, by the estimate).

use estimate::{
    Options,
    city::{City, NAMES, World, simulate},
    posterior, ranks,
    tables::{area_names, truth, write},
};
use std::{error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [world, places, seed, imputations, folder] = &arguments[..] else {
        return Err("say: WORLD PLACES SEED IMPUTATIONS FOLDER".into());
    };
    let known =
        World::named(world).ok_or_else(|| format!("no world {world}; there are {}", NAMES.join(", ")))?;
    let city = simulate(places.parse()?, seed.parse()?, &known);
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    let areas = area_names(city.evidence.places());
    let texts = write(&areas, &city.evidence, &city.officer_initiated)?;
    fs::write(folder.join("A.csv"), texts.areas)?;
    fs::write(folder.join("N.csv"), texts.neighbors)?;
    fs::write(folder.join("M.csv"), texts.multiplicity)?;
    fs::write(folder.join("truth.csv"), truth(&areas, &city))?;
    let centers = areas.iter().zip(&city.centers).map(|(area, (x, y))| format!("{area},{x},{y}"));
    fs::write(folder.join("centers.csv"), lines("area,x,y", centers))?;
    found(&city, &areas, imputations.parse()?, folder)
}

/// Estimates, and writes what is found.
fn found(city: &City, areas: &[String], imputations: usize, folder: &Path) -> Result<(), Box<dyn Error>> {
    let made = posterior(&city.evidence, &Options { draws: 800, imputations, seed: 11 })?;
    let ranks = ranks(&made.need, areas.len() / 10);
    let found = areas.iter().zip(ranks).zip(made.need_moments());
    let found = found.map(|((area, rank), (mean, _))| format!("{area},{},{mean}", rank.expected));
    fs::write(folder.join("found.csv"), lines("area,expected_rank,need_log_mean", found))?;
    Ok(())
}

fn lines(first: &str, rest: impl Iterator<Item = String>) -> String {
    std::iter::once(first.to_owned()).chain(rest).map(|line| line + "\n").collect()
}
