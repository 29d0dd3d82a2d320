//! How much one visitor may send, counted without keeping who it is.

use super::*;
use crate::{
    Limits,
    testing::{Town, site},
};

/// So few a minute that none comes back while a test runs.
const FEW: Limits = Limits { forms_a_minute: 3, receipts_a_minute: 1 };

async fn limited(behind_proxy: bool) -> Town {
    town_of(Site { limits: FEW, behind_proxy, ..site() }).await
}

async fn sent(town: &Town, from: &str) -> Page {
    post("/open", "place=x").from(from).of(town).await
}

#[tokio::test]
async fn ten_thousand_rapid_requests_are_told_to_wait_and_the_neighbor_is_served() {
    let town = limited(false).await;
    let mut taken = 0;
    for _ in 0..10_000 {
        let page = sent(&town, "198.51.100.7").await;
        if page.status == 303 {
            taken += 1;
            continue;
        }
        assert_eq!(page.status, 429);
        let wait: u64 = header(&page, "retry-after").parse().expect("seconds");
        assert!((1..=60).contains(&wait) && page.body.contains("Nothing was stored"));
        assert!(page.body.contains(&format!("wait {wait} seconds")) && !page.body.contains("198.51"));
        assert!(!format!("{:?}", page.headers).contains("198.51"));
    }
    // One comes back every 20 seconds, however slow this machine is.
    assert!((3..100).contains(&taken), "{taken}");
    assert_eq!(sent(&town, "198.51.100.8").await.status, 303, "another address");
    assert_eq!(get("/open").from("198.51.100.7").of(&town).await.status, 200, "pages can be read");
}

#[tokio::test]
async fn a_network_of_the_long_kind_counts_as_one_visitor() {
    let town = limited(false).await;
    for n in 1..=3 {
        assert_eq!(sent(&town, &format!("2001:db8:1:2::{n}")).await.status, 303);
    }
    assert_eq!(sent(&town, "2001:db8:1:2:ffff:ffff:ffff:ffff").await.status, 429);
    assert_eq!(sent(&town, "2001:db8:1:3::1").await.status, 303, "the next network");
    // An address of the short kind is the same one however it is written.
    for _ in 0..3 {
        assert_eq!(sent(&town, "::ffff:203.0.113.9").await.status, 303);
    }
    assert_eq!(sent(&town, "203.0.113.9").await.status, 429);
}

#[tokio::test]
async fn only_our_own_proxy_names_the_visitor() {
    let direct = limited(false).await;
    let proxied = limited(true).await;
    let ask = |named: &'static str| post("/open", "place=x").from("192.0.2.1").with("x-forwarded-for", named);
    for n in ["203.0.113.1", "203.0.113.2", "203.0.113.3"] {
        assert_eq!(ask(n).of(&direct).await.status, 303);
    }
    assert_eq!(ask("203.0.113.4").of(&direct).await.status, 429, "what a visitor says of itself");
    // What comes before the proxy's own word is hearsay, in the same line or in one of its own.
    for hearsay in ["1.1.1.1, 203.0.113.1", "2.2.2.2,203.0.113.1", "x, y, 203.0.113.1"] {
        assert_eq!(ask(hearsay).of(&proxied).await.status, 303);
    }
    assert_eq!(ask("203.0.113.1").of(&proxied).await.status, 429);
    assert_eq!(ask("3.3.3.3").with("x-forwarded-for", "203.0.113.1").of(&proxied).await.status, 429);
    assert_eq!(ask("203.0.113.1, 203.0.113.2").of(&proxied).await.status, 303);
    assert_eq!(ask("nonsense").of(&proxied).await.status, 303, "then the proxy itself counts");
}

#[tokio::test]
async fn tries_of_a_receipt_are_counted_by_themselves() {
    let town = limited(false).await;
    let cx = Cx::outside(&town.house, people::Viewer::anyone(), words::Language::english());
    let visitor = crate::Visitor("203.0.113.1".parse().expect("an address"));
    assert!(cx.count_receipt(visitor).is_ok());
    assert!(matches!(cx.count_receipt(visitor), Err(Problem::TooMany { wait: 1..=61 })));
    town.house.limiter.sweep();
    assert!(cx.count_receipt(visitor).is_err(), "sweeping forgets the quiet alone");
    assert_eq!(sent(&town, "203.0.113.1").await.status, 303, "forms are another count");
}
