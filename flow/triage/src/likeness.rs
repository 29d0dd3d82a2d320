//! How alike two concerns are: whether they may be one problem, told twice.
//!
//! Only a suggestion: a person compares and decides. Four things are weighed, each from 0 to 1:
//! the place (nearness of the two points; else the neighborhood and the words of the place), the
//! time between the two, the category, and the words that the reports share. Two tellings in
//! different languages share no words, so the first three alone can reach the [`THRESHOLD`].

use crate::fold;
use words::{AreaSlug, Day};

/// From this score on, two concerns are suggested as one. A place that agrees only by its
/// neighborhood (0.4) does not reach it with the same day and category (0.48); half of the
/// words in common besides does, and so does the same spot in any language (0.75).
pub const THRESHOLD: f64 = 0.6;

/// Concerns that began further apart than this are never suggested.
pub const WINDOW_DAYS: i64 = 60;

const PLACE: f64 = 0.45;
const TIME: f64 = 0.15;
const CATEGORY: f64 = 0.15;
const WORDS: f64 = 0.25;

/// Points this near are the same spot; points beyond `FAR_M` are not.
const SPOT_M: f64 = 60.0;
const FAR_M: f64 = 600.0;
/// Days apart that still count as the same time.
const SAME_TIME_DAYS: i64 = 3;

/// What is compared of a concern.
#[derive(Debug, Clone, PartialEq)]
pub struct Sketch {
    /// Its neighborhood.
    pub area: Option<AreaSlug>,
    /// Its longitude and latitude.
    pub point: Option<(f64, f64)>,
    /// The day on which it began.
    pub opened: Day,
    /// Its category.
    pub category: String,
    place: Vec<String>,
    words: Vec<String>,
}

impl Sketch {
    /// A sketch from a concern's row, the words of its place, and the words of its reports.
    pub fn new<'a>(
        area: Option<AreaSlug>,
        point: Option<(f64, f64)>,
        opened: Day,
        category: &str,
        place: &str,
        bodies: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let bodies: Vec<&str> = bodies.into_iter().collect();
        let mut place = fold::content(place);
        let telling = |word: &String| !crate::names::is_street(word);
        if place.iter().any(telling) {
            place.retain(telling);
        }
        Self {
            area,
            point: point.filter(|(lon, lat)| lon.abs() <= 180.0 && lat.abs() <= 90.0),
            opened,
            category: category.to_owned(),
            place,
            words: fold::content(&bodies.join("\n")),
        }
    }

    /// The words that the reports of both share.
    #[must_use]
    pub fn shared_words(&self, other: &Self) -> Vec<String> {
        self.words.iter().filter(|word| other.words.binary_search(word).is_ok()).cloned().collect()
    }
}

/// How alike two concerns are, and in what.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(clippy::struct_excessive_bools, reason = "the four reasons, each by its name")]
pub struct Likeness {
    /// From 0 to 1.
    pub score: f64,
    /// The place agrees.
    pub place: bool,
    /// The time agrees.
    pub time: bool,
    /// The category agrees.
    pub category: bool,
    /// The words agree.
    pub words: bool,
}

impl Likeness {
    /// Whether to suggest that the two are one.
    #[must_use]
    pub fn is_suggested(&self) -> bool {
        self.score >= THRESHOLD
    }
}

/// Compares two concerns. The same whichever comes first.
#[must_use]
pub fn likeness(one: &Sketch, other: &Sketch) -> Likeness {
    let days = one.opened.since(other.opened).saturating_abs();
    if days > WINDOW_DAYS {
        return Likeness { score: 0.0, place: false, time: false, category: false, words: false };
    }
    let place = place(one, other);
    let time = nearness(days, SAME_TIME_DAYS, WINDOW_DAYS);
    let category = if one.category == other.category { 1.0 } else { 0.0 };
    let without_words = PLACE * place + TIME * time + CATEGORY * category;
    // Most pairs are far apart: their words need not be counted.
    let words = if without_words + WORDS < THRESHOLD { 0.0 } else { words(one, other) };
    let score = (without_words + WORDS * words).min(1.0);
    Likeness { score, place: place >= 0.5, time: time >= 0.5, category: category > 0.0, words: words >= 0.25 }
}

/// 1 up to `full`, 0 from `none` on, and in a straight line between them.
fn nearness(amount: i64, full: i64, none: i64) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "days within a window of sixty")]
    let (left, whole) = ((none - amount.clamp(full, none)) as f64, (none - full) as f64);
    left / whole
}

fn place(one: &Sketch, other: &Sketch) -> f64 {
    let metres = one.point.zip(other.point).map(|(from, to)| atlas::distance_m(from, to));
    let by_point = metres.map_or(0.0, |metres| (FAR_M - metres.max(SPOT_M)) / (FAR_M - SPOT_M));
    if by_point < 0.0 {
        return 0.0;
    }
    let named = shared_place(&one.place, &other.place);
    let by_name = match (&one.area, &other.area) {
        (Some(a), Some(b)) if a == b => 0.4 + 0.6 * named,
        (Some(_), Some(_)) => 0.5 * named,
        _ => 0.8 * named,
    };
    by_point.max(by_name)
}

/// Which share of the words of the shorter place stands in the other, small slips forgiven.
fn shared_place(one: &[String], other: &[String]) -> f64 {
    let hits = |from: &[String], to: &[String]| {
        from.iter().filter(|word| to.iter().any(|mate| is_same_word(word, mate))).count()
    };
    let shorter = one.len().min(other.len());
    share(hits(one, other).min(hits(other, one)), shorter)
}

/// House numbers must be the same; names may be spelled a little differently, after the same
/// first letter.
fn is_same_word(one: &str, other: &str) -> bool {
    let spelled = |word: &str| word.len() >= 4 && !word.contains(|c: char| c.is_ascii_digit());
    let slip = || spelled(one) && spelled(other) && strsim::jaro_winkler(one, other) >= 0.92;
    one == other || (one.chars().next() == other.chars().next() && slip())
}

/// Which share of the words of the shorter telling stands in the other. One word in common, or
/// a telling of very few words, says little.
fn words(one: &Sketch, other: &Sketch) -> f64 {
    let shared = one.words.iter().filter(|word| other.words.binary_search(word).is_ok()).count();
    if shared < 2 { 0.0 } else { share(shared, one.words.len().min(other.words.len()).max(4)) }
}

fn share(part: usize, whole: usize) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "counts of words in a text")]
    let (part, whole) = (part as f64, whole as f64);
    if whole > 0.0 { part / whole } else { 0.0 }
}
