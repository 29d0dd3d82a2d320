use super::{Phone, letters, link_of, plan};
use page::testing::{Browser, Town, steady};
use words::{AdmissionId, Moment, PersonId, Role};

/// Somebody whom nobody lets in yet.
async fn newcomer(town: &Town, role: Role) -> PersonId {
    let new = ::people::NewPerson {
        name: "Noa Berg".into(),
        email: "noa@example.org".into(),
        language: words::Language::english(),
        organization: None,
    };
    let world = &town.house.world;
    store::write!(town.house.store, |tx| -> Result<_, ::people::PeopleError> {
        let id = ::people::add(tx, world, &new).await?;
        ::people::give_seat(tx, world, id, role, None).await?;
        Ok(id)
    })
    .expect("a person")
}

/// The administrator and the project manager, who answered with their passkeys just now.
async fn two(town: &Town) -> (Browser<'_>, Browser<'_>) {
    let admin = town.person("Ada Minh", &[Role::Administrator]).await;
    let manager = town.person("Mara Quint", &[Role::ProjectManager]).await;
    (town.proved(admin).await, town.proved(manager).await)
}

async fn invites(admin: &Browser<'_>, person: PersonId) -> String {
    let path = format!("/people/{person}");
    let token = admin.get(&path).await.field("token");
    admin.post(&format!("{path}/invite"), &[("token", &token)]).await.leads_to().to_owned()
}

/// The path of the step that a viewer can take.
async fn step(browser: &Browser<'_>, step: &str) -> Option<String> {
    let body = browser.get("/people").await.body;
    let paths = body.split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    paths.filter(|path| path.ends_with(step)).map(str::to_owned).next()
}

#[tokio::test]
async fn an_invitation_goes_out_when_a_second_person_confirmed_it() {
    for town in Town::each(plan).await {
        let (admin, manager) = two(&town).await;
        let new = newcomer(&town, Role::Officer).await;
        assert_eq!(invites(&admin, new).await, format!("/people/{new}?said=invitation-waits"));
        assert!(letters(&town.house).await.is_empty());
        assert_eq!(step(&admin, "/confirm").await, None, "whoever began it is not offered it");
        let path = step(&manager, "/confirm").await.expect("offered");
        let refused = admin.post(&path, &[]).await;
        assert!(refused.body.contains("Another person must take the second one."), "{}", refused.body);
        assert!(letters(&town.house).await.is_empty());
        assert_eq!(manager.post(&path, &[]).await.leads_to(), "/people?said=person-confirmed");
        let waiting = letters(&town.house).await;
        assert_eq!(waiting.len(), 1);
        let again = manager.post(&path, &[]).await;
        assert!(again.body.contains("This is over"), "a second click sends no second letter");
        let phone = Phone::of(&town.house);
        assert_eq!(phone.press(&link_of(&waiting[0])).await.leads_to(), "/my/passkeys");
        assert!(phone.get("/my/passkeys").await.body.contains("Name of the new passkey"));
        assert_eq!(phone.get("/desk").await.status, 200);
    }
}

#[tokio::test]
async fn nobody_confirms_without_a_fresh_passkey_and_only_two_roles_do() {
    for town in Town::each(plan).await {
        let (admin, manager) = two(&town).await;
        let new = newcomer(&town, Role::Officer).await;
        invites(&admin, new).await;
        let path = step(&manager, "/confirm").await.expect("offered");
        town.clock.advance(::people::FRESH_FOR);
        assert_eq!(manager.post(&path, &[]).await.leads_to(), "/prove?next=%2Fpeople");
        for role in Role::ALL {
            if matches!(role, Role::Administrator | Role::ProjectManager) {
                continue;
            }
            let person = town.person(&format!("One {role}"), &[*role]).await;
            assert_eq!(town.proved(person).await.post(&path, &[]).await.status, 404, "{role}");
        }
        assert!(letters(&town.house).await.is_empty());
    }
}

