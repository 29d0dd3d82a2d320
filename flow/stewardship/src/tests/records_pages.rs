//! Orders and requests, as those see them who keep them, and as others do.

use super::plan;
use crate::cards;
use page::testing::{Browser, Plan, Town, steady};
use words::{Moment, PART2_NOTICE, Role};

fn with_cards() -> Plan {
    Plan { cards: cards(), ..plan() }
}

const REQUEST: [(&str, &str); 4] = [
    ("asker", "Łukasz Ó Briain <b>"),
    ("reach", "desk@press.example"),
    ("wants", "What was said of the quay — 全部"),
    ("received", "2026-06-01"),
];

const ORDER: [(&str, &str); 7] = [
    ("kind", "court-order"),
    ("court", "Superior Court"),
    ("number", "26-1-00017"),
    ("received", "2026-06-01"),
    ("answer-by", "2026-06-15"),
    ("asks", "All records of 李"),
    ("case-number", ""),
];

const LINE: [(&str, &str); 2] = [("text", "Tents."), ("part2", "no")];

/// What a line that tells of treatment is shown under, before and on a court's order.
const CLOSED: &str = "Without a court’s order it opens to nobody.";
const ORDERED: &str = "You may give this out only as the court ordered.";

/// The path that a page leads to, without what was said.
async fn made(browser: &Browser<'_>, path: &str, fields: &[(&str, &str)]) -> String {
    let page = browser.post(path, fields).await;
    let (path, said) = page.leads_to().split_once("?said=").expect("it was made");
    assert!(browser.get(&format!("{path}?said={said}")).await.body.contains("role=\"status\""), "{said}");
    path.to_owned()
}

/// The same of a form that is sent twice, with the id that it carries on its page.
async fn twice(browser: &Browser<'_>, page: &str, to: &str, fields: &[(&str, &str)]) -> String {
    let id = browser.get(page).await.field("id");
    assert_eq!(id.len(), 36, "{page}: {id}");
    let fields = [fields, &[("id", id.as_str())][..]].concat();
    let path = made(browser, to, &fields).await;
    assert_eq!(made(browser, to, &fields).await, path, "a second click");
    path
}

/// The fields of a form with one of them changed, and the id of what is found at a path.
fn forged<'a>(
    fields: &[(&'a str, &'a str)],
    (name, value): (&str, &'a str),
    path: &'a str,
) -> Vec<(&'a str, &'a str)> {
    let id = path.rsplit('/').next().unwrap_or_default();
    let but = |&(field, right): &(&'a str, &'a str)| (field, if field == name { value } else { right });
    fields.iter().map(but).chain([("id", id)]).collect()
}

/// The only line of a request.
async fn line(browser: &Browser<'_>, request: &str) -> String {
    let body = browser.get(request).await.body;
    let start = body.find(&format!("{request}/lines/")).expect("a line");
    body[start..].split('"').next().unwrap_or_default().to_owned()
}

/// The body without the random ids in it.
fn without_ids(body: &str) -> String {
    let is_id =
        |part: &str| part.len() == 36 && part.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
    let mut out = String::new();
    for part in body.split_inclusive(['/', '"', '<', '>', '?']) {
        let (text, end) = part.split_at(part.len() - part.chars().next_back().map_or(0, char::len_utf8));
        out.push_str(if is_id(text) { "…" } else { text });
        out.push_str(end);
    }
    out
}

