//! Signing, suspending and using duties, on each database.

use super::agreement_town::{Here, bodies, here, new_use, signature};
use crate::{
    AgreementError, NewDuty, NewSignature, NewUse, Standing, adopt_text, all_signed, duties, duty_use,
    duty_uses, notice_use, restore, sign, signed, standing_of, suspend, suspensions, text_in_force,
    unnoticed_uses, use_duty,
};
use store::journal;
use words::{AgreementId, Day, DutyId, Fact, Language, Moment, PersonId};

const DAY: i64 = 24 * Moment::HOUR;

impl Here {
    async fn adopt(&self, english: &str) -> Result<String, AgreementError> {
        let adopted = self
            .db
            .store
            .write(async |tx| adopt_text(tx, &self.world, Some(self.pm), &bodies(english)).await);
        Ok(adopted.await?.hash)
    }
    async fn sign(&self, person: PersonId, new: &NewSignature) -> Result<AgreementId, AgreementError> {
        self.db.store.write(async |tx| sign(tx, &self.world, person, new).await).await
    }
    async fn standing(&self, person: PersonId) -> Standing {
        let today = self.world.today();
        self.db.store.read(async |tx| standing_of(tx, person, today).await).await.expect("a standing")
    }
    async fn suspend(&self, person: PersonId, reason: &str, by: PersonId) -> Result<(), AgreementError> {
        self.db.store.write(async |tx| suspend(tx, &self.world, person, reason, by).await).await
    }
    async fn restore(&self, person: PersonId, by: PersonId) -> Result<(), AgreementError> {
        self.db.store.write(async |tx| restore(tx, &self.world, person, by).await).await
    }
    async fn use_duty(&self, person: PersonId, new: &NewUse) -> Result<bool, AgreementError> {
        self.db.store.write(async |tx| use_duty(tx, &self.world, person, new).await).await
    }
    /// How many facts of this kind the journal holds.
    async fn facts(&self, kind: &'static str) -> usize {
        let read = async |tx: &mut store::Tx| journal::of_kind(tx, kind, Day(0)).await;
        self.db.store.read(read).await.expect("facts").len()
    }
}

#[tokio::test]
async fn the_same_words_are_the_same_text_whoever_adopts_them_and_in_whatever_order() {
    for here in here().await {
        let first = here.adopt("Keep it here.").await.expect("adopted");
        let mut turned = bodies("  Keep it here.\r\n");
        turned.reverse();
        let again = here
            .db
            .store
            .write(async |tx| adopt_text(tx, &here.world, None, &turned).await)
            .await
            .expect("kept");
        assert_eq!((again.hash.as_str(), again.is_new), (first.as_str(), false));
        let second = here.adopt("Keep it here, all of it.").await.expect("adopted");
        assert_ne!(first, second);
        let text =
            here.db.store.read(async |tx| text_in_force(tx).await).await.expect("read").expect("a text");
        assert_eq!((text.version, text.hash.as_str(), text.adopted_by), (2, second.as_str(), Some(here.pm)));
        assert_eq!(text.bodies.iter().map(|body| body.language.tag()).collect::<Vec<_>>(), ["en", "es"]);
        assert_eq!(here.adopt("Keep it here.").await.expect("taken up again"), first);
        assert_eq!(here.facts("agreement-text-adopted/1").await, 3);
    }
}

#[tokio::test]
async fn a_text_without_words_or_with_a_language_twice_is_refused() {
    for here in here().await {
        let en = Language::english();
        let long = "a".repeat(crate::LONGEST_TEXT + 1);
        for bad in [
            vec![],
            vec![(en.clone(), " \n ".to_owned())],
            vec![(en.clone(), long)],
            vec![(en.clone(), "a\u{0}b".to_owned())],
            vec![(en.clone(), "One.".to_owned()), (en.clone(), "Two.".to_owned())],
        ] {
            let adopted = here.db.store.write(async |tx| adopt_text(tx, &here.world, None, &bad).await).await;
            assert!(matches!(adopted, Err(AgreementError::TextShape)), "{bad:?}");
        }
        assert_eq!(here.facts("agreement-text-adopted/1").await, 0);
        let unread = here.sign(here.ana, &signature("no-text")).await;
        assert!(matches!(unread, Err(AgreementError::NoText)));
    }
}

