//! Houses that leak on purpose: the comparison must find each of them.

use super::{Ask, Outcome, Question, Worlds, questions};
use crate::parts;
use axum::{
    extract::Path,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use guard::Act;
use page::{Answer, Card, Cx, Drawn, Problem, Routes, Slot, Spot, see_other};
use std::sync::Arc;
use store::{Tx, args};

const PARTICIPANTS: &str = "SELECT COUNT(*) AS value FROM referrals_participant";
const BLUE: &str = "SELECT COUNT(*) AS value FROM referrals_referral WHERE alias = 'Blue'";
const TOLD: &str = "SELECT p.name AS value FROM people_person p
    LEFT JOIN guard_disclosure d ON d.person = p.id GROUP BY p.id, p.name ORDER BY COUNT(d.id) DESC, p.name";
const GLASSES: &str = "SELECT COUNT(*) AS value FROM guard_glass";
const SUSPENDED: &str = "SELECT COUNT(*) AS value FROM guard_suspension WHERE restored_at IS NULL";
const DRAFTS: &str = "SELECT COUNT(*) AS value FROM triage_draft";
const IS_THERE: &str = "SELECT COUNT(*) AS value FROM referrals_participant WHERE id = $1";

async fn count(cx: &Cx, sql: &'static str) -> Result<usize, Problem> {
    let read =
        store::read!(cx.house.store, |tx| -> Result<(i64,), Problem> { Ok(tx.one(sql, args![]).await?) });
    Ok(usize::try_from(read?.0).unwrap_or(0))
}

/// How many take part.
async fn counted(cx: Cx) -> Answer {
    Ok(format!("We work with {} people.", count(&cx, PARTICIPANTS).await?).into_response())
}

/// Whether somebody is known who is called so.
async fn present(cx: Cx) -> Answer {
    let known = count(&cx, BLUE).await? > 0;
    Ok((if known { "Blue? Yes." } else { "Blue? No. " }).into_response())
}

/// The same names in another order.
async fn ordered(cx: Cx) -> Answer {
    let read = store::read!(cx.house.store, |tx| -> Result<Vec<(String,)>, Problem> {
        Ok(tx.all(TOLD, args![]).await?)
    });
    Ok(read?.into_iter().map(|(name,)| name + "\n").collect::<String>().into_response())
}

/// The same page under another tag.
async fn tagged(cx: Cx) -> Answer {
    let tag = HeaderValue::from_str(&format!("\"{:08}\"", count(&cx, GLASSES).await?));
    Ok(([(header::ETAG, tag.unwrap_or(HeaderValue::from_static("")))], "A page.").into_response())
}

/// The same page with a longer header.
async fn padded(cx: Cx) -> Answer {
    let pad = HeaderValue::from_str(&".".repeat(count(&cx, SUSPENDED).await?));
    let name = HeaderName::from_static("x-pad");
    Ok(([(name, pad.unwrap_or(HeaderValue::from_static("")))], "A page.").into_response())
}

/// One sign of a body, which nobody sees.
async fn spaced(cx: Cx) -> Answer {
    let even = count(&cx, DRAFTS).await?.is_multiple_of(2);
    Ok((if even { "A page. " } else { "A page.\t" }).into_response())
}

/// What is hidden is not what does not exist.
async fn hidden(cx: Cx, Path(participant): Path<String>) -> Answer {
    let read = store::read!(cx.house.store, |tx| -> Result<(i64,), Problem> {
        Ok(tx.one(IS_THERE, args![&participant]).await?)
    });
    let status = if read?.0 > 0 { StatusCode::FORBIDDEN } else { StatusCode::NOT_FOUND };
    Ok::<Response, Problem>(status.into_response())
}

/// Leads elsewhere.
async fn led(cx: Cx) -> Answer {
    see_other(if count(&cx, PARTICIPANTS).await?.is_multiple_of(2) { "/about" } else { "/tell?" })
}

/// A card on the start page.
struct Counted;

impl Card for Counted {
    fn slot(&self) -> Slot {
        Slot::Home
    }

    fn draw<'a>(&'a self, _: &'a Cx, tx: &'a mut Tx, _: Spot<'a>) -> Drawn<'a> {
        Box::pin(async move {
            let (known,) = tx.one::<(i64,)>(PARTICIPANTS, args![]).await?;
            Ok((known % 2 > 0).then(|| "<p>Busy.</p>".to_owned()))
        })
    }
}

/// The paths at which something leaks.
const LEAKS: [&str; 9] = [
    "/planted/count",
    "/planted/presence",
    "/planted/order",
    "/planted/tag",
    "/planted/pad",
    "/planted/space",
    "/planted/led",
    "/planted/hidden/",
    "/",
];

fn leaking() -> (Routes, Vec<Arc<dyn Card>>) {
    let planted = Routes::new()
        .get("/planted/count", Act::ReadPublic, counted)
        .get("/planted/presence", Act::ReadPublic, present)
        .get("/planted/order", Act::ReadPublic, ordered)
        .get("/planted/tag", Act::ReadPublic, tagged)
        .get("/planted/pad", Act::ReadPublic, padded)
        .get("/planted/space", Act::ReadPublic, spaced)
        .get("/planted/led", Act::ReadPublic, led)
        .get("/planted/hidden/{participant}", Act::ReadPublic, hidden);
    let mut cards = parts::cards();
    cards.push(Arc::new(Counted));
    (parts::routes().and(planted), cards)
}

#[tokio::test]
async fn each_planted_leak_is_found() -> Outcome<()> {
    let mut worlds = Worlds::new(1, leaking).await?;
    // Only what leaks is asked, and of nobody but anyone.
    worlds.routes.retain(|route| route.path.starts_with("/planted/"));
    let asks: Vec<Ask> =
        LEAKS.iter().filter(|path| !path.ends_with("hidden/")).map(|path| Ask::page(path)).collect();
    worlds.row = questions(&asks).into_iter().filter(|one: &Question| one.eye == 0).collect();
    for pair in 1..=100 {
        worlds.pair(pair).await?;
    }
    let found: Vec<&String> = worlds.figures.at.keys().collect();
    let missed: Vec<_> = LEAKS
        .iter()
        .filter(|leak| {
            !found.iter().any(|path| *path == *leak || (leak.ends_with("hidden/") && path.starts_with(*leak)))
        })
        .collect();
    assert_eq!(missed, [] as [&&str; 0], "{:?}", worlds.figures.leaks);
    // And nothing else was.
    assert!(found.iter().all(|path| *path == "/" || path.starts_with("/planted/")), "{found:?}");
    println!("two worlds: {} of {} planted leaks found", LEAKS.len() - missed.len(), LEAKS.len());
    Ok(())
}
