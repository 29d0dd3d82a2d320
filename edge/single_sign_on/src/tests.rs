use crate::{OpenId, Settings, kept::Departed};
use people::{Arrival, SignOnTrouble, SingleSignOn as _};
use proptest::prelude::*;
use std::sync::Arc;
use tokio::net::TcpListener;
use words::{FixedClock, Moment, SeededChance, World};

fn world() -> World {
    World {
        clock: Arc::new(FixedClock::new(Moment(1_780_000_000_000_000))),
        chance: Arc::new(SeededChance::new(5)),
        zone: jiff::tz::TimeZone::UTC,
    }
}

fn at(issuer: &str) -> OpenId {
    let text = |text: &str| text.to_owned();
    OpenId::new(Settings { issuer: text(issuer), client_id: text("lead"), secret: text("hush") })
        .expect("settings that hold together")
}

const BACK: &str = "https://lead.example.org/sign-in/city/back";

#[test]
fn a_departure_is_read_back_as_it_was_kept_and_no_two_are_alike() {
    let chance = SeededChance::new(1);
    let (one, other) = (Departed::new(&chance), Departed::new(&chance));
    assert_eq!(Departed::of_text(&one.to_text()).as_ref(), Some(&one));
    assert_ne!(one, other);
    assert!(one.state != one.nonce && one.nonce != one.verifier && one.verifier.len() == 64);
}

proptest! {
    #[test]
    fn whatever_was_kept_is_read_or_refused(text in "\\PC{0,80}") {
        if let Some(departed) = Departed::of_text(&text) {
            prop_assert_eq!(departed.to_text(), text);
        }
    }
}

#[tokio::test]
async fn what_has_not_the_state_that_was_sent_is_refused_before_anybody_is_asked() {
    // Nobody listens there: the provider would be away.
    let provider = at("http://127.0.0.1:9");
    let world = world();
    let departed = Departed::new(&*world.chance);
    let kept = departed.to_text();
    let refused = [
        ("", "c", kept.as_str()),
        ("other", "c", &kept),
        (&departed.nonce, "c", &kept),
        (&departed.state, "", &kept),
        (&departed.state, "c", "no departure"),
    ];
    for (state, code, kept) in refused {
        let outcome = provider.arrive(&world, BACK, kept, Arrival { code, state }).await;
        assert!(matches!(outcome, Err(SignOnTrouble::Refused(_))), "{state} {code}: {outcome:?}");
    }
    let right = Arrival { code: "c", state: &departed.state };
    let outcome = provider.arrive(&world, BACK, &kept, right).await;
    assert!(matches!(outcome, Err(SignOnTrouble::Away(_))), "{outcome:?}");
}

#[tokio::test]
async fn a_provider_that_is_away_or_says_nonsense_is_away() {
    let world = world();
    let outcome = at("http://127.0.0.1:9").depart(&world, BACK).await;
    assert!(matches!(outcome, Err(SignOnTrouble::Away(_))), "{outcome:?}");
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let hangs_up = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            drop(stream);
        }
    });
    let outcome = at(&format!("http://{address}")).depart(&world, BACK).await;
    assert!(matches!(outcome, Err(SignOnTrouble::Away(_))), "{outcome:?}");
    hangs_up.abort();
}

#[test]
fn what_is_no_address_is_no_provider() {
    let settings = Settings { issuer: "city".into(), client_id: "lead".into(), secret: "hush".into() };
    assert!(OpenId::new(settings).is_err());
}
