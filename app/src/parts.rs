//! The parts of the house, in the order in which a concern flows through them.

use page::{Card, Job, PartTexts, Routes};
use std::sync::Arc;

/// The texts of all parts.
pub(crate) const TEXTS: [PartTexts; 11] = [
    page::TEXTS,
    groups::TEXTS,
    concerns::TEXTS,
    triage::TEXTS,
    referrals::TEXTS,
    priorities::TEXTS,
    workgroup::TEXTS,
    briefs::TEXTS,
    responses::TEXTS,
    report_back::TEXTS,
    stewardship::TEXTS,
];

/// The routes of all parts.
pub(crate) fn routes() -> Routes {
    groups::routes()
        .and(concerns::routes())
        .and(triage::routes())
        .and(referrals::routes())
        .and(priorities::routes())
        .and(workgroup::routes())
        .and(briefs::routes())
        .and(responses::routes())
        .and(report_back::routes())
        .and(stewardship::routes())
}

/// The cards of all parts, in the order in which gathering pages show them: what waits for a
/// person first, what comes next after it.
pub(crate) fn cards() -> Vec<Arc<dyn Card>> {
    [
        stewardship::cards(),
        triage::cards(),
        concerns::cards(),
        report_back::cards(),
        briefs::cards(),
        referrals::cards(),
        workgroup::cards(),
        responses::cards(),
        priorities::cards(),
        groups::cards(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The jobs of all parts.
pub(crate) fn jobs() -> Vec<Job> {
    [concerns::jobs(), triage::jobs(), referrals::jobs(), report_back::jobs()].into_iter().flatten().collect()
}
