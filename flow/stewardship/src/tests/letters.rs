use super::{Phone, letters, link_of, plan, spanish_speaker};
use page::testing::Town;
use words::Role;

async fn dedupes(town: &Town) -> Vec<String> {
    let read =
        async |tx: &mut store::Tx| tx.all("SELECT dedupe AS value FROM post_letter", store::args![]).await;
    let rows: Vec<(String,)> = town.store().read(read).await.expect("rows");
    rows.into_iter().map(|(key,)| key).collect()
}

#[tokio::test]
async fn a_letter_speaks_the_language_of_the_person_and_not_of_who_asked() {
    for town in Town::each(plan).await {
        spanish_speaker(&town, "ines@example.org", Role::Officer).await;
        Phone::of(&town.house).ask("ines@example.org", "/groups").await;
        let letter = letters(&town.house).await.remove(0);
        assert_eq!((letter.to.as_str(), letter.language.tag()), ("ines@example.org", "es"));
        let link = link_of(&letter);
        let (path, next) = link.split_once('?').expect("a query");
        assert_eq!(next, "next=%2Fgroups");
        let secret = path.rsplit('/').next().expect("a secret");
        assert_eq!(
            dedupes(&town).await,
            [format!("link:{}", people::hash_of(secret))],
            "the secret lies open nowhere"
        );
        let text = format!("{}\n\n{}", letter.subject, letter.body).replace(secret, "…");
        insta::assert_snapshot!("letter_es", text);
    }
}

#[tokio::test]
async fn an_invitation_holds_a_link_that_works() {
    for town in Town::each(plan).await {
        let invited = town.person("Noa Berg", &[Role::Director]).await;
        let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
        let token = browser.get(&format!("/people/{invited}")).await.field("token");
        let path = format!("/people/{invited}/invite");
        for _ in 0..2 {
            let sent = browser.post(&path, &[("token", &token)]).await;
            assert_eq!(sent.leads_to(), format!("/people/{invited}?said=invitation-sent"));
        }
        let waiting = letters(&town.house).await;
        assert_eq!(waiting.len(), 1, "a second click sends no second letter");
        assert_eq!(waiting[0].to, "noa-berg@example.org");
        let link = link_of(&waiting[0]);
        let phone = Phone::of(&town.house);
        assert_eq!(phone.press(&link).await.leads_to(), "/");
        assert!(phone.get("/").await.body.contains("Noa Berg"));
        let secret = link.rsplit('/').next().expect("a secret");
        let text = format!("{}\n\n{}", waiting[0].subject, waiting[0].body).replace(secret, "…");
        insta::assert_snapshot!("letter_invitation", text);
        let token = browser.get(&format!("/people/{invited}")).await.field("token");
        browser.post(&path, &[("token", &token)]).await;
        assert_eq!(letters(&town.house).await.len(), 1, "a new showing of the page may send again");
    }
}
