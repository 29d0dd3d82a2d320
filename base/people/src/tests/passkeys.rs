use super::*;
use crate::{
    CEREMONY_LASTS, Ceremony, FRESH_FOR, Kept, OwnPasskey, RelyingParty, add_passkey, ask_link, begin_adding,
    begin_proof, begin_sign_in, open_session, passkeys_of, prove, prove_in_demo, remove_passkey,
    sign_in_with_passkey, sweep, take_ceremony, testing::Device,
};
use store::journal;
use words::{Fact, PasskeyId, Way};

const ORIGIN: &str = "https://lead.example.org";

fn party() -> RelyingParty {
    RelyingParty::new(ORIGIN, "LEAD in Alder Bay").expect("a site for passkeys")
}

/// What makes a device lie.
type Lie = fn(&mut Device);

/// A person with a session, on one database.
struct Desk<'a> {
    town: &'a Town,
    db: &'a Throwaway,
    person: PersonId,
    session: Secret,
}

impl<'a> Desk<'a> {
    async fn new(town: &'a Town, db: &'a Throwaway, email: &str, way: Way) -> Result<Self, PeopleError> {
        let person = town.vouched(&db.store, email, Role::ProjectManager).await?;
        let desk = Desk { town, db, person, session: Secret::new(&*town.world.chance) };
        desk.again(way).await
    }

    /// The same person, signed in anew.
    async fn again(&self, way: Way) -> Result<Self, PeopleError> {
        let (world, limits) = (&self.town.world, SessionLimits::default());
        let open = async |tx: &mut store::Tx| open_session(tx, world, &limits, self.person, way).await;
        let session = self.db.store.write(open).await?;
        Ok(Desk { town: self.town, db: self.db, person: self.person, session })
    }

    async fn viewer(&self) -> Result<Viewer, PeopleError> {
        Ok(self.town.viewer(self.db, &self.session).await?.map_or_else(Viewer::anyone, |(viewer, _)| viewer))
    }

    async fn asks_to_add(&self) -> Result<(String, Secret), PeopleError> {
        let (viewer, party) = (self.viewer().await?, party());
        let world = &self.town.world;
        let begin = async |tx: &mut store::Tx| begin_adding(tx, world, &party, &viewer, "work phone").await;
        let (asking, secret) = self.db.store.write(begin).await?;
        Ok((asking.options, secret))
    }

    async fn takes(&self, what: Ceremony, secret: &Secret) -> Result<Kept, PeopleError> {
        let session = (what != Ceremony::SignIn).then(|| self.session.hash());
        let take = async |tx: &mut store::Tx| {
            take_ceremony(tx, &self.town.world, what, session.as_deref(), secret.reveal()).await
        };
        self.db.store.write(take).await
    }

    async fn adds(&self, answer: &str, secret: &Secret) -> Result<PasskeyId, PeopleError> {
        let (kept, viewer, party) = (self.takes(Ceremony::Add, secret).await?, self.viewer().await?, party());
        let world = &self.town.world;
        let add = async |tx: &mut store::Tx| add_passkey(tx, world, &party, &viewer, &kept, answer).await;
        self.db.store.write(add).await
    }

    async fn adds_with(&self, device: &mut Device) -> Result<PasskeyId, PeopleError> {
        let (options, secret) = self.asks_to_add().await?;
        self.adds(&device.make(&options), &secret).await
    }

    async fn proves(&self, device: &mut Device) -> Result<(), PeopleError> {
        let (viewer, party, world) = (self.viewer().await?, party(), &self.town.world);
        let begin = async |tx: &mut store::Tx| begin_proof(tx, world, &party, &viewer).await;
        let (asking, secret) = self.db.store.write(begin).await?;
        let answer = device.answer(&asking.options);
        let kept = self.takes(Ceremony::Prove, &secret).await?;
        let prove = async |tx: &mut store::Tx| prove(tx, world, &party, &viewer, &kept, &answer).await;
        self.db.store.write(prove).await
    }

    async fn passkeys(&self) -> Result<Vec<OwnPasskey>, PeopleError> {
        self.db.store.read(async |tx| passkeys_of(tx, self.person).await).await
    }

