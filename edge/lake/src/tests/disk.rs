//! A disk that fills.

use super::*;
use crate::disk::Disk;

/// However much fits, an import that fails leaves what was there, and says what to do.
#[test]
fn a_disk_that_fills_costs_nothing_that_was_there() {
    let mut site = Site::new();
    site.take(&call("E0", "06/01/2023 10:00:00 AM"));
    let before = (site.rows(), site.lake.contents().expect("contents"));
    // Over so many months that all writers fail while there is more to write.
    let month = |n: u32| n % 8 + 1;
    let body: String =
        (0..3_000).map(|n| call(&format!("N{n}"), &format!("0{}/02/2023 10:00:00 AM", month(n)))).collect();
    let path = site.file("more.csv", format!("{HEADER}{body}bad,row\n"));
    let mut failures = 0;
    for room in (0..).map(|step| step * 9_000) {
        site.lake.disk = Disk::full_after(room);
        match site.import(slice::from_ref(&path)) {
            Ok(imported) => {
                assert_eq!(imported.imported(), 3_000);
                break;
            }
            Err(error) => {
                let said = error.to_string();
                assert!(said.contains("Make room on the disk"), "{said}");
                failures += 1;
                assert_eq!((site.rows(), site.lake.contents().expect("contents")), before.clone(), "{room}");
                assert!(!site.lake.workshop().exists());
            }
        }
    }
    assert!(failures > 5, "{failures}");
    assert_eq!(site.rows().len(), 3_001);
}
