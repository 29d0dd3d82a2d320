//! The HTML kit: shell, forms, session, language, and how a problem becomes a page.
//!
//! What comes in: a request. What goes out: a [`Cx`] that knows who looks, in which language,
//! and answers what every page asks; and a response with the right headers. Parts declare
//! their [`Routes`] with the [`guard::Act`] that each needs, their texts ([`part_texts!`]) and
//! their [`Card`]s; `app` puts them together with [`serve_from`].
//!
//! Invariants: no page is served without an act; a signed-in form without its token is
//! refused; what a viewer may not see has the bytes of what does not exist; what tells of
//! treatment is shown as [`Carried`], beside its notice and scope; no address of a visitor is
//! stored or logged.

mod assets;
mod card;
mod carried;
mod cx;
mod form;
mod hands;
mod house;
mod job;
mod limit;
mod memory;
mod menu;
mod problem;
mod routes;
mod security;
mod session;
mod shell;
mod site;
mod speak;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;
mod texts;
mod way_in;

pub use card::{Card, Drawn, Later, Slot, Spot};
pub use carried::{Carried, Carrying};
pub use cx::Cx;
pub use form::{Form, Rule};
pub use hands::Hands;
pub use house::{Finder, House, NoFinder, Rooms};
pub use job::Job;
pub use limit::Limiter;
pub use memory::Memory;
pub use menu::{Menu, MenuLink};
pub use problem::{Answer, Problem, id};
pub use routes::{Gate, Route, Routes};
pub use session::Departed;
pub use shell::{Visitor, is_own_path, render, see_other, serve_from};
pub use site::{Choice, Limits, Site};
pub use speak::IntoArg;
pub use texts::{PartTexts, Texts, TextsError};
// What a form lets in is what an act lets in.
pub use way_in::{Provider, Sessions};
pub use words::{Typed, clean};

/// The kit's own texts.
pub const TEXTS: PartTexts = part_texts!("page");
