use super::{Phone, plan};
use page::testing::Town;
use words::Role;

#[tokio::test]
async fn signing_out_ends_the_session_and_takes_the_cookie_away() {
    for town in Town::each(plan).await {
        let (person, browser) = town.signed_in("Mara Quint", &[Role::ProjectManager]).await;
        let other = town.signed_in_as(person).await;
        assert_eq!(
            browser.post_bare("/sign-out", "").await.status,
            409,
            "another site cannot sign anybody out"
        );
        assert_eq!(browser.get("/desk").await.status, 200);
        let left = browser.post("/sign-out", &[]).await;
        assert_eq!((left.status.as_u16(), left.leads_to()), (303, "/?said=signed-out"));
        let cookie = left.headers["set-cookie"].to_str().expect("text");
        assert!(cookie.starts_with("session=;") && cookie.contains("Max-Age=0"), "{cookie}");
        assert_eq!(browser.get("/desk").await.status, 303, "the same cookie opens nothing");
        assert_eq!(other.get("/desk").await.status, 200, "another phone stays signed in");
    }
}

#[tokio::test]
async fn whoever_is_signed_out_already_is_led_to_the_start() {
    let town = Town::new(plan()).await;
    let phone = Phone::of(&town.house);
    let left = phone.post("/sign-out", &[]).await;
    assert_eq!(left.leads_to(), "/?said=signed-out");
    assert!(phone.get(left.leads_to()).await.body.contains("You are signed out."));
}
