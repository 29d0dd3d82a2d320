//! Everything that is known of each neighborhood, brought together: side by side for people, and as
//! evidence for the estimate. Pure.

use crate::{Calls, Heard, listening::Listening, store::Labelled};
use atlas::Atlas;
use estimate::{EstimateError, Evidence, Feed, Graph, Linkage, OfficerInitiated, Rare, Window};
use lake::{AreaCounts, Counts};
use std::collections::{BTreeMap, HashMap};
use words::AreaSlug;

/// Fewer labelled pairs than this say too little of how often the linking errs.
const FEWEST_LABELLED: i64 = 30;

/// What was counted outside the database.
#[derive(Default)]
pub(crate) struct Counted {
    /// The calls of each neighborhood; none when no calls were imported.
    pub calls: Option<Vec<AreaCounts>>,
    /// What a rate is taken of, where somebody said.
    pub exposure: BTreeMap<AreaSlug, f64>,
}

/// All that is known, one entry for each neighborhood in every list.
pub(crate) struct Gathered {
    pub areas: Vec<AreaSlug>,
    pub heard: Vec<Heard>,
    pub evidence: Evidence,
    pub officers: OfficerInitiated,
}

/// Brings together what was heard and what was counted.
pub(crate) fn gather(
    atlas: &Atlas,
    listening: &Listening,
    counted: &Counted,
    labelled: &Labelled,
) -> Result<Gathered, EstimateError> {
    let areas: Vec<AreaSlug> = atlas.areas().iter().map(|area| area.slug.clone()).collect();
    let mut by_area = listening.of(areas.iter());
    let calls: HashMap<&AreaSlug, &AreaCounts> =
        counted.calls.iter().flatten().filter_map(|it| Some((it.area.as_ref()?, it))).collect();
    // Where the calls of other neighborhoods show their duplicates, so would those of this one.
    let duplicates_visible = calls.values().all(|it| it.duplicates_visible);
    let none = AreaCounts { area: None, counts: Counts::default(), kinds: vec![], duplicates_visible };
    let counts: Vec<Option<&AreaCounts>> = areas
        .iter()
        // Where calls were imported, a neighborhood without any had none.
        .map(|area| counted.calls.as_ref().map(|_| calls.get(area).copied().unwrap_or(&none)))
        .collect();
    let mut heard = vec![];
    for (area, counts) in areas.iter().zip(&counts) {
        let mut it = by_area.remove(area).unwrap_or_default();
        it.calls = counts.map(side_by_side);
        it.exposure = counted.exposure.get(area).copied();
        heard.push(it);
    }
    let evidence = evidence(graph(atlas, &areas)?, &heard, &counts, labelled);
    let officers = heard.iter().map(|it| it.calls.as_ref().map_or(0.0, |calls| real(calls.officers)));
    Ok(Gathered { officers: OfficerInitiated(officers.collect()), areas, heard, evidence })
}

/// The most kinds of calls that a review tells apart.
const KINDS: usize = 6;

fn side_by_side(it: &AreaCounts) -> Calls {
    let counts = &it.counts;
    let mut kinds: Vec<(String, u64)> =
        it.kinds.iter().map(|it| (it.kind.clone(), it.counts.reports)).collect();
    kinds.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    kinds.retain(|(_, reports)| *reports > 0);
    kinds.truncate(KINDS);
    Calls {
        all: counts.calls,
        residents: counts.reports,
        incidents: counts.incidents,
        officers: counts.officer_initiated,
        alarms: counts.alarms,
        scheduled: counts.scheduled,
        kinds,
    }
}

/// Which neighborhoods touch.
fn graph(atlas: &Atlas, areas: &[AreaSlug]) -> Result<Graph, EstimateError> {
    let at: HashMap<&AreaSlug, usize> = areas.iter().zip(0..).collect();
    let pairs = areas.iter().flat_map(|area| {
        let neighbors = atlas.neighbors(area.as_str());
        let here = at[area];
        neighbors.into_iter().map(|other| (here, at[&other.slug])).collect::<Vec<_>>()
    });
    Graph::new(areas.len(), pairs)
}

