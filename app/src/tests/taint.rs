//! A token of its own stands in each confidential field; everybody visits every page and sends every
//! form, and then pages, headers, letters, log, rows, files and a backup are looked through. Nobody
//! may come across a token but those whom the table names, and those must.

mod conflict;
mod crawl;
mod fields;
mod finder;
mod guess;
mod planted;
mod sow;

use super::{
    ground::{Outcome, plan},
    two_worlds::{
        asks::{Ask, Things, all},
        eyes::{Eye, Eyes},
    },
};
use crate::{jobs::round, parts};
use axum::http::Method;
use crawl::{Crawl, DISK, LETTER, Log};
use fields::{FIELDS, MARK, REPORTER, token, token_at};
use finder::Finder;
use page::testing::Town;
use post::FolderCarrier;
use sow::Sown;
use words::Way;

/// Who may see the case number of the participant with a team; the first three that of the protected one.
/// Counsel has court orders that name both.
const NUMBER: &[&str] = &["project-manager", "case-manager", "counsel", "officer", "prosecutor"];

/// Forms that end a session, so that whoever sends them sees nothing any more.
const ENDING: [&str; 3] = ["/sign-out", "/my/sessions/end", "/my/sessions/end-others"];

/// What is sought: a token for each field, and what the program makes itself.
struct Sought {
    name: String,
    text: String,
    seen_by: &'static [&'static str],
    sealed: bool,
}

fn sought(sown: &Sown, who: &[Eye]) -> Vec<Sought> {
    let one = |(at, field): (usize, &fields::Field)| Sought {
        name: field.name.to_owned(),
        text: token_at(at),
        seen_by: field.seen_by,
        sealed: field.sealed,
    };
    let mut all: Vec<Sought> = FIELDS.iter().enumerate().map(one).collect();
    let mut made = |name: &str, text: &str, seen_by, sealed| {
        all.push(Sought { name: name.to_owned(), text: text.to_owned(), seen_by, sealed });
    };
    made("participant's case number", &sown.numbers[0], NUMBER, false);
    made("protected participant's case number", &sown.numbers[1], &NUMBER[..3], false);
    made("case number in an order", sow::keeping::IN_ORDER, &["counsel"], true);
    for receipt in &sown.receipts {
        made("receipt", receipt, &[], true);
    }
    for eye in who.iter().filter(|eye| !eye.cookie.is_empty()) {
        made("secret of a session", eye.cookie.trim_start_matches("session="), &[], true);
    }
    all
}

impl Sought {
    fn may(&self, who: &str) -> bool {
        self.seen_by.contains(&who) || (who == DISK && !self.sealed)
    }
}

/// Everybody at their browser, with a passkey given a moment before.
async fn everybody(sown: &Sown, eyes: &Eyes) -> Outcome<Vec<Eye>> {
    let mut all = vec![Eye::anyone()];
    for (at, (name, person)) in sown.ground.people.iter().enumerate() {
        eyes.rewind(100 + at as u64);
        all.push(eyes.open(name, *person, Way::Passkey).await?);
    }
    Ok(all)
}

/// One thing of each kind: the last one that was made.
fn last(things: &Things) -> Things {
    things.iter().map(|(kind, ids)| (kind.clone(), ids.last().cloned().into_iter().collect())).collect()
}

/// The forms, each once as the table has it and once with nonsense in every field that there is.
fn forms(crawl: &Crawl, sown: &Sown) -> Vec<Ask> {
    let forms = all(parts::routes().list(), &last(&sown.things)).into_iter();
    let forms: Vec<Ask> =
        forms.filter(|ask| ask.method == Method::POST && !ENDING.contains(&ask.route)).collect();
    let nonsense = |name: &String| (name.clone(), "\u{202e}%00<b>".to_owned());
    let wrong =
        forms.iter().map(|ask| Ask { form: crawl.fields.iter().map(nonsense).collect(), ..ask.clone() });
    wrong.chain(forms.iter().cloned()).collect()
}

/// Who else looks: a reporter at the own letter, or whoever gets one.
fn whose(to: &str) -> String {
    let own = to.eq_ignore_ascii_case(&format!("{}@mail.example", token("reporter's contact")));
    (if own { REPORTER } else { LETTER }).to_owned()
}

/// What was seen by somebody who may not.
fn leaks(crawl: &Crawl, sought: &[Sought]) -> Vec<String> {
    let all = crawl.found.iter().filter(|((at, who), _)| !sought[*at].may(who));
    all.map(|((at, who), place)| format!("{} is seen by {who} in {place}", sought[*at].name)).collect()
}

/// What was not seen by somebody who may: the table says more than is so, or the crawl sees too little.
fn unseen(crawl: &Crawl, sought: &[Sought]) -> Vec<String> {
    let mut all = vec![];
    for (at, one) in sought.iter().enumerate() {
        let missing = one.seen_by.iter().filter(|who| !crawl.found.contains_key(&(at, (**who).to_owned())));
        all.extend(missing.map(|who| format!("{} is not seen by {who}", one.name)));
    }
    all
}

#[tokio::test]
async fn nobody_comes_across_what_is_not_theirs() -> Outcome<()> {
    let log = Log::of_all();
    for (at, town) in Town::each(plan).await.into_iter().enumerate() {
        let sown = Sown::on(town).await?;
        let house = &sown.ground.town.house;
        let eyes = Eyes::on(&sown.ground.town, parts::routes(), parts::cards())?;
        let who = everybody(&sown, &eyes).await?;
        let sought = sought(&sown, &who);
        let texts: Vec<String> = sought.iter().map(|one| one.text.clone()).collect();
        let mut crawl = Crawl::new(Finder::of(MARK, &texts));
        // The pages are the same on each database; what lies on disk is not.
        if at == 0 {
            let pages = all(parts::routes().list(), &sown.things);
            let pages: Vec<Ask> = pages.into_iter().filter(|ask| ask.method == Method::GET).collect();
            crawl.pages(&eyes, &who, &pages).await?;
            let forms = forms(&crawl, &sown);
            crawl.pages(&eyes, &who, &forms).await?;
        }
        round(house, &parts::jobs(), &FolderCarrier::new(sown.letters())).await;
        crawl.letters(&sown.letters(), whose)?;
        crawl.log(&log);
        crawl.rows(&sown.ground.town).await;
        crawl.disk(&sown.ground.town).await?;
        let leaks = leaks(&crawl, &sought);
        let looked: Vec<String> =
            crawl.looked.iter().map(|(what, count)| format!("{count} {what}")).collect();
        println!("taint: {} fields, {} looked at, {} hits", sought.len(), looked.join(", "), leaks.len());
        assert!(leaks.is_empty(), "\n{}", leaks.join("\n"));
        assert_eq!(crawl.broken, [] as [&str; 0]);
        if at == 0 {
            assert_eq!(unseen(&crawl, &sought), [] as [&str; 0]);
        }
    }
    Ok(())
}
