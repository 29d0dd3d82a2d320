//! The check digit of a receipt, by Damm's algorithm.
//!
//! Of the schemes with one digit, Damm's catches every single wrong digit and every swap of
//! two neighbors: the slips of a hand that copies. Luhn's misses the swap of 0 and 9.

/// Damm's quasigroup of order ten: no row or column repeats a digit, and the diagonal is zero.
const TABLE: [[u8; 10]; 10] = [
    [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
    [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
    [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
    [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
    [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
    [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
    [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
    [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
    [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
    [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
];

/// The check digit of these digits (`0` to `9`); zero when the last of them is their check
/// digit already. What is no digit counts as zero.
pub(crate) fn check(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |state, digit| {
        let row = TABLE.get(usize::from(state)).unwrap_or(&TABLE[0]);
        row.get(usize::from(*digit)).copied().unwrap_or_default()
    })
}
