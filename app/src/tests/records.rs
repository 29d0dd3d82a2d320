//! A search for public records, over everything that the house holds.

use super::ground::{Ground, Outcome, act, acting, plan, receive, report};
use concerns::NewReport;
use page::testing::Town;
use stewardship::{RecordsError, Search};
use words::{AnswerBy, Disclosure, RequestId, Role};

/// A search of the last and the next days, as the records officer; how many lines are new.
async fn found(ground: &Ground, terms: &str) -> Outcome<usize> {
    let house = &ground.town.house;
    let officer = acting(house, ground.person("records-officer"), &[Role::RecordsOfficer]);
    let request: RequestId = ground.things["request"].parse()?;
    let today = house.world.today();
    let search = Search { terms: terms.to_owned(), from: today.plus(-1), until: today };
    Ok(act!(house, RecordsError, |tx| stewardship::search_records(tx, &officer, request, &search))?)
}

#[tokio::test]
async fn it_finds_the_programs_own_work_once() -> Outcome<()> {
    for town in Town::each(plan).await {
        let ground = Ground::on(town).await?;
        for (terms, new) in [
            ("needles STAIRS", 2),
            ("needles", 0),
            ("came of it", 1),
            ("we have somebody", 1),
            ("needle box", 1),
            ("order the box, none in stock", 2),
            ("needles, box, stock", 0),
        ] {
            assert_eq!(found(&ground, terms).await?, new, "{terms}");
        }
        let officer = ground.town.signed_in_as(ground.person("records-officer")).await;
        let page = officer.get(&format!("/records/{}", ground.things["request"])).await.body;
        for source in ["A report", "A dialogue with a group", "Why a meeting decided", "A response"] {
            assert!(page.contains(source), "{source}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn it_never_finds_what_is_kept_about_persons() -> Outcome<()> {
    for town in Town::each(plan).await {
        let ground = Ground::on(town).await?;
        for terms in [
            "quinn larch",
            "rue alder",
            "quin canary",
            "neighbor@mail.example",
            "wants company",
            "what helps me",
            "press.example",
            "a child was not safe",
        ] {
            assert_eq!(found(&ground, terms).await?, 0, "{terms}");
        }
    }
    Ok(())
}

#[tokio::test]
async fn it_keeps_to_its_days_and_says_what_a_reporter_asked() -> Outcome<()> {
    let ground = Ground::on(Town::new(plan()).await).await?;
    let named = NewReport {
        answer_by: AnswerBy::Email,
        contact: "mara@mail.example".to_owned(),
        name: "Mara Sedge".to_owned(),
        disclosure: Disclosure::Withhold,
        ..report("mill-flats", "Gulls at the pier, by ملكة.")
    };
    receive(&ground.manager(), named).await?;
    ground.town.clock.advance(3 * 24 * words::Moment::HOUR);
    assert_eq!(found(&ground, "gulls").await?, 0, "told before these days");
    ground.town.clock.advance(-3 * 24 * words::Moment::HOUR);
    assert_eq!(found(&ground, "GULLS ملكة").await?, 1);
    let officer = ground.town.signed_in_as(ground.person("records-officer")).await;
    let request = format!("/records/{}", ground.things["request"]);
    let body = officer.get(&request).await.body;
    let lines = format!("{request}/lines/");
    let mut shown = false;
    for path in body.split('"').filter(|text| text.starts_with(&lines)) {
        let page = officer.get(path).await.body;
        if page.contains("Gulls at the pier") {
            shown = true;
            assert!(page.contains("It must not be disclosed"));
            assert!(page.contains("Look at this exemption first: 1. RCW 42.56.240(2)"));
            assert!(page.contains("<option value=\"reporter\" selected>"));
            assert!(!page.contains("Mara") && !page.contains("mara@mail.example"));
        }
    }
    assert!(shown, "the report's line");
    Ok(())
}
