//! How long incidents stay when nobody comes, by their kind.
//!
//! A response that comes after `t` minutes finds an incident still there with probability
//! `exp(-t / l)`: its lifetime is taken to be exponential with mean `l`. The most likely `l` follows
//! from the delays after which incidents were found and after which they were gone: with the rate
//! `r = 1 / l` the derivative of the log-likelihood, `sum over gone of t / (exp(r t) - 1)` less `sum
//! over found of t`, falls in `r`, so that its zero is found by halving.

use crate::{
    LakeError,
    store::{Asked, Wait},
};
use std::collections::BTreeMap;
use words::Months;

/// A kind of which fewer were gone lives as long as all kinds together.
const LEAST_GONE: u64 = 10;

/// Mean lifetimes in minutes.
#[derive(Debug, Default)]
pub(crate) struct Lifetimes {
    kinds: BTreeMap<String, f64>,
    pooled: Option<f64>,
}

impl Lifetimes {
    /// The lifetimes that the months show.
    pub(crate) async fn of(asked: &Asked, months: Months) -> Result<Self, LakeError> {
        let mut waits: Vec<Wait> = vec![];
        asked.waits(months, |wait| waits.push(wait)).await?;
        // Sums of floating point depend on the order, and answers come in any.
        waits.sort_by(|a, b| (&a.kind, a.was_found, a.minutes).cmp(&(&b.kind, b.was_found, b.minutes)));
        let kinds = waits.chunk_by(|a, b| a.kind == b.kind).filter_map(|waits| {
            let gone: u64 = waits.iter().filter(|wait| !wait.was_found).map(|wait| wait.incidents).sum();
            let kind = waits.first().filter(|_| gone >= LEAST_GONE)?.kind.clone();
            Some((kind, lifetime(waits)?))
        });
        Ok(Self { kinds: kinds.collect(), pooled: lifetime(&waits) })
    }

    /// The mean lifetime of a kind in minutes; none when no response found anything gone.
    pub(crate) fn of_kind(&self, kind: &str) -> Option<f64> {
        self.kinds.get(kind).copied().or(self.pooled)
    }
}

/// Seconds, or a count, as minutes.
pub(crate) fn minutes(seconds: u64) -> f64 {
    number(seconds) / 60.0
}

#[expect(clippy::cast_precision_loss, reason = "counts and seconds stay far below 2^53")]
fn number(count: u64) -> f64 {
    count as f64
}

fn lifetime(waits: &[Wait]) -> Option<f64> {
    // Delays are cut to whole minutes: half a minute puts them right on average.
    let delay = |wait: &Wait| number(wait.minutes) + 0.5;
    let found: f64 =
        waits.iter().filter(|wait| wait.was_found).map(|wait| delay(wait) * number(wait.incidents)).sum();
    let gone: Vec<(f64, f64)> = waits
        .iter()
        .filter(|wait| !wait.was_found)
        .map(|wait| (delay(wait), number(wait.incidents)))
        .collect();
    if gone.is_empty() || found <= 0.0 {
        return None;
    }
    let slope = |rate: f64| gone.iter().map(|(t, n)| n * t / (rate * t).exp_m1()).sum::<f64>() - found;
    let (mut low, mut high) = (1e-9, 1e3);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if slope(middle) > 0.0 { low = middle } else { high = middle }
    }
    Some(1.0 / f64::midpoint(low, high))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::{RngExt as _, SeedableRng as _, rngs::StdRng};

    /// Invented incidents of a known lifetime, visited after some delay.
    #[test]
    fn a_known_lifetime_is_found() {
        for truth in [5.0, 40.0, 600.0] {
            let mut random = StdRng::seed_from_u64(9);
            let waits: Vec<Wait> = (0..20_000)
                .map(|_| {
                    let delay = -30.0 * f64::ln(1.0 - random.random::<f64>());
                    let lives = -truth * f64::ln(1.0 - random.random::<f64>());
                    #[expect(
                        clippy::cast_possible_truncation,
                        clippy::cast_sign_loss,
                        reason = "some minutes"
                    )]
                    let minutes = delay as u64;
                    Wait { kind: "a".to_owned(), was_found: lives > delay, minutes, incidents: 1 }
                })
                .collect();
            let found = lifetime(&waits).expect("some were gone");
            assert!((found / truth - 1.0).abs() < 0.1, "{found} for {truth}");
        }
    }

    #[test]
    fn without_anything_gone_nothing_is_known() {
        let wait = Wait { kind: "a".to_owned(), was_found: true, minutes: 5, incidents: 9 };
        assert_eq!(lifetime(&[wait]), None);
        assert_eq!(lifetime(&[]), None);
    }
}