#[tokio::test]
async fn a_signature_counts_for_twelve_months_and_keeps_what_was_signed() {
    for here in here().await {
        let hash = here.adopt("Keep it here.").await.expect("adopted");
        assert_eq!(here.standing(here.ana).await, Standing::Unsigned);
        let spanish = NewSignature {
            language: "es".parse().expect("a tag"),
            name: "  अना रुइज़ · آنا  ".to_owned(),
            ..signature(&hash)
        };
        here.sign(here.ana, &spanish).await.expect("signed");
        let kept =
            here.db.store.read(async |tx| signed(tx, here.ana).await).await.expect("read").expect("signed");
        assert_eq!((kept.name.as_str(), kept.language.tag()), ("अना रुइज़ · آنا", "es"));
        assert_eq!((kept.version, kept.number, kept.signed_day), (1, 1, here.world.today()));
        assert_eq!(here.standing(here.ana).await, Standing::Current);
        assert_eq!(here.standing(here.ben).await, Standing::Unsigned, "one signs for oneself");
        here.clock.advance(364 * DAY);
        assert_eq!(here.standing(here.ana).await, Standing::Current);
        here.clock.advance(DAY);
        assert_eq!(here.standing(here.ana).await, Standing::Lapsed);
        here.sign(here.ana, &signature(&hash)).await.expect("signed again");
        assert_eq!(here.standing(here.ana).await, Standing::Current);
        assert_eq!(here.facts("agreement-signed/1").await, 2);
    }
}

#[tokio::test]
async fn signing_twice_on_a_day_is_one_signature_unless_something_differs() {
    for here in here().await {
        let hash = here.adopt("Keep it here.").await.expect("adopted");
        let first = here.sign(here.ana, &signature(&hash)).await.expect("signed");
        assert_eq!(here.sign(here.ana, &signature(&hash)).await.expect("signed"), first);
        let bare = NewSignature { duties: vec![], ..signature(&hash) };
        let second = here.sign(here.ana, &bare).await.expect("signed without duties");
        assert_ne!(first, second);
        assert_eq!(here.facts("agreement-signed/1").await, 2);
        let all = here.db.store.read(async |tx| all_signed(tx).await).await.expect("read");
        assert_eq!(all.iter().map(|one| (one.id, one.number)).collect::<Vec<_>>(), [(second, 2)]);
    }
}

#[tokio::test]
async fn what_cannot_be_signed_is_refused_and_changes_nothing() {
    for here in here().await {
        let old = here.adopt("Keep it here.").await.expect("adopted");
        let new = here.adopt("Keep it here, all of it.").await.expect("adopted");
        let good = signature(&new);
        let duty = |duty: &str| NewDuty { duty: duty.to_owned(), ..good.duties[0].clone() };
        let many = vec![duty("One"), duty("Two"), duty("Three"), duty("Four")];
        let long = "x".repeat(201);
        for (bad, why) in [
            (NewSignature { text: old, ..good.clone() }, AgreementError::TextChanged),
            (
                NewSignature { language: "vi".parse().expect("a tag"), ..good.clone() },
                AgreementError::NoSuchLanguage,
            ),
            (NewSignature { name: " ".to_owned(), ..good.clone() }, AgreementError::NameShape),
            (NewSignature { name: "Ana\nRuiz".to_owned(), ..good.clone() }, AgreementError::NameShape),
            (NewSignature { name: "Ana \u{202E}ziuR".to_owned(), ..good.clone() }, AgreementError::NameShape),
            (NewSignature { name: long.clone(), ..good.clone() }, AgreementError::NameShape),
            (NewSignature { duties: vec![duty("")], ..good.clone() }, AgreementError::DutyShape),
            (NewSignature { duties: vec![duty(&long)], ..good.clone() }, AgreementError::DutyShape),
            (NewSignature { duties: many, ..good.clone() }, AgreementError::TooManyDuties),
        ] {
            let refused = here.sign(here.ana, &bad).await.expect_err("refused");
            assert_eq!(refused.to_string(), why.to_string());
        }
        assert_eq!(here.standing(here.ana).await, Standing::Unsigned);
        assert_eq!(here.facts("agreement-signed/1").await, 0);
    }
}

