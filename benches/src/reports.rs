//! Reports: how many a second reach the disk through HTTP, beside what disk and hash allow.

use crate::{
    Trouble,
    browser::{Browser, form},
    figures::Figures,
    limits,
    load::count,
    server::{Server, Town},
};
use hyper::{StatusCode, body::Bytes};
use std::{net::SocketAddr, time::Instant};

/// Reports sent in the measurement: each is a concern, and the list that is measured after it has ten
/// thousand.
const REPORTS: usize = 10_240;
const CONNECTIONS: usize = 32;
/// Hashing alone and sending take turns so often: a shared machine is faster at one moment than
/// at another.
const ROUNDS: usize = 8;

/// Measures the limits, and the sending of reports whose earlier steps were taken before.
#[allow(clippy::disallowed_methods, reason = "a benchmark measures")]
pub(crate) async fn measure(server: &Server, town: &Town, figures: &mut Figures) -> Result<(), Trouble> {
    let commits = limits::commits(&town.database()).await?;
    let address = server.address;
    let preparing = (0..CONNECTIONS).map(|at| tokio::spawn(ready(address, at)));
    let mut ready = vec![];
    for one in preparing.collect::<Vec<_>>() {
        ready.push(one.await??);
    }
    let (mut hashes, mut sent, mut seconds) = (0.0, 0, 0.0);
    for _ in 0..ROUNDS {
        hashes += tokio::task::spawn_blocking(limits::hashes).await??;
        let begun = Instant::now();
        let a_part = |forms: &mut Vec<Bytes>| forms.split_off(forms.len() - REPORTS / CONNECTIONS / ROUNDS);
        let sending: Vec<_> =
            ready.iter_mut().map(|forms| tokio::spawn(send(address, a_part(forms)))).collect();
        for one in sending {
            sent += one.await??;
        }
        seconds += begun.elapsed().as_secs_f64();
    }
    figures.reports(count(sent) / seconds, commits, hashes / count(ROUNDS));
    Ok(())
}

/// Takes the steps of `/tell` up to the last one; gives the forms that are ready to be sent.
async fn ready(address: SocketAddr, connection: usize) -> Result<Vec<Bytes>, Trouble> {
    let mut browser = Browser::open(address).await?;
    let mut forms = vec![];
    for number in 0..REPORTS / CONNECTIONS {
        forms.push(one_ready(&mut browser, connection * 1_000 + number).await?);
    }
    Ok(forms)
}

async fn one_ready(browser: &mut Browser, number: usize) -> Result<Bytes, Trouble> {
    let place = format!("Corner {number} of Mill Street");
    let steps: [&[(&str, &str)]; 4] = [
        &[],
        &[("area", "mill-flats"), ("place", &place)],
        &[("category", "litter"), ("happened", "yesterday"), ("body", "There are needles on the steps.")],
        &[("answer_by", "receipt"), ("language", "en"), ("disclosure", "no-name")],
    ];
    let mut page = browser.get("/tell").await?;
    for answers in steps {
        let (sealed, step) = hidden(&page)?;
        let fields: Vec<(&str, &str)> = [("sealed", sealed.as_str()), ("step", &step), ("go", "next")]
            .into_iter()
            .chain(answers.iter().copied())
            .collect();
        page = browser.post("/tell", form(&fields)).await?;
        if page.status != StatusCode::OK {
            return Err(format!("the step “{step}” of /tell answered {}", page.status).into());
        }
    }
    let (sealed, step) = hidden(&page)?;
    Ok(form(&[("sealed", &sealed), ("step", &step), ("go", "send")]))
}

fn hidden(page: &crate::browser::Page) -> Result<(String, String), Trouble> {
    let field = |name: &str| page.field(name).ok_or_else(|| format!("/tell has no field “{name}”"));
    Ok((field("sealed")?, field("step")?))
}

/// Sends the forms one after the other; each must come back with a receipt.
async fn send(address: SocketAddr, forms: Vec<Bytes>) -> Result<usize, Trouble> {
    let mut browser = Browser::open(address).await?;
    let mut sent = 0;
    for form in forms {
        let page = browser.post("/tell", form).await?;
        let has_receipt = page.body.windows(17).any(|part| part == b"tl-receipt__code\"");
        if page.status != StatusCode::OK || !has_receipt {
            return Err(format!("a report answered {} without a receipt", page.status).into());
        }
        sent += 1;
    }
    Ok(sent)
}
