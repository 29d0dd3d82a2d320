//! The same counts on a cluster.

use super::*;
use crate::counts;

/// `docs/lake.md` says how to start a cluster. Its address is taken from `THROUGHLINE_CLUSTER`, the data of a site from
/// `THROUGHLINE_SITE`; without one a small file is imported.
#[tokio::test]
#[ignore = "needs a cluster"]
async fn a_cluster_counts_the_same_to_the_last_digit() {
    let url = std::env::var("THROUGHLINE_CLUSTER").unwrap_or_else(|_| "df://localhost:50050".to_owned());
    let site = Site::new();
    let lake = match std::env::var_os("THROUGHLINE_SITE") {
        Some(folder) => Lake::of(Path::new(&folder)),
        None => {
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/spd-call-data-2018-2023.csv");
            site.import(&[file]).expect("an import");
            site.lake.clone()
        }
    };
    let months = lake.covers().expect("a dataset").expect("months");
    let here = counts(&lake, months, &Engine::default()).await.expect("counts");
    let cluster = Engine::cluster(&url).expect("a cluster");
    let there = counts(&lake, months, &cluster).await.expect("counts of a cluster");
    assert_eq!(there, here);
    eprintln!("{months}: {} calls", here.iter().map(|area| area.counts.calls).sum::<u64>());
}
