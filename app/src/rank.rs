//! `throughline rank`: where each neighborhood stands by need, beside where calls alone would put it.

use crate::{
    cli::{Format, RankArgs},
    fault::Fault,
    open::open,
    site_folder::SiteFolder,
    world,
};
use estimate::caps::TOLD;
use lake::Engine;
use page::House;
use priorities::{Look, Place};
use serde::Serialize;
use std::{
    fmt::Write as _,
    io::{self, Write as _},
};
use words::Months;

/// Prints the list.
pub(crate) async fn rank(args: &RankArgs) -> Result<(), Fault> {
    let engine = args.cluster.as_deref().map_or_else(|| Ok(Engine::default()), Engine::cluster);
    let engine = engine.map_err(|error| Fault::new(error.to_string()))?;
    let folder = SiteFolder::new(&args.site);
    let zone = world::zone(&folder.site()?.time_zone)?;
    let house = open(&folder, world::world(zone, 0)?).await?;
    let looked = priorities::look(&house, args.period, args.seed, &engine).await;
    house.store.close().await;
    let look = looked.map_err(|error| Fault::new(error.to_string()))?;
    let written = match args.format {
        Format::Table => Ok(table(&house, &look, args.period)),
        Format::Csv => csv(&look),
        Format::Json => json(&look),
    };
    print(&written?)
}

/// Writes what a command prints; whoever closed the pipe wants no more of it.
pub(crate) fn print(text: &str) -> Result<(), Fault> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Fault::at("what was found cannot be printed", &error))
        }
        _ => Ok(()),
    }
}

/// One line of the list, for spreadsheets and programs.
#[derive(Serialize)]
struct Line<'a> {
    area: &'a str,
    evidence_class: &'static str,
    expected_rank: Option<f64>,
    rank_lo: Option<f64>,
    rank_hi: Option<f64>,
    p_top_k: Option<f64>,
    calls_rank: f64,
    need_log_mean: f64,
    need_log_lo: f64,
    need_log_hi: f64,
    lowered: f64,
    reporting_probability: f64,
    reporting_lo: f64,
    reporting_hi: f64,
    calls: Option<u64>,
    reports: Option<u64>,
    incidents: Option<u64>,
    told: i64,
    dialogues: i64,
    listening_hours: f64,
    raised: i64,
    matched: i64,
    uncounted: i64,
}

impl<'a> Line<'a> {
    fn of(place: &'a Place) -> Self {
        let Place { heard, found, .. } = place;
        let calls = heard.calls.as_ref();
        Self {
            area: place.area.as_str(),
            evidence_class: found.class.token(),
            expected_rank: found.rank.map(|rank| rank.expected),
            rank_lo: found.rank.map(|rank| rank.low),
            rank_hi: found.rank.map(|rank| rank.high),
            p_top_k: found.rank.map(|rank| rank.top),
            calls_rank: found.calls_rank,
            need_log_mean: found.need.mid,
            need_log_lo: found.need.low,
            need_log_hi: found.need.high,
            lowered: found.lowered,
            reporting_probability: found.reporting.mid,
            reporting_lo: found.reporting.low,
            reporting_hi: found.reporting.high,
            calls: calls.map(|calls| calls.all),
            reports: calls.map(|calls| calls.residents),
            incidents: calls.map(|calls| calls.incidents),
            told: heard.told_by_neighbors(),
            dialogues: heard.dialogues,
            listening_hours: heard.hours,
            raised: heard.raised.linkable(),
            matched: heard.raised.called,
            uncounted: found.uncounted,
        }
    }
}

fn csv(look: &Look) -> Result<String, Fault> {
    let mut writer = csv::Writer::from_writer(vec![]);
    for place in &look.places {
        writer.serialize(Line::of(place)).map_err(|error| Fault::at("the list", &error))?;
    }
    let bytes = writer.into_inner().map_err(|error| Fault::at("the list", &error))?;
    String::from_utf8(bytes).map_err(|error| Fault::at("the list", &error))
}

fn json(look: &Look) -> Result<String, Fault> {
    #[derive(Serialize)]
    struct All<'a> {
        areas: Vec<Line<'a>>,
        warnings: &'a [String],
    }
    let all = All { areas: look.places.iter().map(Line::of).collect(), warnings: &look.warnings };
    let text = serde_json::to_string_pretty(&all).map_err(|error| Fault::at("the list", &error))?;
    Ok(text + "\n")
}

fn table(house: &House, look: &Look, months: Months) -> String {
    let name = |place: &Place| house.area_name(&place.area);
    let wide = look.places.iter().map(|place| name(place).chars().count()).max().unwrap_or(0).max(12);
    let mut text = format!("Need of neighborhoods, {months}\n\n");
    let _ = writeln!(
        text,
        "{:<wide$}  {:>7}  {:>11}  {:>8}  {:<8}  {:>8}",
        "neighborhood", "by need", "between", "by calls", "rests on", "reported"
    );
    for place in &look.places {
        let found = &place.found;
        let (need, between, reported) = match found.rank {
            Some(rank) => (
                format!("{:.0}", rank.expected),
                format!("{:.0} to {:.0}", rank.low, rank.high),
                format!("{:.0}%", found.reporting.mid * 100.0),
            ),
            None => ("unknown".to_owned(), String::new(), String::new()),
        };
        let _ = writeln!(
            text,
            "{:<wide$}  {need:>7}  {between:>11}  {:>8.0}  {:<8}  {reported:>8}",
            name(place),
            found.calls_rank,
            found.class.token(),
        );
    }
    for place in &look.places {
        let Place { found, .. } = place;
        if found.lowered >= TOLD {
            let share = (1.0 - (-found.lowered).exp()) * 100.0;
            let _ = write!(text, "\n- {}: its need was lowered by {share:.0}%, see below.", name(place));
        }
        if found.uncounted > 0 {
            let points = found.uncounted;
            let _ = write!(text, "\n- {}: points of one group that do not count: {points}.", name(place));
        }
    }
    for warning in &look.warnings {
        let _ = write!(text, "\n- {warning}");
    }
    text + "\n"
}