    async fn removes(&self, passkey: PasskeyId) -> Result<(), PeopleError> {
        let (viewer, world) = (self.viewer().await?, &self.town.world);
        self.db.store.write(async |tx| remove_passkey(tx, world, &viewer, passkey).await).await
    }
}

/// What a browser is asked on the sign-in page.
async fn asked(town: &Town, db: &Throwaway) -> Result<(String, Secret), PeopleError> {
    let party = party();
    let begun = db.store.write(async |tx| begin_sign_in(tx, &town.world, &party).await).await?;
    Ok((begun.0.options, begun.1))
}

async fn signs_in(
    town: &Town,
    db: &Throwaway,
    answer: &str,
    secret: &Secret,
) -> Result<PersonId, PeopleError> {
    let (party, limits, world) = (party(), SessionLimits::default(), &town.world);
    let take =
        async |tx: &mut store::Tx| take_ceremony(tx, world, Ceremony::SignIn, None, secret.reveal()).await;
    let kept = db.store.write(take).await?;
    let enter =
        async |tx: &mut store::Tx| sign_in_with_passkey(tx, world, &limits, &party, &kept, answer).await;
    Ok(db.store.write(enter).await?.0)
}

fn is_refused<T>(outcome: &Result<T, PeopleError>) -> bool {
    matches!(outcome, Err(PeopleError::PasskeyRefused))
}

fn is_over<T>(outcome: &Result<T, PeopleError>) -> bool {
    matches!(outcome, Err(PeopleError::CeremonyOver))
}

#[tokio::test]
async fn a_passkey_is_added_with_an_invitation_and_signs_in() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(1);
        let desk = Desk::new(&town, &db, "m@example.org", Way::Invitation).await?;
        let mut phone = Device::new(ORIGIN, 7);
        let passkey = desk.adds_with(&mut phone).await?;
        let own = desk.passkeys().await?;
        assert_eq!((own.len(), own[0].name.as_str(), own[0].used_day), (1, "work phone", None));
        let (options, secret) = asked(&town, &db).await?;
        assert!(!options.contains("allowCredentials\":[{"), "it names nobody: {options}");
        assert!(options.contains("\"userVerification\":\"required\""), "{options}");
        assert_eq!(signs_in(&town, &db, &phone.answer(&options), &secret).await?, desk.person);
        assert_eq!(desk.passkeys().await?[0].used_day, Some(town.world.today()));
        let (id, person) = (passkey.to_string(), desk.person);
        let told = db.store.read(async |tx| journal::of_thing(tx, &id).await).await?;
        assert_eq!(told[0].fact, Fact::PasskeyAdded { passkey, person });
        let told = db.store.read(async |tx| journal::of_thing(tx, &person.to_string()).await).await?;
        assert!(told.iter().any(|entry| entry.fact == Fact::SignedIn { person, way: Way::Passkey }));
        let asked = async |tx: &mut store::Tx| ask_link(tx, &town.world, "m@example.org", false).await;
        assert!(matches!(db.store.write(asked).await?, crate::Asked::UsePasskey(_)), "no links any more");
    }
    Ok(())
}

#[tokio::test]
async fn the_device_is_asked_to_know_who_it_is_and_to_look() -> Result<(), PeopleError> {
    let db = Throwaway::sqlite().await?;
    let town = town(2);
    let desk = Desk::new(&town, &db, "m@example.org", Way::Invitation).await?;
    let (options, _) = desk.asks_to_add().await?;
    for asked in
        ["\"residentKey\":\"required\"", "\"userVerification\":\"required\"", "\"id\":\"lead.example.org\""]
    {
        assert!(options.contains(asked), "{asked} in {options}");
    }
    assert!(options.contains("\"attestation\":\"none\""), "which make it is, nobody asks: {options}");
    Ok(())
}

