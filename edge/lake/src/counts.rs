//! Counts for each area: what the estimate and the explanation of a rank begin with.

use crate::{
    Engine, Lake, LakeError, SHIFTED_SHARE,
    lifetime::{Lifetimes, minutes},
    mapping::Duplicates,
    store::{Asked, ByCall, ByIncident},
};
use std::collections::{BTreeMap, BTreeSet};
use words::{AreaSlug, Months};

/// The most reports of one incident that are told apart.
const MOST_REPORTS: u16 = 8;

/// What is counted of an area, or of one kind of call in it.
///
/// Calls count where and when they were; incidents and their reports where and when the first report was, so that
/// both can differ a little at the borders of areas and months.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counts {
    /// All calls, whoever began them.
    pub calls: u64,
    /// Reports by residents, each that tells of one incident included.
    pub reports: u64,
    /// Distinct incidents that residents reported.
    pub incidents: u64,
    /// Calls that officers began.
    pub officer_initiated: u64,
    /// Calls by machines.
    pub alarms: u64,
    /// Calls that were planned.
    pub scheduled: u64,
    /// Incidents with 1, 2, 3, … reports; the last number counts those with so many or more.
    pub multiplicity: Vec<u64>,
    /// Incidents that were moved in time to measure chance merges: about [`SHIFTED_SHARE`] of all.
    pub moved: u64,
    /// Those of them that were taken for part of another incident.
    pub swallowed: u64,
    /// Reports while incidents waited; none when no time of waiting is known.
    pub window: Option<Window>,
}

/// Reports while incidents waited for a response that found them still there.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Window {
    /// Incidents whose time of waiting is known.
    pub incidents: u64,
    /// Further reports before the response came.
    pub duplicates: u64,
    /// How long they waited, together.
    pub minutes: f64,
    /// The same in natural lifetimes of their kinds: how long an incident stays when nobody comes.
    pub lifetimes: f64,
}

impl Counts {
    /// How many of the incidents are expected to be two or more that were taken for one by chance.
    #[must_use]
    pub fn chance_merges(&self) -> f64 {
        f64::from(u32::try_from(self.swallowed).unwrap_or(u32::MAX)) / SHIFTED_SHARE
    }

    /// Incidents with one report.
    #[must_use]
    pub fn singletons(&self) -> u64 {
        self.multiplicity.first().copied().unwrap_or(0)
    }

    /// Incidents with two reports.
    #[must_use]
    pub fn doubletons(&self) -> u64 {
        self.multiplicity.get(1).copied().unwrap_or(0)
    }

    /// Reports when no incident counts more than the most that is told apart: one loud person is no crowd.
    #[must_use]
    pub fn capped_reports(&self) -> u64 {
        self.multiplicity.iter().zip(1..).map(|(incidents, reports)| incidents * reports).sum()
    }

    fn add_calls(&mut self, row: &ByCall) {
        self.calls += row.calls;
        self.officer_initiated += row.officer_initiated;
        self.alarms += row.alarms;
        self.scheduled += row.scheduled;
    }

    /// `multiplicity` holds incidents with at least so many reports until [`Counts::told_apart`].
    fn add_reports(&mut self, row: &ByIncident, most: u16, lifetime: Option<f64>) {
        self.multiplicity.resize(usize::from(most), 0);
        self.reports += row.reports;
        self.moved += row.moved;
        self.swallowed += row.swallowed;
        if row.nth == 1 {
            self.incidents += row.reports;
        }
        let nth = usize::try_from(row.nth.saturating_sub(1)).unwrap_or(usize::MAX);
        if let Some(at_least) = self.multiplicity.get_mut(nth) {
            *at_least += row.reports;
        }
        if let Some(lifetime) = lifetime.filter(|_| row.waits + row.while_waiting > 0) {
            let window = self.window.get_or_insert_default();
            window.incidents += row.waits;
            window.duplicates += row.while_waiting;
            window.minutes += minutes(row.waited);
            window.lifetimes += minutes(row.waited) / lifetime;
        }
    }

