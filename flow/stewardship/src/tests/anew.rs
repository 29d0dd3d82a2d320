//! What the gate saw is over: whoever left between the gate and the page reads nothing behind it.

use super::{cx_of, plan};
use crate::{ask_anew::ask_anew, cards, end_other_sessions, end_session};
use guard::{Act, Ground, Loader};
use page::{
    Later, Problem,
    testing::{Browser, Plan, Town},
};
use std::sync::{Arc, Mutex};
use store::{Store, StoreError, Tx};
use words::{Day, PersonId, Role};

/// Ends a session once the gate has looked at it and before the page does.
#[derive(Default)]
struct Leaves(Mutex<Option<(Store, String)>>);

impl Leaves {
    /// It ends the session of this browser, with its next request.
    fn of(&self, town: &Town, browser: &Browser<'_>) {
        *self.0.lock().expect("one thread") = Some((town.store().clone(), browser.session()));
    }

    fn is_waiting(&self) -> bool {
        self.0.lock().expect("one thread").is_some()
    }
}

impl Loader for Leaves {
    fn ground<'a>(&'a self, _: &'a mut Tx, _: PersonId, _: Day) -> Later<'a, Result<Ground, StoreError>> {
        let waiting = self.0.lock().expect("one thread").take();
        Box::pin(async move {
            if let Some((kept, session)) = waiting {
                store::write!(kept, |tx| -> Result<(), ::people::PeopleError> {
                    ::people::sign_out(tx, &session).await
                })
                .expect("signed out");
            }
            Ok(Ground::default())
        })
    }
}

/// Pages that show what is kept, for whom they are, with somebody of whom some of them tell.
fn pages(somebody: PersonId) -> [(Role, Vec<String>); 3] {
    let own = ["/my/agreement", "/my/agreement/duty", "/my/passkeys", "/prove", "/desk", "/people"];
    let mut admin: Vec<String> = own.iter().map(|path| (*path).to_owned()).collect();
    admin.push(format!("/people/{somebody}"));
    let counsel = ["/agreements", "/agreements/text", "/orders"];
    let mut counsel: Vec<String> = counsel.iter().map(|path| (*path).to_owned()).collect();
    counsel.push(format!("/agreements/{somebody}"));
    let officer = ["/records", "/records/log"].map(str::to_owned).to_vec();
    [(Role::Administrator, admin), (Role::Counsel, counsel), (Role::RecordsOfficer, officer)]
}

#[tokio::test]
async fn whoever_left_after_the_gate_looked_reads_nothing() {
    let leaves = Arc::new(Leaves::default());
    let with_leaves = || {
        let loader: Arc<dyn Loader> = leaves.clone();
        Plan { cards: cards(), loader: Some(loader), ..plan() }
    };
    for town in Town::each(with_leaves).await {
        let somebody = town.person("Noa Berg", &[Role::Officer]).await;
        for (role, paths) in pages(somebody) {
            let person = town.person(&format!("One {role}"), &[role]).await;
            for path in paths {
                let browser = town.signed_in_as(person).await;
                assert_eq!(browser.get(&path).await.status, 200, "{path}");
                leaves.of(&town, &browser);
                let page = browser.get(&path).await;
                assert!(!leaves.is_waiting(), "{path}: the gate let somebody through");
                assert_eq!(page.status, 404, "{path}");
                assert!(!page.body.contains("Noa Berg"), "{path}");
            }
        }
    }
}

#[tokio::test]
async fn a_seat_that_ended_opens_nothing_and_ends_no_session() {
    for town in Town::each(plan).await {
        let kept = [
            (Role::Administrator, &[Act::KeepPeople, Act::ConfirmPerson, Act::KeepAccount, Act::SeeDesk][..]),
            (Role::Counsel, &[Act::KeepAgreements, Act::KeepOrders, Act::SignAgreement, Act::UseDuty][..]),
            (Role::RecordsOfficer, &[Act::KeepRequests][..]),
        ];
        town.person("Ada Minh", &[Role::Administrator]).await;
        for (role, acts) in kept {
            let cx = cx_of(&town, &format!("One {role}"), &[role]).await;
            let ask = async |act: Act| {
                store::read!(town.store(), |tx| -> Result<(), Problem> {
                    ask_anew(tx, &cx, act).await.map(drop)
                })
            };
            for act in acts {
                assert!(ask(*act).await.is_ok(), "{act:?}");
            }
            town.leaves(cx.person().expect("signed in")).await;
            for act in acts {
                assert!(matches!(ask(*act).await, Err(Problem::NotFound)), "{act:?}");
            }
            let ended = town.store().write(async |tx| end_other_sessions(tx, &cx).await).await;
            assert!(ended.is_err(), "{role}");
            let ended = town.store().write(async |tx| end_session(tx, &cx, "x").await).await;
            assert!(ended.is_err(), "{role}");
        }
    }
}
