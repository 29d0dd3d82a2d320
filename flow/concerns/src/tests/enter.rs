use super::*;
use page::testing::steady;

const TYPED: &[(&str, &str)] = &[
    ("channel", "phone"),
    ("area", "mill-flats"),
    ("place", "near the laundry"),
    ("category", "camping"),
    ("happened", "most nights"),
    ("body", BODY),
    ("answer_by", "text"),
    ("contact", "206 555 0123"),
    ("language", "vi"),
    ("name", "Canary Neighbor"),
    ("disclosure", "withhold"),
];

fn typed<'a>(token: &'a str, name: &'static str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let others = TYPED.iter().copied().filter(|(field, _)| *field != name);
    others.chain([("token", token), (name, value)]).collect()
}

#[tokio::test]
async fn staff_enter_a_report_and_hand_the_receipt_over() {
    for town in Town::each(plan).await {
        let group = group(&town, "Ferry Hill Council", None).await.to_string();
        let (_, officer) = town.signed_in("Officer", &[Role::Officer]).await;
        let form = officer.get("/concerns/enter").await;
        assert_eq!(form.status, 200);
        let token = form.field("token");
        let entered = officer.post("/concerns/enter", &typed(&token, "group", &group)).await;
        let receipt = receipt_on(&entered);
        assert_eq!((entered.status.as_u16(), receipt.len()), (200, 20), "{}", entered.body);
        assert!(!entered.body.contains("/concerns/enter/") && !entered.body.contains("Open the concern"));
        let again = officer.post("/concerns/enter", &typed(&token, "group", &group)).await;
        assert_eq!(receipt_on(&again), receipt);
        let reused = officer.post("/concerns/enter", &typed(&token, "group", "")).await;
        assert_eq!(reused.status, 422);
        assert_eq!(
            count(&town, "SELECT COUNT(*) AS value FROM concerns_report WHERE channel = 'phone'").await,
            1
        );
        let own = town.browser().post("/receipt", &[("code", &receipt)]).await;
        assert!(own.body.contains("lang=\"vi\""));
        let without_token = officer.post("/concerns/enter", TYPED).await;
        assert_eq!(without_token.status, 409);
    }
}

#[tokio::test]
async fn bad_input_is_refused_and_what_was_typed_stays() {
    let town = Town::new(plan()).await;
    let (_, pm) = town.signed_in("Pat", &[Role::ProjectManager]).await;
    let nobody = GroupId::new(&*town.house.world.chance).to_string();
    let long = "x".repeat(4001);
    let bad = [
        ("channel", "web", "channel"),
        ("channel", "visit", "channel"),
        ("channel", "", "channel"),
        ("group", &nobody, "group"),
        ("group", "all", "group"),
        ("answer_by", "visit", "group"),
        ("area", "atlantis", "area"),
        ("lat", "x", "lat"),
        ("category", "", "category"),
        ("happened", "a\u{202e}b", "happened"),
        ("body", "", "body"),
        ("body", &long, "body"),
        ("answer_by", "", "answer_by"),
        ("contact", "call me", "contact"),
        ("language", "", "language"),
        ("disclosure", "no-name", "disclosure"),
    ];
    for (name, value, wrong) in bad {
        let page = pm.post("/concerns/enter", &typed("t", name, value)).await;
        assert_eq!(page.status, 200, "{name}");
        assert!(page.body.contains(&format!("href=\"#{wrong}\"")), "{name} {value:.20}");
        assert!(page.body.contains("value=\"t\""), "the token is lost");
        assert!(name == "body" || page.body.contains("I am worried about them."), "{name} lost the words");
    }
    let page = pm.post("/concerns/enter", &typed("t", "body", "<i>\"quoted\"</i>")).await;
    assert!(!page.body.contains("<i>"));
    assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM concerns_report").await, 1, "markup is text");
    let not_asked = [("name", ""), ("contact", ""), ("answer_by", "receipt"), ("disclosure", "not-asked")];
    let rest = TYPED.iter().copied().filter(|(field, _)| !not_asked.iter().any(|(name, _)| name == field));
    let all: Vec<_> = rest.chain(not_asked).chain([("token", "u")]).collect();
    assert_eq!(receipt_on(&pm.post("/concerns/enter", &all).await).len(), 20);
    assert_eq!(
        count(&town, "SELECT COUNT(*) AS value FROM concerns_report WHERE disclosure = 'not-asked'").await,
        1
    );
}

#[tokio::test]
async fn the_pages_as_they_are_shown() {
    let town = Town::new(plan()).await;
    group(&town, "Ferry Hill Council", None).await;
    let (_, pm) = town.signed_in("Pat", &[Role::ProjectManager]).await;
    insta::assert_snapshot!("enter", steady(&pm.get("/concerns/enter").await.body));
    insta::assert_snapshot!(
        "enter_refused",
        steady(&pm.post("/concerns/enter", &[("token", "t")]).await.body)
    );
    insta::assert_snapshot!(
        "entered",
        steady(&pm.post("/concerns/enter", &typed("t", "group", "")).await.body)
    );
}
