//! Incidents that reach over the end of a month.

use super::*;
use crate::counts;

/// The place among the reports of its incident, by event number.
fn nth(site: &Site) -> Vec<(String, String)> {
    let field = |row: &String, at: usize| row.split('|').nth(at).unwrap_or_default().to_owned();
    site.rows().iter().map(|row| (field(row, 0), field(row, 14))).collect()
}

fn told(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(event, nth)| ((*event).to_owned(), (*nth).to_owned())).collect()
}

#[tokio::test]
async fn midnight_at_the_end_of_a_month_cuts_nothing() {
    let site = Site::new();
    site.take(
        &[
            call("E1", "06/30/2023 11:50:00 PM"),
            call("E2", "07/01/2023 12:10:00 AM"),
            call("E3", "07/01/2023 12:49:00 AM"),
            call("E4", "07/01/2023 12:51:00 AM"),
        ]
        .concat(),
    );
    assert_eq!(nth(&site), told(&[("E1", "1"), ("E2", "2"), ("E3", "3"), ("E4", "1")]));
    let of = |month: &'static str| {
        let lake = site.lake.clone();
        async move {
            counts(&lake, format!("{month}..{month}").parse().expect("a month"), &Engine::default())
                .await
                .expect("counts")[0]
                .counts
                .clone()
        }
    };
    let (june, july) = (of("2023-06").await, of("2023-07").await);
    assert_eq!((june.calls, june.reports, june.incidents, june.multiplicity[2]), (1, 3, 1, 1));
    assert_eq!((july.calls, july.reports, july.incidents), (3, 1, 1));
}

/// A report that comes late changes who was first, over the border and as far as that goes.
#[test]
fn an_earlier_report_moves_the_incidents_after_it() {
    let site = Site::new();
    site.take(
        &[
            call("E2", "06/30/2023 11:50:00 PM"),
            call("E3", "07/01/2023 12:30:00 AM"),
            call("E4", "07/01/2023 12:51:00 AM"),
        ]
        .concat(),
    );
    assert_eq!(nth(&site), told(&[("E2", "1"), ("E3", "2"), ("E4", "1")]));
    site.take(&call("E1", "06/30/2023 11:00:00 PM"));
    assert_eq!(nth(&site), told(&[("E1", "1"), ("E2", "2"), ("E3", "1"), ("E4", "2")]));
}

/// What did not change is not written anew.
#[test]
fn months_that_do_not_change_stay_as_they_are() {
    let site = Site::new();
    site.take(
        &[
            call("E1", "06/01/2023 10:00:00 AM"),
            call("E2", "07/01/2023 10:00:00 AM"),
            call("E3", "08/01/2023 10:00:00 AM"),
        ]
        .concat(),
    );
    let before = site.files();
    site.take(&call("E4", "07/02/2023 10:00:00 AM"));
    let after = site.files();
    assert_eq!((before[0] == after[0], before[1] == after[1], before[2] == after[2]), (true, false, true));
}