#[tokio::test]
async fn an_answer_counts_once_in_time_and_where_it_was_asked() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(3);
        let desk = Desk::new(&town, &db, "m@example.org", Way::Invitation).await?;
        let (options, secret) = desk.asks_to_add().await?;
        let mut phone = Device::new(ORIGIN, 7);
        let made = phone.make(&options);
        let elsewhere = desk.again(Way::Invitation).await?;
        assert!(is_over(&elsewhere.adds(&made, &secret).await), "another session");
        assert!(is_over(&desk.takes(Ceremony::Prove, &secret).await), "another question");
        desk.adds(&made, &secret).await?;
        assert!(is_over(&desk.adds(&made, &secret).await), "replayed");
        let (options, first) = asked(&town, &db).await?;
        let answer = phone.answer(&options);
        signs_in(&town, &db, &answer, &first).await?;
        assert!(is_over(&signs_in(&town, &db, &answer, &first).await), "replayed");
        let (_, second) = asked(&town, &db).await?;
        assert!(is_refused(&signs_in(&town, &db, &answer, &second).await), "replayed to another question");
        assert!(is_over(&signs_in(&town, &db, &answer, &second).await), "which is used up by that");
        let (options, late) = asked(&town, &db).await?;
        town.clock.advance(CEREMONY_LASTS);
        assert!(is_over(&signs_in(&town, &db, &phone.answer(&options), &late).await), "late");
        let forged = Secret::new(&*town.world.chance);
        assert!(is_over(&signs_in(&town, &db, &answer, &forged).await), "never asked");
        town.clock.advance(24 * Moment::HOUR);
        assert!(db.store.write(async |tx| sweep(tx, &town.world).await).await? > 0);
        assert!(is_over(&signs_in(&town, &db, &answer, &late).await));
    }
    Ok(())
}

#[tokio::test]
async fn a_device_that_lies_is_refused() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(4);
        let desk = Desk::new(&town, &db, "m@example.org", Way::Invitation).await?;
        let mut phone = Device::new(ORIGIN, 7);
        let lies: [(&str, Lie); 4] = [
            ("another page", |device| device.origin = "https://lead.example.net".into()),
            ("another party", |device| device.party = "example.org".into()),
            ("nobody looked", |device| device.verifies = false),
            ("without encryption", |device| device.origin = "http://lead.example.org".into()),
        ];
        for (lie, tell) in lies {
            let mut liar = phone.clone();
            tell(&mut liar);
            assert!(is_refused(&desk.adds_with(&mut liar).await), "{lie}");
        }
        desk.adds_with(&mut phone).await?;
        for (lie, tell) in lies {
            let mut liar = phone.clone();
            tell(&mut liar);
            let (options, secret) = asked(&town, &db).await?;
            assert!(is_refused(&signs_in(&town, &db, &liar.answer(&options), &secret).await), "{lie}");
        }
        let mut stranger = Device::new(ORIGIN, 8);
        let (options, secret) = asked(&town, &db).await?;
        assert!(is_refused(&signs_in(&town, &db, &stranger.answer(&options), &secret).await), "unknown");
        for nonsense in ["", "{}", "[]", "null", "{\"id\":1}", "\u{0}", &"[".repeat(500)] {
            let (_, secret) = asked(&town, &db).await?;
            assert!(is_refused(&signs_in(&town, &db, nonsense, &secret).await), "{nonsense:?}");
        }
        let (options, secret) = asked(&town, &db).await?;
        assert_eq!(signs_in(&town, &db, &phone.answer(&options), &secret).await?, desk.person);
    }
    Ok(())
}

#[tokio::test]
async fn a_passkey_that_counts_back_is_refused() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(5);
        let desk = Desk::new(&town, &db, "m@example.org", Way::Invitation).await?;
        let mut phone = Device::new(ORIGIN, 7);
        desk.adds_with(&mut phone).await?;
        let mut copy = phone.clone();
        for _ in 0..2 {
            let (options, secret) = asked(&town, &db).await?;
            signs_in(&town, &db, &phone.answer(&options), &secret).await?;
        }
        let (options, secret) = asked(&town, &db).await?;
        assert!(is_refused(&signs_in(&town, &db, &copy.answer(&options), &secret).await));
        let (options, secret) = asked(&town, &db).await?;
        assert!(is_refused(&signs_in(&town, &db, &copy.answer(&options), &secret).await), "the same count");
        let (options, secret) = asked(&town, &db).await?;
        signs_in(&town, &db, &phone.answer(&options), &secret).await?;
    }
    Ok(())
}

