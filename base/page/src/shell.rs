//! The shell around every page, and the way of a request through it.

use crate::{Answer, Cx, House, Problem, Routes, assets, cx, security};
use askama::Template;
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::{Next, from_fn_with_state},
    response::{Html, IntoResponse, Response},
    routing::get,
};
use guard::{Ground, Why};
use people::Viewer;
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// Renders a template as a page.
pub fn render(template: &impl Template) -> Answer {
    Ok(Html(template.render()?).into_response())
}

/// Leads on to another page after a form was sent.
pub fn see_other(path: &str) -> Answer {
    let to =
        HeaderValue::from_str(path).map_err(|_| Problem::Defect("a path that is no header".to_owned()))?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response())
}

/// Puts the routes of all parts behind the shell.
pub fn serve_from(house: House, routes: Routes) -> Router {
    routes
        .into_router()
        .route("/assets/{name}", get(assets::serve))
        .fallback(|| async { Problem::NotFound })
        .layer(CatchPanicLayer::custom(|_| Problem::Defect("a page panicked".to_owned()).into_response()))
        .layer(from_fn_with_state(house.clone(), enter))
        .layer(CompressionLayer::new())
        .layer(CatchPanicLayer::custom(|_| {
            tracing::error!("the shell panicked");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }))
        .with_state(house)
}

/// The way of a request: counted, its origin checked, its viewer found, answered, and its
/// problem, if there is one, made into a page.
async fn enter(State(house): State<House>, mut request: Request, next: Next) -> Response {
    if request.uri().path().starts_with("/assets/") {
        let mut response = next.run(request).await;
        security::harden(&house, &mut response);
        return response;
    }
    let method = request.method().clone();
    let cx = match admit(&house, &mut request).await {
        Ok(cx) => cx,
        Err(problem) => {
            let language = house.language_or_default(None);
            let cx = Cx {
                path: request.uri().path().to_owned(),
                ..Cx::outside(&house, Viewer::anyone(), language)
            };
            let mut response = problem_page(&cx, &problem.into_response());
            security::seal(&cx, &method, &mut response);
            return response;
        }
    };
    let asked = cx::query(request.uri(), "lang").is_some();
    let mut response = next.run(request).await;
    // Nothing of ours answers so: the method or the path is none that the router takes.
    if matches!(response.status(), StatusCode::METHOD_NOT_ALLOWED | StatusCode::BAD_REQUEST) {
        response = or_not_found(response);
    }
    if response.extensions().get::<Problem>().is_some() {
        response = problem_page(&cx, &response);
    }
    if asked && let Some(cookie) = house.language_cookie(cx.language.tag()) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    security::seal(&cx, &method, &mut response);
    response
}

/// A problem of ours as it is; what the router says by itself is a page that does not exist.
fn or_not_found(response: Response) -> Response {
    let is_ours = response.extensions().get::<Problem>().is_some();
    if is_ours { response } else { Problem::NotFound.into_response() }
}

async fn admit(house: &House, request: &mut Request) -> Result<Cx, Problem> {
    security::check_origin(house, request.method(), request.headers())?;
    let address = security::address(house, request);
    if request.method() == axum::http::Method::POST {
        house.limiter.form(address).map_err(|wait| Problem::TooMany { wait })?;
    }
    let is_form_answer = request.method() == axum::http::Method::POST;
    let cx = Cx { is_form_answer, ..Cx::read(house, request.uri(), request.headers()).await? };
    request.extensions_mut().insert(cx.clone());
    request.extensions_mut().insert(security::Address(address));
    Ok(cx)
}

impl Cx {
    /// The version of stylesheet and script, for their addresses.
    #[must_use]
    pub fn assets(&self) -> &'static str {
        &assets::VERSION
    }

    /// The direction of writing of the page's language.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        if matches!(self.language.tag(), "ar" | "fa" | "he" | "ur") { "rtl" } else { "ltr" }
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    cx: &'a Cx,
    title: String,
    mend: String,
    /// Whether what stands in the way is the agreement, which the page leads to.
    sign: bool,
}

/// The page of a problem. It holds nothing of the request, so that what may not be seen and
/// what does not exist have the same bytes.
fn problem_page(cx: &Cx, response: &Response) -> Response {
    let Some(problem) = response.extensions().get::<Problem>() else { return StatusCode::OK.into_response() };
    let first = match problem {
        Problem::SignInFirst => Some(("/sign-in", &cx.path)),
        Problem::ProveFirst { back } => Some(("/prove", back)),
        _ => None,
    };
    if let Some((page, next)) = first {
        let next = percent_encoding::utf8_percent_encode(next, percent_encoding::NON_ALPHANUMERIC);
        return see_other(&format!("{page}?next={next}")).unwrap_or_else(Problem::into_response);
    }
    let wait = if let Problem::TooMany { wait } = problem { *wait } else { 0 };
    let nowhere = Cx {
        path: "/".to_owned(),
        said: String::new(),
        ground: Ground::default(),
        is_form_answer: false,
        ..cx.clone()
    };
    let key = problem.key();
    let page = ProblemPage {
        cx: &nowhere,
        title: cx.t(&format!("{key}-title")),
        mend: cx.t1(&format!("{key}-mend"), "seconds", wait),
        sign: matches!(problem, Problem::Refused(Why::Agreement)),
    };
    let body = page.render().unwrap_or_else(|_| "This page could not be made.".to_owned());
    let mut answer = (response.status(), Html(body)).into_response();
    if let Some(after) = response.headers().get(header::RETRY_AFTER) {
        answer.headers_mut().insert(header::RETRY_AFTER, after.clone());
    }
    answer
}

impl House {
    /// Whether signing in by choosing a role is possible: in the demo only.
    #[must_use]
    pub fn is_demo(&self) -> bool {
        self.site.demo
    }
}

impl Cx {
    /// Counts what is like a form although it is asked for as a page.
    pub fn count_form(&self, address: crate::Visitor) -> Result<(), Problem> {
        self.house.limiter.form(address.0).map_err(|wait| Problem::TooMany { wait })
    }

    /// Counts a try of a receipt code from this visitor's address.
    pub fn count_receipt(&self, address: crate::Visitor) -> Result<(), Problem> {
        self.house.limiter.receipt(address.0).map_err(|wait| Problem::TooMany { wait })
    }
}

/// The visitor's address, to be counted and forgotten: never stored, never logged.
#[derive(Clone, Copy)]
pub struct Visitor(pub(crate) std::net::IpAddr);

impl axum::extract::FromRequestParts<House> for Visitor {
    type Rejection = Problem;
    async fn from_request_parts(parts: &mut axum::http::request::Parts, _: &House) -> Result<Self, Problem> {
        let address = parts.extensions.get::<security::Address>();
        address
            .map(|address| Self(address.0))
            .ok_or_else(|| Problem::Defect("a page outside the shell".to_owned()))
    }
}

/// Used by the session pages: whether a path may be led to after signing in.
#[must_use]
pub fn is_own_path(path: &str) -> bool {
    // Browsers drop tabs and line ends and take a backslash for a slash, so `/\t/elsewhere` leads away.
    path.starts_with('/')
        && !path.starts_with("//")
        && path.bytes().all(|b| b.is_ascii_graphic() && b != b'\\')
}
