use super::{LAUNDRY, NEEDLES, Told, plan, reports_of, withdraw};
use axum::http::StatusCode;
use page::testing::{Browser, Page, Town, steady};
use store::{StoreError, args};
use words::{ConcernId, ReportId, Role};

const PM: &[Role] = &[Role::ProjectManager];

const NAMED: Told<'_> = Told {
    reports: &[
        ("en", "web", "A man named Orlen Brook sleeps in the laundry's doorway.\nTwo tents."),
        ("es", "phone", "Hay gente durmiendo en la puerta <b>de la lavandería</b>."),
    ],
    days_ago: 12,
    ..LAUNDRY
};

const GOOD: &[(&str, &str)] = &[("sort", "place-concern"), ("title", "Tents at the laundry"), ("reason", "")];

async fn sort(browser: &Browser<'_>, concern: ConcernId, fields: &[(&str, &str)]) -> Page {
    browser.post(&format!("/triage/{concern}/sort"), fields).await
}

async fn count(town: &Town, sql: &'static str) -> i64 {
    let found = store::read!(town.store(), |tx| -> Result<(i64,), StoreError> { tx.one(sql, args![]).await });
    found.expect("a count").0
}

const SORTED: &str = "SELECT COUNT(*) AS value FROM triage_sorting";
const DRAFTS: &str = "SELECT COUNT(*) AS value FROM triage_draft";

#[tokio::test]
async fn the_pages_as_a_project_manager_sees_them() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Project Manager", PM).await;
    let first = browser.get("/triage").await;
    assert_eq!(first.status, StatusCode::OK);
    insta::assert_snapshot!("queue_empty", steady(&first.body));
    let concern = NAMED.put(&town).await;
    let other = Told { days_ago: 3, ..LAUNDRY }.put(&town).await;
    NEEDLES.put(&town).await;
    insta::assert_snapshot!("queue", steady(&browser.get("/triage").await.body));
    insta::assert_snapshot!("concern", steady(&browser.get(&format!("/triage/{concern}")).await.body));
    let refused =
        sort(&browser, concern, &[("sort", "outside-lead"), ("title", "Tents"), ("reason", "")]).await;
    insta::assert_snapshot!("concern_refused", steady(&refused.body));
    let report =
        reports_of(&town, concern).await.into_iter().find(|r| r.body.contains("Orlen")).expect("it").id;
    let fields = [("report", &*report.to_string()), ("name", "Orlen Brook")];
    browser.post(&format!("/triage/{concern}/names"), &fields).await;
    insta::assert_snapshot!("drafts", steady(&browser.get("/triage/drafts").await.body));
    let list = browser.get("/triage/drafts").await.body;
    let path = list.split("href=\"").find(|part| part.starts_with("/triage/drafts/")).expect("a link");
    let path = path.split('"').next().expect("its end");
    insta::assert_snapshot!("draft", steady(&browser.get(path).await.body));
    let merged = browser.post(&format!("/triage/{other}/merge"), &[("other", &concern.to_string())]).await;
    assert_ne!(merged.leads_to(), format!("/triage/{other}"));
    let spanish = browser.get(&format!("/triage/{concern}?lang=es")).await;
    insta::assert_snapshot!("concern_es", steady(&spanish.body));
}

