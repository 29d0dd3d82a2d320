//! Which reports tell of one incident.
//!
//! A report belongs to an incident when it is like the incident's first report, lies within reach
//! of it and comes within its time: of the *first* one, so that no chain of reports grows along a
//! street or a night. Reports are taken in the order of time, and of several incidents the nearest
//! wins, then the older. The incidents that may still be joined stand in a grid whose cells are
//! twice as wide as the reach, so that at most four are looked at: N reports take about N steps.

use hashbrown::HashMap;

/// How near to the first report of an incident another must be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reach {
    /// Metres from it.
    pub metres: f64,
    /// Seconds after it.
    pub seconds: i64,
}

/// A report of a resident, as linking sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Report {
    /// When: seconds on the city's clock.
    pub at: i64,
    /// Longitude and latitude in degrees.
    pub place: (f64, f64),
    /// Reports of different likeness are never linked (kind of call, and feed).
    pub like: u32,
    /// Reach of this likeness.
    pub reach: Reach,
}

/// What a report turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// The first of an incident.
    First,
    /// Another report of the incident that this number opened, and how many it has with it.
    Again(u64, u16),
}

/// An incident that may still be joined.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Open {
    /// The number that the caller gave its first report.
    pub(crate) number: u64,
    pub(crate) first: Report,
    /// Reports so far.
    pub(crate) reports: u16,
}

/// Links reports that come in the order of time.
#[derive(Debug)]
pub struct Linker {
    cells: HashMap<(u32, i32, i32), Vec<Open>>,
    /// How many times wider than high a cell of degrees is, so that it holds enough metres.
    widening: f64,
}

/// A degree of latitude in metres; a little less than it is, so that no cell is too small.
const PER_DEGREE: f64 = 111_000.0;
const MOST_NORTH: f64 = 85.0;

impl Linker {
    /// A linker for places up to this latitude, north or south (at most 85).
    #[must_use]
    pub fn up_to(latitude: f64) -> Self {
        let widening = 1.0 / latitude.abs().min(MOST_NORTH).to_radians().cos();
        Self { cells: HashMap::new(), widening }
    }

    /// Takes the next report; not earlier than those before it. `number` names it, should others join.
    pub fn take(&mut self, number: u64, report: Report) -> Link {
        let height = report.reach.metres / PER_DEGREE;
        let width = height * self.widening;
        let (lon, lat) = report.place;
        let mut nearest: Option<(f64, i64, (i32, i32), usize)> = None;
        for x in cell(lon - width, width)..=cell(lon + width, width) {
            for y in cell(lat - height, height)..=cell(lat + height, height) {
                let Some(open) = self.cells.get_mut(&(report.like, x, y)) else { continue };
                open.retain(|open| report.at - open.first.at <= open.first.reach.seconds);
                for (at, open) in open.iter().enumerate() {
                    let metres = metres(open.first.place, report.place);
                    let nearer =
                        nearest.is_none_or(|(best, since, ..)| (metres, open.first.at) < (best, since));
                    if metres <= report.reach.metres && nearer {
                        nearest = Some((metres, open.first.at, (x, y), at));
                    }
                }
            }
        }
        let found =
            nearest.and_then(|(_, _, (x, y), at)| self.cells.get_mut(&(report.like, x, y))?.get_mut(at));
        if let Some(open) = found {
            open.reports = open.reports.saturating_add(1);
            return Link::Again(open.number, open.reports);
        }
        self.reopen(Open { number, first: report, reports: 1 });
        Link::First
    }

    /// Puts an incident back that was open when linking stopped.
    pub(crate) fn reopen(&mut self, open: Open) {
        let Report { place: (lon, lat), like, reach, .. } = open.first;
        let height = reach.metres / PER_DEGREE;
        let at = (like, cell(lon, height * self.widening), cell(lat, height));
        self.cells.entry(at).or_default().push(open);
    }

    /// Takes out the incidents that a report from `now` on can still join, oldest first.
    pub(crate) fn still_open(&mut self, now: i64) -> Vec<Open> {
        let all = self.cells.drain().flat_map(|(_, open)| open);
        let mut open: Vec<Open> =
            all.filter(|open| now - open.first.at <= open.first.reach.seconds).collect();
        open.sort_by_key(|open| (open.first.at, open.number));
        open
    }
}

/// Cells are twice as wide as the reach.
#[expect(clippy::cast_possible_truncation, reason = "degrees over metres of reach stay far below 2^31")]
fn cell(degrees: f64, reach: f64) -> i32 {
    (degrees / (2.0 * reach)).floor() as i32
}

fn metres(one: (f64, f64), other: (f64, f64)) -> f64 {
    // Many calls of a block have the same place.
    if one == other { 0.0 } else { atlas::distance_m(one, other) }
}

