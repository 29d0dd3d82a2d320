//! The estimate without one of its sources: from where the whole one stands, a few steps with the
//! same hyperparameters.

use crate::{
    EstimateError, Evidence,
    frame::{Frame, Shared},
    newton::mode,
    ranks::ranks_of,
    state::State,
};
use rayon::prelude::*;
use serde::Serialize;

/// By how many places the rank is a greater number, further from the first, when a source is left
/// out; below 0 when the place comes nearer to the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Without {
    /// Without what residents reported.
    pub reports: i64,
    /// Without looking up among the calls what was raised in dialogue.
    pub matches: i64,
    /// Without the concerns of hours of listening.
    pub concerns: i64,
}

/// Log need of each place at the mode, with all sources and without some.
pub(super) struct Refits {
    reports: Vec<f64>,
    matches: Vec<f64>,
    concerns: Vec<f64>,
    /// By how much listening, what was raised and what of it had been called in, moves log need.
    pub listening: Vec<f64>,
}

/// Newton steps of a refit.
const STEPS: usize = 8;

impl Refits {
    pub(super) fn of(frame: &Frame<'_>, state: &State) -> Result<Self, EstimateError> {
        let evidence = frame.evidence;
        let left_out: [&(dyn Fn() -> Evidence + Sync); 4] = [
            &|| evidence.without_reports(),
            &|| evidence.without_matches(),
            &|| evidence.without_concerns(),
            &|| evidence.without_matches().without_concerns(),
        ];
        let refit = |without: &&(dyn Fn() -> Evidence + Sync)| {
            let less = without();
            if less == *evidence { Ok(need(state)) } else { refit(frame, &less, state) }
        };
        let mut refits = left_out.par_iter().map(refit).collect::<Result<Vec<_>, EstimateError>>()?;
        let silent = refits.pop().unwrap_or_default();
        let listening = state.x.iter().zip(&silent).map(|(all, silent)| all - silent).collect();
        let (concerns, matches, reports) = (refits.pop(), refits.pop(), refits.pop());
        Ok(Self {
            reports: reports.unwrap_or_default(),
            matches: matches.unwrap_or_default(),
            concerns: concerns.unwrap_or_default(),
            listening,
        })
    }

    /// How the rank of each place shifts without each source, when its log need is lowered by so much:
    /// not without reports, since then nothing is multiplied.
    pub(super) fn shifts(&self, state: &State, lowered: &[f64]) -> Vec<Without> {
        let less = |need: &[f64]| need.iter().zip(lowered).map(|(need, by)| need - by).collect::<Vec<_>>();
        let whole = ranks_of(&less(&need(state)));
        let left_out = [self.reports.clone(), less(&self.matches), less(&self.concerns)];
        let [reports, matches, concerns] = left_out.map(|need| {
            let ranks = ranks_of(&need);
            ranks.iter().zip(&whole).map(|(without, with)| difference(*without, *with)).collect::<Vec<_>>()
        });
        let all = reports.into_iter().zip(matches).zip(concerns);
        all.map(|((reports, matches), concerns)| Without { reports, matches, concerns }).collect()
    }
}

fn need(state: &State) -> Vec<f64> {
    state.x[..state.x.len() / 2].to_vec()
}

fn refit(frame: &Frame<'_>, evidence: &Evidence, state: &State) -> Result<Vec<f64>, EstimateError> {
    let less = Frame::new(evidence, frame.geometry);
    let mut state = state.clone();
    // Where the rest does not tell the level of reporting, it stays where it was.
    state.level = if less.tells_level { state.level } else { state.b[Shared::REPORTING] };
    mode(&less, &mut state, STEPS)?;
    Ok(need(&state))
}

fn difference(one: usize, other: usize) -> i64 {
    let whole = |rank: usize| i64::try_from(rank).unwrap_or(i64::MAX);
    whole(one) - whole(other)
}
