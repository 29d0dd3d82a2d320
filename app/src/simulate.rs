//! `throughline simulate`: the tables of an invented city of which the truth is known.

use crate::{cli::SimulateArgs, fault::Fault, rank::print};
use estimate::{city, tables};
use std::fs;

/// Writes `A.csv`, `N.csv`, `M.csv` and `truth.csv` into a new folder.
pub(crate) fn simulate(args: &SimulateArgs) -> Result<(), Fault> {
    if args.areas < 2 {
        return Err(Fault::new("a city has two places at least; give --areas 2 or more"));
    }
    let world = city::World::named(&args.world)
        .ok_or_else(|| Fault::new(format!("there is no world called “{}”", args.world)))?;
    let city = city::simulate(args.areas, args.seed, &world);
    let areas = tables::area_names(args.areas);
    let texts = tables::write(&areas, &city.evidence, &city.officer_initiated)
        .map_err(|error| Fault::at("the city", &error))?;
    let out = &args.out;
    let cannot = |error| Fault::at(format!("{} cannot be written", out.display()), &error);
    fs::create_dir_all(out).map_err(cannot)?;
    let files = [
        ("A.csv", &texts.areas),
        ("N.csv", &texts.neighbors),
        ("M.csv", &texts.multiplicity),
        ("truth.csv", &tables::truth(&areas, &city)),
    ];
    for (name, text) in files {
        fs::write(out.join(name), text).map_err(cannot)?;
    }
    print(&format!(
        "{0}: {1} places. Next: throughline estimate --areas {0}/A.csv --neighbors {0}/N.csv --multiplicity {0}/M.csv --top {2} --seed 1\n",
        out.display(),
        args.areas,
        args.areas.div_ceil(10),
    ))
}