#[tokio::test]
async fn who_may_add_and_remove() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(6);
        let desk = Desk::new(&town, &db, "m@example.org", Way::Link).await?;
        for way in [Way::Link, Way::SingleSignOn] {
            let refused = desk.again(way).await?.asks_to_add().await;
            assert!(matches!(refused, Err(PeopleError::NotInvited)), "{way}");
        }
        let (mut phone, mut key) = (Device::new(ORIGIN, 7), Device::new(ORIGIN, 8));
        let invited = desk.again(Way::Invitation).await?;
        let first = invited.adds_with(&mut phone).await?;
        assert!(
            matches!(invited.asks_to_add().await, Err(PeopleError::NotFresh)),
            "a second one takes the first"
        );
        assert!(matches!(invited.removes(first).await, Err(PeopleError::NotFresh)));
        invited.proves(&mut phone).await?;
        assert!(matches!(invited.removes(first).await, Err(PeopleError::LastPasskey)));
        let (options, secret) = invited.asks_to_add().await?;
        assert!(options.contains("excludeCredentials\":[{"), "{options}");
        let made = key.make(&options);
        town.clock.advance(FRESH_FOR - 1);
        assert!(invited.viewer().await?.is_fresh(town.world.now()));
        invited.adds(&made, &secret).await?;
        town.clock.advance(1);
        assert!(!invited.viewer().await?.is_fresh(town.world.now()));
        assert!(matches!(invited.removes(first).await, Err(PeopleError::NotFresh)));
        invited.proves(&mut key).await?;
        let other = desk.again(Way::Passkey).await?;
        let stranger = Desk::new(&town, &db, "s@example.org", Way::Passkey).await?;
        stranger.removes(first).await?;
        assert_eq!(desk.passkeys().await?.len(), 2, "somebody else's stays");
        invited.removes(first).await?;
        invited.removes(first).await?;
        assert_eq!(desk.passkeys().await?.len(), 1);
        assert!(!other.viewer().await?.is_signed_in(), "other sessions end");
        assert!(invited.viewer().await?.is_signed_in(), "this one stays");
        let (options, secret) = asked(&town, &db).await?;
        assert!(is_refused(&signs_in(&town, &db, &phone.answer(&options), &secret).await), "removed");
    }
    Ok(())
}

#[tokio::test]
async fn only_ones_own_passkey_proves() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(7);
        let mine = Desk::new(&town, &db, "m@example.org", Way::Invitation).await?;
        let theirs = Desk::new(&town, &db, "t@example.org", Way::Invitation).await?;
        let (mut my, mut their) = (Device::new(ORIGIN, 7), Device::new(ORIGIN, 8));
        mine.adds_with(&mut my).await?;
        theirs.adds_with(&mut their).await?;
        assert!(is_refused(&mine.proves(&mut their).await));
        assert!(!mine.viewer().await?.is_fresh(town.world.now()));
        mine.proves(&mut my).await?;
        assert!(mine.viewer().await?.is_fresh(town.world.now()));
        assert!(
            !mine.again(Way::Link).await?.viewer().await?.is_fresh(town.world.now()),
            "of this session alone"
        );
        assert!(mine.again(Way::Passkey).await?.viewer().await?.is_fresh(town.world.now()), "by signing in");
        assert!(!mine.again(Way::SingleSignOn).await?.viewer().await?.is_fresh(town.world.now()));
        let same = Device::new(ORIGIN, 8);
        assert!(
            is_refused(&theirs.again(Way::CommandLine).await?.adds_with(&mut same.clone()).await),
            "there already"
        );
    }
    Ok(())
}

