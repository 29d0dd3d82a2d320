//! The settings of a site are read, and what is wrong in them is told with its line.

use crate::{fault::Fault, world};
use page::Site;

/// Reads the text of a `site.toml`.
pub(crate) fn read(text: &str) -> Result<Site, Fault> {
    let site: Site = toml::from_str(text).map_err(|error| Fault::new(error.to_string().trim_end()))?;
    let trouble = site.trouble().or_else(|| {
        let zone = world::zone(&site.time_zone).err()?;
        Some(format!("`time_zone`: {zone}"))
    });
    match trouble {
        None => Ok(site),
        Some(trouble) => Err(match line_of(text, &trouble) {
            Some(line) => Fault::new(format!("line {line}: {trouble}")),
            None => Fault::new(trouble),
        }),
    }
}

/// The line of which a trouble speaks: that of the value in “quotes”, or that of the key in
/// `backticks` when the trouble begins with it or quotes nothing.
fn line_of(text: &str, trouble: &str) -> Option<usize> {
    let between = |open, close| Some(trouble.split_once(open)?.1.split_once(close)?.0);
    let value = between('“', '”').filter(|_| !trouble.starts_with('`')).map(|value| format!("\"{value}\""));
    let key = between('`', '`').map(|key| key.trim_matches(['[', ']']));
    let speaks_of = |line: &str| match (&value, key) {
        (Some(value), _) => line.contains(value.as_str()),
        (None, Some(key)) => line.trim_start_matches('[').starts_with(key),
        (None, None) => false,
    };
    text.lines().position(speaks_of).map(|line| line + 1)
}
