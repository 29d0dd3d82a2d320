//! The settings with which a site begins: a commented `site.toml` that a program then edits.

use crate::{fault::Fault, settings};
use page::Site;

const TEXT: &str = include_str!("beginning.toml");

/// What differs from site to site at its beginning.
pub(crate) struct Beginning<'a> {
    pub name: &'a str,
    pub time_zone: &'a str,
    pub public_url: &'a str,
    /// Empty for the embedded database.
    pub database: &'a str,
    pub demo: bool,
}

impl Beginning<'_> {
    /// The text of the `site.toml`, and what it says.
    pub(crate) fn settings(&self) -> Result<(String, Site), Fault> {
        let line = |key: &str, value: &str| format!("\n{key} = {}\n", toml::Value::from(value));
        let text = TEXT
            .replace("\nname = \"LEAD\"\n", &line("name", self.name))
            .replace("\ntime_zone = \"America/Los_Angeles\"\n", &line("time_zone", self.time_zone))
            .replace("\npublic_url = \"http://localhost:8080\"\n", &line("public_url", self.public_url))
            .replace("\ndatabase = \"\"\n", &line("database", self.database))
            .replace("\ndemo = false\n", if self.demo { "\ndemo = true\n" } else { "\n" })
            // A demo has no passkeys: under an address that is a number none works, and its letters lie beside it.
            .replace(
                "\npasskeys_required = true\n",
                if self.demo { "\npasskeys_required = false\n" } else { "\npasskeys_required = true\n" },
            );
        let site = settings::read(&text).map_err(|trouble| Fault::at("the settings", &trouble))?;
        Ok((text, site))
    }
}