#[tokio::test]
async fn every_route_is_for_the_project_manager_alone() {
    let town = Town::new(plan()).await;
    let (concern, other) = (NAMED.put(&town).await, LAUNDRY.put(&town).await);
    let (other_id, report) = (other.to_string(), reports_of(&town, concern).await[0].id.to_string());
    let draft = "5f3c7c4e-58a5-4d4f-9f0e-9c1f6c0a1b2c";
    let gets = ["/triage".to_owned(), "/triage/drafts".to_owned(), format!("/triage/{concern}")];
    let acts = ["sort", "merge", "apart", "names"].map(|act| format!("/triage/{concern}/{act}"));
    let anyone = town.browser();
    for path in gets.iter().chain([&format!("/triage/drafts/{draft}")]) {
        let page = anyone.get(path).await;
        assert!(page.leads_to().starts_with("/sign-in"), "{path}: {}", page.status);
    }
    for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
        let (_, browser) = town.signed_in(role.token(), &[*role]).await;
        let nowhere = browser.get("/nowhere").await;
        for path in gets.iter().chain([&format!("/triage/drafts/{draft}")]) {
            let page = browser.get(path).await;
            assert_eq!((page.status, &page.body), (StatusCode::NOT_FOUND, &nowhere.body), "{role} {path}");
        }
        let fields = [GOOD, &[("other", other_id.as_str()), ("report", &report), ("words", "Two")]].concat();
        for path in &acts {
            assert_eq!(browser.post(path, &fields).await.status, StatusCode::NOT_FOUND, "{role} {path}");
            assert_ne!(anyone.post(path, &fields).await.status, StatusCode::SEE_OTHER, "{path}");
        }
    }
    assert_eq!((count(&town, SORTED).await, count(&town, DRAFTS).await), (0, 0));
    assert_eq!(count(&town, "SELECT COUNT(*) AS value FROM triage_different").await, 0);
    let (_, browser) = town.signed_in("Project Manager", PM).await;
    for path in &gets {
        assert_eq!(browser.get(path).await.status, StatusCode::OK, "{path}");
    }
    for path in [
        "/triage/nonsense",
        "/triage/drafts/nonsense",
        &format!("/triage/drafts/{draft}"),
        &format!("/triage/{draft}"),
    ] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in &acts {
        assert_eq!(
            browser.post_bare(path, "sort=place-concern&title=x").await.status,
            StatusCode::CONFLICT,
            "{path}"
        );
    }
}

#[tokio::test]
async fn sorting_goes_on_to_the_next_and_ends_at_the_queue() {
    for town in Town::each(plan).await {
        let (_, browser) = town.signed_in("Project Manager", PM).await;
        let (old, middle, new) = (
            NAMED.put(&town).await,
            Told { days_ago: 5, ..NEEDLES }.put(&town).await,
            LAUNDRY.put(&town).await,
        );
        assert_eq!(sort(&browser, middle, GOOD).await.leads_to(), format!("/triage/{new}?said=sorted"));
        assert_eq!(sort(&browser, new, GOOD).await.leads_to(), format!("/triage/{old}?said=sorted"));
        let last = sort(&browser, old, GOOD).await;
        assert_eq!(last.leads_to(), "/triage?said=triage-sorted-last");
        assert!(browser.get(last.leads_to()).await.body.contains("Nothing else waits."));
        assert_eq!(sort(&browser, old, GOOD).await.leads_to(), last.leads_to(), "a second click");
        assert_eq!(count(&town, SORTED).await, 3);
        let again = browser.get(&format!("/triage/{old}")).await.body;
        assert!(again.contains("value=\"Tents at the laundry\"") && again.contains("Sort it again"));
    }
}

#[tokio::test]
async fn a_refused_sorting_shows_what_was_typed_and_stores_nothing() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Project Manager", PM).await;
    let concern = NAMED.put(&town).await;
    let long = "x".repeat(121);
    for (fields, field, message) in [
        (&[("title", "Tents")][..], "sort", "Please choose one of these."),
        (&[("sort", "elsewhere"), ("title", "Tents")], "sort", "Please choose one of these."),
        (&[("sort", "referral"), ("title", " ")], "title", "Please fill this in."),
        (&[("sort", "referral"), ("title", &long)], "title", "at most 120 characters"),
        (&[("sort", "referral"), ("title", "a\u{202e}b")], "title", "cannot be seen"),
        (&[("sort", "referral"), ("title", "Tents"), ("reason", "a\u{0}b")], "reason", "cannot be seen"),
        (&[("sort", "service-gap"), ("title", "Tents")], "reason", "Please say why."),
        (
            &[("sort", "outside-lead"), ("title", "Tents"), ("reason", "no")],
            "pointer",
            "Please choose who can help.",
        ),
    ] {
        let page = sort(&browser, concern, fields).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains(&format!("<li><a href=\"#{field}\">")), "{fields:?}");
        assert!(page.body.contains(message), "{fields:?}");
        assert!(page.body.contains("<title>Error:"));
    }
    let page =
        sort(&browser, concern, &[("sort", "service-gap"), ("title", "<i>\"Tents\"</i>"), ("reason", "")])
            .await;
    assert!(
        page.body.contains("value=\"&#60;i&#62;&#34;Tents&#34;&#60;/i&#62;\""),
        "what was typed, escaped"
    );
    assert!(page.body.contains("value=\"service-gap\" checked"));
    assert!(page.body.contains("puerta &#60;b&#62;de la"), "what neighbors typed, escaped");
    assert_eq!(count(&town, SORTED).await, 0);
}

