//! How well a ranking finds the need of a simulated city, whose truth is known.

use crate::frame::count;

/// How well a ranking of places agrees with the truth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// Spearman's correlation of the ranking with the true need.
    pub spearman: f64,
    /// Need found in the first `top` places, discounted by their rank, as a share of the most that
    /// could be found.
    pub ndcg: f64,
    /// By how many hundredths of all places the third with the lowest reporting stands further down
    /// than its need would have it, on average.
    pub pushed_down: f64,
}

/// Scores a ranking, in which greater numbers mean more need, against the true log need and the
/// true probability that an incident is reported.
///
/// # Panics
/// When the lists differ in length.
#[must_use]
pub fn score(ranking: &[f64], need_log: &[f64], reported: &[f64], top: usize) -> Score {
    assert!(ranking.len() == need_log.len() && need_log.len() == reported.len(), "one number for each place");
    let (found, wanted) = (places_by(ranking), places_by(need_log));
    let gain = |order: &[usize]| {
        let first = order.iter().take(top).enumerate();
        first.map(|(at, place)| need_log[*place].exp() / (count(at) + 2.0).log2()).sum::<f64>()
    };
    Score {
        spearman: correlation(&mean_ranks(ranking), &mean_ranks(need_log)),
        ndcg: gain(&found) / gain(&wanted),
        pushed_down: pushed_down(&found, &wanted, reported),
    }
}

fn pushed_down(found: &[usize], wanted: &[usize], reported: &[f64]) -> f64 {
    let n = reported.len();
    let position = |order: &[usize]| {
        let mut at = vec![0; n];
        for (position, place) in order.iter().enumerate() {
            at[*place] = position;
        }
        at
    };
    let (found, wanted) = (position(found), position(wanted));
    let mut quiet: Vec<usize> = (0..n).collect();
    quiet.sort_by(|a, b| reported[*a].total_cmp(&reported[*b]));
    quiet.truncate(n.div_ceil(3));
    let down: f64 = quiet.iter().map(|place| count(found[*place]) - count(wanted[*place])).sum();
    100.0 * down / count(quiet.len().max(1)) / count(n.max(1))
}

/// How many true values lie within the middle `level` of their draws (a row for each place).
#[must_use]
pub fn coverage(draws: &faer::Mat<f64>, truth: &[f64], level: f64) -> f64 {
    let within = truth.iter().enumerate().filter(|(place, truth)| {
        let mut row: Vec<f64> = (0..draws.ncols()).map(|at| draws[(*place, at)]).collect();
        row.sort_by(f64::total_cmp);
        let at = |share: f64| quantile(&row, share);
        (at(0.5 - level / 2.0)..=at(0.5 + level / 2.0)).contains(*truth)
    });
    count(within.count()) / count(truth.len().max(1))
}

/// The quantile of a sorted list, in straight lines between its members.
pub(crate) fn quantile(sorted: &[f64], share: f64) -> f64 {
    let at = share * (count(sorted.len()) - 1.0);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place in a list")]
    let low = at.max(0.0).floor() as usize;
    let (below, above) = (sorted.get(low), sorted.get(low + 1).or(sorted.get(low)));
    below.zip(above).map_or(f64::NAN, |(below, above)| below + (above - below) * (at - count(low)))
}

/// Places, the greatest first; equal ones by their number.
fn places_by(numbers: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by(|a, b| numbers[*b].total_cmp(&numbers[*a]).then(a.cmp(b)));
    order
}

/// Ranks from the least, equal ones sharing the mean of theirs.
fn mean_ranks(numbers: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..numbers.len()).collect();
    order.sort_by(|a, b| numbers[*a].total_cmp(&numbers[*b]));
    let mut ranks = vec![0.0; numbers.len()];
    let mut from = 0;
    while from < order.len() {
        let same = order[from..]
            .iter()
            .take_while(|place| numbers[**place].total_cmp(&numbers[order[from]]).is_eq())
            .count();
        let rank = count(from) + (count(same) - 1.0) / 2.0;
        for place in &order[from..from + same] {
            ranks[*place] = rank;
        }
        from += same;
    }
    ranks
}

fn correlation(a: &[f64], b: &[f64]) -> f64 {
    let n = count(a.len().max(1));
    let mean = |list: &[f64]| list.iter().sum::<f64>() / n;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let sum =
        |f: &dyn Fn(f64, f64) -> f64| a.iter().zip(b).map(|(a, b)| f(a - mean_a, b - mean_b)).sum::<f64>();
    sum(&|a, b| a * b) / (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_right_ranking_scores_full_and_a_reversed_one_does_not() {
        let need = [0.1, 0.9, 0.5, 0.3, 0.7, 0.2];
        let reported = [0.9, 0.1, 0.5, 0.6, 0.2, 0.8];
        let right = score(&need, &need, &reported, 2);
        assert!((right.spearman - 1.0).abs() < 1e-12 && (right.ndcg - 1.0).abs() < 1e-12);
        assert!(right.pushed_down.abs() < 1e-12);
        let wrong = score(&need.map(|one| -one), &need, &reported, 2);
        assert!((wrong.spearman + 1.0).abs() < 1e-12 && wrong.ndcg < 1.0 && wrong.pushed_down > 50.0);
    }

    #[test]
    fn the_middle_of_draws_covers_what_lies_in_it() {
        let draws = faer::Mat::from_fn(2, 101, |_, at| count(at) / 100.0);
        assert!((coverage(&draws, &[0.5, 0.97], 0.9) - 0.5).abs() < 1e-12);
    }
}
