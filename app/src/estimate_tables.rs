//! `throughline estimate`: need and reporting of places from tables, without a site.

use crate::{
    cli::{EstimateArgs, Format},
    fault::Fault,
    rank::print,
};
use estimate::{Findings, Options, findings, score::score, tables};
use std::{fmt::Write as _, fs, path::Path, time::Instant};

/// Draws from the posterior.
const DRAWS: usize = 1_000;
/// In how many ways errors of linking are drawn.
const IMPUTATIONS: usize = 8;

/// Reads the tables, estimates, and prints what was found.
pub(crate) fn estimate(args: &EstimateArgs) -> Result<(), Fault> {
    let neighbors = match &args.neighbors {
        Some(path) => read(path)?,
        None => b"area_a,area_b\n".to_vec(),
    };
    let multiplicity = args.multiplicity.as_deref().map(read).transpose()?.unwrap_or_default();
    let known = tables::read(&read(&args.areas)?, &neighbors, &multiplicity)
        .map_err(|error| Fault::new(named(&error.to_string(), args)))?;
    let top = args.top.unwrap_or_else(|| known.areas.len().div_ceil(10));
    let options = Options { draws: DRAWS, imputations: IMPUTATIONS, seed: args.seed };
    let begun = begin();
    let found = findings(&known.evidence, &known.officer_initiated, &options, top)
        .map_err(|error| Fault::at("the estimate", &error))?;
    let seconds = begun.elapsed().as_secs_f64();
    if let Some(truth) = &args.truth {
        eprintln!("{}", against(&Truth::read(truth, &known.areas)?, &found, top));
    }
    print(&match args.format {
        Format::Json => json(&known.areas, &found, seconds)?,
        Format::Csv => csv(&known.areas, &found)?,
        Format::Table => table(&known.areas, &found, seconds),
    })
}

/// What is really so in an invented city, one number for each place in every list.
#[derive(Default)]
struct Truth {
    need_log: Vec<f64>,
    reported: Vec<f64>,
}

impl Truth {
    /// Reads the table that `simulate` wrote for these areas.
    fn read(path: &Path, areas: &[String]) -> Result<Self, Fault> {
        let bytes = read(path)?;
        let mut table = csv::Reader::from_reader(&bytes[..]);
        let mut truth = Self::default();
        for (line, area) in table.deserialize::<(String, f64, f64, f64)>().zip(areas) {
            let (name, need_log, reported, _) = line.map_err(|error| Fault::at(path.display(), &error))?;
            if name != *area {
                let wrong = format!("“{name}” stands where “{area}” should; give the truth of the same city");
                return Err(Fault::at(path.display(), &wrong));
            }
            truth.need_log.push(need_log);
            truth.reported.push(reported);
        }
        if truth.need_log.len() < areas.len() {
            return Err(Fault::at(path.display(), &"has fewer places than the tables"));
        }
        Ok(truth)
    }
}

/// How well what was found, and calls alone, agree with the truth.
fn against(truth: &Truth, found: &Findings, top: usize) -> String {
    let last = f64::from(u32::try_from(found.places.len()).unwrap_or(u32::MAX));
    let by_need = found.places.iter().map(|it| -it.expected_rank.unwrap_or(last));
    let by_calls = found
        .places
        .iter()
        .map(|it| -it.calls_rank.map_or(last, |rank| f64::from(u32::try_from(rank).unwrap_or(u32::MAX))));
    let held = found
        .places
        .iter()
        .zip(&truth.need_log)
        .filter(|(it, need)| (it.need_log_lo..=it.need_log_hi).contains(*need));
    let covered = f64::from(u32::try_from(held.count()).unwrap_or(u32::MAX)) / last;
    let [need, calls] = [by_need.collect::<Vec<_>>(), by_calls.collect()]
        .map(|ranking| score(&ranking, &truth.need_log, &truth.reported, top));
    format!(
        "Against the truth: Spearman {:.3}, NDCG@{top} {:.3}, the third that reports least pushed down by {:.1}; \
         90% intervals hold {covered:.3}.\nCalls alone: Spearman {:.3}, NDCG@{top} {:.3}, pushed down by {:.1}.",
        need.spearman, need.ndcg, need.pushed_down, calls.spearman, calls.ndcg, calls.pushed_down
    )
}

