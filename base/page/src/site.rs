//! A site as its `site.toml` describes it.

use crate::{Provider, Sessions};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use words::Language;

/// One choice of a site-defined list, in each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// The short name under which it is stored: lower-case letters, digits, hyphens.
    pub code: String,
    /// What people read, by language tag. English is always there.
    pub name: BTreeMap<String, String>,
}

impl Choice {
    /// The name in a language, or in English.
    #[must_use]
    pub fn name_in(&self, language: &Language) -> &str {
        self.name.get(language.tag()).or_else(|| self.name.get("en")).map_or(&self.code, String::as_str)
    }
}

/// How much one visitor may send.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Forms that one address may send in a minute.
    pub forms_a_minute: u32,
    /// Receipt codes that one address may try in a minute.
    pub receipts_a_minute: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self { forms_a_minute: 60, receipts_a_minute: 10 }
    }
}

/// What a site's `site.toml` says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The program's name, as in “LEAD in Alder Bay”.
    pub name: String,
    /// The time zone in which days begin and end: `America/Los_Angeles`.
    pub time_zone: String,
    /// Where people reach the site: `https://lead.example.org`. Cookies are secure when it
    /// begins with `https`.
    pub public_url: String,
    /// Languages of the interface, the first one when a visitor asks for none of them.
    pub languages: Vec<Language>,
    /// Where the database is: empty for the embedded one in the site's folder, or `postgres://…`.
    #[serde(default)]
    pub database: String,
    /// Whether a proxy of the site's own stands in front and names the visitor's address.
    #[serde(default)]
    pub behind_proxy: bool,
    /// Whether this is a demo: signing in by choosing a role is possible only there.
    #[serde(default)]
    pub demo: bool,
    /// Days after which an answer counts as overdue.
    #[serde(default = "answer_within_days")]
    pub answer_within_days: i64,
    /// Days from approving a referral to intake.
    #[serde(default = "intake_within_days")]
    pub intake_within_days: i64,
    /// The site's eligibility list: each line must be met.
    #[serde(default = "eligibility")]
    pub eligibility: Vec<Choice>,
    /// Business days within which a request for public records must be answered.
    #[serde(default = "records_answer_days")]
    pub records_answer_days: i64,
    /// Why text may be withheld from public records. What has the code `reporter` is suggested where a
    /// reporter asked not to be named, `part2` where text tells of treatment.
    #[serde(default = "exemptions")]
    pub exemptions: Vec<Choice>,
    /// How much one visitor may send.
    #[serde(default)]
    pub limits: Limits,
    /// How long sessions last, and who may come in by a link.
    #[serde(default)]
    pub sessions: Sessions,
    /// The city's own sign-in, when the site has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub single_sign_on: Option<Provider>,
    /// What a concern can be about.
    pub categories: Vec<Choice>,
    /// Who else can help, for what is not LEAD's.
    #[serde(default)]
    pub pointers: Vec<Choice>,
}

const fn answer_within_days() -> i64 {
    14
}

/// Sites allow 7 to 30 days.
const fn intake_within_days() -> i64 {
    14
}

/// What a site starts from; its Policy Coordinating Group decides.
fn eligibility() -> Vec<Choice> {
    [
        ("here", "Lives or stays in the program's area", "Vive o está en la zona del programa"),
        (
            "need",
            "Law violations or trouble come from addiction, illness, homelessness or poverty",
            "Las faltas o los problemas vienen de una adicción, una enfermedad, la falta de vivienda o la pobreza",
        ),
        (
            "listed",
            "If there is a charge, it is on the site's list of divertible charges",
            "Si hay un cargo, está en la lista de cargos que el sitio desvía",
        ),
        ("no-exclusion", "No exclusion of the site applies", "No se aplica ninguna exclusión del sitio"),
    ]
    .map(named)
    .into()
}

/// The five business days of Washington's public records act (RCW 42.56.520).
const fn records_answer_days() -> i64 {
    5
}

/// What a site in Washington starts from; its counsel decides.
fn exemptions() -> Vec<Choice> {
    [
        (
            "reporter",
            "RCW 42.56.240(2): a person who reports and asks not to be named",
            "RCW 42.56.240(2): una persona que avisa y pide que no se diga su nombre",
        ),
        ("personal", "RCW 42.56.230: personal information", "RCW 42.56.230: datos personales"),
        (
            "part2",
            "42 CFR Part 2: treatment for substance use",
            "42 CFR Parte 2: tratamiento por consumo de sustancias",
        ),
        ("health", "Chapter 70.02 RCW: health care information", "Capítulo 70.02 RCW: datos de salud"),
    ]
    .map(named)
    .into()
}

fn named((code, en, es): (&str, &str, &str)) -> Choice {
    Choice {
        code: code.to_owned(),
        name: BTreeMap::from([("en".to_owned(), en.to_owned()), ("es".to_owned(), es.to_owned())]),
    }
}

impl Site {
    /// Where people reach a page of the site: `https://lead.example.org/receipt` for `/receipt`.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.public_url.trim_end_matches('/'))
    }

    /// What is wrong with the settings, as a sentence; `None` when they hold together.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        if self.name.trim().is_empty() {
            return Some("`name` is empty; write the program's name".to_owned());
        }
        if !self.public_url.starts_with("https://") && !self.public_url.starts_with("http://") {
            return Some("`public_url` must begin with https:// (or http:// for a trial)".to_owned());
        }
        if !self.database.is_empty() && !self.database.starts_with("postgres") {
            return Some("`database` must be empty or begin with postgres://".to_owned());
        }
        if !(7..=30).contains(&self.intake_within_days) {
            return Some("`intake_within_days` must be 7 to 30".to_owned());
        }
        if !(1..=60).contains(&self.records_answer_days) {
            return Some("`records_answer_days` must be 1 to 60".to_owned());
        }
        if self.exemptions.is_empty() {
            return Some("there are no `[[exemptions]]`; what is withheld must cite one".to_owned());
        }
        if self.languages.is_empty() {
            return Some("`languages` is empty; write at least [\"en\"]".to_owned());
        }
        if let Some(trouble) = self.sessions.trouble() {
            return Some(trouble);
        }
        if let Some(trouble) = self.single_sign_on.as_ref().and_then(Provider::trouble) {
            return Some(trouble);
        }
        if self.categories.is_empty() {
            return Some("there are no `[[categories]]`; a report needs one to choose".to_owned());
        }
        let choices = self.categories.iter().chain(&self.pointers).chain(&self.eligibility);
        choices.chain(&self.exemptions).find_map(|choice| {
            let shaped = !choice.code.is_empty()
                && choice.code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            match (shaped, choice.name.contains_key("en")) {
                (false, _) => Some(format!(
                    "the code “{}” must have lower-case letters, digits and hyphens only",
                    choice.code
                )),
                (true, false) => Some(format!("“{}” has no name in English (`en`)", choice.code)),
                (true, true) => None,
            }
        })
    }

    /// Whether browsers may send its cookies over encrypted connections only.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}
