use super::{Program, done, new_referral, plan};
use page::testing::Town;

#[tokio::test]
async fn names_aliases_and_numbers_are_found_in_a_text_and_common_words_are_not() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let number = done!(town, |tx| crate::read(tx, &program.manager, participant)).participant.number;
        for (name, alias) in
            [("Will Reed", "Red"), ("王秀英", ""), ("Жанна Орлова", ""), ("Nguyễn Thị Hoa", "")]
        {
            let new = crate::NewReferral { alias: alias.to_owned(), ..new_referral(name, None) };
            done!(town, |tx| crate::open_referral(tx, &program.pm, &new));
        }
        let kept = done!(town, |tx| crate::names_kept(tx, &program.pm));
        let certain = |text: &str| kept.found_in(text).certain.into_iter().collect::<Vec<_>>();
        let perhaps = |text: &str| kept.found_in(text).perhaps.into_iter().collect::<Vec<_>>();
        assert_eq!(certain("we met robin ashdown there"), ["robin ashdown"]);
        assert_eq!(certain("R. A. was there"), ["r. a."]);
        assert_eq!(certain(&format!("about {}", number.to_lowercase())), [number.to_lowercase()]);
        assert_eq!(certain("昨天王秀英来了"), ["王秀英"]);
        assert_eq!(certain("ЖАННА ОРЛОВА"), ["ЖАННА ОРЛОВА"]);
        // However it was typed: joiners that nobody sees, wide letters, accents in pieces or left out.
        for typed in ["Ro\u{200d}bin Ash\u{ad}down", "Robin \u{200b}Ashdown", "Ｒｏｂｉｎ Ａｓｈｄｏｗｎ"]
        {
            assert_eq!(certain(typed).len(), 1, "{typed:?}");
        }
        for typed in ["nguyen thi hoa", "Nguyễn Thị Hoa", "Nguye\u{302}\u{303}n Thi\u{323} Hoa"] {
            assert!(!certain(typed).is_empty(), "{typed:?}");
        }
        assert_eq!(perhaps("Ashdown came"), ["Ashdown"]);
        assert_eq!(certain("Red was there"), ["red"]);
        for harmless in ["It will be read; the reeds are tall.", "", "predated", "Robins nest at the quay"] {
            assert_eq!(kept.found_in(harmless), crate::NamesFound::default(), "{harmless}");
        }
        assert_eq!(perhaps("Will it rain?"), ["Will"], "a person decides");
        // Whatever has the shape of initials or of a case number is looked at, whosever it is.
        assert_eq!(perhaps("T. M. keeps the bed, q7rm-4xq2 too"), ["T. M.", "q7rm-4xq2"]);
        assert_eq!(perhaps("J.K.L., and X."), ["J.K.L."]);
        for harmless in ["A well-kept yard in 2024-2025.", "I. am", "call 555-1234", "Vitamin C. Plan B"] {
            assert_eq!(kept.found_in(harmless), crate::NamesFound::default(), "{harmless}");
        }
    }
}

/// Whoever is called as a person is stays out of their record, in whatever script, whether the account or
/// the person was there first.
#[tokio::test]
async fn namesakes_stay_out_in_any_script_and_in_either_order() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let first = super::acting(&town, "王秀英", words::Role::Officer).await;
        let new = new_referral("王 秀英", None);
        let referral = done!(town, |tx| crate::open_referral(tx, &program.pm, &new));
        let subject = store::read!(town.house.store, |tx| -> Result<_, crate::ReferralError> {
            Ok(crate::store::referral(tx, referral).await?.expect("a referral").subject)
        })
        .expect("a subject");
        let enrolled = program.enrolled().await;
        let out = async |subject| {
            let conflicts = store::read!(town.house.store, |tx| -> Result<_, guard::KeepError> {
                guard::conflicts(tx, subject).await
            });
            conflicts.expect("conflicts").into_iter().map(|one| one.person).collect::<Vec<_>>()
        };
        assert_eq!(out(subject).await, [first.person().expect("a person")]);
        let late = super::acting(&town, "Róbin  ASHDOWN", words::Role::CaseManager).await;
        let other = super::acting(&town, "Robin", words::Role::CaseManager).await;
        assert_eq!(out(enrolled).await, [], "nobody looked yet");
        for most in [1, 0] {
            let found = crate::derive_conflicts::keep_newcomers_out(&town.house).await.expect("a job");
            assert_eq!(found, most, "once");
        }
        assert_eq!(out(enrolled).await, [late.person().expect("a person")]);
        assert!(!out(enrolled).await.contains(&other.person().expect("a person")), "a single word");
        // A name that is mended is looked at again.
        let third = super::acting(&town, "Mara Quill", words::Role::Officer).await;
        program.wrote(enrolled, words::Segment::Identity, "Mara Quill").await;
        assert!(out(enrolled).await.contains(&third.person().expect("a person")));
    }
}
