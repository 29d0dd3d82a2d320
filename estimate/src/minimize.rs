//! The lowest point of a function of one number between two bounds.

/// Brent's method without derivatives (R. P. Brent, Algorithms for Minimization without
/// Derivatives, 1973): golden sections, and parabolas where they help. Gives the place of the
/// minimum to within about `tolerance`.
pub(crate) fn minimum(mut f: impl FnMut(f64) -> f64, mut low: f64, mut high: f64, tolerance: f64) -> f64 {
    let golden = 0.5 * (3.0 - 5.0_f64.sqrt());
    let mut best = low + golden * (high - low);
    let (mut second, mut third) = (best, best);
    let mut at_best = f(best);
    let (mut at_second, mut at_third) = (at_best, at_best);
    let (mut step, mut before): (f64, f64) = (0.0, 0.0);
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        let near = tolerance * 0.5 + 1e-10 * best.abs();
        if (best - middle).abs() <= 2.0 * near - 0.5 * (high - low) {
            break;
        }
        let parabola =
            parabola_step((best, at_best), (second, at_second), (third, at_third), (low, high), before);
        if let Some(to) = parabola.filter(|_| before.abs() > near) {
            (before, step) = (step, to);
            let next = best + step;
            if next - low < 2.0 * near || high - next < 2.0 * near {
                step = near.copysign(middle - best);
            }
        } else {
            before = if best >= middle { low - best } else { high - best };
            step = golden * before;
        }
        let next = if step.abs() >= near { best + step } else { best + near.copysign(step) };
        let at_next = f(next);
        if at_next <= at_best {
            *(if next >= best { &mut low } else { &mut high }) = best;
            (third, at_third) = (second, at_second);
            (second, at_second) = (best, at_best);
            (best, at_best) = (next, at_next);
        } else {
            *(if next < best { &mut low } else { &mut high }) = next;
            if at_next <= at_second || is_same(second, best) {
                (third, at_third) = (second, at_second);
                (second, at_second) = (next, at_next);
            } else if at_next <= at_third || is_same(third, best) || is_same(third, second) {
                (third, at_third) = (next, at_next);
            }
        }
    }
    best
}

fn is_same(a: f64, b: f64) -> bool {
    a.total_cmp(&b).is_eq()
}

/// The step to the lowest point of the parabola through three points; none when it leads out of
/// bounds or is not half as long as the step before the last.
fn parabola_step(
    best: (f64, f64),
    second: (f64, f64),
    third: (f64, f64),
    (low, high): (f64, f64),
    before: f64,
) -> Option<f64> {
    let r = (best.0 - second.0) * (best.1 - third.1);
    let q = (best.0 - third.0) * (best.1 - second.1);
    let p = (best.0 - third.0) * q - (best.0 - second.0) * r;
    let q = 2.0 * (q - r);
    let (p, q) = if q > 0.0 { (-p, q) } else { (p, -q) };
    let fits = p.abs() < (0.5 * q * before).abs() && p > q * (low - best.0) && p < q * (high - best.0);
    (fits && q > 0.0).then(|| p / q)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_lowest_point_is_found(at in -3.0..3.0_f64, steep in 0.1..10.0_f64) {
            let found = minimum(|x| steep * (x - at).powi(2) + (x - at).powi(4), -4.0, 4.0, 1e-6);
            prop_assert!((found - at).abs() < 1e-4);
        }
    }

    /// The function may be dear.
    #[test]
    fn few_evaluations_are_enough() {
        let mut asked = 0;
        let found = minimum(
            |x| {
                asked += 1;
                (x - 0.7).cosh()
            },
            -1.6,
            4.1,
            0.02,
        );
        assert!((found - 0.7).abs() < 0.02 && asked < 15, "{found} after {asked}");
    }

    #[test]
    fn a_function_that_falls_to_its_bound_is_lowest_there() {
        assert!(minimum(|x| x, -1.0, 2.0, 1e-6) < -1.0 + 1e-3);
    }
}
