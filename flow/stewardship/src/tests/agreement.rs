//! How a text is set, and whom the card addresses.

use crate::{
    adopt_default,
    agreement::{Block, State, blocks, sits_at_table},
};
use guard::Signed;
use words::{AgreementId, Day, Language, PersonId, Role, SeededChance};

#[test]
fn a_text_is_set_in_headings_paragraphs_and_lists() {
    let set = blocks("First.\n\n# What stays\n- One\n- Two\nThen.\n-not an item\n## \n- Three");
    let words = |text: &str| Block::Words(text.to_owned());
    let heading = |text: &str| Block::Heading(text.to_owned());
    let items = |all: &[&str]| Block::Items(all.iter().map(|item| (*item).to_owned()).collect());
    assert_eq!(
        set,
        [
            words("First."),
            heading("What stays"),
            items(&["One", "Two"]),
            words("Then."),
            words("-not an item"),
            heading(""),
            items(&["Three"])
        ]
    );
    assert_eq!(blocks(" \n\n"), []);
}

#[test]
fn the_example_has_every_language_that_the_site_has_and_english_when_none() {
    let tag = |tag: &str| tag.parse::<Language>().expect("a tag");
    let languages = |wanted: &[&str]| {
        let wanted: Vec<_> = wanted.iter().map(|one| tag(one)).collect();
        let bodies = adopt_default::bodies(&wanted);
        bodies.iter().map(|(language, _)| language.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(languages(&["es", "en"]), ["en", "es"]);
    assert_eq!(languages(&["es", "vi"]), ["es"]);
    assert_eq!(languages(&["vi"]), ["en"]);
    for (language, text) in adopt_default::bodies(&[tag("en"), tag("es")]) {
        let first = text.lines().next().unwrap_or_default();
        assert!(
            first.starts_with("EXAMPLE") || first.starts_with("EJEMPLO"),
            "{language}: it says what it is"
        );
        assert!(text.chars().count() < guard::LONGEST_TEXT);
        assert_eq!(blocks(&text).iter().filter(|block| matches!(block, Block::Heading(_))).count(), 7);
    }
}

#[test]
fn the_state_tells_a_month_before_the_end() {
    let chance = SeededChance::new(2);
    let signed = |day: &str| Signed {
        id: AgreementId::new(&chance),
        person: PersonId::new(&chance),
        number: 1,
        version: 1,
        text: "t".to_owned(),
        in_force: "t".to_owned(),
        language: Language::english(),
        name: "Ana".to_owned(),
        signed_day: day.parse().expect("a day"),
        reason: None,
    };
    let today: Day = "2026-06-01".parse().expect("a day");
    for (day, state) in [
        ("2025-06-01", State::Lapsed),
        ("2025-06-02", State::Soon),
        ("2025-07-01", State::Soon),
        ("2025-07-02", State::Current),
        ("2026-06-01", State::Current),
        ("2026-06-02", State::Ahead),
    ] {
        assert_eq!(State::of(Some(&signed(day)), today), state, "{day}");
    }
    let outdated = Signed { in_force: "u".to_owned(), ..signed("2026-05-01") };
    assert_eq!(State::of(Some(&outdated), today), State::Outdated);
    let suspended = Signed { reason: Some("Why.".to_owned()), ..outdated };
    assert_eq!(State::of(Some(&suspended), today), State::Suspended);
    assert_eq!(State::of(None, today), State::Unsigned);
    assert_eq!(State::ALL.iter().filter(|state| state.counts()).count(), 2);
}

#[test]
fn those_at_the_table_are_asked_to_sign() {
    let asked: Vec<Role> = Role::ALL.iter().copied().filter(|role| sits_at_table(&[*role])).collect();
    let [pm, intake, officer, manager, prosecutor, defender, representative] = asked[..] else {
        panic!("{asked:?}")
    };
    assert_eq!(
        [pm, intake, officer, manager, prosecutor, defender, representative],
        [
            Role::ProjectManager,
            Role::IntakeCustodian,
            Role::Officer,
            Role::CaseManager,
            Role::Prosecutor,
            Role::Defender,
            Role::Representative
        ]
    );
    assert!(!sits_at_table(&[]) && sits_at_table(&[Role::Counsel, Role::Officer]));
}
