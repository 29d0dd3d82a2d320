//! Where things are: the neighborhoods of a site.
//!
//! A city hands over a GeoJSON file of polygons. [`load`] reads it once, when a site is made: it says of every
//! feature that has a problem what is wrong, where, and how to mend it, and loads the rest. The accepted areas are
//! kept in the site folder in a form of our own ([`Atlas::to_geojson`]) and read back at each start
//! ([`Atlas::from_stored`]). From then on an [`Atlas`] answers three questions: in which area lies a point
//! ([`Atlas::find`], for many points [`Atlas::finder`]), which areas touch ([`Atlas::neighbors`]), and what does the
//! town look like ([`Atlas::svg`],
//! [`Atlas::locator`]).
//!
//! What holds:
//!
//! - Positions are longitude, latitude in degrees (WGS 84), in this order, everywhere. They are rounded to nine
//!   decimals (a tenth of a millimetre) when read, and what is stored reads back bit for bit.
//! - A point lies in one area at most. A border belongs to the areas on both sides of it, and where several areas
//!   hold a point the smallest wins; between two of the same size, the one whose slug sorts first.
//! - No name in an atlas holds control characters or characters that turn the direction of writing.
//! - Drawings carry no style, no script and no markup from names: they stand under a strict content security policy.
//! - No IO: text comes in, text goes out.
//!
//! A limit: a site whose areas lie on both sides of the 180th meridian finds its points, but its map is drawn as
//! wide as the world.

mod area;
mod atlas;
mod check;
mod draw;
mod earth;
mod error;
mod finder;
mod finding;
mod load;
mod map;
mod name;
mod overlap;
mod pole;
mod read;
mod simplify;
mod slug;
mod stored;

pub use area::Area;
pub use atlas::Atlas;
pub use earth::distance_m;
pub use error::LoadError;
pub use finder::Finder;
pub use finding::{Finding, FindingKind, RingAt, UnnamedReason};
pub use load::load;
pub use map::MapOptions;