#[tokio::test]
async fn a_lost_passkey_takes_two_and_a_request_tells_nothing() {
    for town in Town::each(plan).await {
        let (admin, manager) = two(&town).await;
        let person = town.person("Noa Berg", &[Role::Officer]).await;
        let before = town.signed_in_as(person).await;
        let mut answers = vec![];
        for email in ["nobody@example.org", "noa-berg@example.org", "former@example.org"] {
            let phone = Phone::of(&town.house);
            let answer = phone.post("/sign-in/recover", &[("email", email)]).await;
            town.house.bell.notified().await;
            answers.push((answer.status, answer.headers, answer.body));
        }
        assert!(answers.iter().all(|answer| answer == &answers[0]), "the same for everybody");
        assert_eq!(step(&manager, "/confirm").await, None);
        let start = step(&manager, "/start").await.expect("offered");
        assert_eq!(manager.post(&start, &[]).await.leads_to(), "/people?said=recovery-started");
        assert_eq!(step(&manager, "/confirm").await, None, "one person is not two");
        let confirm = step(&admin, "/confirm").await.expect("offered");
        assert_eq!(admin.post(&confirm, &[]).await.leads_to(), "/people?said=person-confirmed");
        let letter = letters(&town.house).await.remove(0);
        let link = link_of(&letter);
        let text = format!("{}\n\n{}", letter.subject, letter.body);
        let secret = link.rsplit('/').next().expect("a secret");
        insta::assert_snapshot!("letter_recovery", text.replace(secret, "…"));
        assert_eq!(before.get("/desk").await.status, 200, "nothing ends before the link is used");
        let phone = Phone::of(&town.house);
        assert_eq!(phone.press(&link).await.leads_to(), "/my/passkeys");
        assert_eq!(before.get("/desk").await.status, 303);
        assert_eq!(Phone::of(&town.house).press(&link).await.status, 410);
    }
}

#[tokio::test]
async fn nobody_lets_themselves_in_again() {
    let town = Town::new(plan()).await;
    let (_, manager) = two(&town).await;
    Phone::of(&town.house).post("/sign-in/recover", &[("email", "mara-quint@example.org")]).await;
    town.house.bell.notified().await;
    assert_eq!(step(&manager, "/start").await, None);
    assert!(manager.get("/people").await.body.contains("This is you. Two others must do it."));
    town.clock.advance(::people::ADMISSION_WAITS);
    let admin = town.person("Bo Second", &[Role::Administrator]).await;
    assert_eq!(step(&town.proved(admin).await, "/start").await, None, "over after three days");
}

#[tokio::test]
async fn what_waits_nowhere_is_over() {
    let town = Town::new(plan()).await;
    let (admin, _) = two(&town).await;
    let nothing = AdmissionId::new(&*town.house.world.chance);
    for act in ["start", "confirm"] {
        let page = admin.post(&format!("/people/waiting/{nothing}/{act}"), &[]).await;
        assert!(page.body.contains("This is over"), "{act}");
        assert_eq!(admin.post(&format!("/people/waiting/no-id/{act}"), &[]).await.status, 404);
    }
}

#[tokio::test]
async fn the_page_of_those_who_wait() {
    let town = Town::new(plan()).await;
    let (admin, manager) = two(&town).await;
    let new = newcomer(&town, Role::Officer).await;
    invites(&admin, new).await;
    town.clock.advance(Moment::MINUTE);
    Phone::of(&town.house).post("/sign-in/recover", &[("email", "mara-quint@example.org")]).await;
    // The recovery is written down after the answer went out; the bell may have rung for the letter.
    let waits = async || manager.get("/people").await.body.contains("lost their passkey");
    while !waits().await {
        tokio::task::yield_now().await;
    }
    let body = steady(&manager.get("/people").await.body);
    let ids = body.split("/people/waiting/").skip(1).filter_map(|rest| rest.split('/').next());
    let body = ids.fold(body.clone(), |text, id| text.replace(id, "ID"));
    insta::assert_snapshot!("people_waiting", body);
}
