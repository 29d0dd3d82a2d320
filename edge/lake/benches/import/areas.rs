//! How fast the areas of points are found.

use super::{per_second, timed};
use atlas::Atlas;
use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use std::{
    error::Error,
    fs::File,
    io::{BufWriter, Write as _},
    path::Path,
};

/// Points all over the city and around it, no two alike.
const POINTS: u64 = 1_000_000;

/// Writes points into a file for others to look for, finds the area of each with one thread, and prints a
/// table in Markdown.
pub fn find_all(atlas: &Atlas, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut random = StdRng::seed_from_u64(2);
    let point = |_| (random.random_range(-122.44..-122.23), random.random_range(47.48..47.74));
    let points: Vec<(f64, f64)> = (0..POINTS).map(point).collect();
    let mut file = BufWriter::new(File::create(folder.join(format!("points-{POINTS}.csv")))?);
    for (lon, lat) in &points {
        writeln!(file, "{lon},{lat}")?;
    }
    file.flush()?;
    let find = || {
        let finder = atlas.finder();
        points.iter().filter(|(lon, lat)| finder.find(*lon, *lat).is_some()).count()
    };
    let (found, time) = timed(find);
    println!("\n| areas of points | points | s | points/s | in an area |");
    println!("|---|---|---|---|---|");
    let (seconds, rate) = (time.as_secs_f64(), per_second(POINTS, time));
    println!("| one thread | {POINTS} | {seconds:.2} | {rate:.0} | {found} |");
    Ok(())
}
