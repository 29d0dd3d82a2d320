//! The house: everything that a request may need, put together once by `app`.

use crate::{Card, Hands, Limiter, Memory, Problem, Site, Texts};
use atlas::Atlas;
use guard::{Guard, Loader};
use people::SingleSignOn;
use std::{ops::Deref, path::PathBuf, sync::Arc};
use store::{Keys, Store};
use tokio::sync::Notify;
use words::{AreaSlug, Language, World};

/// What the house is made of.
pub struct Rooms {
    /// The site's folder: what does not live in the database, such as calls for service.
    pub folder: PathBuf,
    /// The site's own settings.
    pub site: Site,
    /// The site's database.
    pub store: Store,
    /// The site's keys.
    pub keys: Keys,
    /// The door to protected things.
    pub guard: Guard,
    /// What the door must know from further down the flow.
    pub loader: Arc<dyn Loader>,
    /// The neighborhoods.
    pub atlas: Atlas,
    /// Finds the places that neighbors name.
    pub finder: Box<dyn Finder>,
    /// Time and chance.
    pub world: World,
    /// Texts in each language.
    pub texts: Texts,
    /// The cards that parts offer to gathering pages.
    pub cards: Vec<Arc<dyn Card>>,
    /// The city's own sign-in, when the site has one.
    pub single_sign_on: Option<Box<dyn SingleSignOn>>,
    /// How much one visitor may send.
    pub limiter: Limiter,
    /// Hands for work that keeps a core busy (hashing).
    pub hands: Hands,
    /// What is the same for everybody and may be a minute old.
    pub memory: Memory,
    /// Rung when there may be work for the jobs (a letter, an inbox entry).
    pub bell: Notify,
}

/// Finds the place that somebody names, without asking anybody outside.
pub trait Finder: Send + Sync {
    /// The neighborhood of a place as people write it; none when it is not known or not clear.
    fn find(&self, place: &str) -> Option<AreaSlug>;
}

/// Finds nothing.
pub struct NoFinder;

impl Finder for NoFinder {
    fn find(&self, _: &str) -> Option<AreaSlug> {
        None
    }
}

/// The house, shared by all requests. Cheap to clone.
#[derive(Clone)]
pub struct House(Arc<Rooms>);

impl House {
    /// Opens the house.
    #[must_use]
    pub fn new(rooms: Rooms) -> Self {
        Self(Arc::new(rooms))
    }

    /// A neighborhood's name; its slug when the map no longer has it.
    #[must_use]
    pub fn area_name(&self, slug: &AreaSlug) -> String {
        self.atlas
            .by_slug(slug.as_str())
            .map_or_else(|| slug.to_string(), |area| area.display_name().to_owned())
    }

    /// Seals a text with the site's key: it opens under the same purpose alone.
    #[must_use]
    pub fn sealed(&self, purpose: &str, text: &str) -> Vec<u8> {
        self.keys.sealer.seal(purpose, text.as_bytes(), &*self.world.chance)
    }

    /// Opens a sealed text.
    pub fn unsealed(&self, purpose: &str, sealed: &[u8]) -> Result<String, Problem> {
        let text = self.keys.sealer.open(purpose, sealed).and_then(|bytes| String::from_utf8(bytes).ok());
        text.ok_or_else(|| Problem::Defect(format!("{purpose} does not open with this site's key")))
    }

    /// The site's language that fits best: the wish when the site has it, else the first.
    #[must_use]
    pub fn language_or_default(&self, wish: Option<&Language>) -> Language {
        wish.filter(|wish| self.site.languages.contains(wish))
            .or_else(|| self.site.languages.first())
            .cloned()
            .unwrap_or_default()
    }
}

impl Deref for House {
    type Target = Rooms;
    fn deref(&self) -> &Rooms {
        &self.0
    }
}
