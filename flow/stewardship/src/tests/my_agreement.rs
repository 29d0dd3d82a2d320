//! Somebody's own agreement, on its pages.

use super::{letters, plan};
use crate::{adopt_default, cards};
use guard::Standing;
use page::testing::{Browser, Page, Plan, Town, steady};
use words::{DutyId, Language, Moment, PersonId, Role};

const DAY: i64 = 24 * Moment::HOUR;

fn with_cards() -> Plan {
    Plan { cards: cards(), ..plan() }
}

async fn town() -> Town {
    let town = Town::new(with_cards()).await;
    adopt_default(&town.house).await.expect("adopted");
    town
}

async fn standing(town: &Town, person: PersonId) -> Standing {
    let today = town.house.world.today();
    town.store().read(async |tx| guard::standing_of(tx, person, today).await).await.expect("a standing")
}

/// What the page sends back when somebody signs.
async fn sign(browser: &Browser<'_>, more: &[(&str, &str)]) -> Page {
    let page = browser.get("/my/agreement").await;
    let (text, language) = (page.field("text"), page.field("language"));
    let mut fields = vec![("text", text.as_str()), ("language", language.as_str())];
    fields.extend(more);
    browser.post("/my/agreement", &fields).await
}

const DUTY: [(&str, &str); 3] = [
    ("duty-1", "Mandated reporter"),
    ("to-whom-1", "Child protective services"),
    ("content-1", "A child who is not safe"),
];

#[tokio::test]
async fn a_representative_reads_and_signs_in_their_language() {
    for town in Town::each(with_cards).await {
        adopt_default(&town.house).await.expect("adopted");
        let (person, browser) = town.signed_in("Ana Ruiz", &[Role::Representative]).await;
        let page = browser.get("/my/agreement?lang=es").await;
        assert!(page.body.contains("EJEMPLO, PARA QUE LO REVISE") && page.body.contains("Sin firmar"));
        assert_eq!(page.field("language"), "es");
        let (text, language) = (page.field("text"), page.field("language"));
        let fields = [("text", text.as_str()), ("language", &language), ("name", "آنا روئيز")];
        let signed = browser.post("/my/agreement", &fields).await;
        assert_eq!(signed.leads_to(), "/my/agreement?said=agreement-signed", "{}", signed.body);
        assert_eq!(standing(&town, person).await, Standing::Current);
        let page = browser.get(signed.leads_to()).await.body;
        assert!(
            page.contains("آنا روئيز") && page.contains("read in Español") && page.contains("You signed.")
        );
        assert!(page.contains("June 1, 2027"));
    }
}

#[tokio::test]
async fn the_pages_of_an_agreement() {
    let town = town().await;
    let (_, browser) = town.signed_in("Ana Ruiz", &[Role::CaseManager]).await;
    insta::assert_snapshot!("my_agreement_unsigned", steady(&browser.get("/my/agreement").await.body));
    insta::assert_snapshot!("desk_unsigned", steady(&browser.get("/desk").await.body));
    let signed = sign(&browser, &[&[("name", "Ana Ruiz")], &DUTY[..]].concat()).await;
    assert_eq!(signed.status, 303);
    insta::assert_snapshot!("my_agreement_signed", steady(&browser.get("/my/agreement").await.body));
    insta::assert_snapshot!("duty", without_ids(&steady(&browser.get("/my/agreement/duty").await.body)));
    assert!(!browser.get("/desk").await.body.contains("card-agreement"), "nothing calls for attention");
}

/// Without the random id of the agreement that the form carries.
fn without_ids(body: &str) -> String {
    let marker = "name=\"agreement\" value=\"";
    let Some((before, rest)) = body.split_once(marker) else { return body.to_owned() };
    format!("{before}{marker}…{}", rest.split_once('"').map_or("", |(_, rest)| rest))
}

