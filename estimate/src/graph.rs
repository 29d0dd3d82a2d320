//! Which places touch: an undirected graph, and its Laplacian.

use crate::EstimateError;

/// Places and which of them touch. Every pair is kept once; no place touches itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Graph {
    /// Number of places.
    places: usize,
    /// Pairs `(a, b)` with `a > b`, sorted by `b`, then by `a`.
    pairs: Vec<(usize, usize)>,
}

impl Graph {
    /// A graph of so many places. Pairs may come in any order and more than once; a pair of a place
    /// with itself is left out.
    ///
    /// # Errors
    /// [`EstimateError::UnknownNeighbor`] when a pair names a place that is not there.
    pub fn new(
        places: usize,
        pairs: impl IntoIterator<Item = (usize, usize)>,
    ) -> Result<Self, EstimateError> {
        let mut kept = vec![];
        for (a, b) in pairs {
            if a >= places || b >= places {
                return Err(EstimateError::UnknownNeighbor(a.max(b)));
            }
            if a != b {
                kept.push((a.max(b), a.min(b)));
            }
        }
        kept.sort_unstable_by_key(|(a, b)| (*b, *a));
        kept.dedup();
        Ok(Self { places, pairs: kept })
    }

    /// Number of places.
    #[must_use]
    pub const fn places(&self) -> usize {
        self.places
    }

    /// The pairs of places that touch, each once, as `(a, b)` with `a > b`.
    #[must_use]
    pub fn pairs(&self) -> &[(usize, usize)] {
        &self.pairs
    }

    /// How many others each place touches.
    #[must_use]
    pub fn degrees(&self) -> Vec<f64> {
        let mut degrees = vec![0.0; self.places];
        for (a, b) in &self.pairs {
            degrees[*a] += 1.0;
            degrees[*b] += 1.0;
        }
        degrees
    }

    /// Into how many parts the places fall that have no way from one to the other, and how many places
    /// have no neighbor at all; each of these is a part of its own.
    #[must_use]
    pub fn parts(&self) -> (usize, usize) {
        let mut toward: Vec<usize> = (0..self.places).collect();
        let mut parts = self.places;
        for (a, b) in &self.pairs {
            let (a, b) = (end(&mut toward, *a), end(&mut toward, *b));
            if a != b {
                toward[a.max(b)] = a.min(b);
                parts -= 1;
            }
        }
        (parts, self.degrees().iter().filter(|degree| **degree < 1.0).count())
    }

    /// `(D - W) v`: for each place the sum of differences to its neighbors.
    ///
    /// # Panics
    /// When `v` has not one number for each place.
    #[must_use]
    pub fn laplacian(&self, v: &[f64]) -> Vec<f64> {
        assert_eq!(v.len(), self.places, "one number for each place");
        let mut out = vec![0.0; self.places];
        for (a, b) in &self.pairs {
            let difference = v[*a] - v[*b];
            out[*a] += difference;
            out[*b] -= difference;
        }
        out
    }
}

/// The place that stands for the part of a place; the way there gets shorter.
fn end(toward: &mut [usize], mut place: usize) -> usize {
    while toward[place] != place {
        toward[place] = toward[toward[place]];
        place = toward[place];
    }
    place
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_islands_are_counted() {
        let parts = |places, pairs: &[(usize, usize)]| {
            Graph::new(places, pairs.iter().copied()).expect("a graph").parts()
        };
        assert_eq!(parts(4, &[(0, 1), (1, 2), (2, 3), (3, 0)]), (1, 0));
        assert_eq!(parts(6, &[(4, 1), (2, 5), (1, 5)]), (3, 2));
        assert_eq!(parts(3, &[]), (3, 3));
    }
}
