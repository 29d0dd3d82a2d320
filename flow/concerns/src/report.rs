//! A report as it is told, and what it must be like to be taken.

use crate::{ConcernsError, contact};
use page::{Choice, House, clean};
use serde::Serialize;
use words::{AnswerBy, AreaSlug, Channel, Disclosure, GroupId, Language, ReportId};

/// The most characters of a place in words.
pub(crate) const PLACE_MOST: usize = 200;
/// The most characters of when it happened.
pub(crate) const HAPPENED_MOST: usize = 200;
/// The most characters of what was told, and of what is added later.
pub(crate) const BODY_MOST: usize = 4000;

/// A report as it is told. Has no `Debug`: it holds what a neighbor said.
#[derive(Clone, PartialEq, Serialize)]
pub struct NewReport {
    /// The id, when it is known beforehand (a point of a visit).
    pub report: Option<ReportId>,
    /// How it came in.
    pub channel: Channel,
    /// The language in which it was told, and in which the answer should be.
    pub language: Language,
    /// The code of a category of the site.
    pub category: String,
    /// The neighborhood. A point that lies in one decides.
    pub area: Option<AreaSlug>,
    /// The place in words.
    pub place: String,
    /// The place as longitude and latitude.
    pub point: Option<(f64, f64)>,
    /// When it happened, as it was said.
    pub happened: String,
    /// What was told.
    pub body: String,
    /// How the reporter wants the answer.
    pub answer_by: AnswerBy,
    /// The reporter's name; may be empty.
    pub name: String,
    /// The address or number; kept only when the way to answer needs one.
    pub contact: String,
    /// What the reporter said about disclosing name and contact.
    pub disclosure: Disclosure,
    /// The group for which it was told.
    pub group: Option<GroupId>,
}

impl NewReport {
    /// A report that says nothing yet: answered by receipt alone, without a name.
    #[must_use]
    pub fn by(channel: Channel, language: Language) -> Self {
        Self {
            report: None,
            channel,
            language,
            category: String::new(),
            area: None,
            place: String::new(),
            point: None,
            happened: String::new(),
            body: String::new(),
            answer_by: AnswerBy::Receipt,
            name: String::new(),
            contact: String::new(),
            disclosure: Disclosure::NoName,
            group: None,
        }
    }

    /// The same report as it is kept: texts trimmed, the neighborhood of its point found, a
    /// contact that no answer needs left out; refused when something does not fit.
    pub(crate) fn tidy(self, house: &House) -> Result<Self, ConcernsError> {
        let tidy = Self {
            area: area_of(house, self.point, self.area.as_ref())?,
            place: clean(&self.place, PLACE_MOST, false).map_err(|_| ConcernsError::PlaceShape)?,
            happened: clean(&self.happened, HAPPENED_MOST, false)
                .map_err(|_| ConcernsError::HappenedShape)?,
            body: clean(&self.body, BODY_MOST, true).map_err(|_| ConcernsError::BodyShape)?,
            name: clean(&self.name, contact::NAME_MOST, false).map_err(|_| ConcernsError::NameShape)?,
            contact: clean(&self.contact, contact::CONTACT_MOST, false)
                .map_err(|_| ConcernsError::ContactShape)?,
            ..self
        };
        tidy.check_place()?;
        tidy.without_needless().checked(&house.site.categories)
    }

    fn check_place(&self) -> Result<(), ConcernsError> {
        let nowhere = self.area.is_none() && self.place.is_empty() && self.point.is_none();
        if nowhere { Err(ConcernsError::Nowhere) } else { Ok(()) }
    }

    /// Keeps no contact that no answer needs, and no preference about what was not given.
    fn without_needless(mut self) -> Self {
        if !self.answer_by.needs_contact() {
            self.contact.clear();
        }
        if self.name.is_empty() && self.contact.is_empty() && self.disclosure != Disclosure::NotAsked {
            self.disclosure = Disclosure::NoName;
        }
        self
    }

    fn checked(self, categories: &[Choice]) -> Result<Self, ConcernsError> {
        if !categories.iter().any(|known| known.code == self.category) {
            return Err(ConcernsError::UnknownCategory);
        }
        if self.body.is_empty() {
            return Err(ConcernsError::BodyShape);
        }
        if !contact::fits(self.answer_by, &self.contact) {
            return Err(ConcernsError::ContactShape);
        }
        if self.answer_by == AnswerBy::Visit && self.group.is_none() {
            return Err(ConcernsError::NoGroupToVisit);
        }
        if !self.name.is_empty() && self.disclosure == Disclosure::NoName {
            return Err(ConcernsError::DisclosureNotSaid);
        }
        Ok(self)
    }
}

/// The neighborhood: that of the point, when it lies in one, or else the one that was chosen.
fn area_of(
    house: &House,
    point: Option<(f64, f64)>,
    chosen: Option<&AreaSlug>,
) -> Result<Option<AreaSlug>, ConcernsError> {
    if point.is_some_and(|(lon, lat)| !is_on_earth(lon, lat)) {
        return Err(ConcernsError::PointShape);
    }
    if chosen.is_some_and(|slug| house.atlas.by_slug(slug.as_str()).is_none()) {
        return Err(ConcernsError::UnknownArea);
    }
    let found = point.and_then(|(lon, lat)| house.atlas.find(lon, lat)).map(|area| area.slug.clone());
    Ok(found.or_else(|| chosen.cloned()))
}

/// Whether these are degrees of longitude and latitude.
pub(crate) fn is_on_earth(lon: f64, lat: f64) -> bool {
    (-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)
}
