//! Two worlds that differ in what is confidential and in nothing else give whoever stands outside
//! the same answers, byte for byte: status, headers, body, and the letters that go out.
//!
//! Both worlds begin as the same town. Then a random sequence of confidential acts happens in either,
//! one more for each pair that is compared; what was done may be taken back. The short form shares
//! the work: each pair is asked the next of all questions in a row, and all of them are asked at the
//! end, when the worlds are furthest apart. The long form asks every pair for
//! every page that is shown to anyone and to a representative besides.

pub(crate) mod asks;
pub(crate) mod eyes;
pub(crate) mod hidden;
mod planted;
mod side;

use super::ground::Outcome;
use crate::parts;
use asks::{Ask, all};
use axum::http::Method;
use page::{Card, Route, Routes};
use side::{INVITED, OUTSIDE, SECRET_KINDS, Side, fair};
use std::{collections::BTreeMap, sync::Arc};
use tokio::runtime::Handle;
use words::Moment;

/// Pairs of the short form, and of one pair of towns.
const PAIRS: usize = 200;
const OF_ONE_TOWN: usize = 200;
/// Questions for each pair from the row of all, and about confidential ids.
const NEXT: usize = 8;
const ABOUT_SECRETS: usize = 4;
/// Whose pages each pair of the long form is asked for: anyone's, and the representative's.
const EACH: [usize; 2] = [0, 1];
/// What passes between two pairs: all of them together happen while a meeting runs.
const A_WHILE: i64 = 10 * Moment::SECOND;
/// How many pairs, instead.
const HOW_MANY: &str = "THROUGHLINE_ATTACK_PAIRS";
/// A seed to begin with, instead: the one of a pair that failed.
const SEED: &str = "THROUGHLINE_ATTACK_SEED";

/// Forms that end the session of who sends them, and those whose answers hold a challenge that the
/// library of passkeys draws by itself.
const LEFT_OUT: [&str; 6] = [
    "/sign-out",
    "/my/sessions/end",
    "/my/sessions/end-others",
    "/sign-in/passkey",
    "/my/passkeys",
    "/prove",
];

/// What was looked at, and what differed.
#[derive(Default)]
struct Figures {
    pairs: usize,
    requests: usize,
    letters: usize,
    differing: usize,
    /// The first differences, with what repeats them.
    leaks: Vec<String>,
    /// The paths at which something differed.
    at: BTreeMap<String, usize>,
    acts: BTreeMap<&'static str, hidden::Tally>,
}

impl Figures {
    fn found(&mut self, bytes: usize, at: &str, what: impl FnOnce() -> String) {
        self.differing += bytes;
        if bytes > 0 {
            *self.at.entry(at.to_owned()).or_default() += bytes;
            if self.leaks.len() < 40 {
                self.leaks.push(what());
            }
        }
    }

    fn tally(&mut self, acts: impl IntoIterator<Item = (&'static str, hidden::Tally)>) {
        for (what, tally) in acts {
            let sum = self.acts.entry(what).or_default();
            sum.done += tally.done;
            sum.refused += tally.refused;
            sum.last = tally.last;
        }
    }

    fn add(&mut self, more: Self) {
        let Self { pairs, requests, letters, differing, leaks, at, acts } = more;
        self.pairs += pairs;
        self.requests += requests;
        self.letters += letters;
        self.differing += differing;
        self.leaks.extend(leaks);
        self.at.extend(at);
        self.tally(acts);
    }
}

/// A question of one of those outside.
#[derive(Clone)]
struct Question {
    eye: usize,
    ask: Ask,
    language: &'static str,
}

struct Worlds {
    one: Side,
    other: Side,
    seed: u64,
    routes: Vec<Route>,
    /// Every question, in a row.
    row: Vec<Question>,
    /// The pages that every pair is asked for: in the long form those shown to anyone, and to a
    /// representative.
    each: Vec<Question>,
    next: usize,
    figures: Figures,
}

impl Worlds {
    async fn new(seed: u64, plan: impl Fn() -> (Routes, Vec<Arc<dyn Card>>)) -> Outcome<Self> {
        let ((routes, cards), (same, same_cards)) = (plan(), plan());
        let list = routes.list().to_vec();
        let one = Side::new(2 * seed, routes, cards).await?;
        let other = Side::new(2 * seed + 1, same, same_cards).await?;
        let things = one.things();
        assert_eq!(things, other.things(), "both begin as the same town");
        let row = questions(&all(&list, &things));
        Ok(Self { one, other, seed, routes: list, row, each: vec![], next: 0, figures: Figures::default() })
    }

