//! A remedy for a slowness that depends on the processor.
//!
//! The kernels of the linear algebra leave the upper halves of the vector registers in use when they
//! return. On x86 everything after that in the older encoding (all scalar code of ours, and the
//! system's `exp` and `log`) then waits for those halves: measured here, ten times slower. A function
//! that uses whole registers and is compiled for it clears them when it returns.

use std::hint::black_box;

/// Clears the upper halves. To be called right after linear algebra.
pub(crate) fn rinse() {
    let mut numbers = black_box([0.0_f64; 32]);
    pulp::Arch::new().dispatch(|| {
        for number in &mut numbers {
            *number += 1.0;
        }
    });
    black_box(numbers);
}
