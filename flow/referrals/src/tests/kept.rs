use super::{Program, done, new_referral, plan};
use page::testing::Town;

#[tokio::test]
async fn names_aliases_and_numbers_are_found_in_a_text_and_common_words_are_not() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let number = done!(town, |tx| crate::read(tx, &program.manager, participant)).participant.number;
        for (name, alias) in [("Will Reed", "Red"), ("王秀英", ""), ("Жанна Орлова", "")] {
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