#[tokio::test]
async fn a_passkey_of_one_person_does_not_sign_in_another() -> Result<(), PeopleError> {
    let db = Throwaway::sqlite().await?;
    let town = town(8);
    let mine = Desk::new(&town, &db, "m@example.org", Way::Invitation).await?;
    let theirs = Desk::new(&town, &db, "t@example.org", Way::Invitation).await?;
    let (mut my, mut their) = (Device::new(ORIGIN, 7), Device::new(ORIGIN, 8));
    mine.adds_with(&mut my).await?;
    theirs.adds_with(&mut their).await?;
    let (options, secret) = asked(&town, &db).await?;
    // My device's signature under their name.
    let answer = my.answer(&options);
    let handle = |device: &mut Device, options: &str| -> String {
        let answer: serde_json::Value = serde_json::from_str(&device.answer(options)).expect("JSON");
        answer["response"]["userHandle"].as_str().expect("a handle").to_owned()
    };
    let (my_name, their_name) = (handle(&mut my, &options), handle(&mut their, &options));
    let forged = answer.replace(&my_name, &their_name);
    assert_ne!(forged, answer);
    assert!(is_refused(&signs_in(&town, &db, &forged, &secret).await));
    Ok(())
}

#[tokio::test]
async fn a_passkey_opens_nothing_without_a_role() -> Result<(), PeopleError> {
    for db in Throwaway::each().await? {
        let town = town(9);
        let desk = Desk::new(&town, &db, "d@example.org", Way::Invitation).await?;
        let mut phone = Device::new(ORIGIN, 7);
        desk.adds_with(&mut phone).await?;
        town.vouched(&db.store, "second@example.org", Role::ProjectManager).await?;
        let (options, secret) = asked(&town, &db).await?;
        let all = db.store.read(async |tx| crate::list(tx, town.world.today()).await).await?;
        let seats = all.into_iter().find(|(person, _)| person.id == desk.person).expect("there").1;
        let end = async |tx: &mut store::Tx| crate::end_seat(tx, &town.world, seats[0].id, None).await;
        db.store.write(end).await?;
        assert!(!desk.viewer().await?.is_signed_in(), "on the next request");
        let outcome = signs_in(&town, &db, &phone.answer(&options), &secret).await;
        assert!(matches!(outcome, Err(PeopleError::NotLetIn)), "{outcome:?}");
    }
    Ok(())
}

#[tokio::test]
async fn only_invented_people_without_a_passkey_prove_by_a_button() -> Result<(), PeopleError> {
    let db = Throwaway::sqlite().await?;
    let town = town(10);
    let real = Desk::new(&town, &db, "m@example.org", Way::Link).await?;
    let press = async |desk: &Desk<'_>| {
        let viewer = desk.viewer().await?;
        db.store.write(async |tx| prove_in_demo(tx, &town.world, &viewer).await).await
    };
    assert!(is_refused(&press(&real).await));
    let invented = real.again(Way::Demo).await?;
    press(&invented).await?;
    assert!(invented.viewer().await?.is_fresh(town.world.now()));
    invented.adds_with(&mut Device::new(ORIGIN, 7)).await?;
    assert!(is_refused(&press(&invented).await), "they have one now");
    Ok(())
}

#[test]
fn passkeys_need_a_name_and_encryption_or_this_machine() {
    for (url, origin) in [
        ("https://lead.example.org", "https://lead.example.org"),
        ("https://lead.example.org:8443/", "https://lead.example.org:8443"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://127.0.0.1:41234", "http://localhost:41234"),
    ] {
        let party = RelyingParty::new(url, "LEAD");
        assert_eq!(party.as_ref().map(RelyingParty::origin).ok(), Some(origin), "{url}");
    }
    for url in ["", "lead", "http://lead.example.org", "https://192.0.2.7", "http://[2001:db8::1]/"] {
        assert!(matches!(RelyingParty::new(url, "LEAD"), Err(PeopleError::NoPasskeysHere)), "{url}");
    }
}

#[test]
fn an_answer_from_the_future_is_not_fresh() {
    let at = |proved: i64, now: i64| {
        Viewer { proved_at: Some(Moment(proved)), ..Viewer::default() }.is_fresh(Moment(now))
    };
    assert!(at(0, 0) && at(0, FRESH_FOR - 1));
    assert!(!at(0, FRESH_FOR) && !at(1, 0) && !at(i64::MAX, 0));
    assert!(!Viewer::default().is_fresh(Moment(0)));
}
