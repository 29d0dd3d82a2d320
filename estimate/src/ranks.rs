//! Ranks from joint draws: a place's rank in each draw, and how often it is among the first.

use faer::Mat;

/// For each place: its expected rank (1 is the greatest need), the estimate that is best under
/// squared error of ranks (Lin, Louis, Paddock and Ridgeway 2006), and the probability of being
/// among the first `top`. `draws` has a row for each place and a column for each draw.
#[must_use]
pub fn ranks(draws: &Mat<f64>, top: usize) -> Vec<Rank> {
    let (places, columns) = (draws.nrows(), draws.ncols());
    let mut ranks = vec![Rank { expected: 1.0, among_first: 0.0 }; places];
    let weight = 1.0 / crate::frame::count(columns.max(1));
    for column in 0..columns {
        let mut order: Vec<usize> = (0..places).collect();
        // By need, and by number where two are equal, so that every machine orders them alike.
        order.sort_by(|a, b| draws[(*b, column)].total_cmp(&draws[(*a, column)]).then(a.cmp(b)));
        for (rank, place) in order.into_iter().enumerate() {
            ranks[place].expected += crate::frame::count(rank) * weight;
            if rank < top {
                ranks[place].among_first += weight;
            }
        }
    }
    ranks
}

/// Where a place stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rank {
    /// Its mean rank over all draws; 1 is the greatest need.
    pub expected: f64,
    /// How probable it is that it is among the first.
    pub among_first: f64,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_is_always_first_is_first() {
        let draws =
            Mat::from_fn(
                3,
                4,
                |place, draw| if place == 1 { 9.0 } else { crate::frame::count((place + draw) % 2) },
            );
        let ranks = ranks(&draws, 1);
        assert!((ranks[1].expected - 1.0).abs() < 1e-12 && (ranks[1].among_first - 1.0).abs() < 1e-12);
        let sum: f64 = ranks.iter().map(|rank| rank.expected).sum();
        assert!((sum - 6.0).abs() < 1e-9, "1 + 2 + 3");
    }
}
