//! The estimate of a review: from what was gathered to what was found of each neighborhood, and
//! where to listen next. Pure, and made away from the threads that answer.

use crate::{
    Class, Found, Listen, Place, PrioritiesError, Range, Rank, Terms, Without, campaign, gather::Gathered,
    listening::Listening, steps::whole,
};
use estimate::{
    Evidence, EvidenceClass, Explanation, Finding, Findings, OfficerInitiated, Options, RankAfter, Yield,
    caps::Session,
    findings,
    plan::{self, Cycle, GroupKind, Why},
};
use std::collections::{BTreeSet, HashMap};
use words::{AreaSlug, Day};

/// Draws from the posterior: ranks within a few hundredths of a place.
const DRAWS: usize = 1_000;
/// In how many ways the errors of linking are drawn.
const IMPUTATIONS: usize = 8;
/// The share of neighborhoods that count as the first.
const FIRST: usize = 10;
/// The hours of a usual dialogue.
const USUAL_HOURS: f64 = 2.0;
/// By how much log need drifts in a month: about a third in a year.
const DRIFT: f64 = 0.1;
/// The most sessions that a review suggests.
const SESSIONS: usize = 12;
/// How many of those keep the promise that every neighborhood is heard.
const FLOOR: usize = 6;
/// What meeting the first group of a neighborhood is worth beside what a session can tell.
const GROUP_WORTH: f64 = 0.5;
/// Days in a month, on average.
const MONTH: f64 = 30.44;

/// What an estimate is made of.
pub(crate) struct Input {
    evidence: Evidence,
    officers: OfficerInitiated,
    /// What each group raised in each neighborhood.
    sessions: Vec<Session>,
    /// Months since anybody listened in each neighborhood.
    unheard: Vec<Option<f64>>,
    /// The kinds of groups that were met there, and those that were not.
    groups: Vec<(Vec<GroupKind>, Vec<GroupKind>)>,
    /// Where each stood in the review that was published last.
    before: Vec<Option<f64>>,
    seed: u64,
}

/// What was estimated.
pub(crate) struct Estimated {
    pub found: Vec<Found>,
    pub warnings: Vec<String>,
}

impl Input {
    /// Takes what an estimate needs of what was gathered up to a day.
    pub(crate) fn new(
        gathered: &Gathered,
        listening: &Listening,
        published: &[Place],
        until: Day,
        seed: u32,
    ) -> Self {
        let stood: HashMap<&AreaSlug, f64> =
            published.iter().filter_map(|place| Some((&place.area, place.found.rank?.expected))).collect();
        let months = |day: Day| f64::from(i32::try_from(until.since(day)).unwrap_or(i32::MAX)) / MONTH;
        Self {
            evidence: gathered.evidence.clone(),
            officers: gathered.officers.clone(),
            sessions: campaign::sessions(listening, &gathered.areas),
            groups: groups(&gathered.areas, listening),
            unheard: gathered.heard.iter().map(|heard| heard.last_heard.map(months)).collect(),
            before: gathered.areas.iter().map(|area| stood.get(area).copied()).collect(),
            seed: u64::from(seed),
        }
    }
}

/// The kinds of groups of each neighborhood, met and not met, as the plan takes them.
fn groups(areas: &[AreaSlug], listening: &Listening) -> Vec<(Vec<GroupKind>, Vec<GroupKind>)> {
    let kinds = listening.kinds();
    let names: BTreeSet<&str> = kinds.values().flat_map(|it| it.met.union(&it.unmet).copied()).collect();
    let as_kinds = |of: &BTreeSet<&str>| {
        let numbered = names.iter().zip(0..).filter(|(name, _)| of.contains(**name));
        numbered.map(|(_, number)| GroupKind(number)).collect::<Vec<_>>()
    };
    let here = |area| kinds.get(area).map_or((vec![], vec![]), |it| (as_kinds(&it.met), as_kinds(&it.unmet)));
    areas.iter().map(here).collect()
}

/// Estimates, and plans where to listen next.
pub(crate) fn make(input: &Input) -> Result<Estimated, PrioritiesError> {
    let places = input.evidence.places();
    let first = places.div_ceil(FIRST).max(1);
    let options = Options { draws: DRAWS, imputations: IMPUTATIONS, seed: input.seed };
    let (evidence, uncounted) = campaign::limited(&input.evidence, &input.sessions, input.seed)?;
    let findings = findings(&evidence, &input.officers, &options, first)?;
    let mut found: Vec<Found> = findings.places.iter().map(|it| as_found(it, places)).collect();
    for ((it, before), uncounted) in found.iter_mut().zip(&input.before).zip(uncounted) {
        it.moved = it.rank.zip(*before).map(|(rank, before)| rank.expected - before);
        it.uncounted = whole(uncounted);
    }
    for (turn, (place, why)) in next(input, &evidence, &findings, first).into_iter().enumerate() {
        match &mut found[place].listen {
            Some(listen) if listen.why.iter().any(|told| told == why) => {}
            Some(listen) => listen.why.push(why.to_owned()),
            listen => *listen = Some(Listen { turn: turn + 1, why: vec![why.to_owned()] }),
        }
    }
    Ok(Estimated { found, warnings: findings.warnings.iter().map(ToString::to_string).collect() })
}

