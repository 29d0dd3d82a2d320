//! The same counts on a cluster.

use super::*;
use crate::counts;

/// `docs/lake.md` says how to start a cluster. Its address is taken from `THROUGHLINE_CLUSTER`.
#[tokio::test]
#[ignore = "needs a cluster"]
async fn a_cluster_counts_the_same_to_the_last_digit() {
    let url = std::env::var("THROUGHLINE_CLUSTER").unwrap_or_else(|_| "df://localhost:50050".to_owned());
    let site = Site::new();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/spd-call-data-2018-2023.csv");
    site.import(&[file]).expect("an import");
    let months = "2018-01..2023-12".parse().expect("months");
    let here = counts(&site.lake, months, &Engine::default()).await.expect("counts");
    let cluster = Engine::cluster(&url).expect("a cluster");
    let there = counts(&site.lake, months, &cluster).await.expect("counts of a cluster");
    assert_eq!(there, here);
}
