use crate::told_as;
use words::Recipient::{Community, Defense, Police, Program};

/// Somebody with two roles is in the ledger under the class outside of the program that the consent
/// names; whoever works with the participant is told as the program.
#[test]
fn whoever_is_told_by_a_consent_is_told_as_a_class_outside_the_program() {
    for (own, consented, within, told) in [
        (&[Police][..], &[Police][..], false, Some(Police)),
        (&[Program, Police], &[Program, Police], false, Some(Police)),
        (&[Program, Police], &[Program, Police], true, None),
        (&[Program, Police], &[Program], false, None),
        (&[Defense, Community], &[Community], false, Some(Community)),
        (&[Police], &[Community], false, None),
        (&[], &[Police], false, None),
    ] {
        assert_eq!(told_as(own, consented, within), told, "{own:?} {consented:?} {within}");
    }
}
