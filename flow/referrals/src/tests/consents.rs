use super::{Program, done, plan, to_police, tried};
use crate::ReferralError;
use guard::{Consent, Element};
use page::{Problem, testing::Town};
use words::{Moment, Segment};

#[tokio::test]
async fn a_consent_without_one_of_its_elements_is_none() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let whole = to_police(&town, participant, &[Segment::Care]);
        let today = town.house.world.today();
        let lacking: Vec<(Element, Consent)> = vec![
            (Element::Discloser, Consent { discloser: " ".to_owned(), ..whole.clone() }),
            (Element::Description, Consent { description: String::new(), ..whole.clone() }),
            (Element::Description, Consent { segments: vec![], ..whole.clone() }),
            (Element::Recipient, Consent { named: String::new(), ..whole.clone() }),
            (Element::Recipient, Consent { recipients: vec![], ..whole.clone() }),
            (Element::Purpose, Consent { purpose: String::new(), ..whole.clone() }),
            (Element::Revocation, Consent { told_how_to_revoke: false, ..whole.clone() }),
            (Element::Expiry, Consent { expires_day: None, ..whole.clone() }),
            // An event is no end for the police.
            (
                Element::Expiry,
                Consent { expires_day: None, expires_event: "When I move".to_owned(), ..whole.clone() },
            ),
            (Element::Expiry, Consent { expires_day: Some(today.plus(-1)), ..whole.clone() }),
            (Element::Signature, Consent { signed_by: String::new(), ..whole.clone() }),
            (Element::SignedDay, Consent { signed_day: None, ..whole.clone() }),
            (Element::SignedDay, Consent { signed_day: Some(today.plus(1)), ..whole.clone() }),
        ];
        for (element, consent) in lacking {
            let given = tried!(town, |tx| crate::give_consent(tx, &program.manager, participant, &consent));
            let Err(ReferralError::Incomplete(missing)) = given else { panic!("{element:?}: {given:?}") };
            assert_eq!(missing, [element]);
        }
        program.consented(&whole).await;
    }
}

#[tokio::test]
async fn a_consent_opens_its_segments_to_its_class_and_no_further() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        program.wrote(participant, Segment::Safety, "Gets anxious in crowds.").await;
        program.wrote(participant, Segment::Legal, "One open case.").await;
        let consent = program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
        let shown = |opened: &crate::Opened| opened.shown.iter().map(|one| one.segment).collect::<Vec<_>>();
        let opened = done!(town, |tx| crate::read(tx, &program.officer, participant));
        assert_eq!(shown(&opened), [Segment::Safety], "not the name, not the case");
        assert!(opened.consents.is_empty() && opened.conflicts.is_empty() && !opened.keeps);
        // The ledger has it once, however often it is looked at.
        done!(town, |tx| crate::read(tx, &program.officer, participant));
        let told = done!(town, |tx| crate::told(tx, &program.manager, participant, false));
        assert_eq!(told.disclosures.len(), 1);
        assert_eq!(told.disclosures[0].it.person, program.officer.viewer.person);
        assert_eq!(told.disclosures[0].it.segments, [Segment::Safety]);
        // Revoked: the next look finds nothing, and what was told stays told.
        done!(town, |tx| crate::revoke_consent(tx, &program.manager, participant, consent));
        let read = tried!(town, |tx| crate::read(tx, &program.officer, participant));
        assert!(matches!(read, Err(ReferralError::Problem(Problem::NotFound))), "{read:?}");
        let told = done!(town, |tx| crate::told(tx, &program.manager, participant, false));
        assert_eq!(told.disclosures.len(), 1);
    }
}

#[tokio::test]
async fn an_expired_consent_and_one_of_a_clock_that_went_back_open_nothing() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        program.wrote(participant, Segment::Safety, "Gets anxious in crowds.").await;
        let now = town.house.world.now();
        program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
        let opens = async |at: Moment| {
            town.clock.set(at);
            tried!(town, |tx| crate::read(tx, &program.officer, participant)).is_ok()
        };
        assert!(opens(now).await);
        assert!(opens(now.plus(30 * 24 * Moment::HOUR)).await, "its last day");
        assert!(!opens(now.plus(31 * 24 * Moment::HOUR)).await, "the day after");
        assert!(!opens(now.plus(-Moment::HOUR)).await, "before it was given");
    }
}

#[tokio::test]
async fn a_form_that_is_sent_again_gives_nothing_also_after_it_was_revoked() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let consent = to_police(&town, participant, &[Segment::Safety]);
        let given = async || {
            let all = done!(town, |tx| crate::read(tx, &program.manager, participant)).consents;
            all.iter().map(|one| (one.it.id, one.it.revoked_at.is_some())).collect::<Vec<_>>()
        };
        for _ in 0..2 {
            program.consented(&consent).await;
        }
        assert_eq!(given().await, [(consent.id, false)], "a second click");
        done!(town, |tx| crate::revoke_consent(tx, &program.manager, participant, consent.id));
        program.consented(&consent).await;
        assert_eq!(given().await, [(consent.id, true)], "the browser's way back");
        // With somebody else's consent nothing is given either, and nothing of theirs is revoked.
        let other = program.enrolled().await;
        let forged = guard::Consent { participant: other, ..consent.clone() };
        program.consented(&forged).await;
        let own = done!(town, |tx| crate::read(tx, &program.manager, other)).consents;
        assert!(own.is_empty());
        let live = program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
        done!(town, |tx| crate::revoke_consent(tx, &program.manager, other, live));
        assert!(given().await.contains(&(live, false)));
    }
}

