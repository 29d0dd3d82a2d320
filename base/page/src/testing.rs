//! A small house for tests: three neighborhoods, a fixed clock, a seeded chance, and a
//! browser that asks the router without a network.

#![allow(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "a test that cannot set up its town has failed"
)]

use crate::{
    Card, Choice, Finder, Form, Hands, House, Limiter, Limits, Memory, NoFinder, PartTexts, Rooms, Routes,
    Sessions, Site, Texts, serve_from,
};
use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use guard::{Ground, Guard, Loader};
use http_body_util::BodyExt as _;
use people::{NewPerson, SingleSignOn};
use std::{collections::BTreeMap, future::Future, pin::Pin, sync::Arc};
use store::{Keys, Sealer, Store, StoreError, Throwaway, Tx};
use tokio::sync::Notify;
use tower::ServiceExt as _;
use words::{Day, FixedClock, Moment, PersonId, Role, SeededChance, Way, World};

/// Noon of 2026-06-01 in Los Angeles.
pub const NOON: Moment = Moment(1_780_340_400 * Moment::SECOND);

/// Three squares in a row, each a hundredth of a degree wide: Mill Flats, Ferry Hill, Old Quay.
pub const AREAS: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"name":"Mill Flats"},"geometry":{"type":"Polygon","coordinates":[[[-122.40,47.60],[-122.39,47.60],[-122.39,47.61],[-122.40,47.61],[-122.40,47.60]]]}},
{"type":"Feature","properties":{"name":"Ferry Hill"},"geometry":{"type":"Polygon","coordinates":[[[-122.39,47.60],[-122.38,47.60],[-122.38,47.61],[-122.39,47.61],[-122.39,47.60]]]}},
{"type":"Feature","properties":{"name":"Old Quay"},"geometry":{"type":"Polygon","coordinates":[[[-122.38,47.60],[-122.37,47.60],[-122.37,47.61],[-122.38,47.61],[-122.38,47.60]]]}}]}"#;

/// A loader that knows of no groups.
pub struct NoGround;

impl Loader for NoGround {
    fn ground<'a>(
        &'a self,
        _: &'a mut Tx,
        _: PersonId,
        _: Day,
    ) -> Pin<Box<dyn Future<Output = Result<Ground, StoreError>> + Send + 'a>> {
        Box::pin(async { Ok(Ground::default()) })
    }
}

/// A town to test in: a database, a house on it, and its clock.
pub struct Town {
    /// The database; gone with the town.
    pub db: Throwaway,
    /// The house.
    pub house: House,
    /// The clock, to be moved on.
    pub clock: Arc<FixedClock>,
    pub(crate) router: Router,
}

/// What a town is made with.
#[derive(Default)]
pub struct Plan {
    /// Routes of the parts under test.
    pub routes: Routes,
    /// Texts of these parts (the kit's own are always there).
    pub texts: Vec<PartTexts>,
    /// Cards of these parts.
    pub cards: Vec<Arc<dyn Card>>,
    /// What finds the places that neighbors name; nothing when empty.
    pub finder: Option<Box<dyn Finder>>,
    /// What the door must know; nothing when empty.
    pub loader: Option<Arc<dyn Loader>>,
    /// The city's own sign-in; none when empty.
    pub single_sign_on: Option<Box<dyn SingleSignOn>>,
}

fn choice(code: &str, en: &str, es: &str) -> Choice {
    let name = BTreeMap::from([("en".to_owned(), en.to_owned()), ("es".to_owned(), es.to_owned())]);
    Choice { code: code.to_owned(), name }
}

/// A site with two languages, three categories and one pointer.
#[must_use]
pub fn site() -> Site {
    Site {
        name: "LEAD in Alder Bay".to_owned(),
        time_zone: "America/Los_Angeles".to_owned(),
        public_url: "http://localhost".to_owned(),
        languages: ["en", "es"].iter().filter_map(|tag| tag.parse().ok()).collect(),
        database: String::new(),
        behind_proxy: false,
        demo: false,
        answer_within_days: 14,
        intake_within_days: 14,
        eligibility: vec![],
        records_answer_days: 5,
        exemptions: vec![
            choice("reporter", "RCW 42.56.240(2): a person who asks", "RCW 42.56.240(2): quien lo pide"),
            choice("personal", "RCW 42.56.230: personal", "RCW 42.56.230: personal"),
            choice("part2", "42 CFR Part 2: treatment", "42 CFR Parte 2: tratamiento"),
        ],
        limits: Limits { forms_a_minute: 100_000, receipts_a_minute: 100_000 },
        // Most tests come in by a link.
        sessions: Sessions { passkeys_required: false, ..Sessions::default() },
        single_sign_on: None,
        categories: vec![
            choice("welfare", "Someone needs help", "Alguien necesita ayuda"),
            choice("litter", "Needles or litter", "Jeringas o basura"),
            choice("camping", "People sleeping outside", "Personas que duermen en la calle"),
        ],
        pointers: vec![choice("lights", "Street lights: Public Works", "Alumbrado: Obras Públicas")],
    }
}

