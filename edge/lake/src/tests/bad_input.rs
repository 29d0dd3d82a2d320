//! Files as they come.

use super::*;

#[test]
fn each_bad_row_is_set_aside_by_its_reason_and_listed() {
    let site = Site::new();
    let long = "9".repeat(65);
    let body = [
        call("E1", "06/01/2023 10:00:00 AM"),
        call("E2", "2023-06-01T10:05:00.000"),
        call("", "06/01/2023 10:00:00 AM"),
        call(&long, "06/01/2023 10:00:00 AM"),
        call("E3", ""),
        call("E4", "yesterday"),
        call("E5", "06/01/1823 10:00:00 AM"),
        call("E6", "06/01/2093 10:00:00 AM"),
        call("E1", "06/01/2023 10:00:00 AM"),
        call("E2", "07/01/2023 10:00:00 AM"),
        "E7,too,short\n".to_owned(),
    ];
    let file = site.take(&body.concat());
    assert_eq!((file.rows, file.imported), (11, 2));
    for (reason, rows) in [
        (Reason::NoEvent, 1),
        (Reason::LongEvent, 1),
        (Reason::NoTime, 1),
        (Reason::UnreadableTime, 2),
        (Reason::Future, 1),
        (Reason::Twice, 2),
        (Reason::Columns, 1),
    ] {
        assert_eq!(aside(&file, reason), rows, "{reason}");
    }
    let list = fs::read_to_string(file.rejects.expect("a list")).expect("a list");
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(lines.len(), 10);
    assert!(lines[0].starts_with("file,line,set aside because,CAD Event Number,"), "{}", lines[0]);
    assert!(list.contains("calls.csv,7,a time that cannot be read,E4,"), "{list}");
    assert!(list.contains("calls.csv,10,an event number that came before,E1,"), "{list}");
    assert!(!list.contains("EDWARD"), "what is not mapped is not kept: {list}");
}

#[test]
fn quotes_that_are_not_closed_cost_their_line_alone() {
    let site = Site::new();
    let broken = call("E2", "06/01/2023 10:00:00 AM").replace("REPORT WRITTEN", "\"REPORT WRITTEN");
    let quoted = call("E4", "06/03/2023 10:00:00 AM")
        .replace("DISTURBANCE", "\"DISTURBANCE, \"\"LOUD\"\"\nAND LONG\"");
    let inch = call("E5", "06/04/2023 10:00:00 AM").replace("DISTURBANCE", "5\" PIPE");
    let body =
        [call("E1", "06/01/2023 10:00:00 AM"), broken, call("E3", "06/02/2023 10:00:00 AM"), quoted, inch];
    let file = site.take(&body.concat());
    assert_eq!((file.rows, file.imported, aside(&file, Reason::OpenQuote)), (5, 4, 1), "{file:?}");
    let list = fs::read_to_string(file.rejects.expect("a list")).expect("a list");
    assert!(list.contains("calls.csv,3,a quote is not closed"), "{list}");
    assert!(site.rows().iter().any(|row| row.starts_with("E4|") && row.contains("\"LOUD\"")));
}

#[test]
fn encodings_are_read_or_refused_by_name() {
    let site = Site::new();
    let text = call("E1", "06/01/2023 10:00:00 AM").replace("DISTURBANCE", "PIÑATA");
    let marked = site.file("marked.csv", format!("\u{feff}{HEADER}{text}"));
    let latin = format!("{HEADER}{}", text.replace("E1", "E2")).chars().map(|c| c as u8).collect::<Vec<u8>>();
    let latin = site.file("latin.csv", latin);
    let wide: Vec<u8> = format!("\u{feff}{HEADER}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let wide = site.file("wide.csv", wide);
    let imported = site.import(&[marked, latin]).expect("an import");
    assert_eq!(imported.imported(), 2);
    assert_eq!(imported.files.iter().map(|file| file.has_other_encoding).collect::<Vec<_>>(), [false, true]);
    assert_eq!(site.rows().iter().filter(|row| row.contains("PIÑATA")).count(), 2);
    let error = site.import(&[wide]).expect_err("is UTF-16").to_string();
    assert!(error.contains("wide.csv: is text in UTF-16. Save it as CSV in UTF-8"), "{error}");
}

#[test]
fn a_file_without_a_column_is_refused_before_anything_is_written() {
    let site = Site::new();
    let good = site.file("good.csv", format!("{HEADER}{}", call("E1", "06/01/2023 10:00:00 AM")));
    let other = site.file("other.csv", "CAD Event Number,Time\nE9,now\n");
    let error = site.import(&[good, other]).expect_err("misses columns").to_string();
    assert!(
        error.contains("other.csv: has no column “") && error.contains("It has: CAD Event Number, Time"),
        "{error}"
    );
    assert_eq!(site.lake.months().expect("months"), []);
    assert_eq!(site.lake.covers().expect("months"), None);
}

#[test]
fn little_is_little() {
    let site = Site::new();
    let empty = site.file("empty.csv", "");
    let header = site.file("header.csv", HEADER);
    let bare = site.file("bare.csv", HEADER.trim_end());
    assert!(site.import(&[empty]).expect_err("is empty").to_string().contains("empty.csv: is empty"));
    let imported = site.import(&[header, bare]).expect("no rows");
    assert!(imported.files.iter().all(|file| file.rows == 0));
    assert!(site.import(&[]).expect("nothing").files.is_empty());
    let gone = site.import(&["/nowhere/calls.csv".into()]).expect_err("is not there").to_string();
    assert!(gone.contains("/nowhere/calls.csv") && gone.contains("Look whether the path is right"), "{gone}");
}

#[test]
fn a_last_line_that_is_cut_is_told_from_one_without_a_line_end() {
    let site = Site::new();
    let first = call("E1", "06/01/2023 10:00:00 AM");
    let last = call("E2", "06/01/2023 10:00:00 AM");
    let cut = site.take(&format!("{first}{}", &last[..40]));
    assert_eq!((cut.rows, cut.imported, aside(&cut, Reason::CutOff)), (2, 1, 1));
    let whole = site.take(&format!("{first}{}", last.trim_end()));
    assert_eq!((whole.rows, whole.imported, whole.known), (2, 1, 1));
}

#[test]
fn calls_without_a_place_are_counted_and_kept() {
    let site = Site::new();
    let time = "06/01/2023 10:00:00 AM";
    let empty = call("E1", time).replace("-122.319,47.6205", ",");
    let places = [(0.0, 0.0), (-1.0, -1.0), (2.35, 48.85), (999.0, 47.6)];
    let others =
        places.iter().enumerate().map(|(at, place)| call_of(&format!("F{at}"), time, "DISTURBANCE", *place));
    let body: String = [empty, call("E2", time)].into_iter().chain(others).collect();
    let file = site.take(&body);
    assert_eq!((file.rows, file.imported, file.no_place), (6, 6, 5));
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]

    /// Whatever stands in a file, every row of it is somewhere, and nothing breaks.
    #[test]
    fn no_row_is_lost(lines in proptest::collection::vec("[E0-9,\"/: AMP\u{e9}-]{0,60}", 0..30), good in 0_usize..5) {
        let site = Site::new();
        let good: String = (0..good).map(|n| call(&format!("G{n}"), "06/01/2023 10:00:00 AM")).collect();
        let file = site.take(&format!("{good}{}\n{good}", lines.join("\n")));
        proptest::prop_assert!(file.rows >= file.imported);
    }
}
