//! How long an answer usually takes, from what happened and not from what is wished.

use crate::store as rows;
use page::Cx;
use std::collections::{HashMap, hash_map::Entry};
use store::{StoreError, Tx, journal};
use words::{ConcernId, Day, Fact};

/// Days back over which the past is asked.
const DAYS_BACK: i64 = 365;
/// Fewer answers than this say nothing about the next one.
const LEAST_ANSWERED: usize = 5;

/// How long it took from the first report of a concern to the first word back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UsualTime {
    /// One answer in ten came within this many days.
    pub low: i64,
    /// Nine answers in ten came within this many days.
    pub high: i64,
    /// How many concerns were answered in the last 365 days.
    pub answered: i64,
    /// How many reported in the same time still wait for a first word.
    pub waiting: i64,
}

/// The usual time in words, or that there is no history yet.
pub(crate) fn in_words(cx: &Cx, usual: Option<UsualTime>) -> String {
    let Some(UsualTime { low, high, answered, waiting }) = usual else { return cx.t("concerns-usual-none") };
    cx.t_all(
        "concerns-usual",
        &[("low", &low), ("high", &high), ("answered", &answered), ("waiting", &waiting)],
    )
}

/// How long an answer usually took, over the last 365 days; `None` while fewer than five were
/// answered. Those who still wait are counted too, since they are not in the range.
pub async fn usual_time(tx: &mut Tx, today: Day) -> Result<Option<UsualTime>, StoreError> {
    let since = today.plus(-DAYS_BACK);
    let concerns = rows::first_days(tx, since).await?;
    let merged: HashMap<_, _> =
        rows::merged(tx, since).await?.into_iter().map(|m| (m.id, m.merged_into)).collect();
    let words = journal::of_kind(tx, "word-said/1", since).await?;
    let said = words.iter().filter_map(|entry| match entry.fact {
        Fact::WordSaid { concern, .. } => {
            Some((*merged.get(&concern).unwrap_or(&concern), entry.stamp.day()))
        }
        _ => None,
    });
    Ok(measure(&concerns, said))
}

/// The range of days from first report to first word.
pub(crate) fn measure(
    concerns: &[rows::FirstDay],
    said: impl Iterator<Item = (ConcernId, Day)>,
) -> Option<UsualTime> {
    let mut first_word: HashMap<ConcernId, Day> = HashMap::new();
    for (concern, day) in said {
        match first_word.entry(concern) {
            Entry::Occupied(mut known) => {
                let earlier = day.min(*known.get());
                known.insert(earlier);
            }
            Entry::Vacant(new) => {
                new.insert(day);
            }
        }
    }
    let mut took: Vec<i64> = vec![];
    let mut waiting = 0;
    for concern in concerns {
        match first_word.get(&concern.concern) {
            Some(word) => took.push(word.since(concern.first_day).max(0)),
            // One that every reporter took back waits for nothing.
            None if concern.standing > 0 => waiting += 1,
            None => {}
        }
    }
    took.sort_unstable();
    range(&took).map(|(low, high)| UsualTime { low, high, answered: count(took.len()), waiting })
}

/// The 10th and the 90th percentile by nearest rank.
fn range(sorted: &[i64]) -> Option<(i64, i64)> {
    let n = sorted.len();
    if n < LEAST_ANSWERED {
        return None;
    }
    let at = |tenths: usize| sorted.get((n * tenths).div_ceil(10).saturating_sub(1)).copied();
    Some((at(1)?, at(9)?))
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
