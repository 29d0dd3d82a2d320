//! Ranks: of numbers, and from joint draws, where a place has a rank in each draw.

use crate::frame::count;
use faer::Mat;
use rayon::prelude::*;

/// Where a place stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rank {
    /// Its mean rank over all draws; 1 is the greatest need.
    pub expected: f64,
    /// How probable it is that it is among the first.
    pub among_first: f64,
}

/// For each place: its expected rank (1 is the greatest need), the estimate that is best under
/// squared error of ranks (Lin, Louis, Paddock and Ridgeway 2006), and the probability of being
/// among the first `top`. `draws` has a row for each place and a column for each draw.
#[must_use]
pub fn ranks(draws: &Mat<f64>, top: usize) -> Vec<Rank> {
    let (places, columns) = (draws.nrows(), draws.ncols());
    let none = || (vec![0_u64; places], vec![0_u32; places]);
    // Whole numbers, so that the sums do not depend on which core adds first.
    let one = |(mut sums, mut firsts): (Vec<u64>, Vec<u32>), column: usize| {
        let order = descending(draws.col(column).iter().copied());
        for (rank, place) in (0_u64..).zip(&order) {
            sums[*place] += rank;
        }
        for place in order.iter().take(top) {
            firsts[*place] += 1;
        }
        (sums, firsts)
    };
    let both = |(mut sums, mut firsts): (Vec<u64>, Vec<u32>), other: (Vec<u64>, Vec<u32>)| {
        sums.iter_mut().zip(other.0).for_each(|(sum, more)| *sum += more);
        firsts.iter_mut().zip(other.1).for_each(|(sum, more)| *sum += more);
        (sums, firsts)
    };
    let (sums, firsts) = (0..columns).into_par_iter().fold(none, one).reduce(none, both);
    let weight = 1.0 / count(columns.max(1));
    let rank = |(sum, firsts): (u64, u32)| Rank {
        expected: 1.0 + real(sum) * weight,
        among_first: f64::from(firsts) * weight,
    };
    sums.into_iter().zip(firsts).map(rank).collect()
}

/// For each place the ranks between which the middle nine tenths of its draws lie. Takes four bytes for
/// each draw of each place.
pub(crate) fn rank_ranges(draws: &Mat<f64>) -> Vec<(f64, f64)> {
    let in_draw = |column: usize| {
        let mut ranks = vec![0_u32; draws.nrows()];
        for (rank, place) in (1_u32..).zip(descending(draws.col(column).iter().copied())) {
            ranks[place] = rank;
        }
        ranks
    };
    let ranks: Vec<Vec<u32>> = (0..draws.ncols()).into_par_iter().map(in_draw).collect();
    let range = |place: usize| {
        let mut own: Vec<u32> = ranks.iter().map(|ranks| ranks[place]).collect();
        own.sort_unstable();
        let out = own.len() / 20;
        let at = |at: usize| own.get(at).copied().map_or(f64::NAN, f64::from);
        (at(out), at(own.len().saturating_sub(1 + out)))
    };
    (0..draws.nrows()).into_par_iter().map(range).collect()
}

/// How many numbers are greater, plus one: equal numbers share the better rank.
pub(crate) fn ranks_of(numbers: &[f64]) -> Vec<usize> {
    let order = descending(numbers.iter().copied());
    let mut ranks = vec![1; numbers.len()];
    for (at, pair) in order.windows(2).enumerate() {
        let is_same = numbers[pair[0]].total_cmp(&numbers[pair[1]]).is_eq();
        ranks[pair[1]] = if is_same { ranks[pair[0]] } else { at + 2 };
    }
    ranks
}

/// Where the numbers stand, the greatest first; equal ones by their number, so that every machine
/// orders them alike.
fn descending(numbers: impl Iterator<Item = f64>) -> Vec<usize> {
    // The bits of a number, turned so that they order as whole numbers the other way round.
    let key = |number: f64| {
        let bits = number.to_bits();
        if number.is_sign_negative() { bits } else { !(bits | 1 << 63) }
    };
    let mut order: Vec<(u64, usize)> = numbers.enumerate().map(|(at, number)| (key(number), at)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| at).collect()
}

#[allow(clippy::cast_precision_loss, reason = "a sum of ranks is far below 2^53")]
const fn real(sum: u64) -> f64 {
    sum as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_place_that_is_always_first_is_first() {
        let draws =
            Mat::from_fn(3, 4, |place, draw| if place == 1 { 9.0 } else { count((place + draw) % 2) });
        let ranks = ranks(&draws, 1);
        assert!((ranks[1].expected - 1.0).abs() < 1e-12 && (ranks[1].among_first - 1.0).abs() < 1e-12);
        let sum: f64 = ranks.iter().map(|rank| rank.expected).sum();
        assert!((sum - 6.0).abs() < 1e-9, "1 + 2 + 3");
    }

    #[test]
    fn the_middle_nine_tenths_of_ranks_leave_the_rarest_out() {
        // The first place leads in all of 100 draws but four, in which it is last.
        let draws = Mat::from_fn(3, 100, |place, draw| match (place, draw) {
            (0, 0..4) => -9.0,
            (0, _) => 9.0,
            (place, draw) => count((place + draw) % 2),
        });
        let ranges = rank_ranges(&draws);
        assert_eq!(format!("{ranges:?}"), "[(1.0, 1.0), (2.0, 3.0), (2.0, 3.0)]");
    }

    proptest! {
        #[test]
        fn a_rank_is_one_more_than_those_above(
            numbers in proptest::collection::vec(prop_oneof![-3.0..3.0_f64, Just(0.0), Just(-0.5)], 1..30),
        ) {
            for (number, rank) in numbers.iter().zip(ranks_of(&numbers)) {
                prop_assert_eq!(rank, 1 + numbers.iter().filter(|other| *other > number).count());
            }
        }
    }
}
