//! Invented calls in the newer Seattle schema: as many as wanted, the same for the same seed.

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};
use std::{
    cmp::Reverse,
    collections::BinaryHeap,
    io::{self, Write},
};

/// Types, how often they come, and the call type that goes with them.
const TYPES: [(&str, u32, &str); 16] = [
    ("DISTURBANCE", 14, "911"),
    ("SUSPICIOUS PERSON, VEHICLE, OR INCIDENT", 12, "911"),
    ("TRAFFIC STOP - OFFICER INITIATED ONVIEW", 12, "ONVIEW"),
    ("PREMISE CHECK, OFFICER INITIATED ONVIEW ONLY", 10, "ONVIEW"),
    ("THEFT (DOES NOT INCLUDE SHOPLIFT OR SVCS)", 7, "TELEPHONE OTHER, NOT 911"),
    ("AUTO THEFT - VEH THEFT OR THEFT AND RECOVERY", 6, "TELEPHONE OTHER, NOT 911"),
    ("SERVICE - WELFARE CHECK", 6, "911"),
    ("PARKING VIOLATION (EXCEPT ABANDONED CAR)", 6, "TELEPHONE OTHER, NOT 911"),
    ("ALARM - COMM, SILENT/AUD BURG (INCL BANKS)", 5, "ALARM CALL (NOT POLICE ALARM)"),
    ("TRESPASS", 5, "911"),
    ("CRISIS - PERSON IN BEHAVIORAL/EMOTIONAL CRISIS", 4, "911"),
    ("NARCOTICS - VIOLATIONS (LOITER, USE, SELL, NARS)", 4, "911"),
    ("MVC - HIT AND RUN", 3, "911"),
    ("FIGHT - VERBAL/ORAL (NO WEAPONS)", 3, "911"),
    ("LITTERING", 2, "TELEPHONE OTHER, NOT 911"),
    ("OVERDOSE", 1, "911"),
];
const CLEARANCES: [&str; 6] = [
    "REPORT WRITTEN (NO ARREST)",
    "ASSISTANCE RENDERED",
    "UNABLE TO LOCATE INCIDENT OR COMPLAINANT",
    "FALSE COMPLAINT/UNFOUNDED",
    "PHYSICAL ARREST MADE",
    "RESPONDING UNIT(S) CANCELLED BY RADIO",
];
const HEADER: &str = "CAD Event Number,Event Clearance Description,Call Type,Priority,Initial Call Type,\
                      Final Call Type,Original Time Queued,Arrived Time,Precinct,Sector,Beat,Blurred_Longitude,\
                      Blurred_Latitude";
/// 2018-01-01T00:00:00 in seconds, and five years.
const START: i64 = 1_514_764_800;
const SPAN: i64 = 5 * 365 * 86_400;
/// Blocks of the city.
const BLOCKS: usize = 20_000;
/// Of a resident's incident this share is reported once more, and of those again.
const AGAIN: f64 = 0.25;

struct Incident {
    kind: usize,
    place: (f64, f64),
}

/// Writes so many rows, in the order of time. One in ten thousand has a time that cannot be read, one in a hundred no
/// coordinates, one in fifty is written in the other way of times.
pub fn write(into: &mut impl Write, rows: u64, seed: u64) -> io::Result<()> {
    let mut random = StdRng::seed_from_u64(seed);
    let blocks: Vec<(f64, f64)> = (0..BLOCKS)
        .map(|_| (random.random_range(-122.41..-122.25), random.random_range(47.51..47.72)))
        .collect();
    let weights: u32 = TYPES.iter().map(|(_, weight, _)| weight).sum();
    writeln!(into, "{HEADER}")?;
    let mut reports: BinaryHeap<Reverse<(i64, usize)>> = BinaryHeap::new();
    let mut again: Vec<Incident> = vec![];
    #[expect(clippy::cast_precision_loss, reason = "rows and seconds are far fewer than 2^53")]
    let (mut now, step) = (START as f64, SPAN as f64 / rows as f64 * (1.0 + AGAIN / (1.0 - AGAIN) * 0.7));
    let mut written = 0;
    while written < rows {
        now += -step * f64::ln(1.0 - random.random::<f64>());
        #[expect(clippy::cast_possible_truncation, reason = "seconds of some years")]
        let at = now as i64;
        while let Some(&Reverse((time, incident))) = reports.peek().filter(|Reverse((time, _))| *time <= at) {
            reports.pop();
            row(into, &mut random, written, time, &again[incident])?;
            written += 1;
        }
        let mut drawn = random.random_range(0..weights);
        let kind = TYPES.iter().position(|(_, weight, _)| match drawn.checked_sub(*weight) {
            Some(rest) => {
                drawn = rest;
                false
            }
            None => true,
        });
        // Calls come from few blocks more often.
        let block = (random.random::<f64>().powi(2) * 20_000.0).floor();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "below the number of blocks"
        )]
        let place = blocks[(block as usize).min(BLOCKS - 1)];
        let incident = Incident { kind: kind.unwrap_or(0), place };
        row(into, &mut random, written, at, &incident)?;
        written += 1;
        let is_resident = !matches!(TYPES[incident.kind].2, "ONVIEW" | "ALARM CALL (NOT POLICE ALARM)");
        let mut later = at;
        while is_resident && random.random_bool(AGAIN) {
            later += random.random_range(10..1_500);
            reports.push(Reverse((later, again.len())));
            again.push(Incident { ..incident });
        }
    }
    into.flush()
}

fn row(
    into: &mut impl Write,
    random: &mut StdRng,
    number: u64,
    at: i64,
    incident: &Incident,
) -> io::Result<()> {
    let (kind, _, began) = TYPES[incident.kind];
    let clearance = CLEARANCES[random.random_range(0..CLEARANCES.len())];
    let time = |at: i64| {
        let time = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0) + jiff::SignedDuration::from_secs(at);
        let hour = (time.hour() + 11) % 12 + 1;
        let half = if time.hour() < 12 { "AM" } else { "PM" };
        let (month, day, year) = (time.month(), time.day(), time.year());
        format!("{month:02}/{day:02}/{year} {hour}:{:02}:{:02} {half}", time.minute(), time.second())
    };
    let queued = match number % 10_000 {
        7 => "UNKNOWN".to_owned(),
        other if other % 50 == 3 => {
            let time = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0) + jiff::SignedDuration::from_secs(at);
            time.strftime("%Y-%m-%dT%H:%M:%S.000").to_string()
        }
        _ => time(at),
    };
    let arrived =
        if random.random_bool(0.8) { time(at + random.random_range(60..5_000)) } else { String::new() };
    let priority = random.random_range(1..8);
    let year = 2018 + (at - START) / (365 * 86_400);
    write!(
        into,
        "{year}{number:09},{clearance},\"{began}\",{priority},\"{kind}\",--DISTURBANCE - OTHER,{queued},{arrived},EAST,CHARLIE,C3,"
    )?;
    let (lon, lat) = incident.place;
    if number % 100 == 11 { writeln!(into, ",") } else { writeln!(into, "{lon:.7},{lat:.8}") }
}
