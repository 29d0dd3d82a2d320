//! A mapping from its text, with every fault named by its key.

use super::{Began, Columns, Duplicates, Finding, Kind, Mapping, Test, TimeMeans};
use crate::{
    LakeError,
    link::Reach,
    times::{TimeFormat, Times},
};
use jiff::tz::TimeZone;
use serde::Deserialize;

/// Reports of one incident lie this near unless a kind says otherwise.
const METRES: f64 = 150.0;
/// And come within this time of the first.
const MINUTES: u32 = 60;
/// Reach further than this and strangers are merged.
const MOST_METRES: f64 = 2_000.0;
/// An incident may not reach across a whole month.
const MOST_MINUTES: u32 = 14 * 24 * 60;
/// Words in the name of a column that speaks of a person.
const OF_A_PERSON: [&str; 7] =
    ["caller", "complainant", "phone", "reporting party", "birth", "surname", "first name"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    name: String,
    about: String,
    zone: String,
    duplicates: Duplicates,
    columns: Columns,
    times: TimesText,
    coordinates: CoordinatesText,
    #[serde(default)]
    officer: Vec<TestText>,
    #[serde(default)]
    alarm: Vec<TestText>,
    #[serde(default)]
    scheduled: Vec<TestText>,
    #[serde(default)]
    present: Vec<TestText>,
    #[serde(default)]
    gone: Vec<TestText>,
    kind: Vec<KindText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TimesText {
    formats: Vec<String>,
    called_means: TimeMeans,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CoordinatesText {
    #[serde(default)]
    none: Vec<f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TestText {
    column: String,
    #[serde(default)]
    is: Vec<String>,
    #[serde(default)]
    starts: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KindText {
    name: String,
    #[serde(default)]
    starts: Vec<String>,
    metres: Option<f64>,
    minutes: Option<u32>,
}

/// What is wrong with a key, and how to mend it.
struct Fault(String, String, String);

fn fault(key: &str, trouble: impl Into<String>, mend: impl Into<String>) -> Fault {
    Fault(key.to_owned(), trouble.into(), mend.into())
}

impl Mapping {
    /// A mapping from the text of its file, which messages call `file`.
    pub fn read(file: &str, text: &str) -> Result<Self, LakeError> {
        let told =
            |Fault(key, trouble, mend)| LakeError::Mapping { file: file.to_owned(), key, trouble, mend };
        let parsed: Text = toml::from_str(text).map_err(|error| told(not_toml(text, &error)))?;
        parsed.checked().map_err(told)
    }
}

fn not_toml(text: &str, error: &toml::de::Error) -> Fault {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let mend = "Compare it with the example in docs/mappings.md";
    fault(&format!("line {line}"), error.message(), mend)
}

impl Text {
    fn checked(self) -> Result<Mapping, Fault> {
        check_name("name", &self.name)?;
        if self.about.trim().is_empty() {
            return Err(fault(
                "about",
                "is empty",
                "Say in a sentence which feed this is and what was judged",
            ));
        }
        let zone = TimeZone::get(&self.zone).map_err(|_| {
            fault("zone", format!("“{}” is no time zone", self.zone), "Write one like America/Chicago")
        })?;
        let times = Times { formats: formats(&self.times.formats)?, zone };
        check_columns(&self.columns)?;
        let mut began = tests("officer", Began::Officer, self.officer)?;
        began.extend(tests("alarm", Began::Alarm, self.alarm)?);
        began.extend(tests("scheduled", Began::Scheduled, self.scheduled)?);
        let mut found = tests("gone", Finding::Gone, self.gone)?;
        found.extend(tests("present", Finding::Present, self.present)?);
        Ok(Mapping {
            name: self.name,
            duplicates: self.duplicates,
            means: self.times.called_means,
            columns: self.columns,
            times,
            nowhere: self.coordinates.none,
            began,
            found,
            kinds: kinds(self.kind)?,
        })
    }
}

fn check_name(key: &str, name: &str) -> Result<(), Fault> {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if (1..=64).contains(&name.len()) && name.bytes().all(plain) {
        return Ok(());
    }
    let mend = "Write lower-case letters, digits and hyphens, at most 64";
    Err(fault(key, format!("“{name}” cannot be a name"), mend))
}

fn formats(texts: &[String]) -> Result<Vec<TimeFormat>, Fault> {
    if texts.is_empty() {
        return Err(fault(
            "times.formats",
            "is empty",
            "Write how the file writes times: %m/%d/%Y %I:%M:%S %p",
        ));
    }
    let format = |text: &String| {
        TimeFormat::parse(text).map_err(|wrong| {
            fault(
                "times.formats",
                format!("“{text}” holds {wrong}"),
                format!("Known are {}", TimeFormat::KNOWN),
            )
        })
    };
    texts.iter().map(format).collect()
}

fn check_columns(columns: &Columns) -> Result<(), Fault> {
    for (key, column) in columns.named() {
        check_column(&format!("columns.{key}"), column)?;
    }
    match (&columns.point, &columns.lon, &columns.lat) {
        (Some(_), None, None) | (None, Some(_), Some(_)) => Ok(()),
        _ => Err(fault(
            "columns",
            "says not once where a call was",
            "Name either lon and lat, or point for a column that holds both",
        )),
    }
}

/// Nothing about a caller can be mapped.
fn check_column(key: &str, column: &str) -> Result<(), Fault> {
    let lower = column.to_lowercase().replace('_', " ");
    if OF_A_PERSON.iter().any(|word| lower.contains(word)) {
        let mend = "Nothing about a caller is taken in: take the line out";
        return Err(fault(key, format!("“{column}” speaks of a person"), mend));
    }
    if column.trim().is_empty() {
        return Err(fault(key, "is empty", "Write the name of a column, or take the line out"));
    }
    Ok(())
}

fn tests<T: Copy>(key: &str, says: T, tests: Vec<TestText>) -> Result<Vec<(T, Test)>, Fault> {
    let checked = |TestText { column, is, starts }: TestText| {
        check_column(&format!("{key}.column"), &column)?;
        if is.is_empty() && starts.is_empty() {
            return Err(fault(key, format!("tests nothing of “{column}”"), "Give a list under is or starts"));
        }
        Ok((says, Test { column, is, starts }))
    };
    tests.into_iter().map(checked).collect()
}

fn kinds(texts: Vec<KindText>) -> Result<Vec<Kind>, Fault> {
    let (mut kinds, mut rest): (Vec<Kind>, _) = (vec![], None);
    for KindText { name, starts, metres, minutes } in texts {
        check_name("kind.name", &name)?;
        let key = format!("kind {name}");
        if kinds.iter().chain(&rest).any(|kind| kind.name == name) {
            return Err(fault(&key, "stands there twice", "Put both lists into one"));
        }
        let reach = reach(&key, metres.unwrap_or(METRES), minutes.unwrap_or(MINUTES))?;
        let is_rest = name == Mapping::OTHER;
        if is_rest != starts.is_empty() {
            let mend = "List how its types begin; only the kind other has no list, it takes the rest";
            return Err(fault(&format!("{key}.starts"), "cannot be", mend));
        }
        let kind = Kind { name, starts, reach };
        if is_rest { rest = Some(kind) } else { kinds.push(kind) }
    }
    kinds.push(match rest {
        Some(rest) => rest,
        None => Kind {
            name: Mapping::OTHER.to_owned(),
            starts: vec![],
            reach: reach("kind other", METRES, MINUTES)?,
        },
    });
    Ok(kinds)
}

fn reach(key: &str, metres: f64, minutes: u32) -> Result<Reach, Fault> {
    if !(metres > 0.0 && metres <= MOST_METRES) {
        let mend = format!("Write metres above 0, at most {MOST_METRES}");
        return Err(fault(&format!("{key}.metres"), format!("{metres} cannot be"), mend));
    }
    if !(1..=MOST_MINUTES).contains(&minutes) {
        let mend = format!("Write minutes from 1 to {MOST_MINUTES} (14 days)");
        return Err(fault(&format!("{key}.minutes"), format!("{minutes} cannot be"), mend));
    }
    Ok(Reach { metres, seconds: i64::from(minutes) * 60 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> String {
        include_str!("../../mappings/seattle-calls-2018.toml").to_owned()
    }

    fn said(text: &str) -> String {
        Mapping::read("my.toml", text).expect_err("is wrong").to_string()
    }

    #[test]
    fn what_is_built_in_can_be_read() {
        for name in Mapping::built_in() {
            assert_eq!(Mapping::find(name).expect("a mapping").name(), name);
        }
        let error = Mapping::find("chicago").expect_err("there is none").to_string();
        assert!(error.contains("seattle-911-2016, seattle-calls-2018"), "{error}");
    }

    #[test]
    fn a_wrong_mapping_names_file_key_and_mend() {
        let with = |from: &str, to: &str| {
            let text = good();
            assert!(text.contains(from), "{from}");
            said(&text.replace(from, to))
        };
        for (from, to, wanted) in [
            ("America/Los_Angeles", "Seattle", "my.toml: zone: “Seattle” is no time zone. Write one like"),
            ("%I:%M:%S %p", "%r", "my.toml: times.formats: “%m/%d/%Y %r” holds %r. Known are %Y"),
            (
                "\"Priority\"",
                "\"Caller_Phone\"",
                "my.toml: columns.priority: “Caller_Phone” speaks of a person",
            ),
            ("lat = \"Blurred_Latitude\"", "", "my.toml: columns: says not once where"),
            ("called_means = \"queued\"", "called_means = \"guessed\"", "my.toml: line "),
            ("duplicates = \"visible\"", "duplicate = \"visible\"", "my.toml: line "),
            ("metres = ", "metres = -1 # ", ".metres: -1 cannot be. Write metres above 0"),
            ("minutes = ", "minutes = 99999 # ", ".minutes: 99999 cannot be. Write minutes from 1"),
        ] {
            let error = with(from, to);
            assert!(error.contains(wanted), "{from}: {error}");
        }
    }

    #[test]
    fn kinds_are_found_by_how_a_type_begins() {
        let mapping = Mapping::find("seattle-calls-2018").expect("a mapping");
        let name = |text: &str| mapping.kinds[mapping.kind_of(text)].name.as_str();
        assert_eq!(name("DISTURBANCE"), "disturbance");
        assert_eq!(name("tru - theft"), "theft");
        assert_eq!(name("Ünknown"), "other");
    }
}
