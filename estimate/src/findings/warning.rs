//! What whoever reads findings must know, in words.

use super::Finding;
use crate::{Evidence, EvidenceClass, caps::TOLD};
use serde::Serialize;
use std::fmt;

/// Below this, places that report little were found to be estimated too low in invented cities.
const LOW: f64 = 0.3;
/// A place with fewer duplicates lives on its neighbors.
const FEW: f64 = 5.0;

/// What whoever reads findings must know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Warning {
    /// Nothing tells how much of all incidents is reported.
    NoLevel,
    /// Duplicates are counted without regard to responses that end an incident.
    CountedWithoutResponses,
    /// Nothing is known of the errors of linking.
    LinkingTrusted,
    /// Reports are linked, but few of them are duplicates.
    FewDuplicates {
        /// In how many places.
        places: usize,
    },
    /// Reporting is so low that need is likely to be more than estimated.
    LowReporting {
        /// In how many places.
        places: usize,
    },
    /// So little reporting could have been made up, and what was heard in dialogue does not bear it out.
    Lowered {
        /// In how many places.
        places: usize,
    },
    /// The evidence allows no rank.
    NoRank {
        /// For how many places.
        places: usize,
    },
    /// Not every place can be reached from every other by neighbors.
    Disconnected {
        /// Into how many parts the city falls.
        parts: usize,
        /// How many places have no neighbor at all.
        islands: usize,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoLevel => f.write_str(
                "Hardly any duplicate of a report is known, so nothing here tells how much goes unreported. \
                 How much need there is rests on an assumption; only compare places, and with care.",
            ),
            Self::CountedWithoutResponses => f.write_str(
                "Times of response are not known. Where help comes fast, fewer people report the same thing, \
                 and the amount of need is then estimated wrongly. The order of places suffers less.",
            ),
            Self::LinkingTrusted => f.write_str(
                "How well reports were linked to incidents has not been checked. Errors of linking change the \
                 amount of need more than anything else.",
            ),
            Self::FewDuplicates { places } => write!(
                f,
                "Places with fewer than {FEW} duplicates: {places}. Their reporting is mostly taken from their neighbors.",
            ),
            Self::LowReporting { places } => write!(
                f,
                "Places where less than {LOW} of all incidents is reported: {places}. Their need is likely to be \
                 more than estimated.",
            ),
            Self::Lowered { places } => write!(
                f,
                "Places whose calls alone would have us believe that hardly anything is called in there, while too little \
                 was heard in dialogues to bear that out: {places}. Their need was lowered, since such calls could \
                 have been made up.",
            ),
            Self::NoRank { places } => write!(
                f,
                "Places with too little evidence for a rank: {places}. They do not belong at the end of a list: \
                 listen there.",
            ),
            Self::Disconnected { parts, islands } => write!(
                f,
                "The map falls into {parts} parts, and {islands} places have no neighbor. Parts do not learn \
                 from each other's neighborhoods.",
            ),
        }
    }
}

/// All that applies.
pub(super) fn warnings(evidence: &Evidence, found: &[Finding]) -> Vec<Warning> {
    let mut all = vec![];
    if !evidence.tells_level() {
        all.push(Warning::NoLevel);
    } else if evidence.window.is_none() {
        all.push(Warning::CountedWithoutResponses);
        if evidence.linkage.is_none() {
            all.push(Warning::LinkingTrusted);
        }
    }
    let places = |applies: &dyn Fn(usize) -> bool| (0..found.len()).filter(|place| applies(*place)).count();
    let few = places(&|at| found[at].evidence_class == EvidenceClass::A && evidence.duplicates(at) < FEW);
    let low = places(&|at| found[at].reporting_probability < LOW);
    let lowered = places(&|at| found[at].lowered >= TOLD);
    let unranked = places(&|at| !found[at].evidence_class.allows_rank());
    let (parts, islands) = evidence.graph.parts();
    let counted = [
        (few > 0, Warning::FewDuplicates { places: few }),
        (low > 0, Warning::LowReporting { places: low }),
        (lowered > 0, Warning::Lowered { places: lowered }),
        (unranked > 0, Warning::NoRank { places: unranked }),
        (parts > 1, Warning::Disconnected { parts, islands }),
    ];
    all.extend(counted.into_iter().filter_map(|(applies, warning)| applies.then_some(warning)));
    all
}
