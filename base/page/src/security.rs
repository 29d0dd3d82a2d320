//! What every response carries, and which requests are let in at all.

use crate::{Cx, House, Problem};
use axum::{
    extract::{ConnectInfo, Request},
    http::{HeaderMap, HeaderName, HeaderValue, Method, header},
    response::Response,
};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

static ALWAYS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "geolocation=(), camera=(), microphone=()"),
];

/// Puts the headers on a response that every one carries, stylesheet and script too.
pub(crate) fn harden(house: &House, response: &mut Response) {
    let headers = response.headers_mut();
    for (name, value) in &ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if house.site.is_encrypted() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
}

/// Puts the headers on a page.
pub(crate) fn seal(cx: &Cx, method: &Method, response: &mut Response) {
    harden(&cx.house, response);
    let private = is_private(cx, method);
    let headers = response.headers_mut();
    if !headers.contains_key(header::CACHE_CONTROL) {
        let value = if private { "no-store" } else { "no-cache" };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(value));
        headers.insert(header::VARY, HeaderValue::from_static("Cookie, Accept-Language"));
    }
}

/// Pages that a browser on a shared phone must not keep.
fn is_private(cx: &Cx, method: &Method) -> bool {
    cx.viewer.is_signed_in()
        || method == Method::POST
        || ["/tell", "/receipt", "/sign-in"].iter().any(|start| cx.path.starts_with(start))
}

/// Refuses a form that another site made the browser send. Browsers name the origin of a
/// form themselves; one that names nothing is not a browser that follows another site.
pub(crate) fn check_origin(house: &House, method: &Method, headers: &HeaderMap) -> Result<(), Problem> {
    if method != Method::POST {
        return Ok(());
    }
    let value = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = value("sec-fetch-site") {
        return if matches!(site, "same-origin" | "none") { Ok(()) } else { Err(Problem::StaleForm) };
    }
    let Some(origin) = value("origin") else { return Ok(()) };
    let host = value("host").unwrap_or_default();
    let bare = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    let public = house.site.public_url.trim_end_matches('/');
    if origin == public || bare == host { Ok(()) } else { Err(Problem::StaleForm) }
}

/// The visitor's address, used for counting and then forgotten.
pub(crate) fn address(house: &House, request: &Request) -> IpAddr {
    let direct = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |info| info.0.ip());
    if !house.site.behind_proxy {
        return direct;
    }
    // The last one of the last line is the one that our own proxy saw; those before it are hearsay.
    let named = request.headers().get_all("x-forwarded-for").iter().next_back();
    let named = named.and_then(|value| value.to_str().ok());
    named.and_then(|line| line.rsplit(',').next()?.trim().parse().ok()).unwrap_or(direct)
}

/// The visitor's address as a handler may ask for it, to count tries of a receipt.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Address(pub IpAddr);
