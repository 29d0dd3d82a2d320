//! What is known of places. No type here holds a person, and none holds a record that an officer
//! began: such records follow patrols and not need, and counting them makes the estimate run away
//! (measured on simulated cities: worse than counting calls). They are kept apart, in
//! [`OfficerInitiated`], and reach the explanation of a rank and nothing else.

use crate::{EstimateError, Graph};

/// What residents reported and said, one number for each place in every list.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Which places touch.
    pub graph: Graph,
    /// `E`: people times time, or whatever a rate is taken of; positive.
    pub exposure: Vec<f64>,
    /// `Y`: distinct incidents that residents reported.
    pub incidents: Vec<f64>,
    /// `S`: reports by residents, duplicates included; at least `incidents`.
    pub reports: Vec<f64>,
    /// How many incidents of all places together had 1, 2, 3, … reports.
    pub multiplicity: Vec<f64>,
    /// `B`: problems of a place that were raised in dialogue and could be looked up among calls.
    pub raised: Vec<f64>,
    /// `m`: those of them that had a call; at most `raised`.
    pub matched: Vec<f64>,
    /// `Z`: concerns raised in dialogue.
    pub concerns: Vec<f64>,
    /// `h`: hours of listening.
    pub hours: Vec<f64>,
    /// Barrier of language in those dialogues, about 0 on average; 0 where there is none.
    pub barrier: Vec<f64>,
    /// What may bear on reporting (never on need): each list has one number for each place.
    pub covariates: Vec<Vec<f64>>,
    /// What is known of the linking of reports to incidents; none when it is to be trusted.
    pub linkage: Option<Linkage>,
    /// Reports while an incident waited for a response; when given, used in place of duplicates.
    pub window: Option<Window>,
}

/// What is known of the errors of linking reports to incidents.
#[derive(Debug, Clone, PartialEq)]
pub struct Linkage {
    /// Pairs of reports that a person labelled as the same incident.
    pub labelled: u64,
    /// Those of them that the linking had not put together.
    pub missed: u64,
    /// Chance merges counted in `shifts` time-shifted copies of the data, for each place.
    pub chance_merges: Vec<f64>,
    /// How many such copies.
    pub shifts: f64,
}

/// Reports that came in while an incident waited for a response that found it still there.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// `D`: further reports in those windows.
    pub duplicates: Vec<f64>,
    /// `T`: the windows' lengths together, in natural lifetimes.
    pub time: Vec<f64>,
}

/// Records that officers began, for each place: patrols, stops, self-assigned visits. Evidence of
/// where officers were. Nothing that takes [`Evidence`] takes these.
#[derive(Debug, Clone, PartialEq)]
pub struct OfficerInitiated(pub Vec<f64>);

impl Evidence {
    /// Number of places.
    #[must_use]
    pub const fn places(&self) -> usize {
        self.graph.places()
    }

    /// Checks that every list has a number for each place, and that the numbers can be.
    ///
    /// # Errors
    /// The first list and place that cannot be.
    pub fn check(&self) -> Result<(), EstimateError> {
        if self.places() == 0 {
            return Err(EstimateError::Empty);
        }
        let counted = [
            ("incidents", &self.incidents),
            ("reports", &self.reports),
            ("raised", &self.raised),
            ("matched", &self.matched),
            ("concerns", &self.concerns),
            ("hours", &self.hours),
        ];
        for (list, numbers) in counted {
            self.each(list, numbers, |n| n < 0.0, "is below 0")?;
        }
        for (list, numbers) in [("barrier", &self.barrier)]
            .into_iter()
            .chain(self.covariates.iter().map(|covariate| ("covariate", covariate)))
        {
            self.each(list, numbers, |_| false, "")?;
        }
        if let Some(linkage) = &self.linkage {
            self.each("chance merges", &linkage.chance_merges, |n| n < 0.0, "is below 0")?;
        }
        if let Some(window) = &self.window {
            self.each("window duplicates", &window.duplicates, |n| n < 0.0, "is below 0")?;
            self.each("window time", &window.time, |n| n < 0.0, "is below 0")?;
        }
        self.each("exposure", &self.exposure, |n| n <= 0.0, "is not above 0")?;
        let wrong = |list, (less, more): (&[f64], &[f64]), trouble| {
            let place = less.iter().zip(more).position(|(less, more)| less > more);
            place.map_or(Ok(()), |place| Err(EstimateError::Number { list, place, trouble }))
        };
        wrong("incidents", (&self.incidents, &self.reports), "is above the reports")?;
        wrong("matched", (&self.matched, &self.raised), "is above what was raised")
    }

    fn each(
        &self,
        list: &'static str,
        numbers: &[f64],
        is_wrong: impl Fn(f64) -> bool,
        trouble: &'static str,
    ) -> Result<(), EstimateError> {
        let places = self.places();
        if numbers.len() != places {
            return Err(EstimateError::Length { list, found: numbers.len(), places });
        }
        if let Some(place) = numbers.iter().position(|n| !n.is_finite()) {
            return Err(EstimateError::Number { list, place, trouble: "is not a number" });
        }
        let place = numbers.iter().position(|n| is_wrong(*n));
        place.map_or(Ok(()), |place| Err(EstimateError::Number { list, place, trouble }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::city;

    #[test]
    fn what_cannot_be_is_named_with_its_list_and_place() {
        let good = city::simulate(20, 1, &city::World::default()).evidence;
        assert_eq!(good.check(), Ok(()));
        let say = |change: &dyn Fn(&mut Evidence)| {
            let mut bad = good.clone();
            change(&mut bad);
            bad.check().expect_err("cannot be").to_string()
        };
        assert_eq!(say(&|e| e.exposure[3] = 0.0), "exposure of place 3: is not above 0");
        assert_eq!(say(&|e| e.hours[2] = -1.0), "hours of place 2: is below 0");
        assert_eq!(say(&|e| e.barrier[1] = f64::NAN), "barrier of place 1: is not a number");
        assert_eq!(
            say(&|e| e.matched[4] = e.raised[4] + 1.0),
            "matched of place 4: is above what was raised"
        );
        assert_eq!(
            say(&|e| e.incidents[5] = e.reports[5] + 1.0),
            "incidents of place 5: is above the reports"
        );
        assert_eq!(say(&|e| e.concerns.truncate(19)), "concerns has 19 numbers for 20 places");
        assert_eq!(say(&|e| e.covariates[0][7] = f64::INFINITY), "covariate of place 7: is not a number");
        let nowhere = city::simulate(0, 1, &city::World::default()).evidence;
        assert_eq!(nowhere.check(), Err(EstimateError::Empty));
    }
}