#[tokio::test]
async fn merging_goes_the_way_that_the_page_says() {
    for town in Town::each(plan).await {
        let (_, browser) = town.signed_in("Project Manager", PM).await;
        let (old, new) = (NAMED.put(&town).await, LAUNDRY.put(&town).await);
        let other = [("other", &*new.to_string())];
        assert!(
            browser
                .get(&format!("/triage/{old}"))
                .await
                .body
                .contains("the other one becomes part of this concern")
        );
        assert!(
            browser
                .get(&format!("/triage/{new}"))
                .await
                .body
                .contains("this concern becomes part of the other one")
        );
        for _click in 0..2 {
            let page = browser.post(&format!("/triage/{old}/merge"), &other).await;
            assert_eq!(page.leads_to(), format!("/triage/{old}?said=triage-merged"));
        }
        assert_eq!(reports_of(&town, old).await.len(), 3);
        assert_eq!(browser.get(&format!("/triage/{new}")).await.leads_to(), format!("/triage/{old}"));
        sort(&browser, old, GOOD).await;
        let latest = Told { days_ago: 40, ..LAUNDRY }.put(&town).await;
        let page = browser.post(&format!("/triage/{latest}/merge"), &[("other", &old.to_string())]).await;
        assert_eq!(
            page.leads_to(),
            "/triage?said=triage-merged",
            "the unsorted goes into the sorted, whatever its age"
        );
        let late = browser.post(&format!("/triage/{latest}/merge"), &[("other", &new.to_string())]).await;
        assert_eq!(late.leads_to(), format!("/triage/{latest}?said=triage-merged-before"));
        for nonsense in ["", "nonsense", "5f3c7c4e-58a5-4d4f-9f0e-9c1f6c0a1b2c", &old.to_string()] {
            let page = browser.post(&format!("/triage/{old}/merge"), &[("other", nonsense)]).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{nonsense}");
        }
    }
}

#[tokio::test]
async fn what_was_typed_outlives_a_merge_by_somebody_else() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Project Manager", PM).await;
    let (old, new) = (NAMED.put(&town).await, LAUNDRY.put(&town).await);
    browser.post(&format!("/triage/{old}/merge"), &[("other", &new.to_string())]).await;
    let page = sort(&browser, new, &[("sort", "place-concern"), ("title", "My long title")]).await;
    assert!(
        page.body.contains("value=\"My long title\"") && page.body.contains(&format!("/triage/{old}/sort"))
    );
    assert!(page.body.contains("merged into the concern below"));
    assert_eq!(count(&town, SORTED).await, 0);
}

#[tokio::test]
async fn different_concerns_are_not_compared_again() {
    for town in Town::each(plan).await {
        let (_, browser) = town.signed_in("Project Manager", PM).await;
        let (old, new) = (NAMED.put(&town).await, LAUNDRY.put(&town).await);
        for _click in 0..2 {
            let page = browser.post(&format!("/triage/{old}/apart"), &[("other", &new.to_string())]).await;
            assert_eq!(page.leads_to(), format!("/triage/{old}?said=triage-apart"));
        }
        assert!(
            browser
                .get(&format!("/triage/{new}"))
                .await
                .body
                .contains("No other concern looks like this one.")
        );
    }
}

