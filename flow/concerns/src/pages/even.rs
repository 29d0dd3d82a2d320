//! Pages of even length, so that whoever sees only how much was sent cannot tell whether a
//! receipt was found.

use askama::Template;
use axum::{
    http::{HeaderValue, header},
    response::{Html, IntoResponse},
};
use page::Answer;

/// Pages are filled up to a multiple of this many bytes: more than a page of a receipt with a
/// few words said back has.
const STEP: usize = 32 * 1024;

/// Renders a page, filled up with spaces. It is not compressed: that would undo it.
pub(super) fn render_even(template: &impl Template) -> Answer {
    let mut body = template.render()?;
    let full = body.len().div_ceil(STEP) * STEP;
    body.extend(std::iter::repeat_n(' ', full - body.len()));
    let mut response = Html(body).into_response();
    response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("identity"));
    Ok(response)
}
