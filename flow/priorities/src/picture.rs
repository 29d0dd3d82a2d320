//! The pictures of a review, as drawings that need no script: each is made of numbers and names
//! alone, and a table beside it says the same.

use crate::{Place, steps::whole};
use askama::Template;
use page::{Cx, Problem};

/// Heights and widths in the drawing's own unit.
const ROW: i64 = 22;
const TOP: i64 = 34;
const WIDTH: i64 = 360;
/// Where the scale of ranks begins and ends.
const SCALE: (f64, f64) = (138.0, 348.0);

/// Where every ranked neighborhood stands, with the interval in which it may stand.
#[derive(Template)]
#[template(path = "picture_ranks.svg", escape = "html")]
pub(crate) struct Ranks<'a> {
    cx: &'a Cx,
    rows: Vec<Dot>,
    marks: Vec<(i64, i64)>,
    width: i64,
    height: i64,
}

struct Dot {
    name: String,
    y: i64,
    low: i64,
    mid: i64,
    high: i64,
    chosen: bool,
}

/// From where calls alone put each neighborhood to where it stands by need.
#[derive(Template)]
#[template(path = "picture_slope.svg", escape = "html")]
pub(crate) struct Slope<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    width: i64,
    height: i64,
}

struct Line {
    name: String,
    /// Its place by calls, and the height at which that stands.
    calls: i64,
    left: i64,
    /// The same by need.
    need: i64,
    right: i64,
    /// How it moves: `up`, `down`, or `same`.
    way: &'static str,
}

/// The longest name that stands in a drawing, in characters.
const NAME: usize = 18;

fn short(name: String) -> String {
    if name.chars().count() <= NAME {
        return name;
    }
    let mut short: String = name.chars().take(NAME - 1).collect();
    short.push('…');
    short
}

impl<'a> Ranks<'a> {
    /// Draws the places that have a rank, in the order given; none when there are fewer than two.
    pub(crate) fn draw(cx: &'a Cx, places: &[Place]) -> Result<Option<String>, Problem> {
        let ranked: Vec<_> = places.iter().filter_map(|place| Some((place, place.found.rank?))).collect();
        if ranked.len() < 2 {
            return Ok(None);
        }
        let all = ranked.len();
        let x = |rank: f64| whole(at(rank, all));
        let rows = ranked.iter().zip(0..).map(|((place, rank), row)| Dot {
            name: short(cx.area(&place.area)),
            y: TOP + row * ROW,
            low: x(rank.low),
            mid: x(rank.expected),
            high: x(rank.high),
            chosen: place.chosen,
        });
        let rows: Vec<_> = rows.collect();
        let height = TOP + ROW * i64::try_from(all).unwrap_or(0);
        let marks = marks(all).map(|rank| (rank, x(real(rank)))).collect();
        Ok(Some(Ranks { cx, rows, marks, width: WIDTH, height }.render()?))
    }
}

impl<'a> Slope<'a> {
    /// Draws the places that have a rank; none when there are fewer than two.
    pub(crate) fn draw(cx: &'a Cx, places: &[Place]) -> Result<Option<String>, Problem> {
        let ranked: Vec<&Place> = places.iter().filter(|place| place.found.is_ranked()).collect();
        if ranked.len() < 2 {
            return Ok(None);
        }
        let mut by_calls = ranked.clone();
        by_calls.sort_by(|one, other| one.found.calls_rank.total_cmp(&other.found.calls_rank));
        let calls = |place: &Place| by_calls.iter().zip(1..).find(|(it, _)| it.area == place.area);
        let all = i64::try_from(ranked.len()).unwrap_or(i64::MAX);
        let lines = ranked.iter().zip(1..).filter_map(|(place, need)| {
            let (_, calls) = calls(place)?;
            Some(Line {
                name: short(cx.area(&place.area)),
                calls,
                left: TOP + (calls - 1) * ROW,
                need,
                right: TOP + (need - 1) * ROW,
                way: way(calls - need, all),
            })
        });
        Ok(Some(Slope { cx, lines: lines.collect(), width: WIDTH, height: TOP + ROW * all }.render()?))
    }
}

/// A move of more than a fifth of all places is drawn strongly.
const fn way(up: i64, all: i64) -> &'static str {
    if up * 5 > all {
        "up"
    } else if up * 5 < -all {
        "down"
    } else {
        "same"
    }
}

fn real(number: i64) -> f64 {
    f64::from(i32::try_from(number).unwrap_or(i32::MAX))
}

/// Where a rank of so many stands on the scale.
fn at(rank: f64, all: usize) -> f64 {
    let last = f64::from(u32::try_from(all).unwrap_or(u32::MAX)).max(2.0);
    let share = ((rank - 1.0) / (last - 1.0)).clamp(0.0, 1.0);
    SCALE.0 + share * (SCALE.1 - SCALE.0)
}

/// The ranks that the scale names: the first, the last, and some between.
fn marks(all: usize) -> impl Iterator<Item = i64> {
    let all = i64::try_from(all).unwrap_or(i64::MAX);
    let step = [5, 10, 20, 50, 100, 200, 500, 1000].into_iter().find(|step| all / step <= 5).unwrap_or(5000);
    std::iter::once(1)
        .chain((1..).map(move |at| at * step).take_while(move |mark| *mark + step / 2 < all))
        .chain([all])
}
