//! The texts: the same keys and the same values in every language, no key twice, and every key
//! that a page names is there.

use crate::{Finding, House, Source, calls};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use std::collections::{BTreeMap, BTreeSet};

/// What values a text names: `{ $n }`.
type Values = BTreeSet<String>;
/// The texts of one file.
type Keys = BTreeMap<String, Values>;

/// The language that every text has.
const FIRST: &str = "en";

/// Two ways to write a clock, of which a language uses one.
const EITHER: [&str; 3] = ["clock", "half", "clock24"];

/// The macros of `fields.html` whose fourth and fifth arguments name texts.
const FIELDS: [&str; 7] =
    ["f::input(", "f::line(", "f::short(", "f::day(", "f::lines(", "f::select(", "f::choices("];

/// All texts: language, then part, then key.
#[derive(Debug, Default)]
pub struct Texts(BTreeMap<String, BTreeMap<String, Keys>>);

impl Texts {
    /// Reads `translations/<language>/<part>.ftl`; says what cannot be read or stands twice.
    #[must_use]
    pub fn of(house: &House) -> (Self, Vec<Finding>) {
        let (mut texts, mut found) = (Self::default(), vec![]);
        for file in house.files.iter().filter(|file| file.ends(".ftl")) {
            let mut folders = file.path.split('/').skip(1);
            let (Some(language), Some(part)) = (folders.next(), folders.next()) else { continue };
            let known = texts.0.entry(language.to_owned()).or_default();
            let (keys, mut troubles) = read(&file.path, &file.text);
            for key in keys.keys() {
                if let Some((other, _)) = known.iter().find(|(_, keys)| keys.contains_key(key)) {
                    let what = format!("{key} stands in {other} too");
                    troubles.push(Finding::at(&file.path, 0, what, "Begin keys with the part's name"));
                }
            }
            found.append(&mut troubles);
            known.insert(part.to_owned(), keys);
        }
        (texts, found)
    }

    /// Whether the first language has a text.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.0.get(FIRST).is_some_and(|parts| parts.values().any(|keys| keys.contains_key(key)))
    }

    /// Whether the first language has any text that begins so.
    #[must_use]
    pub fn has_any(&self, beginning: &str) -> bool {
        let parts = self.0.get(FIRST).into_iter().flat_map(BTreeMap::values);
        parts.flat_map(BTreeMap::keys).any(|key| key.starts_with(beginning))
    }
}

/// What is wrong with the texts, and which texts pages name that are nowhere.
#[must_use]
pub fn findings(house: &House) -> Vec<Finding> {
    let (texts, mut found) = Texts::of(house);
    found.extend(unequal(&texts));
    for file in house.program().filter(|file| file.part != "rules") {
        found.extend(unknown(&texts, &file.path, &Source::of(&file.text).bare));
    }
    for file in house.templates() {
        found.extend(unknown(&texts, &file.path, &without_comments(&file.text)));
    }
    found
}

/// A template with its comments blanked.
#[must_use]
pub fn without_comments(template: &str) -> String {
    let mut text = template.to_owned();
    while let Some(from) = text.find("{#") {
        let end = text[from..].find("#}").map_or(text.len(), |length| from + length + 2);
        let blank: String = text[from..end].chars().filter(|c| *c == '\n').collect();
        text.replace_range(from..end, &blank);
    }
    text
}

fn unequal(texts: &Texts) -> Vec<Finding> {
    let nothing = BTreeMap::new();
    let first = texts.0.get(FIRST).unwrap_or(&nothing);
    let mut found = vec![];
    for (language, parts) in texts.0.iter().filter(|(language, _)| *language != FIRST) {
        let names: BTreeSet<&String> = first.keys().chain(parts.keys()).collect();
        for name in names {
            let path = format!("translations/{language}/{name}");
            match (first.get(name), parts.get(name)) {
                (Some(here), Some(there)) => found.extend(compare(&path, here, there)),
                (None, _) => found.push(Finding::at(
                    &path,
                    0,
                    format!("stands in {language} alone"),
                    "Write it in English too",
                )),
                (_, None) => found.push(Finding::at(&path, 0, "is missing", "Translate the English file")),
            }
        }
    }
    found
}

fn compare(path: &str, first: &Keys, other: &Keys) -> Vec<Finding> {
    let mut found = vec![];
    for (key, values) in first {
        let Some(theirs) = other.get(key) else {
            found.push(Finding::at(path, 0, format!("{key} is missing"), "Translate it"));
            continue;
        };
        let differ: Vec<&str> =
            values.symmetric_difference(theirs).map(String::as_str).filter(|v| !EITHER.contains(v)).collect();
        if !differ.is_empty() {
            let what = format!("{key} names other values than in English: {}", differ.join(", "));
            found.push(Finding::at(path, 0, what, "Name the same values in both"));
        }
    }
    let more = other.keys().filter(|key| !first.contains_key(*key));
    found.extend(more.map(|key| {
        Finding::at(path, 0, format!("{key} is not in English"), "Write it there or take it out")
    }));
    found
}

fn unknown(texts: &Texts, path: &str, text: &str) -> Vec<Finding> {
    let mut named: Vec<(usize, String)> = vec![];
    let mut collect = |name: &str, places: &[usize]| {
        for call in calls(text, name) {
            let keys = places
                .iter()
                .filter_map(|place| call.literal(*place))
                .filter(|key| !key.is_empty() && !key.contains('{'));
            named.extend(keys.map(|key| (call.line, key.to_owned())));
        }
    };
    for name in [".t(", ".t1(", ".t2(", ".t_all("] {
        collect(name, &[0]);
    }
    collect(".say(", &[1]);
    for name in FIELDS {
        collect(name, &[3, 4]);
    }
    let missing = named.iter().filter(|(_, key)| !texts.has(key));
    let mut found: Vec<Finding> = missing
        .map(|(line, key)| {
            Finding::at(
                path,
                *line,
                format!("names the text {key}, which is nowhere"),
                "Write it into the part's .ftl",
            )
        })
        .collect();
    for call in calls(text, ".token(") {
        if let Some(list) = call.literal(0).filter(|list| !texts.has_any(&format!("{list}-"))) {
            found.push(Finding::at(
                path,
                call.line,
                format!("names the list {list}, of which no text begins"),
                "Write its members' texts",
            ));
        }
    }
    found
}

fn read(path: &str, text: &str) -> (Keys, Vec<Finding>) {
    let (mut keys, mut found) = (Keys::new(), vec![]);
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let mut values = Values::new();
                if let Some(pattern) = &message.value {
                    collect_values(pattern, &mut values);
                }
                if keys.insert(message.id.name.to_owned(), values).is_some() {
                    found.push(Finding::at(
                        path,
                        0,
                        format!("{} stands here twice", message.id.name),
                        "Take one out",
                    ));
                }
            }
            Entry::Junk { content } => {
                let begin = content.lines().next().unwrap_or_default();
                let line = text.find(content).map_or(0, |at| 1 + text[..at].matches('\n').count());
                found.push(Finding::at(
                    path,
                    line,
                    format!("is no text: {begin}"),
                    "Write key = words, and indent what goes on",
                ));
            }
            _ => {}
        }
    }
    (keys, found)
}

fn collect_values(pattern: &Pattern<&str>, values: &mut Values) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, values);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, values: &mut Values) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, values),
        Expression::Select { selector, variants } => {
            collect_inline(selector, values);
            for variant in variants {
                collect_values(&variant.value, values);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, values: &mut Values) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                collect_inline(argument, values);
            }
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, values),
        _ => {}
    }
}

#[cfg(test)]
mod tests;