#[tokio::test]
async fn another_text_makes_every_signature_outdated() {
    for here in here().await {
        let hash = here.adopt("Keep it here.").await.expect("adopted");
        for person in [here.ana, here.ben] {
            here.sign(person, &signature(&hash)).await.expect("signed");
        }
        let new = here.adopt("Keep it here, all of it.").await.expect("adopted");
        assert_eq!(
            (here.standing(here.ana).await, here.standing(here.ben).await),
            (Standing::Outdated, Standing::Outdated)
        );
        here.sign(here.ana, &signature(&new)).await.expect("signed");
        assert_eq!(
            (here.standing(here.ana).await, here.standing(here.ben).await),
            (Standing::Current, Standing::Outdated)
        );
        here.adopt("Keep it here.").await.expect("the old words again");
        assert_eq!(here.standing(here.ben).await, Standing::Current, "Ben signed these very words");
        assert_eq!(here.standing(here.ana).await, Standing::Outdated);
    }
}

#[tokio::test]
async fn a_clock_that_jumped_back_makes_nothing_current() {
    for here in here().await {
        let hash = here.adopt("Keep it here.").await.expect("adopted");
        here.clock.advance(40 * DAY);
        let first = here.sign(here.ana, &signature(&hash)).await.expect("signed");
        here.clock.advance(-40 * DAY);
        assert_eq!(here.standing(here.ana).await, Standing::Ahead);
        let second = here.sign(here.ana, &signature(&hash)).await.expect("signed on the right day");
        assert_ne!(first, second);
        assert_eq!(
            here.standing(here.ana).await,
            Standing::Current,
            "the last signature counts, not the latest day"
        );
    }
}

#[tokio::test]
async fn a_suspended_agreement_is_restored_by_somebody_else_and_not_by_signing() {
    for here in here().await {
        let hash = here.adopt("Keep it here.").await.expect("adopted");
        assert!(matches!(
            here.suspend(here.ana, "A name got out.", here.pm).await,
            Err(AgreementError::NothingSigned)
        ));
        here.sign(here.ana, &signature(&hash)).await.expect("signed");
        for reason in ["", " \n", &"x".repeat(501)] {
            assert!(matches!(
                here.suspend(here.ana, reason, here.pm).await,
                Err(AgreementError::ReasonShape)
            ));
        }
        here.suspend(here.ana, "A name got out.", here.pm).await.expect("suspended");
        here.suspend(here.ana, "Once more.", here.pm).await.expect("suspended already");
        assert_eq!(here.facts("agreement-suspended/1").await, 1);
        assert_eq!(here.standing(here.ana).await, Standing::Suspended);
        assert!(matches!(here.sign(here.ana, &signature(&hash)).await, Err(AgreementError::Suspended)));
        let newer = here.adopt("Keep it here, all of it.").await.expect("adopted");
        assert!(matches!(here.sign(here.ana, &signature(&newer)).await, Err(AgreementError::Suspended)));
        assert_eq!(here.standing(here.ana).await, Standing::Suspended, "a new text mends nothing");
        assert!(matches!(here.restore(here.ana, here.ana).await, Err(AgreementError::OwnAgreement)));
        here.restore(here.ana, here.pm).await.expect("restored");
        here.restore(here.ana, here.pm).await.expect("restored already");
        assert_eq!(here.facts("agreement-restored/1").await, 1);
        assert_eq!(here.standing(here.ana).await, Standing::Outdated, "it stands as it would have");
        here.sign(here.ana, &signature(&newer)).await.expect("signed");
        here.suspend(here.ana, "Again.", here.pm).await.expect("suspended");
        assert_eq!(here.standing(here.ana).await, Standing::Suspended);
        let all = here.db.store.read(async |tx| suspensions(tx, here.ana).await).await.expect("read");
        let told: Vec<_> = all.iter().map(|one| (one.reason.as_str(), one.restored_by.as_deref())).collect();
        assert_eq!(told, [("Again.", None), ("A name got out.", Some("Pia Moor"))]);
    }
}

