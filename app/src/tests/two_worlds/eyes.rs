//! A house on a town's database through which one looks from outside: its chance begins anew with
//! each request, by the number of the request, so that what is random on a page (a sealed form, a
//! token) is the same in two worlds, and every byte can be compared.

use super::{super::ground::Outcome, asks::Ask};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
};
use guard::Guard;
use page::{
    Card, Cx, Hands, House, Limiter, Limits, Memory, NoFinder, Rooms, Routes, Site, Texts,
    testing::{AREAS, Town, site},
};
use people::Viewer;
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};
use store::{Keys, Sealer};
use tokio::sync::Notify;
use tower::ServiceExt as _;
use words::{Chance, Language, PersonId, SeededChance, Way, World};

/// Chance that can be wound back.
pub(crate) struct Rewound(Mutex<SeededChance>);

impl Rewound {
    fn to(seed: u64) -> Self {
        Self(Mutex::new(SeededChance::new(seed)))
    }

    fn rewind(&self, seed: u64) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = SeededChance::new(seed);
    }
}

impl Chance for Rewound {
    fn fill(&self, buffer: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill(buffer);
    }
}

/// Somebody who looks: what their browser carries.
#[derive(Clone, Default)]
pub(crate) struct Eye {
    pub name: String,
    pub cookie: String,
    csrf: String,
}

impl Eye {
    /// Nobody signed in.
    pub(crate) fn anyone() -> Self {
        Self { name: "anyone".to_owned(), ..Self::default() }
    }
}

/// All that an answer is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub status: u16,
    /// Names and values, as they stand in the answer.
    pub headers: Vec<u8>,
    pub body: Vec<u8>,
}

impl Seen {
    /// How many bytes differ.
    pub(crate) fn differing(&self, other: &Self) -> usize {
        let count =
            |a: &[u8], b: &[u8]| a.iter().zip(b).filter(|(a, b)| a != b).count() + a.len().abs_diff(b.len());
        usize::from(self.status != other.status)
            + count(&self.headers, &other.headers)
            + count(&self.body, &other.body)
    }

    /// The first places in which two answers differ, for whoever must find the leak.
    pub(crate) fn shown_against(&self, other: &Self) -> String {
        let part = |a: &[u8], b: &[u8]| {
            let at = a.iter().zip(b).take_while(|(a, b)| a == b).count();
            let piece = |text: &[u8]| {
                let range = at.saturating_sub(60).min(text.len())..(at + 60).min(text.len());
                String::from_utf8_lossy(&text[range]).replace('\n', " ")
            };
            if a == b { String::new() } else { format!(" at {at}: “{}” / “{}”", piece(a), piece(b)) }
        };
        let status = if self.status == other.status {
            String::new()
        } else {
            format!(" status {} / {}", self.status, other.status)
        };
        status + &part(&self.headers, &other.headers) + &part(&self.body, &other.body)
    }
}

/// The house, its doors, and its chance.
pub(crate) struct Eyes {
    pub house: House,
    chance: Arc<Rewound>,
    router: Router,
    asked: AtomicU64,
}

/// Seeds of requests begin here; those below are for what is done without one.
const OF_REQUESTS: u64 = 1 << 32;

impl Eyes {
    /// Eyes on a town, with these routes and cards.
    pub(crate) fn on(town: &Town, routes: Routes, cards: Vec<Arc<dyn Card>>) -> Outcome<Self> {
        let chance = Arc::new(Rewound::to(1));
        let world = World { chance: chance.clone(), ..town.house.world.clone() };
        // A test asks more than any neighbor.
        let limits = Limits { forms_a_minute: 1_000_000_000, receipts_a_minute: 1_000_000_000 };
        let house = House::new(Rooms {
            folder: town.db.folder().to_owned(),
            store: town.db.store.clone(),
            keys: Keys { pepper: [7; 32], sealer: Sealer::new([8; 32]), session: [9; 32] },
            guard: Guard::new()?,
            loader: Arc::new(groups::Speaks),
            atlas: atlas::load(AREAS, "name")?.0,
            finder: Box::new(NoFinder),
            world,
            texts: Texts::new(&crate::parts::TEXTS)?,
            cards,
            single_sign_on: None,
            limiter: Limiter::new(limits, &*chance),
            hands: Hands::new(2)?,
            memory: Memory::default(),
            bell: Notify::new(),
            site: Site { limits, ..site() },
        });
        let router = page::serve_from(house.clone(), routes);
        Ok(Self { house, chance, router, asked: AtomicU64::new(OF_REQUESTS) })
    }

    /// The chance of what comes next begins here.
    pub(crate) fn rewind(&self, seed: u64) {
        self.chance.rewind(seed);
    }

    /// Somebody signs in, by a link or with a passkey.
    pub(crate) async fn open(&self, name: &str, person: PersonId, way: Way) -> Outcome<Eye> {
        let (world, limits) = (&self.house.world, self.house.site.sessions.limits());
        let secret = store::write!(self.house.store, |tx| -> Result<_, people::PeopleError> {
            people::open_session(tx, world, &limits, person, way).await
        })?;
        let viewer = Viewer { session: Some(people::hash_of(secret.reveal())), ..Viewer::default() };
        let csrf = Cx::outside(&self.house, viewer, Language::english()).csrf();
        Ok(Eye { name: name.to_owned(), cookie: format!("session={}", secret.reveal()), csrf })
    }

    /// Asks, and gives all of the answer.
    pub(crate) async fn look(&self, eye: &Eye, ask: &Ask, language: &str) -> Outcome<Seen> {
        self.rewind(self.asked.fetch_add(1, Ordering::Relaxed));
        let mut request = Request::builder()
            .method(&ask.method)
            .uri(&ask.path)
            .header(header::HOST, "localhost")
            .header(header::ACCEPT_LANGUAGE, language);
        if !eye.cookie.is_empty() {
            request = request.header(header::COOKIE, &eye.cookie);
        }
        if ask.is_form() {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let request = request.body(Body::from(ask.body(&eye.csrf)))?;
        let (head, body) = self.router.clone().oneshot(request).await?.into_parts();
        let mut headers = vec![];
        for (name, value) in &head.headers {
            headers.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\n"].concat());
        }
        Ok(Seen { status: head.status.as_u16(), headers, body: to_bytes(body, usize::MAX).await?.to_vec() })
    }
}