#[tokio::test]
async fn a_form_that_is_not_right_keeps_what_was_typed() {
    let town = town().await;
    let (person, browser) = town.signed_in("Ana Ruiz", &[Role::Officer]).await;
    let long = "n".repeat(201);
    for (name, said) in [
        ("", "Please fill this in."),
        (" \t", "Please fill this in."),
        (&long, "This is too long."),
        ("A\nB", "cannot be seen"),
    ] {
        let page = sign(&browser, &[&[("name", name)], &DUTY[..]].concat()).await;
        assert_eq!(page.status, 200);
        let shown = page.body.split("id=\"name-error\">").nth(1).and_then(|rest| rest.split('<').next());
        assert!(shown.unwrap_or_default().contains(said), "{name:?}");
        assert!(
            page.body.contains("value=\"Child protective services\"")
                && page.body.contains("<details class=\"tl-more\" open>")
        );
        assert!(page.body.contains("<title>Error:"));
    }
    let half = sign(&browser, &[("name", "Ana Ruiz"), ("duty-2", "Mandated reporter")]).await;
    assert!(half.body.contains("id=\"to-whom-2-error\"") && half.body.contains("id=\"content-2-error\""));
    assert!(half.body.contains("value=\"Ana Ruiz\""));
    let markup = sign(&browser, &[("name", "<b>Ana</b>"), ("duty-1", "<script>x</script>")]).await;
    assert!(!markup.body.contains("<script>x") && markup.body.contains("&#60;b&#62;Ana"));
    assert_eq!(standing(&town, person).await, Standing::Unsigned);
}

#[tokio::test]
async fn a_text_that_changed_while_the_form_was_open_is_shown_and_signed_next() {
    let town = town().await;
    let (person, browser) = town.signed_in("Ana Ruiz", &[Role::Officer]).await;
    let old = browser.get("/my/agreement").await.field("text");
    let world = &town.house.world;
    let bodies = [(Language::english(), "Everything stays here.".to_owned())];
    let adopted = town.store().write(async |tx| guard::adopt_text(tx, world, None, &bodies).await).await;
    let new = adopted.expect("adopted").hash;
    for text in [old.as_str(), "", "no-hash"] {
        let fields = [("text", text), ("language", "en"), ("name", "Ana Ruiz"), DUTY[0], DUTY[1], DUTY[2]];
        let page = browser.post("/my/agreement", &fields).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("The text changed while you were reading"));
        assert!(page.body.contains("Everything stays here.") && page.body.contains("value=\"Ana Ruiz\""));
        assert_eq!(page.field("text"), new, "the next try signs what is shown");
    }
    assert_eq!(standing(&town, person).await, Standing::Unsigned);
    assert_eq!(sign(&browser, &[("name", "Ana Ruiz")]).await.status, 303);
    let spanish = browser.get("/my/agreement?lang=es").await.body;
    assert!(
        spanish.contains("El texto no está en su idioma") && spanish.contains("lang=\"en\" dir=\"auto\"")
    );
}

#[tokio::test]
async fn before_there_is_a_text_nothing_is_signed() {
    let town = Town::new(with_cards()).await;
    let (person, browser) = town.signed_in("Ana Ruiz", &[Role::Officer]).await;
    for page in [
        browser.get("/my/agreement").await,
        browser.post("/my/agreement", &[("name", "Ana Ruiz"), ("text", "x")]).await,
    ] {
        assert_eq!(page.status, 200);
        assert!(page.body.contains("There is no text to sign yet."));
    }
    assert_eq!(standing(&town, person).await, Standing::Unsigned);
}

#[tokio::test]
async fn what_needs_attention_stands_on_a_card() {
    let town = town().await;
    let (person, browser) = town.signed_in("Ana Ruiz", &[Role::Officer]).await;
    sign(&browser, &[("name", "Ana Ruiz")]).await;
    let shows = async |text: &str| {
        let browser = town.signed_in_as(person).await;
        let desk = browser.get("/desk").await.body;
        assert_eq!(desk.contains("card-agreement"), !text.is_empty(), "{text}");
        assert!(desk.contains(text), "{text}");
        assert!(text.is_empty() || browser.get("/my/agreement").await.body.contains(text));
    };
    shows("").await;
    town.clock.advance(334 * DAY);
    shows("").await;
    town.clock.advance(DAY);
    shows("Ends soon").await;
    town.clock.advance(30 * DAY);
    shows("Ended").await;
    let browser_of_then = town.signed_in_as(person).await;
    sign(&browser_of_then, &[("name", "Ana Ruiz")]).await;
    town.clock.advance(-10 * DAY);
    shows("Signed on a later day").await;
    // A director has no seat at the table: nobody presses them, and they may sign all the same.
    let (_, director) = town.signed_in("Dor Hahn", &[Role::Administrator]).await;
    assert!(!director.get("/desk").await.body.contains("card-agreement"));
    assert_eq!(sign(&director, &[("name", "Dor Hahn")]).await.status, 303);
}