impl Town {
    /// A town on a fresh SQLite file.
    pub async fn new(plan: Plan) -> Self {
        Self::on(Throwaway::sqlite().await.expect("a fresh database"), plan)
    }

    /// A town on each kind of database that can be had here; the plan is made anew for each.
    pub async fn each(plan: impl Fn() -> Plan) -> Vec<Self> {
        let all = Throwaway::each().await.expect("fresh databases");
        all.into_iter().map(|db| Self::on(db, plan())).collect()
    }

    /// A town on this database.
    #[must_use]
    pub fn on(db: Throwaway, plan: Plan) -> Self {
        Self::of_site(site(), db, plan)
    }

    /// A town on this database, with settings of its own.
    #[must_use]
    pub fn of_site(site: Site, db: Throwaway, plan: Plan) -> Self {
        let clock = Arc::new(FixedClock::new(NOON));
        let chance = Arc::new(SeededChance::new(11));
        let zone = jiff::tz::TimeZone::get("America/Los_Angeles").expect("bundled time zones");
        let world = World { clock: clock.clone(), chance: chance.clone(), zone };
        let mut texts = vec![crate::TEXTS];
        texts.extend(plan.texts);
        let house = House::new(Rooms {
            folder: db.folder().to_owned(),
            store: db.store.clone(),
            keys: Keys { pepper: [7; 32], sealer: Sealer::new([8; 32]), session: [9; 32] },
            guard: Guard::new().expect("policies that hold together"),
            loader: plan.loader.unwrap_or_else(|| Arc::new(NoGround)),
            atlas: atlas::load(AREAS, "name").expect("three squares").0,
            finder: plan.finder.unwrap_or_else(|| Box::new(NoFinder)),
            world,
            texts: Texts::new(&texts).expect("texts that hold together"),
            cards: plan.cards,
            single_sign_on: plan.single_sign_on,
            limiter: Limiter::new(site.limits, &*chance),
            hands: Hands::new(2).expect("threads"),
            memory: Memory::default(),
            bell: Notify::new(),
            site,
        });
        let router = serve_from(house.clone(), plan.routes);
        Self { db, house, clock, router }
    }

    /// The town's store.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.house.store
    }

    /// A person with these roles, for whom others vouch.
    pub async fn person(&self, name: &str, roles: &[Role]) -> PersonId {
        let new = NewPerson {
            name: name.to_owned(),
            email: format!("{}@example.org", name.to_lowercase().replace(' ', "-")),
            language: words::Language::english(),
            organization: None,
        };
        let world = &self.house.world;
        store::write!(self.house.store, |tx| -> Result<_, people::PeopleError> {
            let person = people::add(tx, world, &new).await?;
            for role in roles {
                people::give_seat(tx, world, person, *role, None).await?;
            }
            people::vouch(tx, world, person).await?;
            Ok(person)
        })
        .expect("a person")
    }

    /// This person has signed the confidentiality agreement today; a text is adopted when there is
    /// none yet.
    pub async fn agrees(&self, person: PersonId) {
        let world = &self.house.world;
        let language = words::Language::english();
        store::write!(self.house.store, |tx| -> Result<_, guard::AgreementError> {
            let text = if let Some(text) = guard::text_in_force(tx).await? {
                text.hash
            } else {
                let bodies = [(language.clone(), "What is heard here stays here.".to_owned())];
                guard::adopt_text(tx, world, None, &bodies).await?.hash
            };
            let (language, name) = (language.clone(), "signed for a test".to_owned());
            let new = guard::NewSignature { text, language, name, duties: vec![] };
            guard::sign(tx, world, person, &new).await
        })
        .expect("a signature");
    }

    /// All seats of this person end.
    pub async fn leaves(&self, person: PersonId) {
        let world = &self.house.world;
        store::write!(self.house.store, |tx| -> Result<(), people::PeopleError> {
            let all = people::list(tx, world.today()).await?;
            for seat in all.into_iter().flat_map(|(_, seats)| seats).filter(|seat| seat.person == person) {
                people::end_seat(tx, world, seat.id, None).await?;
            }
            Ok(())
        })
        .expect("an end");
    }

    /// A browser in which nobody is signed in.
    #[must_use]
    pub fn browser(&self) -> Browser<'_> {
        Browser { town: self, cookie: String::new(), csrf: String::new() }
    }

    /// A browser in which a new person with these roles is signed in.
    pub async fn signed_in(&self, name: &str, roles: &[Role]) -> (PersonId, Browser<'_>) {
        let person = self.person(name, roles).await;
        (person, self.signed_in_as(person).await)
    }

    /// A browser in which this person is signed in, by a link.
    pub async fn signed_in_as(&self, person: PersonId) -> Browser<'_> {
        self.came_in(person, Way::Link).await
    }

    /// A browser in which this person is signed in and answered with a passkey just now.
    pub async fn proved(&self, person: PersonId) -> Browser<'_> {
        self.came_in(person, Way::Passkey).await
    }

    /// A browser in which this person is signed in, in this way.
    pub async fn came_in(&self, person: PersonId, way: Way) -> Browser<'_> {
        let world = &self.house.world;
        let session = store::write!(self.house.store, |tx| -> Result<_, people::PeopleError> {
            let limits = self.house.site.sessions.limits();
            people::open_session(tx, world, &limits, person, way).await
        })
        .expect("a session");
        let mut headers = HeaderMap::new();
        let cookie = format!("{}={}", crate::session::cookie_name(&self.house), session.reveal());
        headers.insert(header::COOKIE, cookie.parse().expect("a cookie"));
        let (viewer, _) = crate::session::viewer(&self.house, &headers).await.expect("a viewer");
        Browser { town: self, csrf: crate::session::csrf(&self.house, &viewer), cookie }
    }
}

