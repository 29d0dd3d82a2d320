//! Real files.

use super::*;
use crate::{Gazetteer, counts, near};
use words::Day;

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(name)
}

#[tokio::test]
async fn the_newer_schema_is_read_whole() {
    let site = Site::new();
    let imported = site.import(&[data("spd-call-data-2018-2023.csv")]).expect("an import");
    let file = &imported.files[0];
    assert_eq!((file.rows, file.imported, file.no_place, file.set_aside()), (222, 222, 0, 0));
    assert_eq!(file.dropped, ["Precinct", "Sector", "Beat"]);
    let counts = counts(&site.lake, "2018-01..2023-12".parse().expect("months"), &Engine::default())
        .await
        .expect("counts");
    let sum = |of: &dyn Fn(&crate::Counts) -> u64| counts.iter().map(|area| of(&area.counts)).sum::<u64>();
    assert_eq!(sum(&|c| c.calls), 222);
    // 36 alarm calls, and two alarms that somebody called in.
    assert_eq!((sum(&|c| c.officer_initiated), sum(&|c| c.alarms), sum(&|c| c.scheduled)), (13, 38, 2));
    assert_eq!(sum(&|c| c.reports), 169);
    assert!(counts.iter().all(|area| area.duplicates_visible));
    for area in &counts {
        let counts = &area.counts;
        assert_eq!(counts.multiplicity.iter().sum::<u64>(), counts.incidents);
        assert_eq!(counts.capped_reports(), counts.reports, "nobody called more than eight times");
        let kinds: u64 = area.kinds.iter().map(|kind| kind.counts.reports).sum();
        assert_eq!(kinds, counts.reports);
    }
}

#[tokio::test]
async fn the_older_schema_is_read_whole_and_knows_no_duplicates() {
    let site = Site::new();
    let imported = site
        .import_as("seattle-911-2016", &[data("spd-911-incident-response-2016-03-25.csv")])
        .expect("an import");
    assert_eq!((imported.files[0].rows, imported.files[0].imported), (706, 706));
    let counts = counts(&site.lake, "2016-03..2016-03".parse().expect("a month"), &Engine::default())
        .await
        .expect("counts");
    assert!(counts.iter().all(|area| area.counts.reports == area.counts.incidents));
    assert!(counts.iter().filter(|area| area.counts.reports > 0).all(|area| !area.duplicates_visible));
    assert!(counts.iter().all(|area| area.counts.window.is_none()));
    assert_eq!(counts.iter().map(|area| area.counts.calls).sum::<u64>(), 706);
}

#[tokio::test]
async fn incidents_of_an_area_are_found_by_day_and_kind() {
    let site = Site::new();
    site.import_as("seattle-911-2016", &[data("spd-911-incident-response-2016-03-25.csv")])
        .expect("an import");
    let day: Day = "2016-03-25".parse().expect("a day");
    // The file spells it so.
    let area = "downtown-commerical".parse().expect("a slug");
    let all = near(&site.lake, &area, day.plus(-3)..=day, None, 50).await.expect("incidents");
    let thefts = near(&site.lake, &area, day..=day, Some("theft"), 50).await.expect("incidents");
    assert!(all.len() > thefts.len() && !thefts.is_empty(), "{} {}", all.len(), thefts.len());
    assert!(
        thefts
            .iter()
            .all(|incident| incident.kind == "theft" && incident.day == day && incident.block.is_some())
    );
    let none = near(&site.lake, &area, day.plus(1)..=day.plus(9), None, 50).await.expect("incidents");
    assert_eq!(none, []);
    assert_eq!(near(&site.lake, &area, day..=day, None, 2).await.expect("incidents").len(), 2);
}

#[test]
fn places_are_found_by_what_people_write() {
    let site = Site::new();
    site.import_as("seattle-911-2016", &[data("spd-911-incident-response-2016-03-25.csv")])
        .expect("an import");
    let gazetteer = Gazetteer::of(&site.lake, &ATLAS).expect("a gazetteer");
    let first = |text: &str| gazetteer.find(text).first().map(|place| place.text.as_str());
    assert_eq!(first("9234 Rainier Ave S"), Some("92XX BLOCK OF RAINIER AV S"));
    assert_eq!(first("king and 8th"), Some("S KING ST / 8 AV S"));
    assert_eq!(first("8th Ave S & S King St"), Some("S KING ST / 8 AV S"));
    assert_eq!(first("4200 University Way NE"), Some("42XX BLOCK OF UNIVERSITY WY NE"));
    assert_eq!(first("nowhere at all"), None);
    let place = gazetteer.find("king and 8th")[0];
    assert!((place.lon + 122.322).abs() < 0.001 && (place.lat - 47.598).abs() < 0.001, "{place:?}");
    assert!(place.area.is_some());
}