#[tokio::test]
async fn a_request_from_its_clock_to_its_print() {
    let town = Town::new(with_cards()).await;
    let (person, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
    let empty = rita.post("/records/new", &[("received", "soon"), ("asker", "Łukasz")]).await;
    assert!(empty.status == 200 && empty.body.contains("value=\"Łukasz\""), "nothing typed is lost");
    for field in ["reach", "wants", "received"] {
        assert!(empty.body.contains(&format!("id=\"{field}-error\"")), "{field}");
    }
    let request = made(&rita, "/records/new", &REQUEST).await;
    let page = rita.get(&request).await.body;
    assert!(page.contains("June 8, 2026") && page.contains("&#60;b&#62;"), "due in five business days");
    let pasted = [("text", "Robin Ashdown sat there.\r\nMara too."), ("part2", "no")];
    made(&rita, &format!("{request}/lines"), &pasted).await;
    let path = line(&rita, &request).await;
    let wrong = [("outcome", "part"), ("marked", "Robin\n  [[1: Ashdown"), ("exemption", "")];
    let refused = rita.post(&path, &wrong).await.body;
    assert!(refused.contains("begins in line 2 at character 3 and does not end"));
    assert!(refused.contains("[[1: Ashdown</textarea>"), "what was typed stands there still");
    let marked = "[[2: Robin Ashdown]] sat there.\r\n[[Mara]] too.";
    let part = [("outcome", "part"), ("marked", marked), ("exemption", "reporter")];
    assert_eq!(rita.post(&path, &part).await.leads_to(), format!("{request}?said=records-decided"));
    assert!(rita.get(&path).await.body.contains("[[reporter:Mara]] too."), "as it was decided");
    insta::assert_snapshot!("records_line", without_ids(&steady(&rita.get(&path).await.body)));
    let unsure = rita.post(&format!("{request}/answer"), &[]).await;
    assert!(unsure.body.contains("id=\"sure-error\""));
    assert_eq!(rita.get(&format!("{request}/release")).await.status, 404, "not yet");
    made(&rita, &format!("{request}/answer"), &[("sure", "yes")]).await;
    let print = format!("{request}/release");
    assert!(rita.get(&print).await.leads_to().starts_with("/prove?next="), "it leaves the house");
    let release = town.proved(person).await.get(&print).await.body;
    for withheld in ["Robin", "Ashdown", "Mara", "Łukasz", "press.example"] {
        assert!(!release.contains(withheld), "{withheld}");
    }
    assert!(release.contains("█████ [2] sat there.\n█████ [1] too."));
    insta::assert_snapshot!("records_release", without_ids(&steady(&release)));
    let log = rita.get("/records/log").await.body;
    assert!(log.contains("Decided by Rita Olin, released by Rita Olin") && !log.contains("page=2"));
    assert!(log.contains("RCW 42.56.230: personal"));
    insta::assert_snapshot!("records_request", without_ids(&steady(&rita.get(&request).await.body)));
    insta::assert_snapshot!("records", without_ids(&steady(&rita.get("/records").await.body)));
}

#[tokio::test]
async fn an_order_on_its_page_and_what_it_opens() {
    let town = Town::new(with_cards()).await;
    let (_, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
    let (_, cleo) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
    let request = made(&rita, "/records/new", &REQUEST).await;
    // Neither yes nor no: it counts as yes.
    made(&rita, &format!("{request}/lines"), &[("text", "Went to detox.")]).await;
    let path = line(&rita, &request).await;
    let refused = rita.post(&path, &[("outcome", "whole")]).await.body;
    assert!(refused.contains("a subpoena or a request opens nothing (42 CFR 2.61)"));
    assert_eq!(rita.post(&format!("{path}/hand"), &[("handed", "yes")]).await.status, 303);
    let named = format!("{path}/order");
    for order in ["", "no-id", "00000000-0000-4000-8000-000000000000"] {
        let refused = cleo.post(&named, &[("order", order)]).await.body;
        assert!(refused.contains("id=\"order-error\""), "{order}");
    }
    let mut subpoena = ORDER;
    subpoena[0].1 = "subpoena";
    for (fields, opens) in [(subpoena, false), (ORDER, true)] {
        let order = made(&cleo, "/orders/new", &fields).await;
        let page = cleo.get(&order).await.body;
        assert_eq!(page.contains("It opens what tells of treatment now."), opens);
        let id = order.rsplit('/').next().unwrap_or_default();
        assert_eq!(cleo.post(&named, &[("order", id)]).await.status, if opens { 303 } else { 200 });
        let decided = rita.post(&path, &[("outcome", "whole")]).await;
        assert_eq!(decided.status, if opens { 303 } else { 200 });
        if opens {
            insta::assert_snapshot!("order", without_ids(&steady(&page)));
            let change = [("state", "withdrawn"), ("day", "2026-06-01"), ("said", "Set aside.")];
            made(&cleo, &format!("{order}/state"), &change).await;
            let again = cleo.post(&format!("{order}/state"), &change).await.body;
            assert!(again.contains("id=\"state-error\"") || again.contains("href=\"#state\""));
            assert!(cleo.get(&order).await.body.contains("It opens nothing that tells of treatment."));
        }
    }
    let sent = rita.post(&format!("{request}/answer"), &[("sure", "yes")]).await.body;
    assert!(sent.contains("a subpoena or a request opens nothing"), "withdrawn since");
    insta::assert_snapshot!("orders", without_ids(&steady(&cleo.get("/orders").await.body)));
}

#[tokio::test]
async fn what_tells_of_treatment_stands_beside_its_notice_and_scope() {
    let town = Town::new(with_cards()).await;
    let (person, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
    let (_, cleo) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
    let request = made(&rita, "/records/new", &REQUEST).await;
    made(&rita, &format!("{request}/lines"), &[("text", "Went to detox.")]).await;
    let path = line(&rita, &request).await;
    made(&rita, &format!("{path}/hand"), &[("handed", "yes")]).await;
    let shown = async |scope: &str, other: &str| {
        for browser in [&rita, &cleo] {
            let page = browser.get(&path).await.body;
            let (before, _) = page.split_once("Went to detox.").expect("the text");
            assert!(before.contains(PART2_NOTICE) && before.contains(scope), "{page}");
            assert!(!page.contains(other), "{page}");
        }
    };
    let tied = async || {
        let order = made(&cleo, "/orders/new", &ORDER).await;
        let id = order.rsplit('/').next().unwrap_or_default();
        made(&cleo, &format!("{path}/order"), &[("order", id)]).await;
        order
    };
    shown(CLOSED, ORDERED).await;
    let order = tied().await;
    shown(ORDERED, CLOSED).await;
    let change = [("state", "withdrawn"), ("day", "2026-06-01"), ("said", "Set aside.")];
    made(&cleo, &format!("{order}/state"), &change).await;
    shown(CLOSED, ORDERED).await;
    tied().await;
    assert_eq!(rita.post(&path, &[("outcome", "whole")]).await.status, 303);
    made(&rita, &format!("{request}/answer"), &[("sure", "yes")]).await;
    let release = town.proved(person).await.get(&format!("{request}/release")).await.body;
    let (before, _) = release.split_once("Went to detox.").expect("it went out");
    assert!(before.contains(PART2_NOTICE) && before.contains(ORDERED), "{release}");
    let given = rita.get(&path).await.body;
    assert_eq!(given.matches(PART2_NOTICE).count(), 2, "as it came, and as it was given out");
}

#[tokio::test]
async fn what_tells_of_no_treatment_has_no_notice() {
    let town = Town::new(with_cards()).await;
    let (person, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
    // Of a line that is withheld, nothing but a bar goes out.
    for (part2, outcome, exemption) in [("no", "whole", ""), ("yes", "withheld", "part2")] {
        let request = made(&rita, "/records/new", &REQUEST).await;
        made(&rita, &format!("{request}/lines"), &[("text", "At the quay."), ("part2", part2)]).await;
        let path = line(&rita, &request).await;
        let page = rita.get(&path).await.body;
        for words in [PART2_NOTICE, CLOSED] {
            assert_eq!(page.contains(words), part2 == "yes", "{words}");
        }
        assert!(!page.contains(ORDERED));
        let decided = rita.post(&path, &[("outcome", outcome), ("exemption", exemption)]).await;
        assert_eq!(decided.status, 303, "{}", decided.body);
        made(&rita, &format!("{request}/answer"), &[("sure", "yes")]).await;
        let release = town.proved(person).await.get(&format!("{request}/release")).await.body;
        assert_eq!(release.contains("At the quay."), part2 == "no");
        for words in [PART2_NOTICE, CLOSED, ORDERED] {
            assert!(!release.contains(words), "{words}");
        }
    }
}

#[tokio::test]
async fn what_an_order_asks_stands_beside_the_notice() {
    let town = Town::new(with_cards()).await;
    let (_, cleo) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
    for kind in ["court-order", "subpoena"] {
        let mut fields = ORDER;
        fields[0].1 = kind;
        let order = made(&cleo, "/orders/new", &fields).await;
        let page = cleo.get(&order).await.body;
        let (before, _) = page.split_once("All records of 李").expect("what it asks");
        assert!(before.contains(PART2_NOTICE) && before.contains("Within the program"), "{page}");
    }
}

#[tokio::test]
async fn a_second_click_is_answered_as_the_first() {
    for town in Town::each(with_cards).await {
        let (_, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
        let (_, cleo) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
        let order = twice(&cleo, "/orders/new", "/orders/new", &ORDER).await;
        let request = twice(&rita, "/records/new", "/records/new", &REQUEST).await;
        let lines = format!("{request}/lines");
        twice(&rita, &request, &lines, &LINE).await;
        let one_line = format!("{lines}/");
        for (browser, page, path) in [
            (&cleo, "/orders", order.as_str()),
            (&rita, "/records", request.as_str()),
            (&rita, request.as_str(), one_line.as_str()),
        ] {
            let body = browser.get(page).await.body;
            assert_eq!(body.matches(path).count(), 1, "{path}: {body}");
        }
        // The id of something else: what was typed is not taken, and nothing changes.
        let path = line(&rita, &request).await;
        for (browser, to, fields) in [
            (&cleo, "/orders/new", forged(&ORDER, ("asks", "Nothing"), &order)),
            (&rita, "/records/new", forged(&REQUEST, ("wants", "Nothing"), &request)),
            (&rita, lines.as_str(), forged(&LINE, ("text", "Other."), &path)),
        ] {
            assert_eq!(browser.post(to, &fields).await.status, 409, "{to}");
        }
        assert!(cleo.get(&order).await.body.contains("All records of 李"));
        assert!(rita.get(&path).await.body.contains("Tents."));
    }
}

#[tokio::test]
async fn a_form_that_is_refused_keeps_its_id() {
    let town = Town::new(with_cards()).await;
    let (_, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
    let (_, cleo) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
    let request = made(&rita, "/records/new", &REQUEST).await;
    let (lines, search) = (format!("{request}/lines"), format!("{request}/search"));
    for (browser, page, to) in [
        (&cleo, "/orders/new", "/orders/new"),
        (&rita, "/records/new", "/records/new"),
        (&rita, request.as_str(), lines.as_str()),
    ] {
        let id = browser.get(page).await.field("id");
        let refused = browser.post(to, &[("id", &id)]).await;
        assert_eq!((refused.status.as_u16(), refused.field("id")), (200, id), "{to}");
    }
    let other = rita.post(&search, &[]).await;
    assert_eq!((other.status.as_u16(), other.field("id").len()), (200, 36), "another form of the page");
}

#[tokio::test]
async fn counsel_finds_what_is_handed_and_nothing_else() {
    for town in Town::each(with_cards).await {
        let (_, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
        let (_, cleo) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
        let request = made(&rita, "/records/new", &REQUEST).await;
        made(&rita, &format!("{request}/lines"), &[("text", "Robin."), ("part2", "no")]).await;
        let path = line(&rita, &request).await;
        assert_eq!(cleo.get(&path).await.status, 404);
        made(&rita, &format!("{path}/hand"), &[("handed", "yes")]).await;
        assert!(cleo.get("/orders").await.body.contains(&path));
        let page = cleo.get(&path).await;
        assert!(page.status == 200 && page.body.contains("Robin.") && !page.body.contains("Take it back"));
        let withheld = [("outcome", "withheld"), ("exemption", "personal")];
        assert_eq!(cleo.post(&path, &withheld).await.leads_to(), format!("{path}?said=records-decided"));
        let whole = cleo.post(&path, &[("outcome", "whole")]).await;
        assert!(whole.status == 200 && whole.body.contains("Your role does not include it."));
        for hidden in [request.as_str(), "/records", "/records/log"] {
            assert_eq!(cleo.get(hidden).await.status, 404, "{hidden}");
        }
        assert_eq!(cleo.post(&format!("{path}/hand"), &[("handed", "no")]).await.status, 404);
        // Somebody else's request in the path.
        let other = made(&rita, "/records/new", &REQUEST).await;
        let crossed = path.replace(&request, &other);
        for browser in [&rita, &cleo] {
            assert_eq!(browser.get(&crossed).await.status, 404);
            assert_eq!(browser.post(&crossed, &withheld).await.status, 404);
        }
    }
}

#[tokio::test]
async fn nobody_else_finds_these_pages() {
    let town = Town::new(with_cards()).await;
    let (_, rita) = town.signed_in("Rita Olin", &[Role::RecordsOfficer]).await;
    let (_, cleo) = town.signed_in("Cleo Hart", &[Role::Counsel]).await;
    let request = made(&rita, "/records/new", &REQUEST).await;
    made(&rita, &format!("{request}/lines"), &[("text", "Robin.")]).await;
    let (path, order) = (line(&rita, &request).await, made(&cleo, "/orders/new", &ORDER).await);
    for role in Role::ALL {
        let (_, browser) = town.signed_in(&format!("One {role}"), &[*role]).await;
        let (keeps, law) = (*role == Role::RecordsOfficer, *role == Role::Counsel);
        for (path, may) in [
            ("/records", keeps),
            ("/records/new", keeps),
            ("/records/log", keeps),
            (request.as_str(), keeps),
            (path.as_str(), keeps),
            ("/orders", law),
            ("/orders/new", law),
            (order.as_str(), law),
        ] {
            assert_eq!(browser.get(path).await.status, if may { 200 } else { 404 }, "{role} {path}");
        }
        let menu = browser.get("/about").await.body;
        assert_eq!(menu.contains("href=\"/records\""), keeps, "{role}");
        assert_eq!(menu.contains("href=\"/orders\""), law, "{role}");
    }
    for path in ["/records", &request, &path, "/orders", &order] {
        let anyone = town.browser().get(path).await;
        assert!(anyone.leads_to().starts_with("/sign-in?next="), "{path}");
    }
}

#[tokio::test]
async fn what_is_late_is_on_the_list_and_on_a_desk() {
    let town = Town::new(with_cards()).await;
    let roles = [Role::RecordsOfficer, Role::ProjectManager];
    let rita = town.person("Rita Olin", &roles).await;
    let pia = town.person("Pia Moor", &[Role::ProjectManager]).await;
    let both = town.signed_in_as(rita).await;
    let request = made(&both, "/records/new", &REQUEST).await;
    town.clock.advance(7 * 24 * Moment::HOUR);
    // Sessions are over by then.
    let both = town.signed_in_as(rita).await;
    let due = both.get("/records").await;
    assert!(due.status == 200 && !due.body.contains("<strong>late</strong>"), "due today");
    let desk = both.get("/desk").await;
    assert!(desk.status == 200 && !desk.body.contains("card-records"));
    town.clock.advance(24 * Moment::HOUR);
    let (both, pm) = (town.signed_in_as(rita).await, town.signed_in_as(pia).await);
    assert!(both.get("/records").await.body.contains("<strong>late</strong>"));
    assert!(both.get("/desk").await.body.contains("card-records"));
    let desk = pm.get("/desk").await;
    assert!(desk.status == 200 && !desk.body.contains("card-records"));
    let extend = format!("{request}/extend");
    let early = both.post(&extend, &[("extend-until", "2026-06-08"), ("reason", "Many.")]).await;
    assert!(early.body.contains("id=\"extend-until-error\""));
    made(&both, &extend, &[("extend-until", "2026-06-20"), ("reason", "Many <i>pages</i>.")]).await;
    assert!(both.get(&request).await.body.contains("Many &#60;i&#62;pages&#60;/i&#62;."));
    assert!(!both.get("/desk").await.body.contains("card-records"));
}