    fn told_apart(&mut self) {
        for at in 1..self.multiplicity.len() {
            self.multiplicity[at - 1] -= self.multiplicity[at].min(self.multiplicity[at - 1]);
        }
    }
}

/// What is counted of one kind of call.
#[derive(Debug, Clone, PartialEq)]
pub struct KindCount {
    /// The kind, by the name that mappings give it.
    pub kind: String,
    /// The counts.
    pub counts: Counts,
}

/// What is counted of an area.
#[derive(Debug, Clone, PartialEq)]
pub struct AreaCounts {
    /// The area; none for calls without a place in any.
    pub area: Option<AreaSlug>,
    /// All kinds together.
    pub counts: Counts,
    /// Each kind that there is, by name.
    pub kinds: Vec<KindCount>,
    /// Whether every feed in which residents reported here shows duplicates. If not, the number of reports of an
    /// incident says nothing.
    pub duplicates_visible: bool,
}

/// Counts the calls of some months for each area that has any, sorted by area, the calls without a place first. The
/// counts are the same whatever engine counts.
pub async fn counts(lake: &Lake, months: Months, engine: &Engine) -> Result<Vec<AreaCounts>, LakeError> {
    counts_up_to(lake, months, engine, MOST_REPORTS).await
}

/// As [`counts`], telling apart so many reports of one incident.
pub(crate) async fn counts_up_to(
    lake: &Lake,
    months: Months,
    engine: &Engine,
    most: u16,
) -> Result<Vec<AreaCounts>, LakeError> {
    let Some(asked) = Asked::of(lake, months, engine).await? else { return Ok(vec![]) };
    count(&asked, lake, months, most).await
}

#[derive(Default)]
struct Area {
    kinds: BTreeMap<String, Counts>,
    all: Counts,
    is_hidden: bool,
}

async fn count(asked: &Asked, lake: &Lake, months: Months, most: u16) -> Result<Vec<AreaCounts>, LakeError> {
    let sources = lake.contents()?.sources;
    let merged = sources.iter().filter(|(_, source)| source.duplicates == Duplicates::Merged);
    let merged: BTreeSet<String> = merged.map(|(name, _)| name.clone()).collect();
    let lifetimes = Lifetimes::of(asked, months).await?;
    let mut areas: BTreeMap<Option<String>, Area> = BTreeMap::new();
    asked
        .by_call(months, |row| {
            let area = areas.entry(row.area.clone()).or_default();
            area.all.add_calls(&row);
            area.kinds.entry(row.kind.clone()).or_default().add_calls(&row);
            area.is_hidden |= row.residents > 0 && merged.contains(&row.source);
        })
        .await?;
    let mut rows: Vec<ByIncident> = vec![];
    asked.by_incident(months, most.saturating_add(1), |row| rows.push(row)).await?;
    // Sums of floating point depend on the order, and answers come in any.
    rows.sort_by(|a, b| (&a.kind, a.nth).cmp(&(&b.kind, b.nth)));
    for row in rows {
        let area = areas.entry(row.area.clone()).or_default();
        let lifetime = lifetimes.of_kind(&row.kind);
        area.all.add_reports(&row, most, lifetime);
        area.kinds.entry(row.kind.clone()).or_default().add_reports(&row, most, lifetime);
    }
    areas.into_iter().map(|(slug, area)| area.finished(slug, most)).collect()
}

impl Area {
    fn finished(self, slug: Option<String>, most: u16) -> Result<AreaCounts, LakeError> {
        let Self { kinds, mut all, is_hidden } = self;
        let wrong = |error: words::UnknownToken| LakeError::Query(error.to_string());
        let area = slug.map(|slug| slug.parse::<AreaSlug>().map_err(wrong)).transpose()?;
        let finish = |counts: &mut Counts| {
            counts.multiplicity.resize(usize::from(most), 0);
            counts.told_apart();
        };
        finish(&mut all);
        let kinds = kinds.into_iter().map(|(kind, mut counts)| {
            finish(&mut counts);
            KindCount { kind, counts }
        });
        Ok(AreaCounts { area, counts: all, kinds: kinds.collect(), duplicates_visible: !is_hidden })
    }
}
