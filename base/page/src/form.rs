//! A form as it was sent: keeps what was typed, and collects what is wrong with it.

use crate::{Cx, House, Problem, Typed, clean, session};
use axum::{
    extract::{FromRequest, Request},
    http::header,
};
use http_body_util::BodyExt as _;
use std::{collections::BTreeMap, str::FromStr};
use words::Day;

/// A sent form. What a person typed stays in it, so that a page that refuses it can show it
/// again beside what is wrong.
#[derive(Debug, Clone, Default)]
pub struct Form {
    fields: BTreeMap<String, Vec<String>>,
    errors: Vec<(String, String)>,
}

/// What a text field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    most: usize,
    lines: bool,
    needed: bool,
}

impl Rule {
    /// One line of at most `most` characters; may be empty.
    #[must_use]
    pub const fn line(most: usize) -> Self {
        Self { most, lines: false, needed: false }
    }
    /// Several lines of at most `most` characters in all; may be empty.
    #[must_use]
    pub const fn lines(most: usize) -> Self {
        Self { most, lines: true, needed: false }
    }
    /// The same, but something must be typed.
    #[must_use]
    pub const fn needed(self) -> Self {
        Self { needed: true, ..self }
    }
}

impl Form {
    /// A form from pairs: for tests, and for pages that fill a form before it is shown.
    #[must_use]
    pub fn from_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let mut form = Self::default();
        for (name, value) in pairs {
            form.fields.entry(name.to_owned()).or_default().push(value);
        }
        form
    }

    /// What was typed into a field, as it was typed; empty when the field was not sent.
    #[must_use]
    pub fn raw(&self, name: &str) -> &str {
        self.fields.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// All values of a field that may be chosen more than once.
    #[must_use]
    pub fn all(&self, name: &str) -> &[String] {
        self.fields.get(name).map_or(&[], Vec::as_slice)
    }

    /// Whether a field was sent with this value: for radios, checkboxes and options.
    #[must_use]
    pub fn is(&self, name: &str, value: impl std::fmt::Display) -> bool {
        let value = value.to_string();
        self.all(name).contains(&value)
    }

    /// Puts a value in place of what was typed.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.fields.insert(name.to_owned(), vec![value.into()]);
    }

    /// Says what is wrong with a field. The first thing said of a field stands.
    pub fn wrong(&mut self, name: &str, message: impl Into<String>) {
        if self.error(name).is_empty() {
            self.errors.push((name.to_owned(), message.into()));
        }
    }

    /// What is wrong with a field; empty when nothing is.
    #[must_use]
    pub fn error(&self, name: &str) -> &str {
        self.errors.iter().find(|(field, _)| field == name).map_or("", |(_, message)| message.as_str())
    }

    /// Everything that is wrong: field and message, in the order in which it was found.
    #[must_use]
    pub fn errors(&self) -> &[(String, String)] {
        &self.errors
    }

    /// Whether nothing is wrong so far.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.errors.is_empty()
    }

    /// The text of a field under a rule; says what is wrong and gives an empty text otherwise.
    pub fn text(&mut self, cx: &Cx, name: &str, rule: Rule) -> String {
        let outcome = clean(self.raw(name), rule.most, rule.lines)
            .and_then(|text| if rule.needed && text.is_empty() { Err(Typed::Empty) } else { Ok(text) });
        outcome.unwrap_or_else(|why| {
            let most = i64::try_from(rule.most).unwrap_or(i64::MAX);
            self.wrong(name, cx.t1(why.key(), "most", most));
            String::new()
        })
    }

    /// A member of a closed list or an id; says that one must be chosen otherwise.
    pub fn choice<T: FromStr>(&mut self, cx: &Cx, name: &str) -> Option<T> {
        let chosen = self.raw(name).parse().ok();
        if chosen.is_none() {
            self.wrong(name, cx.t("typed-choose"));
        }
        chosen
    }

    /// A calendar day (`2026-06-04`, as date fields send it).
    pub fn day(&mut self, cx: &Cx, name: &str) -> Option<Day> {
        let day = self.raw(name).trim().parse().ok();
        if day.is_none() {
            self.wrong(name, cx.t("typed-day"));
        }
        day
    }

    /// A whole number within bounds.
    pub fn number(&mut self, cx: &Cx, name: &str, least: i64, most: i64) -> Option<i64> {
        let number = self.raw(name).trim().parse().ok().filter(|n| (least..=most).contains(n));
        if number.is_none() {
            self.wrong(name, cx.t2("typed-number", "least", least, "most", most));
        }
        number
    }
}

/// The greatest form that is read: 256 KiB. Our longest form, a visit with its points, has room
/// for 15 000 characters; a character may have four bytes, and a browser sends each of them as
/// three (`%E0`), so that what fits the fields of a form fits this limit in every script.
const MOST_BYTES: usize = 256 * 1024;

impl FromRequest<House> for Form {
    type Rejection = Problem;

    /// Reads a form that the browser sent. When somebody is signed in, the form must carry
    /// the token of their session.
    async fn from_request(request: Request, _: &House) -> Result<Self, Problem> {
        let cx = request.extensions().get::<Cx>().cloned();
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("");
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(Problem::StaleForm);
        }
        let body = http_body_util::Limited::new(request.into_body(), MOST_BYTES);
        let bytes = body.collect().await.map_err(|_| Problem::TooLarge)?.to_bytes();
        let form = Self::decode(&bytes);
        if let Some(cx) = cx.filter(|cx| cx.viewer.is_signed_in()) {
            session::check_csrf(&cx, form.raw("csrf"))?;
        }
        Ok(form)
    }
}

impl Form {
    /// Reads `application/x-www-form-urlencoded` bytes; what is not UTF-8 becomes `U+FFFD`.
    #[must_use]
    pub fn decode(bytes: &[u8]) -> Self {
        let mut form = Self::default();
        for pair in bytes.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let mut half = || unescape(halves.next().unwrap_or_default());
            let (name, value) = (half(), half());
            form.fields.entry(name).or_default().push(value);
        }
        form
    }
}

fn unescape(bytes: &[u8]) -> String {
    let spaced: Vec<u8> = bytes.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
    percent_encoding::percent_decode(&spaced).decode_utf8_lossy().into_owned()
}
