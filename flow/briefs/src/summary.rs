//! What may be taken home from a meeting: places, what works, what needs more. Drafted from decisions,
//! and searched for names.

use crate::BriefError;
use page::{Cx, Typed, clean};
use referrals::NamesKept;
use std::collections::BTreeSet;
use words::{AreaSlug, DecisionKind, MeetingId, Moment};
use workgroup::{Results, Tabled};

/// The greatest length of each of the three texts.
pub const SUMMARY: usize = 4000;

/// What may be taken home, in three texts of lines. Any of them may be empty, not all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Which places the meeting talked about, and what it decided.
    pub places: String,
    /// What works.
    pub works: String,
    /// What needs to be enhanced, or funded better.
    pub needs: String,
}

store::row! {
    /// A summary as it was approved.
    pub struct Approved {
        meeting: MeetingId, places: String, works: String, needs: String, approved_name: String,
        approved_at: Moment
    }
}

/// What in a summary may name somebody, as it stands there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doubts {
    /// Names somebody for certain: it must go.
    pub certain: BTreeSet<String>,
    /// May name somebody: a person looks.
    pub perhaps: BTreeSet<String>,
}

impl Summary {
    /// A first draft, from what came of the meeting. Reasons are quoted as they were written.
    #[must_use]
    pub fn draft(cx: &Cx, results: &Results) -> Self {
        let at = |title: &str, area: &Option<AreaSlug>| {
            cx.t2("briefs-summary-at", "title", title, "area", cx.area_or_none(area))
        };
        let place = |it: &Tabled| match &it.decided {
            Some((kind, reason)) => {
                format!("{}: {}. {reason}", at(&it.title, &it.area), cx.token("decision", kind))
            }
            None => format!("{}: {}", at(&it.title, &it.area), cx.t("briefs-summary-not-reached")),
        };
        let need = |it: &Tabled| {
            let refused = it.decided.as_ref().filter(|(kind, _)| *kind == DecisionKind::Cannot);
            match refused {
                Some((_, reason)) => Some(format!("{}: {reason}", at(&it.title, &it.area))),
                None if it.is_blocked => {
                    Some(format!("{}: {}", at(&it.title, &it.area), cx.t("briefs-summary-blocked")))
                }
                None if it.is_gap => {
                    Some(format!("{}: {}", at(&it.title, &it.area), cx.t("briefs-summary-gap")))
                }
                None => None,
            }
        };
        Self {
            places: lines(results.items.iter().map(place)),
            works: lines(results.done.iter().map(|(title, area)| at(title, area))),
            needs: lines(results.items.iter().filter_map(need)),
        }
    }

    /// The same without blanks around it; refused when it is empty, too long, or holds what cannot be
    /// seen.
    pub(crate) fn tidy(&self) -> Result<Self, BriefError> {
        let tidy = |text: &str| clean(text, SUMMARY, true).map_err(BriefError::Words);
        let it = Self { places: tidy(&self.places)?, works: tidy(&self.works)?, needs: tidy(&self.needs)? };
        if [&it.places, &it.works, &it.needs].iter().all(|text| text.is_empty()) {
            return Err(BriefError::Words(Typed::Empty));
        }
        Ok(it)
    }

    /// What in it may name somebody: by the names that the program keeps, and by their pattern. `areas`
    /// are neighborhoods, which are no persons.
    #[must_use]
    pub fn doubts(&self, kept: &NamesKept, areas: &[&str]) -> Doubts {
        let mut doubts = Doubts::default();
        for text in [&self.places, &self.works, &self.needs] {
            let found = kept.found_in(text);
            doubts.certain.extend(found.certain);
            doubts.perhaps.extend(found.perhaps);
            let letters: Vec<char> = text.chars().collect();
            let flagged = triage::names::flag(text, areas);
            doubts.perhaps.extend(flagged.into_iter().map(|at| letters[at].iter().collect::<String>()));
        }
        let part_of_area =
            |word: &String| areas.iter().any(|area| area.split_whitespace().any(|w| w == word));
        doubts.perhaps.retain(|word| !part_of_area(word));
        doubts
    }
}

impl Doubts {
    /// The words at which a person must have looked: what they say that they saw must be this.
    #[must_use]
    pub fn to_look_at(&self) -> String {
        self.perhaps.iter().map(String::as_str).collect::<Vec<_>>().join(", ")
    }
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join("\n")
}
