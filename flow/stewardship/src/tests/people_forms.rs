use super::plan;
use page::testing::{Town, steady};
use words::Role;

const RIGHT: [(&str, &str); 5] = [
    ("name", "Noa Berg"),
    ("email", "noa@example.org"),
    ("organization", "Harbor Outreach"),
    ("language", "es"),
    ("role", "officer"),
];

/// The right form with one field changed.
fn but<'a>(name: &'static str, value: &'a str) -> Vec<(&'static str, &'a str)> {
    RIGHT
        .iter()
        .map(|(field, right)| if *field == name { (*field, value) } else { (*field, *right) })
        .collect()
}

async fn count(town: &Town) -> usize {
    let today = town.house.world.today();
    town.store().read(async |tx| people::list(tx, today).await).await.expect("a list").len()
}

#[tokio::test]
async fn a_person_is_added_and_shown() {
    for town in Town::each(plan).await {
        let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
        let added = browser.post("/people/add", &RIGHT).await;
        assert!(added.leads_to().ends_with("?said=account-added"), "{}", added.body);
        let page = browser.get(added.leads_to()).await.body;
        for text in
            ["Noa Berg", "noa@example.org", "Harbor Outreach", "Español", "Officer", "The person was added."]
        {
            assert!(page.contains(text), "{text}");
        }
        let again = browser.post("/people/add", &RIGHT).await;
        assert_eq!(again.status, 200);
        assert!(again.body.contains("Somebody with this address is there already."));
        assert_eq!(count(&town).await, 2, "a second click adds nobody");
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_is_written() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
    let long = "n".repeat(201);
    for (field, value, said) in [
        ("name", "", "Please fill this in."),
        ("name", " \t ", "Please fill this in."),
        ("name", long.as_str(), "This is too long."),
        ("name", "Noa\u{202e}Berg", "cannot be seen"),
        ("name", "Noa\nBerg", "cannot be seen"),
        ("email", "", "Please fill this in."),
        ("email", "noa", "Please write the whole address"),
        ("email", "noa berg@example.org", "Please write the whole address"),
        ("email", "ADA-MINH@example.org", "Somebody with this address is there already."),
        ("organization", long.as_str(), "This is too long."),
        ("organization", "Har\u{7}bor", "cannot be seen"),
        ("language", "fr", "Please choose one of these."),
        ("language", "", "Please choose one of these."),
        ("role", "king", "Please choose one of these."),
    ] {
        let page = browser.post("/people/add", &but(field, value)).await;
        assert_eq!(page.status, 200, "{field} {value:?}");
        let marker = format!("id=\"{field}-error\">");
        let shown =
            page.body.split(&marker).nth(1).and_then(|rest| rest.split('<').next()).unwrap_or_default();
        assert!(shown.contains(said), "{field} {value:?}: {shown}");
        assert!(page.body.contains(&format!("href=\"#{field}\"")), "{field} {value:?}");
        assert!(field == "organization" || page.body.contains("Harbor Outreach"), "what was typed stays");
    }
    let page = browser.post("/people/add", &[]).await;
    assert!(page.body.contains("4 things are missing"));
    assert_eq!(count(&town).await, 1);
    insta::assert_snapshot!(
        "add_person_refused",
        steady(&browser.post("/people/add", &but("email", "noa")).await.body)
    );
}

#[tokio::test]
async fn markup_is_text_like_any_other() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
    let markup = "<script>alert(1)</script>";
    let refused = browser.post("/people/add", &[("name", markup)]).await;
    assert!(!refused.body.contains(markup) && refused.body.contains("alert(1)"));
    let added = browser.post("/people/add", &but("name", markup)).await;
    for path in ["/people", added.leads_to()] {
        let page = browser.get(path).await;
        assert!(!page.body.contains(markup) && page.body.contains("alert(1)"), "{path}");
    }
}

#[tokio::test]
async fn a_role_must_be_chosen() {
    let town = Town::new(plan()).await;
    let (me, browser) = town.signed_in("Ada Minh", &[Role::Administrator]).await;
    for role in ["", "king", "<b>"] {
        let page = browser.post(&format!("/people/{me}/give"), &[("role", role)]).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("Please choose one of these.") && page.body.contains("id=\"role-error\""));
        assert!(!page.body.contains("?lang="), "a link would lose what was chosen");
    }
}
