use super::*;
use crate::{list::PAGE, merge, withdraw};
use page::testing::steady;
use words::Moment;

#[tokio::test]
async fn intake_finds_every_concern_that_stands() {
    for town in Town::each(plan).await {
        let (cx, pm) = (anyone(&town), acting(&town, "Pat", Role::ProjectManager).await);
        let at = |place: &str| NewReport { place: place.into(), ..report() };
        let away = take(&cx, "a", at("AAA")).await.expect("taken");
        let into = take(&cx, "b", at("BBB")).await.expect("taken");
        let back = take(&cx, "c", at("CCC")).await.expect("taken");
        say(&town, away.concern, Outcome::Planned).await;
        town.clock.advance(24 * Moment::HOUR);
        let hill = NewReport { area: Some(slug("ferry-hill")), ..at("<b>DDD") };
        take(&cx, "d", hill).await.expect("taken");
        town.store()
            .write(async |tx| {
                merge(tx, &pm, away.concern, into.concern).await?;
                withdraw(tx, &cx, back.report).await
            })
            .await
            .expect("settled");
        let (_, ines) = town.signed_in("Ines", &[Role::IntakeCustodian]).await;
        let page = ines.get("/concerns").await;
        assert_eq!(page.status, 200);
        let shown = ["AAA", "BBB", "CCC", "DDD"].map(|place| page.body.contains(place));
        assert_eq!(shown, [false, true, false, true], "merged away and taken back do not stand");
        assert!(page.body.find("DDD") < page.body.find("BBB"), "the latest first");
        assert!(page.body.contains("2 reports") && page.body.contains("tl-status--planned"));
        assert!(page.body.contains("&#60;b&#62;DDD") && !page.body.contains(CONTACT));
        let hill = ines.get("/concerns?area=ferry-hill").await.body;
        assert!(hill.contains("DDD") && !hill.contains("BBB"));
        for odd in ["?area=%22%3E%3Cscript%3E&page=-3", "?page=99999999999999999999", "?area=%FF&&="] {
            let page = ines.get(&format!("/concerns{odd}")).await;
            assert!(page.status == 200 && page.body.contains("BBB"), "{odd}");
        }
        // Whoever enters reports and does not read them finds no list.
        for role in Role::ALL {
            let (_, one) = town.signed_in(&format!("One {role}"), &[*role]).await;
            let may = matches!(role, Role::ProjectManager | Role::IntakeCustodian);
            let status = if may { 200 } else { 404 };
            assert_eq!(one.get("/concerns").await.status.as_u16(), status, "{role}");
        }
        assert!(town.browser().get("/concerns").await.leads_to().starts_with("/sign-in"));
    }
}

#[tokio::test]
async fn the_list_as_it_is_shown_and_its_pages() {
    let town = Town::new(plan()).await;
    let (_, ines) = town.signed_in("Ines", &[Role::IntakeCustodian]).await;
    assert!(ines.get("/concerns").await.body.contains("Nothing is here."));
    take(&anyone(&town), "t", report()).await.expect("taken");
    insta::assert_snapshot!("list", steady(&ines.get("/concerns").await.body));
    for n in 0..PAGE {
        take(&anyone(&town), &format!("t{n}"), report()).await.expect("taken");
    }
    let first = ines.get("/concerns").await.body;
    assert!(
        first.contains("Page 1 of 2") && first.contains("rel=\"next\"") && !first.contains("rel=\"prev\"")
    );
    let last = ines.get("/concerns?page=2").await.body;
    assert!(last.contains("Page 2 of 2") && last.matches("tl-queue__item").count() == 1);
}
