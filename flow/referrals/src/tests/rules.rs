use crate::{State, Step, initials, participant::case_number};
use proptest::prelude::*;
use words::SeededChance;

#[test]
fn initials_stand_for_a_name() {
    for (name, stands) in [
        ("Robin Ashdown", "R. A."),
        ("  mara   de la  sedge ", "M. S."),
        ("Robin", "R."),
        ("Éva Ünal", "É. Ü."),
        ("Ждана Орлова", "Ж. О."),
        // One sign of these would be a good part of the name: the case number stands for them.
        ("王小明", ""),
        ("አበበ ቢቂላ", ""),
        ("محمد علي", ""),
        ("Robin 王", ""),
        ("R Ashdown", ""),
        ("", ""),
        ("123 456", ""),
    ] {
        assert_eq!(initials(name), stands, "{name}");
    }
}

#[test]
fn a_case_number_is_read_however_it_is_typed() {
    assert_eq!(words::tidy_case_number(" k7rm 4xq2 "), "K7RM-4XQ2");
    assert_eq!(words::tidy_case_number("K7RM-4XQ2"), "K7RM-4XQ2");
    for none in ["", "K7RM", "K7RM-4XQ2-9", "Ⅷ7RM-4XQ2", "Robin Ashdown"] {
        assert_eq!(words::tidy_case_number(none), "", "{none}");
    }
}

#[test]
fn what_has_ended_stays_ended() {
    let steps = [Step::Judge, Step::Approve, Step::Place, Step::ReachOut, Step::Enroll, Step::Close];
    for state in [State::Enrolled, State::Closed] {
        assert!(steps.iter().all(|step| !state.allows(*step)), "{state}");
    }
    assert!(!State::Received.allows(Step::Approve), "a referral is not eligible by itself");
    assert!(!State::Waiting.allows(Step::Enroll), "without a place nobody is enrolled");
}

proptest! {
    #[test]
    fn a_case_number_reads_back(seed: u64) {
        let number = case_number(&SeededChance::new(seed));
        prop_assert_eq!(number.len(), 9);
        prop_assert_eq!(words::tidy_case_number(&number.to_lowercase()), number);
    }

    #[test]
    fn initials_never_hold_a_word(name in "\\PC{0,40}") {
        let stands = initials(&name);
        prop_assert!(stands.split(' ').all(|part| part.chars().filter(|c| c.is_alphabetic()).count() <= 3));
    }
}