/// A browser without a network.
#[derive(Clone)]
pub struct Browser<'a> {
    town: &'a Town,
    pub(crate) cookie: String,
    pub(crate) csrf: String,
}

/// What a browser got.
#[derive(Debug, Clone)]
pub struct Page {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub body: String,
}

impl Page {
    /// Where the page leads on to; empty when it does not.
    #[must_use]
    pub fn leads_to(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or("")
    }

    /// The value of the first field called `name`.
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        let marker = format!("name=\"{name}\" value=\"");
        let start = self.body.find(&marker).map_or(self.body.len(), |at| at + marker.len());
        self.body[start..].split('"').next().unwrap_or("").to_owned()
    }
}

impl Browser<'_> {
    /// The hash of its session, under which the database keeps it.
    #[must_use]
    pub fn session(&self) -> String {
        people::hash_of(self.cookie.split_once('=').map_or("", |(_, secret)| secret))
    }

    /// Asks for a page.
    pub async fn get(&self, path: &str) -> Page {
        self.send(Method::GET, path, String::new()).await
    }

    /// Sends a form; the session's token is added by itself.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let all = fields.iter().copied().chain([("csrf", self.csrf.as_str())]);
        let body: Vec<String> =
            all.map(|(name, value)| format!("{}={}", escape(name), escape(value))).collect();
        self.send(Method::POST, path, body.join("&")).await
    }

    /// Sends a form without the session's token.
    pub async fn post_bare(&self, path: &str, body: &str) -> Page {
        self.send(Method::POST, path, body.to_owned()).await
    }

    async fn send(&self, method: Method, path: &str, body: String) -> Page {
        let mut request = Request::builder().method(&method).uri(path).header(header::HOST, "localhost");
        if !self.cookie.is_empty() {
            request = request.header(header::COOKIE, &self.cookie);
        }
        if method == Method::POST {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.town.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("a body").to_bytes();
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Page { status: parts.status, headers: parts.headers, body }
    }
}

fn escape(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// A page's body without what changes from run to run or with the stylesheet: for snapshots.
#[must_use]
pub fn steady(body: &str) -> String {
    let version = crate::assets::VERSION.as_str();
    let without = body.replace(version, "V");
    let mut out = String::new();
    for line in without.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        out.push_str(line);
        out.push('\n');
    }
    ["sealed", "csrf", "token"].iter().fold(out, |text, name| blank(&text, name))
}

/// Blanks the value of every field called `name`.
fn blank(text: &str, name: &str) -> String {
    let marker = format!("name=\"{name}\" value=\"");
    let mut parts = text.split(&marker);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.split_once('"').map_or("", |(_, rest)| rest);
        out.push_str(&marker);
        out.push_str("…\"");
        out.push_str(rest);
    }
    out
}

/// A filled form, as if a person had typed it.
#[must_use]
pub fn typed(pairs: &[(&'static str, &str)]) -> Form {
    Form::from_pairs(pairs.iter().map(|(name, value)| (*name, (*value).to_owned())))
}
