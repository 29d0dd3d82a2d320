//! Calls for service: from the files of any city to counts for each area.
//!
//! A city hands over CSV files; a [`Mapping`] says what their columns mean. [`import`] reads them into
//! a dataset of Parquet files, one for each month, with an area for each call and, for the reports of
//! residents, the incident to which they belong. [`counts`] counts them by area, in process.
//!
//! What always holds:
//!
//! - Nothing about a caller can be mapped, and what is not mapped is dropped.
//! - No row is lost: `imported + known + set aside = rows`, for each file.
//! - Reading a feed twice changes nothing, and an import that fails or is killed has changed nothing.
//! - What officers, alarms and schedules began is kept apart from what residents reported, and is linked to nothing.
//! - The same rows give the same dataset, in whatever order they come.
//! - Time and the areas are arguments; chance has a fixed seed.

mod chance;
mod chunks;
mod counts;
mod dataset;
mod disk;
mod engine;
mod error;
mod exposure;
mod gazetteer;
mod import;
mod layout;
mod lifetime;
mod link;
mod mapping;
mod merge;
mod month;
mod near;
mod pairs;
mod parse;
mod reject;
mod row;
mod spill;
mod store;
mod stored;
mod table;
mod texts;
mod times;
mod twice;
mod wall;

pub use chance::SHIFTED_SHARE;
pub use counts::{AreaCounts, Counts, KindCount, Window, counts};
pub use dataset::Lake;
pub use engine::Engine;
pub use error::LakeError;
pub use exposure::Exposure;
pub use gazetteer::{Gazetteer, Place};
pub use import::{Import, Imported, ImportedFile, Progress, import};
pub use mapping::{Began, Duplicates, Mapping};
pub use near::{Incident, near};
pub use pairs::{Call, Pair, pairs};
pub use reject::Reason;
use wall::Wall;

#[cfg(test)]
mod tests;
