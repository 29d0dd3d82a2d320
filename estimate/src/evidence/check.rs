//! Whether what is given can be.

use super::{Evidence, Feed, Linkage, OfficerInitiated};
use crate::EstimateError;

impl Evidence {
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
            linkage.check()?;
        }
        if let Some(window) = &self.window {
            self.each("window duplicates", &window.duplicates, |n| n < 0.0, "is below 0")?;
            self.each("window time", &window.time, |n| n < 0.0, "is below 0")?;
        }
        if let Some(rare) = &self.rare {
            self.each("singletons", &rare.singletons, |n| n < 0.0, "is below 0")?;
            self.each("doubletons", &rare.doubletons, |n| n < 0.0, "is below 0")?;
        }
        self.each("exposure", &self.exposure, |n| n <= 0.0, "is not above 0")?;
        if self.feeds.len() != self.places() {
            let (list, found, places) = ("feeds", self.feeds.len(), self.places());
            return Err(EstimateError::Length { list, found, places });
        }
        self.check_together()
    }

    /// Checks the numbers that bound each other.
    fn check_together(&self) -> Result<(), EstimateError> {
        let linked = |place: &usize| self.feeds[*place] == Feed::Linked;
        let above = |list, wrong: Option<usize>, trouble| {
            wrong.map_or(Ok(()), |place| Err(EstimateError::Number { list, place, trouble }))
        };
        let mut places = 0..self.places();
        let wrong = places.clone().filter(linked).find(|at| self.incidents[*at] > self.reports[*at]);
        above("incidents", wrong, "is above the reports")?;
        if let Some(rare) = &self.rare {
            let few = |at: &usize| rare.singletons[*at] + rare.doubletons[*at] > self.incidents[*at];
            above(
                "singletons and doubletons",
                places.clone().filter(linked).find(few),
                "is above the incidents",
            )?;
        }
        let wrong = places.find(|at| self.matched[*at] > self.raised[*at]);
        above("matched", wrong, "is above what was raised")
    }

    fn each(
        &self,
        list: &'static str,
        numbers: &[f64],
        is_wrong: impl Fn(f64) -> bool,
        trouble: &'static str,
    ) -> Result<(), EstimateError> {
        each(self.places(), list, numbers, is_wrong, trouble)
    }
}

/// Checks that there is a number for each place and none is wrong.
fn each(
    places: usize,
    list: &'static str,
    numbers: &[f64],
    is_wrong: impl Fn(f64) -> bool,
    trouble: &'static str,
) -> Result<(), EstimateError> {
    if numbers.len() != places {
        return Err(EstimateError::Length { list, found: numbers.len(), places });
    }
    if let Some(place) = numbers.iter().position(|n| !n.is_finite()) {
        return Err(EstimateError::Number { list, place, trouble: "is not a number" });
    }
    let place = numbers.iter().position(|n| is_wrong(*n));
    place.map_or(Ok(()), |place| Err(EstimateError::Number { list, place, trouble }))
}

impl OfficerInitiated {
    /// Checks that there is a number for each place, none below 0.
    ///
    /// # Errors
    /// The first place whose number cannot be.
    pub fn check(&self, places: usize) -> Result<(), EstimateError> {
        each(places, "officer-initiated records", &self.0, |n| n < 0.0, "is below 0")
    }
}

impl Linkage {
    fn check(&self) -> Result<(), EstimateError> {
        if self.missed > self.labelled {
            return Err(EstimateError::Linkage("more pairs were missed than were labelled"));
        }
        if self.shifts.is_finite() && self.shifts > 0.0 {
            return Ok(());
        }
        Err(EstimateError::Linkage("chance merges were counted in no shifted copy"))
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