#[tokio::test]
async fn a_last_day_that_cannot_be_read_is_not_no_last_day() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let participant = program.enrolled().await;
    let manager = town.signed_in_as(program.manager.person().expect("a person")).await;
    let id = words::ConsentId::new(&*town.house.world.chance).to_string();
    let fields = [
        ("consent", id.as_str()),
        ("discloser", "The program"),
        ("description", "What helps me"),
        ("segments", "care"),
        ("named", "The clinic"),
        ("recipients", "providers"),
        ("purpose", "Working together"),
        ("told", "yes"),
        ("expires_day", "30/06/2026"),
        ("expires_event", "When I leave"),
        ("signed_by", "Robin Ashdown"),
        ("signed_day", "2026-06-01"),
    ];
    let page = manager.post(&format!("/participants/{participant}/consent"), &fields).await;
    assert!(page.status == 200 && page.body.contains("30/06/2026"), "{}", page.status);
    assert!(done!(town, |tx| crate::read(tx, &program.manager, participant)).consents.is_empty());
}

/// One consent runs out, another one takes its place: what is read again is told anew, so that taking the
/// second one back reaches whoever was told under it.
#[tokio::test]
async fn what_is_told_under_a_newer_consent_stands_in_the_ledger_once_more() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        program.wrote(participant, Segment::Safety, "Gets anxious in crowds.").await;
        let told =
            async || done!(town, |tx| crate::told(tx, &program.manager, participant, false)).disclosures;
        program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
        done!(town, |tx| crate::read(tx, &program.officer, participant));
        town.clock.advance(31 * 24 * Moment::HOUR);
        assert!(tried!(town, |tx| crate::read(tx, &program.officer, participant)).is_err(), "it ran out");
        let newer = program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
        for _ in 0..2 {
            town.clock.advance(Moment::MINUTE);
            done!(town, |tx| crate::read(tx, &program.officer, participant));
        }
        assert_eq!(told().await.len(), 2, "once under each");
        let under = store::read!(town.house.store, |tx| -> Result<_, guard::KeepError> {
            let consents = guard::consents_of(tx, participant).await?;
            let mut under = vec![];
            for consent in &consents {
                under.push((consent.id, guard::told_under(tx, &town.house.world, consent).await?.len()));
            }
            Ok(under)
        });
        let under = under.expect("the ledger");
        assert_eq!(under.iter().map(|(_, rows)| *rows).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(under[0].0, newer);
    }
}

/// A consent of which no day is the end counts until its event came, and not for ever.
#[tokio::test]
async fn a_consent_ends_with_its_event() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let participant = program.enrolled().await;
        let with_day = program.consented(&to_police(&town, participant, &[Segment::Safety])).await;
        let consent = Consent {
            recipients: vec![words::Recipient::Program],
            expires_day: None,
            expires_event: "When I have moved".to_owned(),
            ..to_police(&town, participant, &[Segment::Part2])
        };
        program.consented(&consent).await;
        program.wrote(participant, Segment::Part2, "Goes to a program.").await;
        let opens = async || {
            let opened = done!(town, |tx| crate::read(tx, &program.pm, participant));
            opened.shown.iter().any(|one| one.segment == Segment::Part2)
        };
        town.clock.advance(1000 * 24 * Moment::HOUR);
        for cx in [&program.pm, &program.manager] {
            town.agrees(cx.person().expect("a person")).await;
        }
        assert!(opens().await, "no day ends it");
        let end = async |id| done!(town, |tx| crate::end_consent(tx, &program.manager, participant, id));
        let stranger = tried!(town, |tx| crate::end_consent(tx, &program.officer, participant, consent.id));
        assert!(matches!(stranger, Err(ReferralError::Problem(Problem::NotFound))));
        end(with_day).await;
        end(consent.id).await;
        end(consent.id).await;
        assert!(!opens().await);
        let papers = done!(town, |tx| crate::read(tx, &program.manager, participant)).consents;
        let ended: Vec<_> = papers.iter().map(|one| (one.it.id, one.it.ended_at.is_some())).collect();
        assert_eq!(ended.len(), 2);
        assert!(ended.contains(&(consent.id, true)) && ended.contains(&(with_day, false)), "it has a day");
    }
}

/// The words of a consent may say what it is about: treatment is read there by whoever reads it elsewhere.
#[tokio::test]
async fn the_words_of_a_consent_that_tells_of_treatment_are_read_as_treatment_is() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let participant = program.enrolled().await;
    let consent = Consent {
        description: "That I go to the Harbor clinic".to_owned(),
        named: "The Quay treatment house".to_owned(),
        purpose: "Coming off it".to_owned(),
        expires_event: "When my treatment ends".to_owned(),
        ..to_police(&town, participant, &[Segment::Part2])
    };
    program.consented(&consent).await;
    let page = async |cx: &page::Cx| {
        let browser = town.signed_in_as(cx.person().expect("a person")).await;
        browser.get(&format!("/participants/{participant}")).await.body
    };
    let (manager, pm) = (page(&program.manager).await, page(&program.pm).await);
    assert!(manager.contains("Harbor clinic") && manager.contains(words::PART2_NOTICE));
    for word in ["Harbor clinic", "Quay treatment", "Coming off", "my treatment ends"] {
        assert!(manager.contains(word) && !pm.contains(word), "{word}: nobody consented that she reads it");
    }
    assert!(pm.contains("A consent about treatment"));
    let to_program = Consent {
        recipients: vec![words::Recipient::Program],
        ..to_police(&town, participant, &[Segment::Part2])
    };
    program.consented(&to_program).await;
    let pm = page(&program.pm).await;
    assert!(pm.contains("Harbor clinic") && pm.contains(words::PART2_NOTICE));
}