async fn set_aside(
    browser: &Browser<'_>,
    concern: ConcernId,
    report: ReportId,
    fields: &[(&str, &str)],
) -> Page {
    let report = report.to_string();
    let all = [&[("report", report.as_str())], fields].concat();
    browser.post(&format!("/triage/{concern}/names"), &all).await
}

#[tokio::test]
async fn names_are_set_aside_by_box_and_by_typing() {
    for town in Town::each(plan).await {
        let (_, browser) = town.signed_in("Project Manager", PM).await;
        let concern = NAMED.put(&town).await;
        let report =
            reports_of(&town, concern).await.into_iter().find(|r| r.body.contains("Orlen")).expect("it").id;
        for (fields, message) in [
            (&[][..], "Please fill this in."),
            (&[("words", "Nobody There")], "Some of these words are not in the report"),
            (
                &[("name", "Orlen Brook"), ("words", "Nobody There")],
                "Some of these words are not in the report",
            ),
            (&[("words", "a\u{202e}b")], "cannot be seen"),
            (&[("words", &*"x".repeat(201))], "at most 200 characters"),
        ] {
            let page = set_aside(&browser, concern, report, fields).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(
                page.body.contains(&format!("<li><a href=\"#words-{report}\">"))
                    && page.body.contains(message),
                "{fields:?}"
            );
            let kept = fields.iter().find(|(name, _)| *name == "words").map_or("", |(_, value)| value);
            assert!(page.body.contains(kept), "{fields:?}");
        }
        assert_eq!(count(&town, DRAFTS).await, 0);
        let page = set_aside(&browser, concern, report, &[("name", "Orlen Brook"), ("words", "two")]).await;
        assert_eq!(page.leads_to(), format!("/triage/{concern}?said=triage-name-moved"));
        let body = reports_of(&town, concern).await.into_iter().find(|r| r.id == report).expect("it").body;
        assert_eq!(body, "A man named […] sleeps in the laundry's doorway.\n[…] tents.");
        let again = set_aside(&browser, concern, report, &[("name", "Orlen Brook")]).await;
        assert!(again.body.contains("were set aside before"), "a second click");
        assert_eq!(count(&town, DRAFTS).await, 1);
        assert!(!browser.get(&format!("/triage/{concern}")).await.body.contains("Orlen"));
        assert!(!browser.get("/triage/drafts").await.body.contains("Orlen"), "the list shows no text");
        withdraw(&town, report).await;
        assert_eq!(
            set_aside(&browser, concern, report, &[("words", "tents")]).await.status,
            StatusCode::NOT_FOUND
        );
        assert!(browser.get("/triage/drafts").await.body.contains("No text is set aside now."));
    }
}

#[tokio::test]
async fn the_filter_stands_any_question() {
    let town = Town::new(plan()).await;
    let (_, browser) = town.signed_in("Project Manager", PM).await;
    NAMED.put(&town).await;
    NEEDLES.put(&town).await;
    let mill = browser.get("/triage?area=mill-flats&show=alike").await.body;
    assert!(mill.contains("Mill Street") && !mill.contains("School yard"));
    assert!(mill.contains("value=\"mill-flats\" selected") && mill.contains("value=\"alike\" selected"));
    for odd in [
        "?area=%22%3E%3Cscript%3E&show=x&page=-3",
        "?page=99999999999999999999",
        "?page=9223372036854775807",
        "?area=%FF",
        "?&&=&show",
    ] {
        let page = browser.get(&format!("/triage{odd}")).await;
        assert_eq!(page.status, StatusCode::OK, "{odd}");
        assert!(page.body.contains("School yard") && !page.body.contains("><script>"), "{odd}");
    }
    assert!(browser.get("/triage?show=contested").await.body.contains("Nothing here."));
}
