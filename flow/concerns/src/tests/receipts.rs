use crate::{damm, receipt::Receipt};
use proptest::prelude::*;

const PEPPER: [u8; 32] = [7; 32];

fn digits(token: &str, pepper: [u8; 32]) -> String {
    Receipt::of_token(token, &pepper).digits().to_owned()
}

proptest! {
    #[test]
    fn a_receipt_is_read_back_however_it_is_spaced(token in ".{1,60}", between in prop::sample::select(vec![" ", "-", "\u{a0}", " – ", "\n"])) {
        let receipt = Receipt::of_token(&token, &PEPPER);
        prop_assert_eq!(receipt.digits().len(), 20);
        prop_assert_eq!(receipt.groups().concat(), receipt.digits());
        let typed = receipt.groups().join(between);
        prop_assert!(Receipt::read(&typed).is_some_and(|read| read == receipt));
    }

    #[test]
    fn every_single_wrong_digit_is_caught(token in ".{1,60}", at in 0..20_usize, by in 1..10_u8) {
        let mut digits = digits(&token, PEPPER).into_bytes();
        digits[at] = b'0' + (digits[at] - b'0' + by) % 10;
        prop_assert!(Receipt::read(&String::from_utf8(digits).expect("ASCII")).is_none());
    }

    #[test]
    fn every_swap_of_different_neighbors_is_caught(token in ".{1,60}", at in 0..19_usize) {
        let mut digits = digits(&token, PEPPER).into_bytes();
        prop_assume!(digits[at] != digits[at + 1]);
        digits.swap(at, at + 1);
        prop_assert!(Receipt::read(&String::from_utf8(digits).expect("ASCII")).is_none());
    }

    #[test]
    fn a_missing_or_a_doubled_digit_is_caught(token in ".{1,60}", at in 0..20_usize) {
        let digits = digits(&token, PEPPER);
        let (mut less, mut more) = (digits.clone(), digits);
        less.remove(at);
        more.insert(at, '0');
        prop_assert!(Receipt::read(&less).is_none() && Receipt::read(&more).is_none());
    }

    #[test]
    fn the_token_and_the_pepper_decide_the_receipt(token in ".{1,60}", other in ".{1,60}", pepper in any::<[u8; 32]>()) {
        prop_assert_eq!(digits(&token, PEPPER), digits(&token, PEPPER));
        prop_assume!(token != other && pepper != PEPPER);
        prop_assert_ne!(digits(&token, PEPPER), digits(&other, PEPPER));
        prop_assert_ne!(digits(&token, PEPPER), digits(&token, pepper));
    }

    #[test]
    fn any_text_is_read_without_harm(text in ".*") {
        if let Some(receipt) = Receipt::read(&text) {
            prop_assert_eq!(receipt.digits().len(), 20);
        }
    }
}

#[test]
fn damm_catches_what_luhn_lets_pass() {
    // Luhn gives 09 and 90 the same check digit.
    assert_ne!(damm::check(&[0, 9]), damm::check(&[9, 0]));
    assert_eq!(damm::check(&[5, 7, 2]), 4, "the example of Damm's thesis");
    assert_eq!(damm::check(&[5, 7, 2, 4]), 0);
}

#[test]
fn digits_of_other_scripts_mean_the_same() {
    let receipt = Receipt::of_token("a", &PEPPER);
    for zero in ['٠', '۰', '०', '০', '０'] {
        let shift =
            |c: char| char::from_u32(u32::from(zero) + u32::from(c) - u32::from('0')).expect("a digit");
        let typed: String = receipt.digits().chars().map(shift).collect();
        assert!(Receipt::read(&typed).is_some_and(|read| read == receipt), "{typed}");
    }
}

#[test]
fn the_hash_needs_the_pepper_and_is_always_the_same() {
    let receipt = Receipt::of_token("a", &PEPPER);
    let hash = receipt.hash(&PEPPER).expect("a hash");
    assert_eq!(hash.len(), 32);
    assert_eq!(hash, receipt.hash(&PEPPER).expect("a hash"));
    assert_ne!(hash, receipt.hash(&[8; 32]).expect("a hash"));
    assert_ne!(hash, Receipt::of_token("b", &PEPPER).hash(&PEPPER).expect("a hash"));
}
