use super::*;
use crate::contact::fits;
use proptest::prelude::*;

#[test]
fn a_contact_fits_its_way() {
    let fit = |way, texts: &[&str]| texts.iter().all(|text| fits(way, text));
    let misfit = |way, texts: &[&str]| texts.iter().all(|text| !fits(way, text));
    assert!(fit(AnswerBy::Email, &["a@example.org", "ana.maria+x@mail.example.org", "ñ@ejemplo.example"]));
    assert!(misfit(
        AnswerBy::Email,
        &["", "a", "a@", "@b.c", "a@b", "a@b..c", "a b@c.d", "a@b.c, d@e.f", "a@b@c.d"]
    ));
    assert!(fit(AnswerBy::Text, &["206 555 0123", "+1 (206) 555-0123", "206.555.0123"]));
    assert!(misfit(AnswerBy::Phone, &["", "911", "call me", "1234567890123456", "206 555 012x"]));
    assert!(fit(AnswerBy::Letter, &["12 Mill Street, Alder Bay 98100"]));
    assert!(misfit(AnswerBy::Letter, &["", "Mill St", "- - - - - - - -"]));
    assert!(fit(AnswerBy::Receipt, &[""]) && misfit(AnswerBy::Receipt, &["a@example.org"]));
}

proptest! {
    #[test]
    fn no_contact_does_harm(text in ".*") {
        for way in AnswerBy::ALL {
            let _ = fits(*way, &text);
        }
    }
}

async fn refused(report: NewReport) -> Option<ConcernsError> {
    let town = Town::new(plan()).await;
    prepare(&town.house, "t", report).await.err()
}

#[tokio::test]
async fn what_does_not_fit_is_refused_with_a_sentence() {
    use ConcernsError as E;
    type Right = fn(&E) -> bool;
    let cases: Vec<(NewReport, Right)> = vec![
        (NewReport { area: None, place: " ".into(), ..report() }, |e| matches!(e, E::Nowhere)),
        (NewReport { area: Some(slug("atlantis")), ..report() }, |e| matches!(e, E::UnknownArea)),
        (NewReport { point: Some((-122.0, 91.0)), ..report() }, |e| matches!(e, E::PointShape)),
        (NewReport { point: Some((f64::NAN, 1.0)), ..report() }, |e| matches!(e, E::PointShape)),
        (NewReport { place: "x".repeat(201), ..report() }, |e| matches!(e, E::PlaceShape)),
        (NewReport { happened: "a\u{202e}b".into(), ..report() }, |e| matches!(e, E::HappenedShape)),
        (NewReport { body: String::new(), ..report() }, |e| matches!(e, E::BodyShape)),
        (NewReport { body: "x".repeat(4001), ..report() }, |e| matches!(e, E::BodyShape)),
        (NewReport { category: "gossip".into(), ..report() }, |e| matches!(e, E::UnknownCategory)),
        (NewReport { contact: String::new(), ..with_contact() }, |e| matches!(e, E::ContactShape)),
        (NewReport { name: "x".repeat(201), ..with_contact() }, |e| matches!(e, E::NameShape)),
        (NewReport { disclosure: Disclosure::NoName, ..with_contact() }, |e| {
            matches!(e, E::DisclosureNotSaid)
        }),
        (NewReport { answer_by: AnswerBy::Visit, ..report() }, |e| matches!(e, E::NoGroupToVisit)),
    ];
    for (case, (report, right)) in cases.into_iter().enumerate() {
        let error = refused(report).await.unwrap_or_else(|| panic!("case {case} was taken"));
        assert!(right(&error), "case {case}: {error}");
        assert!(!error.to_string().is_empty());
    }
    let town = Town::new(plan()).await;
    let long = "t".repeat(201);
    for token in ["", long.as_str()] {
        assert!(matches!(prepare(&town.house, token, report()).await, Err(E::TokenShape)));
    }
}

#[tokio::test]
async fn the_point_decides_the_neighborhood_and_needless_contact_is_not_kept() {
    let town = Town::new(plan()).await;
    let tidy = |report: NewReport| report.tidy(&town.house).map_err(|e| e.to_string()).expect("right");
    assert_eq!(
        tidy(NewReport { point: Some((-122.385, 47.605)), ..report() }).area,
        Some(slug("ferry-hill"))
    );
    assert_eq!(tidy(NewReport { point: Some((-122.0, 47.0)), ..report() }).area, Some(slug("mill-flats")));
    assert_eq!(tidy(NewReport { point: Some((-122.0, 47.0)), area: None, ..report() }).area, None);
    let kept = tidy(NewReport { answer_by: AnswerBy::Receipt, name: String::new(), ..with_contact() });
    assert!(kept.contact.is_empty());
    assert_eq!(kept.disclosure, Disclosure::NoName);
}
