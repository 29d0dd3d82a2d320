use super::*;
use crate::{
    Settled, merge,
    store::FirstDay,
    usual_time,
    usual_time::{Word, measure},
};
use words::{Day, Moment, SeededChance};

fn concerns(n: usize) -> Vec<FirstDay> {
    let chance = SeededChance::new(5);
    let one = |_| FirstDay { concern: ConcernId::new(&chance), first_day: Day(100), standing: 1 };
    (0..n).map(one).collect()
}

fn heard(concern: ConcernId, day: i64) -> Word {
    Word { concern, day: Day(day), outcome: Outcome::Heard }
}

#[test]
fn fewer_than_five_answers_say_nothing() {
    let concerns = concerns(20);
    let said = |n: usize| concerns.iter().take(n).map(|c| heard(c.concern, 103)).collect::<Vec<_>>();
    assert_eq!(measure(&concerns, &said(4)), None);
    let usual = measure(&concerns, &said(5)).expect("a range");
    assert_eq!((usual.low, usual.high, usual.answered, usual.waiting), (3, 3, 5, 15));
}

#[test]
fn the_range_leaves_out_the_tenth_at_either_end() {
    let concerns = concerns(20);
    // The first word counts; later ones do not.
    let said = concerns.iter().zip(1..).flat_map(|(c, n)| [heard(c.concern, 150), heard(c.concern, 100 + n)]);
    let usual = measure(&concerns, &said.collect::<Vec<_>>()).expect("a range");
    assert_eq!((usual.low, usual.high), (2, 18));
    assert_eq!((usual.answered, usual.waiting), (20, 0));
}

#[test]
fn a_first_word_is_not_taken_for_what_comes_of_it() {
    let concerns = concerns(6);
    let mut said: Vec<Word> = concerns.iter().map(|c| heard(c.concern, 101)).collect();
    assert_eq!(measure(&concerns, &said).and_then(|usual| usual.settled), None);
    for (c, outcome) in
        concerns.iter().zip([Outcome::Planned, Outcome::Done, Outcome::Cannot].into_iter().cycle()).take(5)
    {
        said.push(Word { concern: c.concern, day: Day(130), outcome });
    }
    let usual = measure(&concerns, &said).expect("a range");
    assert_eq!((usual.low, usual.high, usual.answered), (1, 1, 6));
    assert_eq!(usual.settled, Some(Settled { low: 30, high: 30, count: 5 }));
}

#[test]
fn whoever_took_the_report_back_does_not_wait() {
    let mut concerns = concerns(7);
    concerns[6].standing = 0;
    let said = concerns.iter().take(5).map(|c| heard(c.concern, 101)).collect::<Vec<_>>();
    assert_eq!(measure(&concerns, &said).map(|usual| usual.waiting), Some(1));
}

#[tokio::test]
async fn it_is_measured_from_what_happened_and_follows_merges() {
    for town in Town::each(plan).await {
        let (cx, pm) = (anyone(&town), acting(&town, "Pat", Role::ProjectManager).await);
        let mut all = vec![];
        for n in 0..7 {
            all.push(take(&cx, &format!("t{n}"), report()).await.expect("taken").concern);
        }
        let today = |town: &Town| town.house.world.today();
        let ask =
            async || town.store().read(async |tx| usual_time(tx, today(&town)).await).await.expect("asked");
        assert_eq!(ask().await, None);
        town.clock.advance(2 * 24 * Moment::HOUR);
        for concern in &all[..5] {
            say(&town, *concern, Outcome::Heard).await;
        }
        let usual = ask().await.expect("five answers");
        assert_eq!((usual.low, usual.high, usual.answered, usual.waiting), (2, 2, 5, 2));
        // A concern that is merged into an answered one waits no longer.
        town.store().write(async |tx| merge(tx, &pm, all[5], all[0]).await).await.expect("merged");
        assert_eq!(ask().await.map(|usual| usual.waiting), Some(1));
        // What was said of the merged one before counts for the other.
        say(&town, all[5], Outcome::Heard).await;
        assert_eq!(ask().await.map(|usual| (usual.answered, usual.waiting)), Some((5, 1)));
    }
}
