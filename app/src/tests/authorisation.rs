//! Every route of the house, tried by anyone, by every role, and by those to whom the thing is
//! their own: the table is `authorisation.txt`.

use super::{
    ground::{Ground, Outcome, plan},
    rows::{differences, rows},
};
use crate::parts;
use page::{
    Route,
    testing::{Browser, Page, Town},
};
use std::collections::{BTreeMap, BTreeSet};
use words::{FactId, Role};

const TABLE: &str = include_str!("authorisation.txt");

/// One line of the table.
#[derive(Debug, Clone)]
struct Case {
    method: String,
    /// The path as the router has it.
    path: String,
    /// The path with the names of the things that are tried.
    tried: String,
    form: Vec<(String, String)>,
    anyone: String,
    status: u16,
    let_in: BTreeSet<String>,
}

/// Those who stand to a thing, and the role that they hold.
const STANDING: [(&str, Role); 3] =
    [("speaker", Role::Representative), ("owner", Role::CltMember), ("guest", Role::PcgMember)];

fn cases() -> Vec<Case> {
    TABLE.lines().filter(|line| !line.starts_with('#') && !line.is_empty()).map(case).collect()
}

fn case(line: &str) -> Case {
    let columns: Vec<&str> = line.split('|').map(str::trim).collect();
    let [route, form, anyone, who] = columns[..] else { panic!("four columns: {line}") };
    let (method, tried) = route.split_once(' ').expect("a method and a path");
    let (status, who) = who.split_once(' ').expect("a status and who");
    let pair = |pair: &str| pair.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
    Case {
        method: method.to_owned(),
        path: without_names(tried.trim()),
        tried: tried.trim().to_owned(),
        form: form.split('&').filter_map(pair).collect(),
        anyone: anyone.to_owned(),
        status: status.parse().expect("a status"),
        let_in: everybody_in(who),
    }
}

/// `{meeting:private}` is `{meeting}` in the router.
fn without_names(tried: &str) -> String {
    let part = |part: &str| match part.split_once(':') {
        Some((place, _)) => format!("{place}}}"),
        None => part.to_owned(),
    };
    tried.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn everybody_in(who: &str) -> BTreeSet<String> {
    let mut all: BTreeSet<String> = match who {
        "nobody" => BTreeSet::new(),
        "everyone" => Role::ALL.iter().map(ToString::to_string).collect(),
        some => some.split(' ').map(str::to_owned).collect(),
    };
    for (name, role) in STANDING {
        if all.contains(role.token()) {
            all.insert(name.to_owned());
        }
    }
    all
}

/// Routes without a case, and cases without a route.
fn unmatched(routes: &[Route], cases: &[Case]) -> Vec<String> {
    let routes: BTreeSet<String> = routes.iter().map(|r| format!("{} {}", r.method, r.path)).collect();
    let cases: BTreeSet<String> = cases.iter().map(|c| format!("{} {}", c.method, c.path)).collect();
    let without_case = routes.difference(&cases).map(|route| format!("{route} has no case"));
    without_case.chain(cases.difference(&routes).map(|case| format!("{case} is no route"))).collect()
}

#[test]
fn every_route_has_a_case() {
    assert_eq!(unmatched(parts::routes().list(), &cases()), [] as [&str; 0]);
}

#[test]
fn a_route_without_a_case_and_a_case_without_a_route_are_found() {
    let mut cases = cases();
    cases.retain(|case| case.path != "/triage/{concern}/sort");
    cases.push(case("GET /gossip | | sign-in | 200 nobody"));
    let found = unmatched(parts::routes().list(), &cases);
    assert_eq!(found, ["POST /triage/{concern}/sort has no case", "GET /gossip is no route"]);
}

#[test]
fn the_table_names_roles_and_nothing_else() {
    for case in cases() {
        let known =
            |who: &String| who.parse::<Role>().is_ok() || STANDING.iter().any(|(name, _)| name == who);
        assert!(case.let_in.iter().all(known), "{case:?}");
        assert!(["let-in", "sign-in", "hidden"].contains(&case.anyone.as_str()), "{case:?}");
        assert!(case.anyone != "sign-in" || case.method == "GET", "a form leads nowhere: {case:?}");
    }
}

#[tokio::test]
async fn every_case_is_as_the_table_says() -> Outcome<()> {
    for town in Town::each(plan).await {
        let mut ground = Ground::on(town).await?;
        let seat = seat_of(&ground).await?;
        ground.things.extend([("seat", seat), ("slug", "mill-flats".to_owned())]);
        ground.things.insert("once", FactId::new(&*ground.town.house.world.chance).to_string());
        let browsers = browsers(&ground).await;
        let mut wrong = vec![];
        let before = rows(ground.town.store(), &["people_session"]).await;
        for case in cases() {
            wrong.extend(denied(&ground, &browsers, &case).await);
        }
        let changed = differences(&before, &rows(ground.town.store(), &["people_session"]).await);
        assert_eq!(changed, [] as [&str; 0], "who is denied changes nothing");
        for case in cases() {
            wrong.extend(admitted(&ground, &browsers, &case).await);
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }
    Ok(())
}

/// Everybody at their browser; nobody's is called `anyone`.
async fn browsers(ground: &Ground) -> BTreeMap<String, Browser<'_>> {
    let mut all = BTreeMap::from([("anyone".to_owned(), ground.town.browser())]);
    for (name, person) in &ground.people {
        if name != "bystander" {
            all.insert(name.clone(), ground.town.signed_in_as(*person).await);
        }
    }
    all
}

/// The bystander has one seat too many, which the administrator ends.
async fn seat_of(ground: &Ground) -> Outcome<String> {
    let (world, person) = (&ground.town.house.world, ground.person("bystander"));
    let seat = store::write!(ground.town.house.store, |tx| -> Result<_, people::PeopleError> {
        people::give_seat(tx, world, person, Role::Counsel, None).await
    })?;
    Ok(seat.to_string())
}

impl Case {
    /// A text with things in the places that name them.
    fn fill(text: &str, thing: impl Fn(&str) -> String) -> String {
        let mut parts = text.split('{');
        let mut filled = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (place, rest) = part.split_once('}').expect("a place that ends");
            filled.push_str(&thing(place.rsplit(':').next().unwrap_or(place)));
            filled.push_str(rest);
        }
        filled
    }

    async fn send(&self, browser: &Browser<'_>, thing: impl Fn(&str) -> String) -> Page {
        let path = Self::fill(&self.tried, &thing);
        if self.method == "GET" {
            return browser.get(&path).await;
        }
        let values: Vec<_> = self.form.iter().map(|(name, text)| (name, Self::fill(text, &thing))).collect();
        let fields: Vec<_> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.post(&path, &fields).await
    }

    fn says(&self, who: &str) -> &str {
        match who {
            "anyone" => &self.anyone,
            who if self.let_in.contains(who) => "let-in",
            _ => "hidden",
        }
    }
}

