//! A review: all neighborhoods side by side, for some months. A draft until it is published; then
//! it does not change.

use crate::{Found, Heard};
use words::{AreaSlug, Moment, Month, PersonId, ReviewId};

/// A review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// Its id.
    pub id: ReviewId,
    /// The first month that it covers.
    pub from: Month,
    /// The last month that it covers.
    pub to: Month,
    /// When it was prepared.
    pub made_at: Moment,
    /// By whom.
    pub made_by: PersonId,
    /// What to know of its estimate as a whole: sentences in plain English.
    pub warnings: Vec<String>,
    /// When it was published; none while it is a draft.
    pub published_at: Option<Moment>,
}

impl Review {
    /// Whether it was published.
    #[must_use]
    pub const fn is_published(&self) -> bool {
        self.published_at.is_some()
    }
}

/// A neighborhood in a review.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The neighborhood.
    pub area: AreaSlug,
    /// What was heard of it.
    pub heard: Heard,
    /// What the estimate found.
    pub found: Found,
    /// Whether it was chosen.
    pub chosen: bool,
    /// Why, in words that are said in public; empty while it is not chosen.
    pub reason: String,
}

/// Brings neighborhoods into the order in which a review shows them: by expected rank, those that
/// allow none after them, by name of the area in the end.
pub(crate) fn in_order(places: &mut [Place]) {
    let key = |place: &Place| place.found.rank.map_or(f64::INFINITY, |rank| rank.expected);
    places.sort_by(|one, other| key(one).total_cmp(&key(other)).then_with(|| one.area.cmp(&other.area)));
}

/// The share of all places by which a rank must move for somebody to look at it.
const MUCH: f64 = 0.2;

/// Why a person looks at a neighborhood before its rank is used.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Odd {
    /// It moved by so many places since the review before, more than a fifth of all; positive moves it
    /// down.
    Moved(f64),
    /// Its need was lowered, since little reporting that nothing else bears out could be made up.
    Lowered,
    /// So many points that one group raised do not count.
    Uncounted(i64),
}

/// Whatever is odd of a neighborhood among so many.
pub(crate) fn odd(found: &Found, places: usize) -> Vec<Odd> {
    let all = f64::from(u32::try_from(places).unwrap_or(u32::MAX));
    let moved = found.moved.filter(|moved| moved.abs() > MUCH * all).map(Odd::Moved);
    let lowered = (found.lowered >= estimate::caps::TOLD).then_some(Odd::Lowered);
    let uncounted = (found.uncounted > 0).then_some(Odd::Uncounted(found.uncounted));
    [moved, lowered, uncounted].into_iter().flatten().collect()
}