    /// One more secret in one of the worlds or in both, and then the questions.
    async fn pair(&mut self, number: usize) -> Outcome<()> {
        let dice = fair(self.seed ^ (number as u64) << 32);
        let who = dice.below(3);
        if who != 1 {
            self.one.hidden.step().await;
        }
        if who != 0 {
            self.other.hidden.step().await;
        }
        for side in [&self.one, &self.other] {
            side.ground.town.clock.advance(A_WHILE);
        }
        let mut asked = self.about_secrets(&dice);
        for at in self.next..self.next + NEXT {
            asked.push(self.row[at % self.row.len()].clone());
        }
        self.next = (self.next + NEXT) % self.row.len();
        asked.extend(self.each.iter().cloned());
        self.figures.pairs += 1;
        self.compare(&asked, number).await
    }

    /// From now on each pair is asked for every page that is shown to anyone, and to a representative.
    async fn every_page(&mut self) -> Outcome<()> {
        for one in self.row.iter().filter(|one| EACH.contains(&one.eye) && !one.ask.is_form()) {
            // Asked in both, so that both count the same requests.
            let seen = self.one.look(one.eye, &one.ask, one.language).await?;
            self.other.look(one.eye, &one.ask, one.language).await?;
            if seen.status == 200 {
                self.each.push(one.clone());
            }
        }
        Ok(())
    }

    /// Questions about things that exist in one world, and as a rule not in the other.
    fn about_secrets(&self, dice: &hidden::Dice) -> Vec<Question> {
        let side = if dice.even() { &self.one } else { &self.other };
        let mut things = side.things();
        for (kind, id) in side.secrets() {
            things.insert(kind.to_owned(), vec![id]);
        }
        let secret =
            |route: &&Route| SECRET_KINDS.iter().any(|kind| route.path.contains(&format!("{{{kind}}}")));
        let routes: Vec<Route> = self.routes.iter().filter(secret).cloned().collect();
        let mut asked = vec![];
        for _ in 0..ABOUT_SECRETS {
            let Some(route) = dice.one(&routes) else { break };
            let eye = dice.below(1 + OUTSIDE.len());
            let asks = all(std::slice::from_ref(route), &things).into_iter();
            asked.extend(asks.filter_map(|ask| question(eye, ask)).take(1));
        }
        asked
    }

    async fn compare(&mut self, asked: &[Question], pair: usize) -> Outcome<()> {
        for Question { eye, ask, language } in asked {
            let one = self.one.look(*eye, ask, language).await?;
            let other = self.other.look(*eye, ask, language).await?;
            self.figures.requests += 2;
            let (who, seed) = (&self.one.outside[*eye].name, self.seed);
            // Two pages that cannot be made are alike, and show nothing.
            assert!(one.status < 500, "{who}: {} {} shows {}", ask.method, ask.path, one.status);
            self.figures.found(one.differing(&other), &ask.path, || {
                let (method, path) = (&ask.method, &ask.path);
                format!("{SEED}={seed}, pair {pair}: {who}: {method} {path}:{}", one.shown_against(&other))
            });
        }
        Ok(())
    }

    async fn compare_all(&mut self, pair: usize) -> Outcome<()> {
        let row = self.row.clone();
        self.compare(&row, pair).await
    }

    /// Something happens in public in both: letters and pages are the same afterwards.
    async fn in_public(&mut self, pair: usize) -> Outcome<()> {
        self.one.in_public(1000 + pair as u64).await?;
        self.other.in_public(1000 + pair as u64).await?;
        let (one, other) = (self.one.letters().await?, self.other.letters().await?);
        self.figures.letters += one.len() + other.len();
        let count = one.iter().zip(&other).filter(|(a, b)| a != b).count() + one.len().abs_diff(other.len());
        let seed = self.seed;
        self.figures
            .found(count, "letters", || format!("{SEED}={seed}, pair {pair}: letters {one:?} / {other:?}"));
        Ok(())
    }

