//! Routes, each with the act that it needs.

use crate::{Cx, House, Problem, session};
use axum::{
    Router,
    extract::Request,
    handler::Handler,
    http::Method,
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use guard::{Act, Thing};

/// What stands before a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// The act concerns the program as a whole: decided before the handler runs.
    Site(Act),
    /// The act concerns one thing: the handler reads the thing and decides inside the same
    /// transaction. (That it does is shown by the authorisation cases.)
    Thing(Act),
}

/// One route, as the authorisation cases see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// The method.
    pub method: Method,
    /// The path with its parameters: `/concerns/{concern}`.
    pub path: &'static str,
    /// What stands before it.
    pub gate: Gate,
}

/// The routes of a part.
#[derive(Default)]
pub struct Routes {
    router: Router<House>,
    list: Vec<Route>,
}

impl Routes {
    /// No routes yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A page.
    #[must_use]
    pub fn get<H, T>(self, path: &'static str, gate: impl Into<Gate>, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.add(Method::GET, path, gate.into(), get(handler))
    }

    /// A form that is sent.
    #[must_use]
    pub fn post<H, T>(self, path: &'static str, gate: impl Into<Gate>, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.add(Method::POST, path, gate.into(), post(handler))
    }

    /// All routes of another part besides these.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.list.extend(other.list);
        Self { router: self.router.merge(other.router), list: self.list }
    }

    /// The list of all routes.
    #[must_use]
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    pub(crate) fn into_router(self) -> Router<House> {
        self.router
    }

    fn add(mut self, method: Method, path: &'static str, gate: Gate, route: MethodRouter<House>) -> Self {
        self.list.push(Route { method, path, gate });
        let guarded = route.layer(from_fn(move |request: Request, next: Next| pass(gate, request, next)));
        Self { router: self.router.route(path, guarded), list: self.list }
    }
}

impl From<Act> for Gate {
    fn from(act: Act) -> Self {
        match act {
            Act::ReadConcern
            | Act::ReadContact
            | Act::ReadDraft
            | Act::ReadMeeting
            | Act::RunMeeting
            | Act::ReadResponse
            | Act::AdvanceResponse
            | Act::ReadParticipant
            | Act::KeepParticipant
            | Act::ReadSegment
            | Act::WriteSegment
            | Act::KeepConsents
            | Act::ReadAccounting
            | Act::ExportAccounting
            | Act::BreakGlass
            | Act::ReviewGlass
            | Act::ReadReferral
            | Act::DecideReferral
            | Act::AdvanceReferral
            | Act::PrepareBrief
            | Act::OpenBrief
            | Act::ReadBrief
            | Act::Contribute
            | Act::RecordBrief
            | Act::Redact
            | Act::ReleaseLine => Self::Thing(act),
            _ => Self::Site(act),
        }
    }
}

/// Whether this form is sent by somebody who was signed in when it was shown and is not any
/// more. They are told so, and not that the page does not exist: what they typed is in their
/// browser still.
fn session_is_over(cx: &Cx, request: &Request) -> bool {
    let cookie = session::cookie(request.headers(), session::cookie_name(&cx.house));
    request.method() == Method::POST
        && !cx.viewer.is_signed_in()
        && cookie.is_some_and(|value| !value.is_empty())
}

/// Lets a request through its gate. Who is not signed in is led to the sign-in page, whether
/// or not the thing exists; who is signed in and may not, sees what does not exist.
async fn pass(gate: Gate, request: Request, next: Next) -> Response {
    let Some(cx) = request.extensions().get::<Cx>() else {
        return Problem::Defect("a route outside the shell".to_owned()).into_response();
    };
    if session_is_over(cx, &request) && !matches!(gate, Gate::Site(act) if cx.may(act)) {
        return Problem::StaleForm.into_response();
    }
    match gate {
        Gate::Site(act) if !cx.may(act) => {
            // Writes the log, as for every denial.
            let _ = cx.require_for(act, &Thing::Site, act.usual_purpose());
            let open = request.method() == Method::GET && !cx.viewer.is_signed_in();
            let problem = if open { Problem::SignInFirst } else { Problem::NotFound };
            problem.into_response()
        }
        _ => next.run(request).await,
    }
}