#[allow(clippy::disallowed_methods, reason = "how long a command took is no part's time")]
fn begin() -> Instant {
    Instant::now()
}

fn read(path: &Path) -> Result<Vec<u8>, Fault> {
    fs::read(path).map_err(|error| Fault::at(format!("{} cannot be read", path.display()), &error))
}

/// A sentence about a table, with the file that was given for it.
fn named(sentence: &str, args: &EstimateArgs) -> String {
    let given = [
        ("A.csv", Some(&args.areas)),
        ("N.csv", args.neighbors.as_ref()),
        ("M.csv", args.multiplicity.as_ref()),
    ];
    let found = given.into_iter().find_map(|(name, path)| Some((sentence.strip_prefix(name)?, path?)));
    found.map_or_else(|| sentence.to_owned(), |(rest, path)| format!("{}{rest}", path.display()))
}

fn json(areas: &[String], found: &Findings, seconds: f64) -> Result<String, Fault> {
    let trouble = |error: serde_json::Error| Fault::at("what was found", &error);
    let text = tables::json(areas, found).map_err(trouble)?;
    let mut value: serde_json::Value = serde_json::from_str(&text).map_err(trouble)?;
    if let Some(object) = value.as_object_mut() {
        object.insert("seconds".to_owned(), seconds.into());
    }
    Ok(serde_json::to_string_pretty(&value).map_err(trouble)? + "\n")
}

fn csv(areas: &[String], found: &Findings) -> Result<String, Fault> {
    let trouble = |error: &dyn std::fmt::Display| Fault::at("what was found", &error.to_string());
    let mut writer = csv::Writer::from_writer(vec![]);
    for (area, it) in areas.iter().zip(&found.places) {
        let class = serde_json::to_value(it.evidence_class).unwrap_or_default();
        let line = (
            area,
            class.as_str().unwrap_or_default(),
            (it.need_log_mean, it.need_log_sd, it.need_log_lo, it.need_log_hi, it.lowered),
            (it.reporting_probability, it.reporting_lo, it.reporting_hi),
            (it.expected_rank, it.p_top_k, it.calls_rank),
        );
        writer.serialize(line).map_err(|error| trouble(&error))?;
    }
    let bytes = writer.into_inner().map_err(|error| trouble(&error))?;
    let head = "area,evidence_class,need_log_mean,need_log_sd,need_log_lo,need_log_hi,lowered,\
                reporting_probability,reporting_lo,reporting_hi,expected_rank,p_top_k,calls_rank\n";
    Ok(head.to_owned() + &String::from_utf8(bytes).map_err(|error| trouble(&error))?)
}

fn table(areas: &[String], found: &Findings, seconds: f64) -> String {
    let mut order: Vec<usize> = (0..areas.len()).collect();
    let rank = |at: &usize| found.places[*at].expected_rank.unwrap_or(f64::INFINITY);
    order.sort_by(|a, b| rank(a).total_cmp(&rank(b)));
    let wide = areas.iter().map(|area| area.chars().count()).max().unwrap_or(0).max(4);
    let mut text = format!(
        "{:<wide$}  {:>7}  {:>8}  {:>16}  {:>8}\n",
        "area", "by need", "by calls", "need (90%)", "reported"
    );
    for at in order {
        let it = &found.places[at];
        let need = it.expected_rank.map_or_else(|| "unknown".to_owned(), |rank| format!("{rank:.1}"));
        let calls = it.calls_rank.map_or_else(String::new, |rank| rank.to_string());
        let range = format!("{:.3} to {:.3}", it.need_log_lo.exp(), it.need_log_hi.exp());
        let _ = writeln!(
            text,
            "{:<wide$}  {need:>7}  {calls:>8}  {range:>16}  {:>7.0}%",
            areas[at],
            it.reporting_probability * 100.0
        );
    }
    let _ = write!(text, "\n{seconds:.2} seconds");
    for warning in &found.warnings {
        let _ = write!(text, "\n- {warning}");
    }
    text + "\n"
}