#[tokio::test]
async fn the_use_of_a_duty_is_recorded_once_and_told_at_once() {
    for town in Town::each(with_cards).await {
        adopt_default(&town.house).await.expect("adopted");
        let (_, browser) = town.signed_in("Ana Ruiz", &[Role::CaseManager]).await;
        let (_, pm) = town.signed_in("Pia Moor", &[Role::ProjectManager]).await;
        sign(&browser, &[&[("name", "Ana Ruiz")], &DUTY[..]].concat()).await;
        let page = browser.get("/my/agreement/duty").await;
        let (token, agreement) = (page.field("token"), page.field("agreement"));
        let right = [
            ("token", token.as_str()),
            ("agreement", agreement.as_str()),
            ("duty", "1"),
            ("day", "2026-06-01"),
            ("what", "That a child slept in a car."),
            ("to-whom", "The county's line"),
            ("least", "yes"),
            ("part2", "yes"),
        ];
        let but = |field: &str, value: &'static str| {
            right.map(|(name, kept)| (name, if name == field { value } else { kept }))
        };
        for (field, value) in [
            ("duty", ""),
            ("duty", "2"),
            ("day", "2026-06-02"),
            ("day", "soon"),
            ("what", " "),
            ("to-whom", ""),
            ("least", ""),
            ("part2", ""),
            ("part2", "no"),
        ] {
            let page = browser.post("/my/agreement/duty", &but(field, value)).await;
            assert_eq!(page.status, 200, "{field}");
            assert!(page.body.contains(&format!("id=\"{field}-error\"")), "{field}: {}", page.body);
            assert_eq!(page.field("token"), token);
        }
        assert!(letters(&town.house).await.is_empty(), "what was refused told nobody");
        let somebody_elses = DutyId::new(&*town.house.world.chance).to_string();
        let fields = right
            .map(|(name, kept)| (name, if name == "agreement" { somebody_elses.as_str() } else { kept }));
        let refused = browser.post("/my/agreement/duty", &fields).await;
        assert!(refused.body.contains("You did not declare this duty"));
        for _ in 0..2 {
            let done = browser.post("/my/agreement/duty", &right).await;
            assert_eq!(done.leads_to(), "/my/agreement?said=duty-recorded", "{}", done.body);
        }
        let told = letters(&town.house).await;
        assert_eq!(
            told.iter().map(|letter| letter.to.as_str()).collect::<Vec<_>>(),
            ["pia-moor@example.org"]
        );
        assert!(told[0].body.contains(&format!("http://localhost/agreements/uses/{token}")));
        assert!(
            !told[0].body.contains("child") && !told[0].body.contains("Ana"),
            "a letter holds no content"
        );
        assert!(browser.get("/my/agreement").await.body.contains("Not opened by the project manager yet"));
        let desk = pm.get("/desk").await.body;
        assert!(desk.contains("card-duties") && desk.contains("June 2, 2026, 12:00 pm"));
        let opened = pm.get(&format!("/agreements/uses/{token}")).await;
        assert!(opened.body.contains("That a child slept in a car."));
        assert!(!pm.get("/desk").await.body.contains("card-duties"), "it was opened");
        assert!(
            browser.get("/my/agreement").await.body.contains("Opened by the project manager: June 1, 2026")
        );
    }
}

#[tokio::test]
async fn without_an_agreement_that_counts_no_use_is_recorded() {
    let town = town().await;
    let (_, browser) = town.signed_in("Ana Ruiz", &[Role::CaseManager]).await;
    let page = browser.get("/my/agreement/duty").await;
    assert!(page.body.contains("Your agreement does not count now") && !page.body.contains("name=\"what\""));
    sign(&browser, &[("name", "Ana Ruiz")]).await;
    let page = browser.get("/my/agreement/duty").await;
    assert!(
        page.body.contains("You declared no duty when you signed") && !page.body.contains("name=\"what\"")
    );
    for fields in [&[("token", "x")][..], &[("token", ""), ("agreement", "")]] {
        assert_eq!(browser.post("/my/agreement/duty", fields).await.status, 409);
    }
}