    /// What is done, into the figures of all.
    fn into(self, all: &mut Figures) {
        all.add(self.figures);
        all.tally(self.one.hidden.tally.into_iter().chain(self.other.hidden.tally));
    }
}

/// A question that may be asked by this one.
fn question(eye: usize, ask: Ask) -> Option<Question> {
    let is = |name: &str| eye > 0 && OUTSIDE[eye - 1] == name;
    // Who waits to be let in is the administrator's to see. Whoever is invited may know that there is an
    // item, once they have its address, and is told what stands in the way; no page leads them to it.
    let own = (is("administrator") && ask.path.starts_with("/people"))
        || (is(INVITED) && ask.route.contains("{brief}"));
    let left_out = ask.method == Method::POST && LEFT_OUT.contains(&ask.route);
    let language = if (eye + ask.path.len()).is_multiple_of(2) { "en" } else { "es" };
    (!own && !left_out).then_some(Question { eye, ask, language })
}

/// Every question of everybody outside.
fn questions(asks: &[Ask]) -> Vec<Question> {
    let more = [
        "/no/such/page",
        "/participants/no-id",
        "/%00",
        "/neighborhoods?q=mill",
        "/triage?show=alike",
        "/tell?area=old-quay",
    ];
    let asks: Vec<Ask> = asks.iter().cloned().chain(more.map(Ask::page)).collect();
    let of = |eye| asks.iter().filter_map(move |ask| question(eye, ask.clone()));
    (0..=OUTSIDE.len()).flat_map(of).collect()
}

/// The house as it is.
fn house() -> (Routes, Vec<Arc<dyn Card>>) {
    (parts::routes(), parts::cards())
}

fn number_of(variable: &str, otherwise: usize) -> usize {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

/// The pairs of one pair of towns.
async fn town(seed: u64, pairs: usize, each: bool) -> Outcome<Worlds> {
    let mut worlds = Worlds::new(seed, house).await?;
    if each {
        worlds.every_page().await?;
    }
    for pair in 1..=pairs {
        worlds.pair(pair).await?;
    }
    worlds.in_public(OF_ONE_TOWN).await?;
    worlds.compare_all(OF_ONE_TOWN).await?;
    Ok(worlds)
}

/// Towns, one after the other; an error as text, which may go from thread to thread.
async fn towns_of(own: Vec<(u64, usize)>, each: bool) -> Result<Figures, String> {
    let mut figures = Figures::default();
    for (seed, pairs) in own {
        town(seed, pairs, each).await.map_err(|error| error.to_string())?.into(&mut figures);
    }
    Ok(figures)
}

/// So many pairs, with as many towns at a time as there are hands.
async fn attack(pairs: usize, each: bool) -> Outcome<Figures> {
    let first = number_of(SEED, 1) as u64;
    let towns = (0..pairs.div_ceil(OF_ONE_TOWN)).map(|at| (first + at as u64, pairs - at * OF_ONE_TOWN));
    let towns: Vec<_> = towns.map(|(seed, left)| (seed, left.min(OF_ONE_TOWN))).collect();
    let hands = std::thread::available_parallelism()?.get().min(towns.len()).max(1);
    let mut at_work = tokio::task::JoinSet::new();
    for hand in 0..hands {
        let own = towns.iter().copied().skip(hand).step_by(hands).collect();
        at_work.spawn_blocking(move || Handle::current().block_on(towns_of(own, each)));
    }
    let mut figures = Figures::default();
    for done in at_work.join_all().await {
        figures.add(done?);
    }
    Ok(figures)
}

fn tell(figures: &Figures) {
    println!(
        "two worlds: {} pairs, {} requests, {} letters to people outside, {} differing bytes",
        figures.pairs, figures.requests, figures.letters, figures.differing
    );
}

#[tokio::test]
async fn what_is_confidential_changes_no_byte_for_those_outside() -> Outcome<()> {
    let figures = attack(number_of(HOW_MANY, PAIRS), false).await?;
    tell(&figures);
    for (what, tally) in &figures.acts {
        println!("{what}: {tally:?}");
    }
    assert_eq!(figures.leaks, [] as [&str; 0], "{} bytes", figures.differing);
    let never = hidden::ACTS.iter().filter(|act| figures.acts.get(*act).is_none_or(|tally| tally.done == 0));
    // Chance may leave out a few; when it leaves out more, the worlds hardly differ.
    let done = figures.acts.values().filter(|tally| tally.done > 0).count();
    let never = never.collect::<Vec<_>>();
    assert!(done + 3 >= hidden::ACTS.len(), "acts that were never done: {never:?}: {:?}", figures.acts);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "the long form, for `make attack`: ten thousand pairs"]
async fn what_is_confidential_changes_no_byte_in_ten_thousand_pairs() -> Outcome<()> {
    let figures = attack(number_of(HOW_MANY, 10_000), true).await?;
    tell(&figures);
    assert_eq!(figures.leaks, [] as [&str; 0], "{} bytes", figures.differing);
    Ok(())
}