#[tokio::test]
async fn a_declared_duty_is_used_and_noticed_once() {
    for here in here().await {
        let hash = here.adopt("Keep it here.").await.expect("adopted");
        let agreement = here.sign(here.ana, &signature(&hash)).await.expect("signed");
        let declared = here.db.store.read(async |tx| duties(tx, agreement).await).await.expect("read");
        assert_eq!(
            (declared.len(), declared[0].position, declared[0].duty.as_str()),
            (1, 1, "Mandated reporter")
        );
        let new = new_use(&here, agreement);
        assert!(here.use_duty(here.ana, &new).await.expect("recorded"));
        assert!(
            !here.use_duty(here.ana, &new).await.expect("the same use"),
            "a second click records nothing"
        );
        let facts = here
            .db
            .store
            .read(async |tx| journal::of_kind(tx, "duty-used/1", Day(0)).await)
            .await
            .expect("facts");
        assert_eq!(
            facts.into_iter().map(|entry| entry.fact).collect::<Vec<_>>(),
            [Fact::DutyUsed { duty: new.id, person: here.ana }]
        );
        let unnoticed = async || here.db.store.read(async |tx| unnoticed_uses(tx).await).await.expect("read");
        assert_eq!(unnoticed().await.iter().map(|one| one.id).collect::<Vec<_>>(), [new.id]);
        let notice =
            async |by| here.db.store.write(async |tx| notice_use(tx, &here.world, new.id, by).await).await;
        let first = here.world.now();
        notice(here.pm).await.expect("noticed");
        here.clock.advance(DAY);
        notice(here.pm).await.expect("opened again");
        assert!(unnoticed().await.is_empty());
        let kept =
            here.db.store.read(async |tx| duty_use(tx, new.id).await).await.expect("read").expect("kept");
        assert_eq!((kept.noticed_at, kept.person_name.as_str()), (Some(first), "Ana Ruiz"));
        assert_eq!(
            (kept.what.as_str(), kept.to_whom.as_str()),
            ("That a child was not safe.", "The county's line")
        );
        for (person, uses) in [(None, 1), (Some(here.ana), 1), (Some(here.ben), 0)] {
            let all = here.db.store.read(async |tx| duty_uses(tx, person).await).await.expect("read");
            assert_eq!(all.len(), uses);
        }
        let unknown = DutyId::new(&*here.world.chance);
        let none = here.db.store.write(async |tx| notice_use(tx, &here.world, unknown, here.pm).await).await;
        assert!(matches!(none, Err(AgreementError::NoSuchUse)));
    }
}

#[tokio::test]
async fn a_duty_that_does_not_hold_opens_nothing() {
    for here in here().await {
        let hash = here.adopt("Keep it here.").await.expect("adopted");
        let of_ana = here.sign(here.ana, &signature(&hash)).await.expect("signed");
        let bare = NewSignature { duties: vec![], ..signature(&hash) };
        let of_ben = here.sign(here.ben, &bare).await.expect("signed");
        let good = new_use(&here, of_ana);
        let tomorrow = here.world.today().plus(1);
        for (person, bad, why) in [
            (here.ana, NewUse { no_part2: false, ..good.clone() }, AgreementError::Part2NotRuledOut),
            (here.ana, NewUse { least: false, ..good.clone() }, AgreementError::NotLeast),
            (here.ana, NewUse { what: " ".to_owned(), ..good.clone() }, AgreementError::UseShape),
            (here.ana, NewUse { to_whom: String::new(), ..good.clone() }, AgreementError::UseShape),
            (here.ana, NewUse { what: "x".repeat(501), ..good.clone() }, AgreementError::UseShape),
            (here.ana, NewUse { used_day: tomorrow, ..good.clone() }, AgreementError::DayAhead),
            (here.ana, NewUse { position: 2, ..good.clone() }, AgreementError::NoSuchDuty),
            (here.ben, good.clone(), AgreementError::NoSuchDuty),
            (here.ben, NewUse { agreement: of_ben, ..good.clone() }, AgreementError::NoSuchDuty),
            (here.pm, good.clone(), AgreementError::NotCurrent),
        ] {
            let refused = here.use_duty(person, &bad).await.expect_err("refused");
            assert_eq!(refused.to_string(), why.to_string());
        }
        here.suspend(here.ana, "A name got out.", here.pm).await.expect("suspended");
        assert!(matches!(here.use_duty(here.ana, &good).await, Err(AgreementError::NotCurrent)));
        here.restore(here.ana, here.pm).await.expect("restored");
        here.clock.advance(DAY);
        here.sign(here.ana, &signature(&hash)).await.expect("signed anew");
        let old = here.use_duty(here.ana, &good).await;
        assert!(matches!(old, Err(AgreementError::NoSuchDuty)), "the duty of an earlier signature is over");
        assert_eq!(here.facts("duty-used/1").await, 0);
    }
}
