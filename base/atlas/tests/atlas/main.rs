//! What an atlas promises, tested from outside.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail by panicking")]

mod faults;
mod files;
mod hostile;
mod maps;
mod names;
mod places;
mod seattle;
mod shapes;
mod stored;
mod xml;
