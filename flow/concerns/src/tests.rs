mod acts;
mod cards;
mod disk;
mod enter;
mod fields;
mod list;
mod merging;
mod nominate;
mod receipt_page;
mod receipts;
mod staff;
mod steps;
mod taking;
mod usual;
mod visits;

use crate::{ConcernsError, NewReport, Received, prepare, receive, telling::Step};
use page::{
    Cx,
    testing::{Browser, Page, Plan, Town},
};
use people::Viewer;
use std::sync::Arc;
use store::{args, journal};
use words::{
    AnswerBy, AreaSlug, Channel, ConcernId, Disclosure, Fact, GroupId, Language, Outcome, PersonId, Role,
    Stamp, WordId,
};

const BODY: &str = "People sleep in the laundry's doorway.\nI am worried about them.";
const CONTACT: &str = "canary-4f1c@example.org";

fn plan() -> Plan {
    Plan {
        routes: crate::routes(),
        texts: vec![crate::TEXTS],
        cards: crate::cards(),
        loader: Some(Arc::new(groups::Speaks)),
        ..Plan::default()
    }
}

fn anyone(town: &Town) -> Cx {
    Cx::outside(&town.house, Viewer::anyone(), Language::english())
}

/// A context in which a new person with this role acts.
async fn acting(town: &Town, name: &str, role: Role) -> Cx {
    let person = town.person(name, &[role]).await;
    let viewer = Viewer { person: Some(person), roles: vec![role], ..Viewer::anyone() };
    Cx::outside(&town.house, viewer, Language::english())
}

fn slug(text: &str) -> AreaSlug {
    text.parse().expect("a slug")
}

/// A report as most are: a place in words, no name, answered by receipt.
fn report() -> NewReport {
    NewReport {
        category: "camping".into(),
        area: Some(slug("mill-flats")),
        place: "near the laundry".into(),
        happened: "most nights".into(),
        body: BODY.into(),
        ..NewReport::by(Channel::Web, Language::english())
    }
}

/// The same with an address to answer to.
fn with_contact() -> NewReport {
    NewReport {
        answer_by: AnswerBy::Email,
        name: "Canary Neighbor".into(),
        contact: CONTACT.into(),
        disclosure: Disclosure::Withhold,
        ..report()
    }
}

async fn take(cx: &Cx, token: &str, report: NewReport) -> Result<Received, ConcernsError> {
    let arrival = prepare(&cx.house, token, report).await?;
    cx.house.store.write(async |tx| receive(tx, cx, &arrival).await).await
}

/// A word that was said back today.
async fn say(town: &Town, concern: ConcernId, outcome: Outcome) {
    let world = &town.house.world;
    let fact =
        Fact::WordSaid { word: WordId::new(&*world.chance), concern, response: None, area: None, outcome };
    let stamp = Stamp::At { moment: world.now(), day: world.today(), actor: None };
    town.store()
        .write(async |tx| journal::append(tx, &*world.chance, stamp, &fact).await)
        .await
        .expect("a fact");
}

/// A group, and somebody who speaks for it.
async fn group(town: &Town, name: &str, speaker: Option<PersonId>) -> GroupId {
    let id = GroupId::new(&*town.house.world.chance);
    let today = town.house.world.today();
    town.store()
        .write(async |tx| -> Result<(), ConcernsError> {
            tx.run(
                "INSERT INTO groups_group (id, name, kind, language, meets, added_day, ended_day) \
                 VALUES ($1, $2, 'other', 'en', '', $3, NULL)",
                args![id, name, today],
            )
            .await?;
            if let Some(person) = speaker {
                tx.run(
                    "INSERT INTO groups_representative (group_id, person, from_day, until_day) \
                     VALUES ($1, $2, $3, NULL)",
                    args![id, person, today],
                )
                .await?;
            }
            Ok(())
        })
        .await
        .expect("a group");
    id
}

/// How many rows a statement counts.
async fn count(town: &Town, sql: &'static str) -> i64 {
    let (n,): (i64,) = town.store().read(async |tx| tx.one(sql, args![]).await).await.expect("a count");
    n
}

async fn facts(town: &Town, concern: ConcernId) -> Vec<Fact> {
    let entries = town.store().read(async |tx| journal::of_concern(tx, concern).await).await.expect("facts");
    entries.into_iter().map(|entry| entry.fact).collect()
}

/// The answers of somebody who gives a contact and a name.
const ANSWERS: &[(&str, &str)] = &[
    ("area", "mill-flats"),
    ("place", "near the laundry"),
    ("category", "camping"),
    ("happened", "most nights"),
    ("body", BODY),
    ("answer_by", "email"),
    ("contact", CONTACT),
    ("language", "en"),
    ("name", "Canary Neighbor"),
    ("disclosure", "withhold"),
];

/// Sends a step of telling: of the fields, those that the step has.
async fn go(browser: &Browser<'_>, page: &Page, step: &str, go: &str, fields: &[(&str, &str)]) -> Page {
    let sealed = page.field("sealed");
    let own = [("sealed", sealed.as_str()), ("step", step), ("go", go)];
    let asked = Step::read(step).map_or(&[][..], Step::fields);
    let typed = fields.iter().copied().filter(|(name, _)| asked.contains(name));
    browser.post("/tell", &own.into_iter().chain(typed).collect::<Vec<_>>()).await
}

/// Goes through the steps up to the review.
async fn to_review(browser: &Browser<'_>, answers: &[(&str, &str)]) -> Page {
    let page = browser.get("/tell").await;
    let page = go(browser, &page, "emergency", "next", &[]).await;
    let page = go(browser, &page, "where", "next", answers).await;
    let page = go(browser, &page, "what", "next", answers).await;
    go(browser, &page, "answer", "next", answers).await
}

/// Goes through the steps, and sends.
async fn tell(browser: &Browser<'_>, answers: &[(&str, &str)]) -> Page {
    let review = to_review(browser, answers).await;
    go(browser, &review, "review", "send", &[]).await
}

/// The 20 digits on a page that shows a receipt; empty when it shows none.
fn receipt_on(page: &Page) -> String {
    let code = page.body.split("id=\"receipt-code\"").nth(1).and_then(|rest| rest.split("</p>").next());
    code.unwrap_or_default().chars().filter(char::is_ascii_digit).collect()
}

fn without(answers: &[(&'static str, &'static str)], name: &str) -> Vec<(&'static str, &'static str)> {
    answers.iter().copied().filter(|(field, _)| *field != name).collect()
}

fn with(name: &'static str, value: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut answers = without(ANSWERS, name);
    answers.push((name, value));
    answers
}
