//! A dialogue: a conversation with a neighborhood's leaders, as staff write it down.

use crate::GroupsError;
use atlas::Atlas;
use page::{Choice, clean};
use serde::Serialize;
use words::{AreaSlug, Day, GroupId};

/// The most points that one dialogue has.
pub(crate) const POINTS_MOST: usize = 5;
/// The most characters of what was said.
pub(crate) const SAID_MOST: usize = 4000;
/// The most characters of a point's place.
pub(crate) const PLACE_MOST: usize = 200;
/// The most characters of a point's words.
pub(crate) const BODY_MOST: usize = 2000;
/// The most people at a dialogue.
pub(crate) const HEADS_MOST: i64 = 5000;
/// Fewer people than this are not counted in public: who came could be guessed.
const HEADS_PUBLISHED: i64 = 11;
/// The shortest and the longest dialogue, in hours.
const HOURS: std::ops::RangeInclusive<f64> = 0.1..=12.0;
/// A day further back than this is a slip of the pen: ten years.
const DAYS_BACK_MOST: i64 = 3660;
/// The most characters of a form's token.
const TOKEN_MOST: usize = 64;

/// A dialogue as it is written down. Has no `Debug`: it holds what people said.
#[derive(Clone, PartialEq, Serialize)]
pub struct NewDialogue {
    /// The one-time token of the form: the same token is the same dialogue.
    pub token: String,
    /// The group.
    pub group: GroupId,
    /// The neighborhood that it was about; none when it was about several, or all.
    pub area: Option<AreaSlug>,
    /// The day on which it was held.
    pub held_day: Day,
    /// How long it took.
    pub hours: f64,
    /// How many people came.
    pub heads: i64,
    /// Whether people could not follow because of the language.
    pub barrier: bool,
    /// What was said, in short.
    pub said: String,
    /// What is to be taken up: each becomes a report.
    pub points: Vec<NewPoint>,
}

/// One point of a dialogue. Has no `Debug`: it holds what people said.
#[derive(Clone, PartialEq, Serialize)]
pub struct NewPoint {
    /// Where it is, in words.
    pub place: String,
    /// The code of a category of the site.
    pub category: String,
    /// What was said about it.
    pub body: String,
    /// Its neighborhood; that of the dialogue when there is none.
    pub area: Option<AreaSlug>,
}

impl NewDialogue {
    /// The same dialogue as stored: texts trimmed, hours to the hundredth, each point with its
    /// neighborhood; refused when something does not fit.
    pub(crate) fn tidy(&self, today: Day, atlas: &Atlas, categories: &[Choice]) -> Result<Self, GroupsError> {
        if !is_token(&self.token) {
            return Err(GroupsError::TokenShape);
        }
        if !day_fits(self.held_day, today) {
            return Err(GroupsError::HeldDay);
        }
        if !HOURS.contains(&self.hours) {
            return Err(GroupsError::Hours);
        }
        if !(1..=HEADS_MOST).contains(&self.heads) {
            return Err(GroupsError::Heads);
        }
        if self.points.len() > POINTS_MOST {
            return Err(GroupsError::TooManyPoints);
        }
        let known = |area: &AreaSlug| atlas.by_slug(area.as_str()).is_some();
        let areas = self.points.iter().filter_map(|point| point.area.as_ref()).chain(&self.area);
        if !areas.into_iter().all(known) {
            return Err(GroupsError::UnknownArea);
        }
        let said = needed(&self.said, SAID_MOST, true).ok_or(GroupsError::SaidShape)?;
        let points = self.points.iter().map(|point| point.tidy(self.area.as_ref(), categories));
        let points = points.collect::<Result<_, _>>()?;
        Ok(Self { said, points, hours: to_hundredth(self.hours), ..self.clone() })
    }
}

impl NewPoint {
    fn tidy(&self, area: Option<&AreaSlug>, categories: &[Choice]) -> Result<Self, GroupsError> {
        if !categories.iter().any(|choice| choice.code == self.category) {
            return Err(GroupsError::UnknownCategory);
        }
        Ok(Self {
            place: needed(&self.place, PLACE_MOST, false).ok_or(GroupsError::PointShape)?,
            body: needed(&self.body, BODY_MOST, true).ok_or(GroupsError::PointShape)?,
            category: self.category.clone(),
            area: self.area.as_ref().or(area).cloned(),
        })
    }
}

fn needed(text: &str, most: usize, lines: bool) -> Option<String> {
    clean(text, most, lines).ok().filter(|text| !text.is_empty())
}

/// Whether a dialogue can have been held on `day`: not after today, not long ago by mistake.
pub(crate) fn day_fits(day: Day, today: Day) -> bool {
    (0..=DAYS_BACK_MOST).contains(&today.since(day))
}

/// Hours as people write them: `2`, `1.5`, `1,5`.
pub(crate) fn hours(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let hours = text.parse().ok().filter(|hours| plain && HOURS.contains(hours));
    hours.map(to_hundredth)
}

fn to_hundredth(hours: f64) -> f64 {
    (hours * 100.0).round() / 100.0
}

/// Whether so few people came that the public is not told how many.
pub(crate) const fn are_few(heads: i64) -> bool {
    heads < HEADS_PUBLISHED
}

/// Whether a text can be a form's token: letters, digits and hyphens.
pub(crate) fn is_token(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=TOKEN_MOST).contains(&text.len()) && text.bytes().all(plain)
}
