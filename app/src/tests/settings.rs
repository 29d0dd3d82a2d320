//! What is wrong in a `site.toml` is said with its line, and with how to mend it.

use super::{ground::Outcome, site};
use crate::{beginning::Beginning, site_folder::SiteFolder};
use std::fs;
use tempfile::TempDir;

/// What is changed in the settings, into what, how the line that is told begins, and what is told.
#[rustfmt::skip]
const BROKEN: [(&str, &str, &str, &str); 11] = [
    ("answer_within_days = 14", "colour = \"red\"", "colour", "unknown field `colour`"),
    ("answer_within_days = 14", "answer_within_days = soon", "answer_within_days", "soon"),
    ("idle_minutes = 15", "idle_minutes = 61", "idle_minutes", "`idle_minutes` must be 1 to 60"),
    ("longest_hours = 12", "longest_hours = 0", "longest_hours", "`longest_hours` must be 1 to 24"),
    ("time_zone = \"America/Los_Angeles\"", "time_zone = \"Mars/Base\"", "time_zone", "“Mars/Base” is no time zone; an example is America/Los_Angeles"),
    ("name = \"LEAD\"", "name = \" \"", "name", "`name` is empty"),
    ("public_url = \"http://localhost\"", "public_url = \"lead.example.org\"", "public_url", "`public_url` must begin with https://"),
    ("database = \"\"", "database = \"mysql://x\"", "database", "`database` must be empty or begin with postgres://"),
    ("languages = [\"en\", \"es\"]", "languages = []", "languages", "`languages` is empty"),
    ("code = \"camping\"", "code = \"Camping!\"", "code = \"Camping!\"", "the code “Camping!” must have lower-case letters"),
    ("name = { en = \"Needles or litter\", es", "name = { es", "code = \"litter\"", "“litter” has no name in English"),
];

/// The number of the first line that begins so.
fn line(text: &str, begin: &str) -> usize {
    text.lines().take_while(|line| !line.starts_with(begin)).count() + 1
}

fn whole() -> String {
    let beginning = Beginning {
        name: "LEAD",
        time_zone: "America/Los_Angeles",
        public_url: "http://localhost",
        database: "",
        demo: false,
    };
    beginning.settings().expect("settings that hold together").0
}

/// What is said of a folder with these settings.
fn said_of(settings: &str) -> Outcome<String> {
    let folder = TempDir::new()?;
    fs::write(folder.path().join("site.toml"), settings)?;
    let outcome = SiteFolder::new(&site::at(folder.path())).site();
    let text = outcome.err().map(|fault| fault.to_string()).unwrap_or_default();
    Ok(text.replace(&folder.path().display().to_string(), "SITE"))
}

#[test]
fn settings_that_hold_together_are_read() -> Outcome<()> {
    assert_eq!(said_of(&whole())?, "");
    Ok(())
}

#[test]
fn what_is_wrong_is_told_with_file_and_line() -> Outcome<()> {
    for (right, wrong, told_at, sentence) in BROKEN {
        let text = whole().replacen(right, wrong, 1);
        assert_ne!(text, whole(), "{right} is in the settings");
        let said = said_of(&text)?;
        let told = said.contains(&format!("line {}", line(&text, told_at))) && said.contains(sentence);
        assert!(told && said.starts_with("SITE/site.toml: "), "{wrong}: {said}");
    }
    Ok(())
}

#[test]
fn a_site_without_categories_is_told_so() -> Outcome<()> {
    let text = whole();
    let none = text.split("# What a concern can be about").next().unwrap_or_default();
    assert!(said_of(none)?.contains("missing field `categories`"), "{}", said_of(none)?);
    let empty = text.split("[limits]").next().unwrap_or_default().to_owned() + "categories = []\n";
    let said = said_of(&empty)?;
    let told = format!("line {}: there are no `[[categories]]`", line(&empty, "categories"));
    assert!(said.contains(&told), "{said}");
    Ok(())
}

#[test]
fn a_folder_that_is_no_site_is_told_so() -> Outcome<()> {
    let folder = TempDir::new()?;
    let fault = SiteFolder::new(&site::at(folder.path())).site().expect_err("no site").to_string();
    assert!(fault.contains("site.toml cannot be read") && fault.contains("throughline init"), "{fault}");
    Ok(())
}