/// What is wrong with the answers to those who are not let in.
async fn denied(ground: &Ground, browsers: &BTreeMap<String, Browser<'_>>, case: &Case) -> Vec<String> {
    let mut wrong = vec![];
    for (who, browser) in browsers {
        let named = |name: &str| ground.things[name].clone();
        match case.says(who) {
            "hidden" => {
                // Beside the page itself: what the browser may keep goes by the first part of the path.
                let beside = format!("{}/no/such/page", case.tried);
                let missing = Case { tried: beside, form: vec![], ..case.clone() };
                let missing = missing.send(browser, named).await;
                let real = case.send(browser, named).await;
                let unknown =
                    case.send(browser, |_| FactId::new(&*ground.town.house.world.chance).to_string());
                let (unknown, senseless) = (unknown.await, case.send(browser, |_| "no-id".to_owned()).await);
                for (what, page) in [("real", real), ("unknown", unknown), ("senseless", senseless)] {
                    if page.status != 404 || page.body != missing.body || page.headers != missing.headers {
                        wrong.push(format!(
                            "{who}, {what}: {} {} shows {}",
                            case.method, case.tried, page.status
                        ));
                    }
                }
            }
            "sign-in" => {
                let page = case.send(browser, named).await;
                if page.status != 303 || !page.leads_to().starts_with("/sign-in?next=") {
                    wrong.push(format!("{who}: GET {} shows {} and no sign-in", case.tried, page.status));
                }
            }
            _ => {}
        }
    }
    wrong
}

/// What is wrong with the answers to those who are let in.
async fn admitted(ground: &Ground, browsers: &BTreeMap<String, Browser<'_>>, case: &Case) -> Vec<String> {
    let mut wrong = vec![];
    for (who, browser) in browsers.iter().filter(|(who, _)| case.says(who) == "let-in") {
        let page = case.send(browser, |name| ground.things[name].clone()).await;
        let led_away = page.leads_to().starts_with("/sign-in?next=");
        if page.status.as_u16() != case.status || led_away {
            wrong.push(format!("{who}: {} {} shows {}", case.method, case.tried, page.status));
        }
    }
    wrong
}
