//! Findings as JSON, each area under its name.

use crate::{Finding, Findings, Hyper, Warning};
use serde::Serialize;

#[derive(Serialize)]
struct Named<'a> {
    areas: Vec<Area<'a>>,
    kappa: f64,
    hyperparameters: Hyper,
    warnings: &'a [Warning],
}

#[derive(Serialize)]
struct Area<'a> {
    area: &'a str,
    #[serde(flatten)]
    finding: &'a Finding,
}

/// Findings as JSON: those of each area in `areas`, with its name as `area` beside what was found, and
/// what is found of the whole city. A number that is not finite is `null`.
///
/// # Errors
/// When the findings hold what JSON cannot.
pub fn json(areas: &[String], findings: &Findings) -> Result<String, serde_json::Error> {
    let named = areas.iter().zip(&findings.places);
    serde_json::to_string_pretty(&Named {
        areas: named.map(|(area, finding)| Area { area, finding }).collect(),
        kappa: findings.kappa,
        hyperparameters: findings.hyperparameters,
        warnings: &findings.warnings,
    })
}