/// Links reports, in the order of time. Gives for each the number of the first report of its incident (its own, when
/// it is the first), as places in `reports`. What the tests say of linking is said of this.
#[cfg(test)]
pub(crate) fn link(reports: &[Report]) -> Vec<usize> {
    let north = reports.iter().map(|report| report.place.1.abs()).fold(0.0, f64::max);
    let mut linker = Linker::up_to(north);
    let firsts = reports.iter().zip(0..).map(|(report, number)| match linker.take(number, *report) {
        Link::First => number,
        Link::Again(first, _) => first,
    });
    firsts.map(|first| usize::try_from(first).unwrap_or(usize::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const REACH: Reach = Reach { metres: 150.0, seconds: 3600 };

    fn report(at: i64, lon: f64, lat: f64) -> Report {
        Report { at, place: (lon, lat), like: 0, reach: REACH }
    }

    /// The rule itself, every pair looked at.
    fn by_brute_force(reports: &[Report]) -> Vec<usize> {
        let mut firsts: Vec<usize> = vec![];
        for (at, report) in reports.iter().enumerate() {
            let opened = (0..at).filter(|earlier| firsts[*earlier] == *earlier);
            let fits = opened.filter(|earlier| {
                let first = &reports[*earlier];
                first.like == report.like
                    && report.at - first.at <= first.reach.seconds
                    && metres(first.place, report.place) <= first.reach.metres
            });
            let key = |first: &usize| (metres(reports[*first].place, report.place), reports[*first].at);
            let nearest = fits.min_by(|a, b| key(a).partial_cmp(&key(b)).expect("numbers"));
            firsts.push(nearest.unwrap_or(at));
        }
        firsts
    }

    /// Reports of a few blocks and likenesses within a day, at one latitude or another.
    fn reports() -> impl Strategy<Value = Vec<Report>> {
        let one = (0_i64..30_000, 0_i32..40, 0_i32..40, 0_u32..3);
        (proptest::collection::vec(one, 0..120), -80_i32..80, -179_i32..179).prop_map(
            |(drawn, south, west)| {
                let reaches =
                    [REACH, Reach { metres: 40.0, seconds: 600 }, Reach { metres: 900.0, seconds: 9000 }];
                let mut reports: Vec<Report> = drawn
                    .into_iter()
                    .map(|(at, x, y, like)| Report {
                        at,
                        place: (
                            f64::from(west) + f64::from(x) * 4e-4,
                            f64::from(south) + f64::from(y) * 4e-4,
                        ),
                        like,
                        reach: reaches[like as usize],
                    })
                    .collect();
                reports.sort_by_key(|report| report.at);
                reports
            },
        )
    }

    #[test]
    fn a_chain_does_not_grow() {
        // Each within reach of the one before, the third not of the first.
        let steps = [report(0, 0.0, 47.0), report(1800, 0.0, 47.001), report(2000, 0.0, 47.002)];
        assert_eq!(link(&steps), [0, 0, 2]);
        let hours = [report(0, 0.0, 47.0), report(3000, 0.0, 47.0), report(3601, 0.0, 47.0)];
        assert_eq!(link(&hours), [0, 0, 2]);
    }

    #[test]
    fn the_nearest_wins_then_the_older() {
        let reports = [report(0, 0.0, 47.0), report(10, 0.0, 47.002), report(20, 0.0, 47.0011)];
        assert_eq!(link(&reports), [0, 1, 1]);
    }

    proptest! {
        #[test]
        fn the_grid_finds_what_brute_force_finds(reports in reports()) {
            prop_assert_eq!(link(&reports), by_brute_force(&reports));
        }

        #[test]
        fn nobody_is_far_from_the_first(reports in reports()) {
            for (at, first) in link(&reports).into_iter().enumerate() {
                let (first, report) = (&reports[first], &reports[at]);
                prop_assert!(report.at - first.at <= first.reach.seconds);
                prop_assert!(metres(first.place, report.place) <= first.reach.metres);
            }
        }

        /// Linking the first reports alone leaves them apart: nothing is left to link.
        #[test]
        fn linking_again_links_nothing(reports in reports()) {
            let firsts = link(&reports);
            let alone: Vec<Report> = reports.iter().enumerate().filter(|(at, _)| firsts[*at] == *at).map(|(_, r)| *r).collect();
            prop_assert_eq!(link(&alone), (0..alone.len()).collect::<Vec<_>>());
        }

        /// Stopping anywhere and going on with what is open changes nothing.
        #[test]
        fn a_border_cuts_no_incident(reports in reports(), border in 0_i64..30_000) {
            let whole = link(&reports);
            let mut linker = Linker::up_to(80.0);
            let mut at_border = false;
            let mut firsts = vec![];
            for (report, number) in reports.iter().zip(0..) {
                if report.at >= border && !at_border {
                    at_border = true;
                    let open = linker.still_open(border);
                    linker = Linker::up_to(80.0);
                    for incident in open {
                        linker.reopen(incident);
                    }
                }
                firsts.push(match linker.take(number, *report) {
                    Link::First => number,
                    Link::Again(first, _) => first,
                });
            }
            prop_assert_eq!(firsts, whole.iter().map(|first| *first as u64).collect::<Vec<_>>());
        }
    }
}
