//! A house that leaks on purpose, in as many ways as there are to look: what the crawl looks with
//! must find each of them.

use super::{
    super::{
        ground::{Outcome, plan},
        two_worlds::{
            asks::{Ask, escaped},
            eyes::{Eye, Eyes},
        },
    },
    crawl::{Crawl, Log},
    finder::{Finder, base64},
};
use axum::{
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use guard::Act;
use page::{Answer, Problem, Routes, see_other, testing::Town};
use post::{
    FolderCarrier, Letter, deliver_due,
    outbox::{self, Post},
};
use std::fs;
use words::{AnswerBy, Language};

/// Where a token is planted.
const PLACES: [&str; 21] = [
    "body",
    "title",
    "attribute",
    "comment",
    "location",
    "tag",
    "cookie",
    "redirect query",
    "letter's subject",
    "letter's body",
    "line of the log",
    "field of the log",
    "error page",
    "JSON",
    "CSV",
    "SVG",
    "percent-encoded link",
    "base64 data",
    "escaped HTML",
    "column",
    "backup",
];

/// Not the mark of the town that is crawled: both may run in one program, and share its log.
const MARK: &str = "Plantedmark";

fn token(place: &str) -> String {
    let at = PLACES.iter().position(|one| *one == place).unwrap_or(PLACES.len());
    format!("{MARK}{}", char::from(b"abcdefghijklmnopqrstuvwxyz"[at]))
}

fn html(body: String) -> Response {
    Html(body).into_response()
}

fn with(name: HeaderName, value: &str, body: &'static str) -> Answer {
    let value = HeaderValue::from_str(value).map_err(|_| Problem::NotFound)?;
    Ok(([(name, value)], body).into_response())
}

fn typed(kind: &'static str, body: String) -> Response {
    ([(header::CONTENT_TYPE, kind)], body).into_response()
}

/// `Ab` as `&#65;&#x62;`.
fn entities(text: &str) -> String {
    let one =
        |(at, byte): (usize, u8)| if at % 2 == 0 { format!("&#{byte};") } else { format!("&#x{byte:x};") };
    text.bytes().enumerate().map(one).collect()
}

/// The same in capitals, as a heading may have it.
fn title() -> String {
    format!("<title>{}</title>", token("title").to_uppercase())
}

fn link() -> String {
    format!("<a href=\"/tell?about={}\">Tell</a>", escaped(&token("percent-encoded link")))
}

fn image() -> String {
    format!(
        "<img src=\"data:image/png;base64,{}\">",
        base64(format!("\u{1}{}", token("base64 data")).as_bytes())
    )
}

/// Every page that leaks.
fn routes() -> Routes {
    let act = Act::ReadPublic;
    Routes::new()
        .get("/leak/body", act, async || html(format!("<p>{}</p>", token("body"))))
        .get("/leak/title", act, async || html(title()))
        .get("/leak/attribute", act, async || html(format!("<i data-x='{}'></i>", token("attribute"))))
        .get("/leak/comment", act, async || html(format!("<!-- {} -->", token("comment"))))
        .get("/leak/location", act, async || see_other(&format!("/tell/{}", token("location"))))
        .get("/leak/tag", act, async || with(header::ETAG, &format!("\"{}\"", token("tag")), ""))
        .get("/leak/cookie", act, async || with(header::SET_COOKIE, &format!("a={}", token("cookie")), ""))
        .get("/leak/query", act, async || {
            see_other(&format!("/tell?q={}", escaped(&token("redirect query"))))
        })
        .get("/leak/error", act, async || (StatusCode::INTERNAL_SERVER_ERROR, token("error page")))
        .get("/leak/json", act, async || typed("application/json", format!("[\"{}\"]", token("JSON"))))
        .get("/leak/csv", act, async || typed("text/csv", format!("name\n\"{}\"\n", token("CSV"))))
        .get("/leak/svg", act, async || typed("image/svg+xml", format!("<text>{}</text>", token("SVG"))))
        .get("/leak/link", act, async || html(link()))
        .get("/leak/image", act, async || html(image()))
        .get("/leak/escaped", act, async || html(entities(&token("escaped HTML"))))
        .get("/leak/log", act, async || {
            tracing::trace!("somebody called {} was looked up", token("line of the log"));
            tracing::debug!(name = token("field of the log"), "looked up");
            html(String::new())
        })
}

/// A letter with a token in its subject and another in its body.
async fn write_letter(town: &Town) -> Outcome<()> {
    let house = &town.house;
    let letter = Letter {
        to: "somebody@mail.example".to_owned(),
        language: Language::english(),
        subject: token("letter's subject"),
        body: format!("About {}.", token("letter's body")),
    };
    let put = store::write!(house.store, |tx| -> Result<_, post::PostError> {
        let (dedupe, channel) = ("planted", AnswerBy::Email);
        let post = Post { dedupe, about: None, channel, letter: &letter, not_before: None };
        outbox::put(tx, &house.world, &house.keys.sealer, post).await
    })?;
    assert!(put.is_some());
    let carrier = FolderCarrier::new(town.db.folder().join("letters"));
    deliver_due(&house.store, &house.world, &house.keys.sealer, &carrier, 9).await?;
    Ok(())
}

#[tokio::test]
async fn each_planted_token_is_found() -> Outcome<()> {
    let log = Log::of_all();
    let town = Town::new(plan()).await;
    let list = routes();
    let asks: Vec<Ask> = list.list().iter().map(|route| Ask::page(route.path)).collect();
    let eyes = Eyes::on(&town, list, vec![])?;
    let sought = PLACES.map(token);
    let mut crawl = Crawl::new(Finder::of(MARK, &sought));
    crawl.pages(&eyes, &[Eye::anyone()], &asks).await?;
    write_letter(&town).await?;
    crawl.letters(&town.db.folder().join("letters"), |_| "somebody".to_owned())?;
    crawl.log(&log);
    let name = token("column");
    store::write!(town.house.store, |tx| -> Result<_, store::StoreError> {
        let sql = "INSERT INTO people_organization (id, name) VALUES ('planted', $1)";
        tx.run(sql, store::args![&name]).await
    })?;
    crawl.rows(&town).await;
    crawl.disk(&town).await?;
    fs::write(town.db.folder().join("backup/beside"), token("backup"))?;
    crawl.files(&town.db.folder().join("backup"), "files of a backup")?;

    let found = |at: usize| crawl.found.keys().any(|(one, _)| *one == at);
    let missed: Vec<&str> = (0..PLACES.len()).filter(|at| !found(*at)).map(|at| PLACES[at]).collect();
    println!("taint: {} of {} planted leaks found", PLACES.len() - missed.len(), PLACES.len());
    assert_eq!(missed, [] as [&str; 0], "{:?}", crawl.found);
    Ok(())
}

#[test]
fn what_is_no_token_is_not_found() {
    let finder = Finder::of(MARK, &[token("body"), "24680".to_owned()]);
    let other = format!("{} &#; %zz \\u00 &#x; 2468 &#99999999; {MARK}", token("title"));
    assert!(finder.hits(other.as_bytes()).is_empty());
    assert_eq!(finder.hits(format!("{other}0 {}", token("body")).as_bytes()).len(), 1);
    assert_eq!(finder.hits(b"2&#52;680").into_iter().collect::<Vec<_>>(), [1]);
}
