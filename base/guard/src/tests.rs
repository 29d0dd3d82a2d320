mod agreement_town;
mod agreements;
mod figures;
mod necessary;
mod oracle;
mod orders;
mod standings;
mod told;

use crate::{Act, Ground, Guard, Purpose, Thing, engine::Engine, matrix, who_sees_what};
use people::Viewer;
use proptest::prelude::*;
use std::sync::LazyLock;
use words::{PersonId, Role, SeededChance};

/// One door for all cases: what one asks is remembered when the next one comes.
static DOOR: LazyLock<Guard> = LazyLock::new(guard);
static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new().expect("the policies fit their schema"));

fn guard() -> Guard {
    Guard::new().expect("the policies fit their schema")
}

fn with(roles: &[Role]) -> Viewer {
    Viewer { person: Some(PersonId::new(&SeededChance::new(5))), roles: roles.to_vec(), ..Viewer::default() }
}

#[test]
fn the_committed_matrix_is_the_one_in_force() {
    is_in_force(concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies/matrix.txt"), &matrix(&guard()));
}

#[test]
fn who_sees_what_is_written_as_it_is_in_force() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/who-sees-what.md");
    is_in_force(path, &who_sees_what(&guard()));
}

fn is_in_force(path: &str, made: &str) {
    if std::env::var_os("THROUGHLINE_UPDATE").is_some() {
        std::fs::write(path, made).expect("writing the matrix");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(
        committed, made,
        "policies changed: run the tests once with THROUGHLINE_UPDATE=1 and review the diff"
    );
}

#[test]
fn every_policy_has_its_number() {
    let ids = guard().policy_ids();
    assert!(ids.len() >= 20, "{ids:?}");
    assert!(ids.iter().all(|id| id.rsplit('-').next().is_some_and(|n| n.parse::<u32>().is_ok())));
}

#[test]
fn the_administrator_reads_no_content() {
    let viewer = with(&[Role::Administrator]);
    let ground = Ground::default();
    for (act, thing) in [
        (Act::ReadConcern, Thing::Concern { groups: &[], area: None }),
        (Act::ReadContact, Thing::Contact),
        (Act::ReadDraft, Thing::Draft),
    ] {
        for purpose in Purpose::ALL {
            assert!(guard().require(&viewer, &ground, act, &thing, *purpose).is_err());
        }
    }
}

#[test]
fn a_contact_is_read_only_to_answer() {
    let viewer = with(&[Role::ProjectManager]);
    let ask =
        |purpose| guard().require(&viewer, &Ground::default(), Act::ReadContact, &Thing::Contact, purpose);
    assert!(ask(Purpose::Answering).is_ok());
    assert!(ask(Purpose::Coordination).is_err());
}

#[test]
fn a_denial_names_the_rule_and_not_the_thing() {
    let denied = guard()
        .require(
            &with(&[Role::ProjectManager]),
            &Ground::default(),
            Act::Triage,
            &Thing::Site,
            Purpose::Prosecution,
        )
        .expect_err("the Golden Rule");
    assert_eq!(denied.to_string(), "triage on a Site was denied (golden-rule-1)");
    let denied = guard()
        .require(&Viewer::anyone(), &Ground::default(), Act::Triage, &Thing::Site, Purpose::Coordination)
        .expect_err("not signed in");
    assert_eq!(denied.reason, "no policy permits");
}

/// Somebody whose last role ended in the middle of a session.
#[test]
fn a_person_without_a_seat_has_what_anyone_has() {
    let me = PersonId::new(&SeededChance::new(5));
    let (guard, unseated, anyone) = (guard(), with(&[]), Viewer::anyone());
    let own = [Thing::Response { owner: me, area: None }, Thing::Meeting { public: false, invited: &[me] }];
    for act in Act::ALL {
        for thing in things().iter().chain(&own) {
            let may = |viewer: &Viewer| {
                guard.require(viewer, &Ground::default(), *act, thing, Purpose::Coordination).is_ok()
            };
            assert_eq!(may(&unseated), may(&anyone), "{act:?} {thing:?}");
        }
    }
    let may = |act, thing| {
        let seated = with(&[Role::IntakeCustodian]);
        guard.require(&seated, &Ground::default(), act, thing, Purpose::Coordination).is_ok()
    };
    assert!(may(Act::AdvanceResponse, &own[0]) && may(Act::ReadMeeting, &own[1]));
}

#[test]
fn the_matrix_fits_a_page() {
    assert!(matrix(&guard()).lines().all(|line| line.chars().count() <= 100));
}

fn things() -> Vec<Thing<'static>> {
    vec![
        Thing::Site,
        Thing::Concern { groups: &[], area: None },
        Thing::Contact,
        Thing::Draft,
        Thing::Meeting { public: true, invited: &[] },
        Thing::Meeting { public: false, invited: &[] },
        Thing::Response { owner: PersonId::new(&SeededChance::new(9)), area: None },
    ]
}

proptest! {
    /// The Golden Rule beats every permit, whatever roles somebody holds.
    #[test]
    fn no_role_opens_anything_for_enforcement(
        roles in proptest::sample::subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len()),
        act in proptest::sample::select(Act::ALL.to_vec()),
        thing in proptest::sample::select(things()),
        purpose in proptest::sample::select(vec![Purpose::Investigation, Purpose::Enforcement, Purpose::Prosecution, Purpose::Revocation]),
    ) {
        prop_assert!(DOOR.require(&with(&roles), &Ground::default(), act, &thing, purpose).is_err());
    }

    /// More seats never take anything away.
    #[test]
    fn roles_add_up(
        roles in proptest::sample::subsequence(Role::ALL.to_vec(), 0..=Role::ALL.len()),
        one in proptest::sample::select(Role::ALL.to_vec()),
        act in proptest::sample::select(Act::ALL.to_vec()),
        thing in proptest::sample::select(things()),
    ) {
        let alone = DOOR.require(&with(&[one]), &Ground::default(), act, &thing, Purpose::Coordination).is_ok();
        let mut more = roles;
        more.push(one);
        let together = DOOR.require(&with(&more), &Ground::default(), act, &thing, Purpose::Coordination).is_ok();
        prop_assert!(!alone || together);
    }
}

proptest! {
    #[test]
    fn a_settled_decision_is_that_of_the_engine(
        roles in proptest::sample::subsequence(Role::ALL.to_vec(), 0..=2),
        is_person: bool,
        agreed: bool,
        fresh: bool,
        act in proptest::sample::select(Act::ALL.to_vec()),
        purpose in proptest::sample::select(Purpose::ALL.to_vec()),
    ) {
        let viewer = if is_person { with(&roles) } else { Viewer { roles, ..Viewer::default() } };
        let ground = Ground { agreed, fresh, ..Ground::default() };
        for thing in [Thing::Site, Thing::Contact, Thing::Draft] {
            let asked = ENGINE.ask(&viewer, &ground, act, &thing, purpose).permitted;
            // Asked twice: the second time it is remembered.
            for _ in 0..2 {
                let answer = DOOR.require(&viewer, &ground, act, &thing, purpose).is_ok();
                prop_assert_eq!(asked, answer);
            }
        }
    }
}