/// Where to listen next and why, in turn. Nothing when the numbers allow no plan.
fn next(input: &Input, evidence: &Evidence, findings: &Findings, first: usize) -> Vec<(usize, &'static str)> {
    let means: Vec<f64> = findings.places.iter().map(|it| it.need_log_mean).collect();
    let shape = findings.hyperparameters.yield_shape;
    let fitted = Yield::fitted(evidence, &means, shape);
    let yields = fitted.unwrap_or(Yield { log_per_hour: 0.0, barrier_weight: 0.0, shape });
    let places: Vec<plan::Place> = findings
        .places
        .iter()
        .enumerate()
        .map(|(at, it)| plan::Place {
            need_log_mean: it.need_log_mean,
            need_log_sd: it.need_log_sd,
            barrier: evidence.barrier[at],
            months_unheard: input.unheard[at],
            is_heard_this_cycle: evidence.hours[at] > 0.0,
            met: input.groups[at].0.clone(),
            unmet: input.groups[at].1.clone(),
        })
        .collect();
    let sessions = SESSIONS.min(places.len());
    let cycle =
        Cycle { sessions, hours: USUAL_HOURS, first, floor: FLOOR, drift: DRIFT, group_worth: GROUP_WORTH };
    let planned = plan::plan(&places, &yields, &cycle);
    planned
        .map_or_else(|_| vec![], |plan| plan.picks.iter().map(|pick| (pick.place, token(pick.why))).collect())
}

const fn token(why: Why) -> &'static str {
    match why {
        Why::NeverHeard => "never-heard",
        Why::LongNotHeard { .. } => "long-not-heard",
        Why::OnceInACycle => "once-in-a-cycle",
        Why::CouldChangeFirst { .. } => "could-change-choice",
        Why::GroupNotMet(_) => "group-not-met",
    }
}

fn as_found(finding: &Finding, places: usize) -> Found {
    let last = count(places);
    let calls_rank = finding.calls_rank.map_or(last, count);
    let rank = finding.expected_rank.map(|expected| Rank {
        expected,
        low: finding.rank_lo.unwrap_or(expected),
        high: finding.rank_hi.unwrap_or(expected),
        top: finding.p_top_k.unwrap_or_default(),
    });
    Found {
        class: class(finding.evidence_class),
        need: Range { mid: finding.need_log_mean, low: finding.need_log_lo, high: finding.need_log_hi },
        reporting: Range {
            mid: finding.reporting_probability,
            low: finding.reporting_lo,
            high: finding.reporting_hi,
        },
        rank,
        calls_rank,
        terms: terms(&finding.explanation),
        ranks: ranks(calls_rank, finding.rank_after),
        without: without(finding),
        listen: None,
        moved: None,
        lowered: finding.lowered,
        uncounted: 0,
    }
}

const fn class(class: EvidenceClass) -> Class {
    match class {
        EvidenceClass::A => Class::A,
        EvidenceClass::B => Class::B,
        EvidenceClass::C => Class::C,
        EvidenceClass::D => Class::D,
        EvidenceClass::Nothing => Class::Nothing,
    }
}

const fn terms(explanation: &Explanation) -> Terms {
    Terms {
        calls: explanation.start,
        officer_removed: explanation.officer_removed,
        repeats_collapsed: explanation.repeats_collapsed,
        unreported_added: explanation.unreported_added,
        neighbors: explanation.neighbors,
        listening: explanation.listening,
    }
}

fn ranks(calls: f64, after: Option<RankAfter>) -> [f64; 6] {
    after.map_or([calls; 6], |after| {
        [
            calls,
            count(after.officer_removed),
            count(after.repeats_collapsed),
            count(after.unreported_added),
            count(after.neighbors),
            count(after.listening),
        ]
    })
}

fn without(finding: &Finding) -> Vec<Without> {
    let Some(shifts) = finding.without else { return vec![] };
    [("duplicates", shifts.reports), ("matches", shifts.matches), ("concerns", shifts.concerns)]
        .map(|(source, shift)| Without {
            source: source.to_owned(),
            shift: f64::from(i32::try_from(shift).unwrap_or(i32::MAX)),
        })
        .into()
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
