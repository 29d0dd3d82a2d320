//! How long an answer usually takes, from what happened and not from what is wished.

use crate::store as rows;
use page::{Cx, House};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::{StoreError, Tx, journal};
use words::{ConcernId, Day, Fact, Outcome};

/// Days back over which the past is asked.
const DAYS_BACK: i64 = 365;
/// Fewer answers than this say nothing about the next one.
const LEAST_ANSWERED: usize = 5;

/// How long it took from the first report of a concern to a word back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct UsualTime {
    /// One first word in ten came within this many days. It may say no more than “heard”.
    pub low: i64,
    /// Nine first words in ten came within this many days.
    pub high: i64,
    /// How many concerns got a first word in the last 365 days.
    pub answered: i64,
    /// How many reported in the same time still wait for a first word.
    pub waiting: i64,
    /// How long it took to a word that says more: planned, done or cannot.
    pub settled: Option<Settled>,
}

/// How long it took from the first report of a concern to a plan, a result, or a reason why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settled {
    /// One in ten came within this many days.
    pub low: i64,
    /// Nine in ten came within this many days.
    pub high: i64,
    /// How many concerns got one.
    pub count: i64,
}

/// The usual time in words, or that there is no history yet.
pub(crate) fn in_words(cx: &Cx, usual: Option<UsualTime>) -> String {
    let Some(UsualTime { low, high, answered, waiting, settled }) = usual else {
        return cx.t("concerns-usual-none");
    };
    let first = cx.t_all(
        "concerns-usual",
        &[("low", &low), ("high", &high), ("answered", &answered), ("waiting", &waiting)],
    );
    let then = match settled {
        Some(Settled { low, high, count }) => {
            cx.t_all("concerns-usual-settled", &[("low", &low), ("high", &high), ("count", &count)])
        }
        None => cx.t("concerns-usual-settled-none"),
    };
    format!("{first} {then}")
}

/// How long a word back usually took, as it was within the last minute: it is on the start page and
/// in every report, and reads a year.
pub(crate) async fn usual_time_lately(tx: &mut Tx, house: &House) -> Result<Option<UsualTime>, StoreError> {
    let now = house.world.now();
    if let Some(usual) = house.memory.recall(now) {
        return Ok(usual);
    }
    let usual = usual_time(tx, house.world.today()).await?;
    house.memory.keep(now, usual);
    Ok(usual)
}

/// How long a word back usually took, over the last 365 days; `None` while fewer than five
/// concerns got one. Those who still wait are counted too, since they are not in the range.
/// What neighbors do today is counted from tomorrow on, so that nobody who looks again and again
/// learns at which moment somebody told or took back.
pub async fn usual_time(tx: &mut Tx, today: Day) -> Result<Option<UsualTime>, StoreError> {
    let since = today.plus(-DAYS_BACK);
    let concerns = rows::first_days(tx, since, today).await?;
    let merged: HashMap<_, _> =
        rows::merged(tx, since).await?.into_iter().map(|m| (m.id, m.merged_into)).collect();
    let words = journal::of_kind(tx, "word-said/1", since).await?;
    let said = words.iter().filter_map(|entry| match entry.fact {
        Fact::WordSaid { concern, outcome, .. } => {
            Some(Word { concern: *merged.get(&concern).unwrap_or(&concern), day: entry.stamp.day(), outcome })
        }
        _ => None,
    });
    Ok(measure(&concerns, &said.collect::<Vec<_>>()))
}

/// A word that was said back.
pub(crate) struct Word {
    pub concern: ConcernId,
    pub day: Day,
    pub outcome: Outcome,
}

/// The ranges of days from first report to first word, and to the first one that says more than
/// that it was heard.
pub(crate) fn measure(concerns: &[rows::FirstDay], said: &[Word]) -> Option<UsualTime> {
    let first = first_of(said.iter());
    let more = first_of(said.iter().filter(|word| word.outcome != Outcome::Heard));
    let took_first = took(concerns, &first);
    // One that every reporter took back waits for nothing.
    let waits = |one: &&rows::FirstDay| one.standing > 0 && !first.contains_key(&one.concern);
    let waiting = count(concerns.iter().filter(waits).count());
    let (low, high) = range(&took_first)?;
    let settled = took(concerns, &more);
    let settled = range(&settled).map(|(low, high)| Settled { low, high, count: count(settled.len()) });
    Some(UsualTime { low, high, answered: count(took_first.len()), waiting, settled })
}

/// The first day of a word for each concern.
fn first_of<'a>(words: impl Iterator<Item = &'a Word>) -> HashMap<ConcernId, Day> {
    let mut first: HashMap<ConcernId, Day> = HashMap::new();
    for word in words {
        first.entry(word.concern).and_modify(|day| *day = word.day.min(*day)).or_insert(word.day);
    }
    first
}

/// How many days each concern took that got a word, the shortest first.
fn took(concerns: &[rows::FirstDay], words: &HashMap<ConcernId, Day>) -> Vec<i64> {
    let days = |one: &rows::FirstDay| Some(words.get(&one.concern)?.since(one.first_day).max(0));
    let mut took: Vec<i64> = concerns.iter().filter_map(days).collect();
    took.sort_unstable();
    took
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
