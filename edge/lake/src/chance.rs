//! How often strangers are taken for one incident.
//!
//! Chance merges grow with how densely a place calls, and would make dense places look as if they
//! reported well. They are measured on the data itself: a tenth of the incidents, drawn by their
//! event numbers, is moved by whole days within the same month, so that each keeps its place, kind
//! and time of day but meets the incidents of another day; then everything is linked again. A moved
//! incident that is swallowed there was swallowed by chance. Where merges are so dense that a share
//! `p` of the reports is lost in them, only the rest can be moved, and the estimate is low by `p`.

use crate::{
    link::{Link, Linker, Report},
    wall::DAY,
};
use twox_hash::XxHash3_64;

/// The share of incidents that is moved: what was swallowed, divided by this, estimates the chance merges.
pub const SHIFTED_SHARE: f64 = 0.1;
const ONE_IN: u64 = 10;

/// The first report of an incident, with its event number.
pub(crate) type First<'a> = (&'a [u8], Report);

/// An incident that is linked again: event number, place among all, and first report, moved or not.
type Again<'a> = (&'a [u8], u64, Report);

/// For each incident whether it was swallowed; none for those that were not moved.
///
/// `firsts` are all incidents of one month in the order of time. With less than two days nothing can be moved.
pub(crate) fn swallowed(firsts: &[First], seed: u64) -> Vec<Option<bool>> {
    let day = |report: &Report| report.at.div_euclid(DAY);
    let mut swallowed = vec![None; firsts.len()];
    let (Some((_, earliest)), Some((_, latest))) = (firsts.first(), firsts.last()) else { return swallowed };
    let (start, days) = (day(earliest), day(latest) - day(earliest) + 1);
    if days < 2 {
        return swallowed;
    }
    let (mut stayed, mut moved): (Vec<Again>, Vec<Again>) = (Vec::with_capacity(firsts.len()), vec![]);
    for ((event, report), number) in firsts.iter().zip(0_u64..) {
        let drawn = XxHash3_64::oneshot_with_seed(seed, event);
        if drawn.is_multiple_of(ONE_IN) {
            // By 1 to `days - 1` days, around the end of the month.
            let by = 1 + i64::try_from(drawn / ONE_IN % days.unsigned_abs().saturating_sub(1)).unwrap_or(0);
            let to = start + (day(report) - start + by).rem_euclid(days);
            let at = to * DAY + report.at.rem_euclid(DAY);
            moved.push((event, number, Report { at, ..*report }));
        } else {
            stayed.push((event, number, *report));
        }
    }
    // At the same second those that stayed come first, then by event number: no order of rows matters.
    let in_order = |a: &Again, b: &Again| (a.2.at, a.0).cmp(&(b.2.at, b.0));
    stayed.sort_by(in_order);
    moved.sort_by(in_order);
    let north = firsts.iter().map(|(_, report)| report.place.1.abs()).fold(0.0, f64::max);
    let mut linker = Linker::up_to(north);
    let mut stayed = stayed.into_iter().peekable();
    for (_, number, report) in moved {
        while let Some((_, number, stayed)) = stayed.next_if(|(_, _, stayed)| stayed.at <= report.at) {
            linker.take(number, stayed);
        }
        let link = linker.take(number, report);
        if let Some(slot) = usize::try_from(number).ok().and_then(|at| swallowed.get_mut(at)) {
            *slot = Some(link != Link::First);
        }
    }
    swallowed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::{Reach, link};
    use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

    /// Incidents at random in a square of a kilometre and thirty days: every merge is by chance.
    fn strangers(many: usize, seed: u64) -> Vec<Report> {
        let mut random = StdRng::seed_from_u64(seed);
        let reach = Reach { metres: 150.0, seconds: 3600 };
        let mut draw = || Report {
            at: random.random_range(0..30 * DAY),
            place: (random.random_range(0.0..0.0133), random.random_range(47.0..47.009)),
            like: 0,
            reach,
        };
        let mut reports: Vec<Report> = (0..many).map(|_| draw()).collect();
        reports.sort_by_key(|report| report.at);
        reports
    }

    fn estimated(reports: &[Report]) -> (f64, f64) {
        let links = link(reports);
        let events: Vec<String> = (0..reports.len()).map(|n| format!("E{n}")).collect();
        let firsts: Vec<First> = links
            .iter()
            .enumerate()
            .filter(|(at, first)| at == *first)
            .map(|(at, _)| (events[at].as_bytes(), reports[at]))
            .collect();
        let swallowed = swallowed(&firsts, 7).into_iter().filter(|one| *one == Some(true)).count();
        let merged = reports.len() - firsts.len();
        (
            f64::from(u32::try_from(swallowed).expect("few")) / SHIFTED_SHARE,
            f64::from(u32::try_from(merged).expect("few")),
        )
    }

    /// Where every merge is by chance, the estimate finds them; the denser, the more.
    #[test]
    fn the_estimate_meets_the_truth() {
        let sum = |many: usize, seeds: u64| {
            let both = (0..seeds).map(|seed| estimated(&strangers(many, seed)));
            both.fold((0.0, 0.0), |(a, b), (estimate, truth)| (a + estimate, b + truth))
        };
        let (estimate, truth) = sum(800, 100);
        assert!((estimate / truth - 0.95).abs() < 0.15, "{estimate} of {truth}");
        let (denser, _) = sum(1_600, 25);
        assert!(denser > 0.7 * estimate, "four times as many pairs each time: {denser} {estimate}");
    }

    /// True duplicates are no chance merges: they do not raise the estimate.
    #[test]
    fn true_duplicates_are_not_counted() {
        let alone = strangers(2_000, 5);
        let twice: Vec<Report> = alone.iter().flat_map(|report| [*report, *report]).collect();
        assert!((estimated(&alone).0 - estimated(&twice).0).abs() < 60.0);
        assert!(estimated(&twice).1 > 1_900.0);
    }

    #[test]
    fn one_day_tells_nothing() {
        let reports: Vec<Report> = strangers(200, 1).into_iter().filter(|report| report.at < DAY).collect();
        let firsts: Vec<First> = reports.iter().map(|report| (&b"E"[..], *report)).collect();
        assert!(swallowed(&firsts, 7).iter().all(Option::is_none));
        assert!(swallowed(&[], 7).is_empty());
    }
}