fn evidence(graph: Graph, heard: &[Heard], counts: &[Option<&AreaCounts>], labelled: &Labelled) -> Evidence {
    let each = |number: &dyn Fn(&Heard) -> f64| heard.iter().map(number).collect::<Vec<f64>>();
    let call = |number: &dyn Fn(&Counts) -> f64| {
        counts.iter().map(|it| it.map_or(0.0, |it| number(&it.counts))).collect::<Vec<f64>>()
    };
    Evidence {
        graph,
        exposure: exposure(heard),
        feeds: counts.iter().map(|it| it.map_or(Feed::Unknown, feed)).collect(),
        incidents: call(&|it| real(it.incidents)),
        // One loud person is no crowd: so many reports of one incident count at most.
        reports: call(&|it| real(it.capped_reports())),
        multiplicity: multiplicity(counts),
        rare: Some(Rare {
            singletons: call(&|it| real(it.singletons())),
            doubletons: call(&|it| real(it.doubletons())),
        }),
        raised: each(&|it| signed(it.raised.linkable())),
        matched: each(&|it| signed(it.raised.called)),
        concerns: each(&|it| signed(it.raised.all)),
        hours: each(&|it| it.hours),
        barrier: each(&|it| if it.hours > 0.0 { it.barrier_hours / it.hours } else { 0.0 }),
        covariates: vec![],
        linkage: (labelled.same >= FEWEST_LABELLED).then(|| Linkage {
            labelled: labelled.same.unsigned_abs(),
            missed: labelled.missed.unsigned_abs(),
            chance_merges: call(&|it| real(it.swallowed)),
            shifts: lake::SHIFTED_SHARE,
        }),
        window: window(counts),
    }
}

/// Reports while incidents waited for a response, when the times of responses are known.
fn window(counts: &[Option<&AreaCounts>]) -> Option<Window> {
    let windows: Vec<Option<lake::Window>> =
        counts.iter().map(|it| it.and_then(|it| it.counts.window).filter(|it| it.incidents > 0)).collect();
    windows.iter().any(Option::is_some).then(|| Window {
        duplicates: windows.iter().map(|it| it.map_or(0.0, |it| real(it.duplicates))).collect(),
        time: windows.iter().map(|it| it.map_or(0.0, |it| it.lifetimes)).collect(),
    })
}

/// Whether duplicates show in a neighborhood's feed.
const fn feed(counts: &AreaCounts) -> Feed {
    if counts.duplicates_visible { Feed::Linked } else { Feed::Distinct }
}

/// A rate needs a measure of its place: where nobody gave one, that of the average place; 1
/// everywhere when nobody gave any, so that volumes are compared.
fn exposure(heard: &[Heard]) -> Vec<f64> {
    let known: Vec<f64> = heard.iter().filter_map(|it| it.exposure).filter(|it| *it > 0.0).collect();
    let average = if known.is_empty() { 1.0 } else { known.iter().sum::<f64>() / float(known.len()) };
    heard.iter().map(|it| it.exposure.filter(|it| *it > 0.0).unwrap_or(average)).collect()
}

/// How many incidents of all neighborhoods together had 1, 2, 3, … reports.
fn multiplicity(counts: &[Option<&AreaCounts>]) -> Vec<f64> {
    let mut all = vec![];
    for it in counts.iter().flatten().filter(|it| it.duplicates_visible) {
        if all.len() < it.counts.multiplicity.len() {
            all.resize(it.counts.multiplicity.len(), 0.0);
        }
        for (sum, incidents) in all.iter_mut().zip(&it.counts.multiplicity) {
            *sum += real(*incidents);
        }
    }
    all
}

fn real(count: u64) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn signed(count: i64) -> f64 {
    real(count.unsigned_abs())
}

fn float(count: usize) -> f64 {
    real(u64::try_from(count).unwrap_or(u64::MAX))
}
