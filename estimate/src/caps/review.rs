//! Which ranks moved so far that a person should look.

use crate::frame::count;

/// A rank that moves by more than this share of all places is far.
pub const FAR: f64 = 0.2;

/// Places, counted from 0, whose expected rank moved by more than a fifth of all places from one
/// estimate to the next. Whatever did it, a person should look before the new rank counts.
///
/// # Panics
/// When the lists differ in length.
#[must_use]
pub fn moved_far(before: &[f64], after: &[f64]) -> Vec<usize> {
    assert_eq!(before.len(), after.len(), "one rank for each place");
    let most = FAR * count(before.len());
    let is_far = |(_, (before, after)): &(usize, (&f64, &f64))| (*after - *before).abs() > most;
    before.iter().zip(after).enumerate().filter(is_far).map(|(place, _)| place).collect()
}
