mod account;
mod acts;
mod agreement;
mod agreements;
mod anew;
mod city;
mod demo;
mod landing;
mod letters;
mod my_agreement;
mod people;
mod people_forms;
mod records_acts;
mod records_pages;
mod records_rules;
mod sees;
mod sign_in;
mod sign_out;
mod start;
mod texts;
mod two_people;

use crate::{StewardshipError, TEXTS, routes};
use ::people::NewPerson;
use http_body_util::BodyExt as _;
use page::testing::{NoGround, Page, Plan, Town};
use page::{Cx, House, Limiter, Rooms, Texts, testing};
use post::Letter;
use std::sync::{Arc, Mutex};
use store::{Keys, Sealer};
use tower::ServiceExt as _;
use words::{AnswerBy, Language, PersonId, Role, SeededChance};

fn plan() -> Plan {
    Plan { routes: routes(), texts: vec![TEXTS], ..Plan::default() }
}

/// The same house with the demo's door open.
fn demo_house(town: &Town) -> House {
    let site = page::Site { demo: true, ..testing::site() };
    House::new(Rooms {
        folder: town.db.folder().to_owned(),
        store: town.db.store.clone(),
        keys: Keys { pepper: [7; 32], sealer: Sealer::new([8; 32]), session: [9; 32] },
        guard: town.house.guard.clone(),
        loader: Arc::new(NoGround),
        atlas: atlas::load(testing::AREAS, "name").expect("three squares").0,
        finder: Box::new(page::NoFinder),
        world: town.house.world.clone(),
        texts: Texts::new(&[page::TEXTS, TEXTS]).expect("texts that hold together"),
        cards: vec![],
        single_sign_on: None,
        limiter: Limiter::new(site.limits, &SeededChance::new(3)),
        hands: page::Hands::new(1).expect("threads"),
        memory: page::Memory::default(),
        bell: tokio::sync::Notify::new(),
        site,
    })
}

/// A browser that keeps the session cookie it is given, as a phone does.
struct Phone {
    house: House,
    cookie: Mutex<String>,
}

impl Phone {
    fn of(house: &House) -> Self {
        Self { house: house.clone(), cookie: Mutex::default() }
    }

    fn cookie(&self) -> String {
        self.cookie.lock().expect("one thread").clone()
    }

    fn with_cookie(house: &House, cookie: &str) -> Self {
        Self { house: house.clone(), cookie: Mutex::new(cookie.to_owned()) }
    }

    async fn get(&self, path: &str) -> Page {
        self.send("GET", path, String::new()).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Page {
        let encode = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
        };
        let pairs: Vec<_> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        self.send("POST", path, pairs.join("&")).await
    }

    async fn send(&self, method: &str, path: &str, body: String) -> Page {
        let request = hyper::Request::builder()
            .method(method)
            .uri(path)
            .header("host", "localhost")
            .header("cookie", self.cookie())
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
            .expect("a request");
        let router = page::serve_from(self.house.clone(), routes());
        let (parts, body) = router.oneshot(request).await.expect("an answer").into_parts();
        let body = body.collect().await.expect("a body").to_bytes();
        if let Some(cookie) = parts.headers.get("set-cookie").and_then(|value| value.to_str().ok()) {
            cookie
                .split(';')
                .next()
                .unwrap_or_default()
                .clone_into(&mut self.cookie.lock().expect("one thread"));
        }
        let body = String::from_utf8(body.to_vec()).expect("UTF-8");
        Page { status: parts.status, headers: parts.headers, body }
    }

    /// Asks for a link, and waits until the house has dealt with it.
    async fn ask(&self, email: &str, next: &str) -> Page {
        let csrf = self.get("/sign-in").await.field("csrf");
        let page = self.post("/sign-in", &[("email", email), ("next", next), ("csrf", &csrf)]).await;
        if page.leads_to() == "/sign-in/sent" {
            self.house.bell.notified().await;
        }
        page
    }

    /// Presses the button on a link's page.
    async fn press(&self, path: &str) -> Page {
        let page = self.get(path).await;
        let bare = path.split('?').next().unwrap_or_default();
        self.post(bare, &[("next", &page.field("next")), ("csrf", &page.field("csrf"))]).await
    }
}

/// Everything that waits in the outbox.
async fn letters(house: &House) -> Vec<Letter> {
    let mail = post::testing::mail(&house.store, &house.world, &house.keys.sealer).await;
    assert!(mail.iter().all(|(channel, _)| *channel == AnswerBy::Email));
    mail.into_iter().map(|(_, letter)| letter).collect()
}

/// The path of the link in a letter, with its query.
fn link_of(letter: &Letter) -> String {
    let start = letter.body.find("http://localhost/sign-in/link/").expect("a link");
    let link = letter.body[start..].split_whitespace().next().expect("a link");
    link.trim_start_matches("http://localhost").to_owned()
}

async fn spanish_speaker(town: &Town, email: &str, role: Role) -> PersonId {
    let person = NewPerson {
        name: "Inés Vidal".into(),
        email: email.into(),
        language: "es".parse::<Language>().expect("a tag"),
        organization: Some("Harbor Outreach".into()),
    };
    let world = &town.house.world;
    store::write!(town.house.store, |tx| -> Result<_, StewardshipError> {
        let id = ::people::add(tx, world, &person).await?;
        ::people::give_seat(tx, world, id, role, None).await?;
        ::people::vouch(tx, world, id).await?;
        Ok(id)
    })
    .expect("a person")
}

/// A context of somebody with these roles, outside any request.
async fn cx_of(town: &Town, name: &str, roles: &[Role]) -> Cx {
    let person = town.person(name, roles).await;
    let viewer =
        ::people::Viewer { person: Some(person), roles: roles.to_vec(), ..::people::Viewer::default() };
    Cx::outside(&town.house, viewer, Language::english())
}
