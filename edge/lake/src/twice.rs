//! Event numbers that come more than once.
//!
//! A number of eight bytes stands for each row of an import: 48 bits of the event number's hash and
//! 16 of the month. Where one hash comes again, in the same month or another, the rows are looked at
//! closely later; the rest, nearly all, need not be.

use crate::row::key;
use hashbrown::HashSet;
use std::thread;
use words::Month;

const MONTH_BITS: u32 = 16;

/// A number of 16 bits for each month from the year 0 on.
pub(crate) fn number(month: Month) -> u16 {
    let date = month.first_day().date();
    u16::try_from(i32::from(date.year()) * 12 + i32::from(date.month()) - 1).unwrap_or(u16::MAX)
}

/// Hash of an event number, and its month, in one.
pub(crate) fn packed(key: u64, month: Month) -> u64 {
    (key << MONTH_BITS) | u64::from(number(month))
}

/// The part of a hash that [`packed`] keeps.
const fn kept(key: u64) -> u64 {
    (key << MONTH_BITS) >> MONTH_BITS
}

/// The event numbers of an import, for telling whether one may come again.
pub(crate) struct Events {
    /// Sorted, in two halves that were sorted side by side.
    low: Vec<u64>,
    high: Vec<u64>,
    /// The hashes that come more than once, and those of them that come in several months.
    again: HashSet<u64>,
    several: HashSet<u64>,
}

impl Events {
    /// Takes what [`packed`] made of every row.
    pub(crate) fn of(lists: Vec<Vec<u64>>) -> Self {
        const HALF: u64 = 1 << 63;
        let count = lists.iter().flatten().filter(|one| **one < HALF).count();
        let all: usize = lists.iter().map(Vec::len).sum();
        let (mut low, mut high) = (Vec::with_capacity(count), Vec::with_capacity(all - count));
        for list in lists {
            let (below, above): (Vec<u64>, Vec<u64>) = list.into_iter().partition(|one| *one < HALF);
            low.extend(below);
            high.extend(above);
        }
        thread::scope(|scope| {
            scope.spawn(|| low.sort_unstable());
            high.sort_unstable();
        });
        let (mut again, mut several) = (HashSet::new(), HashSet::new());
        for pair in low.windows(2).chain(high.windows(2)) {
            let hash = pair[0] >> MONTH_BITS;
            if hash == pair[1] >> MONTH_BITS {
                again.insert(hash);
                if pair[0] != pair[1] {
                    several.insert(hash);
                }
            }
        }
        Self { low, high, again, several }
    }

    /// Whether the import may have the event number of a row that is in this month of the dataset in another month.
    pub(crate) fn is_elsewhere(&self, key: u64, month: Month) -> bool {
        let (hash, here) = (kept(key), packed(key, month));
        let half = if here >> 63 == 0 { &self.low } else { &self.high };
        let from = half.partition_point(|one| one >> MONTH_BITS < hash);
        half[from..].iter().take_while(|one| *one >> MONTH_BITS == hash).any(|one| *one != here)
    }

    /// Gives memory back: from now on only [`Events::is_again`] and [`Events::is_in_several`] are asked.
    pub(crate) fn forget_all_but_again(&mut self) {
        (self.low, self.high) = (vec![], vec![]);
    }

    /// Whether several rows of the import may have this event number.
    pub(crate) fn is_again(&self, event: &[u8]) -> bool {
        !self.again.is_empty() && self.again.contains(&kept(key(event)))
    }

    /// Whether rows of the import in several months may have it.
    pub(crate) fn is_in_several(&self, event: &[u8]) -> bool {
        !self.several.is_empty() && self.several.contains(&kept(key(event)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_come_again_are_suspect() {
        let month = |text: &str| text.parse::<Month>().expect("a month");
        let (june, july) = (month("2023-06"), month("2023-07"));
        let numbers: Vec<String> = (0..10_000).map(|n| format!("E{n}")).collect();
        let events: Vec<u64> = numbers.iter().map(|number| key(number.as_bytes())).collect();
        let mut rows: Vec<u64> = events.iter().map(|event| packed(*event, june)).collect();
        rows.extend([packed(events[7], june), packed(events[8], july)]);
        let met = Events::of(vec![rows[..400].to_vec(), rows[400..].to_vec()]);
        for (n, event) in events.iter().enumerate() {
            assert_eq!(met.is_again(numbers[n].as_bytes()), n == 7 || n == 8, "{n}");
            assert_eq!(met.is_in_several(numbers[n].as_bytes()), n == 8, "{n}");
            assert_eq!(met.is_elsewhere(*event, june), n == 8, "{n}");
            assert!(met.is_elsewhere(*event, july), "{n}");
        }
        assert!(!met.is_elsewhere(key(b"other"), june));
    }
}
