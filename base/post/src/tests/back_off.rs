use crate::back_off::{FIRST, LONGEST, pause, whole};
use proptest::prelude::*;
use words::SeededChance;

#[test]
fn the_pause_doubles_up_to_six_hours() {
    let minutes: Vec<_> = (0..13).map(|tries| whole(tries) / 1_000_000).collect();
    assert_eq!(minutes, [30, 60, 120, 240, 480, 960, 1920, 3840, 7680, 15360, 21600, 21600, 21600]);
}

proptest! {
    #[test]
    fn a_pause_stays_between_half_and_whole(tries in i64::MIN..i64::MAX, seed: u64) {
        let pause = pause(tries, &SeededChance::new(seed));
        prop_assert!(pause >= whole(tries) / 2 && pause <= whole(tries));
        prop_assert!((FIRST / 2..=LONGEST).contains(&pause));
    }

    #[test]
    fn pauses_differ(tries in 0i64..12, seed in 0u64..u64::MAX - 1) {
        prop_assert_ne!(pause(tries, &SeededChance::new(seed)), pause(tries, &SeededChance::new(seed + 1)));
    }
}
