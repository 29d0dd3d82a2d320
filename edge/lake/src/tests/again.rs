//! Importing twice, in pieces, and in another order.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Calls of some months, from few places, so that many are linked; no two have one number.
fn calls() -> impl Strategy<Value = Vec<String>> {
    let one = (0_i64..200_000, 0_i32..6, prop_oneof!["DISTURBANCE", "LITTERING", "ALARM", "THEFT"]);
    proptest::collection::vec(one, 1..60).prop_map(|drawn| {
        let row = |(at, (minutes, x, kind)): (usize, (i64, i32, String))| {
            let time = shown(Wall(1_688_000_000 + minutes * 60));
            call_of(&format!("E{at:03}"), &time, &kind, (-122.319 + f64::from(x) * 1e-3, 47.6205))
        };
        drawn.into_iter().enumerate().map(row).collect()
    })
}

fn imported(pieces: &[&[String]]) -> Vec<String> {
    let site = Site::new();
    for (number, piece) in pieces.iter().enumerate() {
        let path = site.file(&format!("{number}.csv"), format!("{HEADER}{}", piece.concat()));
        site.import(&[path]).expect("an import");
    }
    site.rows()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// In pieces or whole, forwards or backwards, with pieces that overlap: the dataset is the same.
    #[test]
    fn neither_order_nor_pieces_matter(calls in calls(), cut in 0_usize..60, overlap in 0_usize..10) {
        let whole = imported(&[&calls]);
        prop_assert_eq!(whole.len(), calls.len());
        let cut = cut.min(calls.len());
        let (one, other) = (&calls[..cut], &calls[cut.saturating_sub(overlap)..]);
        prop_assert_eq!(&imported(&[one, other]), &whole);
        prop_assert_eq!(&imported(&[other, one]), &whole);
        let backwards: Vec<String> = calls.iter().rev().cloned().collect();
        prop_assert_eq!(&imported(&[&backwards]), &whole);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Of the rows that have one number one is taken, in whichever months they stand and in however many files
    /// they come, and each of the others is counted.
    #[test]
    fn of_the_rows_with_one_number_one_counts(
        drawn in proptest::collection::vec((0_i64..200_000, 0_u32..25), 1..60), cut in 0_usize..60,
    ) {
        let rows: Vec<String> = drawn
            .iter()
            .map(|(minutes, number)| call(&format!("E{number:02}"), &shown(Wall(1_688_000_000 + minutes * 60))))
            .collect();
        let different: BTreeSet<u32> = drawn.iter().map(|(_, number)| *number).collect();
        let (one, other) = rows.split_at(cut.min(rows.len()));
        for pieces in [vec![&rows[..]], vec![one, other], vec![other, one]] {
            let site = Site::new();
            let (mut imported, mut twice, mut known) = (0, 0, 0);
            for (number, piece) in pieces.iter().enumerate() {
                let path = site.file(&format!("{number}.csv"), format!("{HEADER}{}", piece.concat()));
                let file = &site.import(&[path]).expect("an import").files[0];
                imported += file.imported;
                known += file.known;
                twice += file.set_aside();
            }
            prop_assert_eq!(imported, different.len() as u64);
            prop_assert_eq!(imported + known + twice, rows.len() as u64);
            prop_assert_eq!(site.rows().len(), different.len());
        }
    }
}

#[test]
fn a_file_that_is_done_is_not_read_again() {
    let site = Site::new();
    let rows: String = (0..50).map(|n| call(&format!("E{n}"), "06/01/2023 10:00:00 AM")).collect();
    let path = site.file("calls.csv", format!("{HEADER}{rows}"));
    assert_eq!(site.import(slice::from_ref(&path)).expect("an import").imported(), 50);
    let (before, contents) = (site.files(), site.lake.contents().expect("contents"));
    let again = site.import(&[path]).expect("an import");
    assert!(again.files[0].was_done && again.imported() == 0);
    assert_eq!((site.files(), site.lake.contents().expect("contents").months), (before, contents.months));
    // The same rows in another file are known.
    let other = site.file("other.csv", format!("{HEADER}{rows}{}", call("E99", "06/01/2023 11:00:00 AM")));
    let other = site.import(&[other]).expect("an import");
    assert_eq!((other.files[0].known, other.files[0].imported), (50, 1));
}

#[test]
fn an_event_that_moved_to_another_month_is_known() {
    let site = Site::new();
    site.take(&call("E1", "06/30/2023 11:00:00 PM"));
    let file = site.take(&call("E1", "07/01/2023 01:00:00 AM"));
    assert_eq!((file.known, file.imported), (1, 0));
    let file = site.take(&call("E1", "05/01/2023 01:00:00 AM"));
    assert_eq!((file.known, file.imported, site.rows().len()), (1, 0, 1));
}

#[test]
fn what_a_killed_import_left_is_cleared_away() {
    let site = Site::new();
    site.take(&call("E1", "06/01/2023 10:00:00 AM"));
    let before = site.rows();
    // As if killed while writing, and while moving files to their places.
    fs::create_dir_all(site.lake.workshop().join("rows")).expect("a folder");
    fs::write(site.lake.workshop().join("rows/2023-06.rows"), "half a row").expect("a file");
    fs::write(site.lake.folder().join("month=2023-06/99.parquet"), "half a file").expect("a file");
    assert_eq!(site.rows(), before);
    site.take(&call("E2", "06/01/2023 11:00:00 AM"));
    assert_eq!(site.rows().len(), 2);
    assert!(!site.lake.folder().join("month=2023-06/99.parquet").exists() && !site.lake.workshop().exists());
}

#[test]
fn two_imports_at_once_are_one_too_many() {
    let site = Site::new();
    let lock = site.lake.lock().expect("free");
    let path = site.file("calls.csv", HEADER);
    assert!(matches!(site.import(slice::from_ref(&path)), Err(LakeError::Busy { .. })));
    drop(lock);
    assert!(site.import(&[path]).is_ok());
}

#[test]
fn a_mapping_that_changed_its_mind_is_refused() {
    let site = Site::new();
    site.take(&call("E1", "06/01/2023 10:00:00 AM"));
    let text = include_str!("../../mappings/seattle-calls-2018.toml");
    let file = site.file("calls2.csv", format!("{HEADER}{}", call("E2", "06/01/2023 10:00:00 AM")));
    let changed = site.file("changed.toml", text.replace("metres = 250", "metres = 200"));
    let error =
        site.import_as(&changed.to_string_lossy(), slice::from_ref(&file)).expect_err("changed").to_string();
    assert!(error.contains("is linked within 200 metres") && error.contains("250 metres"), "{error}");
    let merged =
        site.file("merged.toml", text.replace("duplicates = \"visible\"", "duplicates = \"merged\""));
    let error = site.import_as(&merged.to_string_lossy(), &[file]).expect_err("changed").to_string();
    assert!(error.contains("duplicates is merged") && error.contains("have visible"), "{error}");
}
