//! A neighbor's browser at a house of all parts, from an address of its own.

use crate::parts;
use axum::{
    Router,
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{Method, Request, header},
};
use page::{House, testing::Page};
use std::net::SocketAddr;
use tower::ServiceExt as _;

/// What a neighbor answers on the steps of telling.
pub(super) type Answers<'a> = &'a [(&'a str, &'a str)];

/// A browser without a network.
#[derive(Clone)]
pub(super) struct Visitor {
    router: Router,
    address: SocketAddr,
}

impl Visitor {
    pub(super) fn of(house: &House) -> Self {
        let router = page::serve_from(house.clone(), parts::routes());
        Self { router, address: SocketAddr::from(([192, 0, 2, 1], 4000)) }
    }

    /// The same browser at another address, one of 65,536.
    pub(super) fn at(&self, number: u16) -> Self {
        let [high, low] = number.to_be_bytes();
        Self { address: SocketAddr::from(([198, 51, high, low], 4000)), ..self.clone() }
    }

    pub(super) async fn get(&self, path: &str) -> Page {
        self.send(Method::GET, path, String::new()).await
    }

    pub(super) async fn post(&self, path: &str, fields: Answers<'_>) -> Page {
        let pair = |(name, value): &(&str, &str)| format!("{}={}", escape(name), escape(value));
        self.send(Method::POST, path, fields.iter().map(pair).collect::<Vec<_>>().join("&")).await
    }

    /// Goes through the steps of telling, up to the last one, where it can be sent.
    pub(super) async fn fill(&self, answers: Answers<'_>) -> Page {
        let mut page = self.get("/tell").await;
        for step in ["emergency", "where", "what", "answer"] {
            page = self.step(&page, step, "next", answers).await;
        }
        page
    }

    /// Sends what [`Self::fill`] filled.
    pub(super) async fn tell(&self, filled: &Page) -> Page {
        self.step(filled, "review", "send", &[]).await
    }

    /// The page behind a receipt.
    pub(super) async fn look_up(&self, receipt: &str) -> Page {
        self.post("/receipt", &[("code", receipt)]).await
    }

    async fn step(&self, page: &Page, step: &str, go: &str, answers: Answers<'_>) -> Page {
        let sealed = page.field("sealed");
        let own = [("sealed", sealed.as_str()), ("step", step), ("go", go)];
        self.post("/tell", &own.iter().chain(answers).copied().collect::<Vec<_>>()).await
    }

    async fn send(&self, method: Method, path: &str, body: String) -> Page {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .extension(ConnectInfo(self.address))
            .body(Body::from(body))
            .expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let (head, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Page {
            status: head.status,
            headers: head.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

/// The twenty digits on the page that a neighbor gets; empty when there are none.
pub(super) fn receipt_on(page: &Page) -> String {
    let code = page.body.split("id=\"receipt-code\"").nth(1).and_then(|rest| rest.split("</p>").next());
    code.unwrap_or_default().chars().filter(char::is_ascii_digit).collect()
}

fn escape(text: &str) -> String {
    text.bytes().flat_map(|byte| format!("%{byte:02X}").into_bytes()).map(char::from).collect()
}
