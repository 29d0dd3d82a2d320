//! Signing in by the city's own sign-in.

use super::{
    asking::{explain, refused},
    sign_in::{asked, begin, next, with_cookie},
};
use crate::{StewardshipError, sign_in_by_city};
use axum::{extract::RawQuery, http::StatusCode};
use page::{Answer, Cx, Departed, Form, Problem, Visitor, see_other};
use people::{Arrival, Ceremony, Identity, PeopleError, Secret, SignOnTrouble, SingleSignOn};

const BACK: &str = "/sign-in/city/back";

fn provider(cx: &Cx) -> Result<&dyn SingleSignOn, Problem> {
    cx.house.single_sign_on.as_deref().ok_or(Problem::NotFound)
}

/// Leads to the provider. A plain link leads here, since browsers do not let a form lead to
/// another site; that something is kept for it is counted like a form.
pub(super) async fn depart(cx: Cx, visitor: Visitor, RawQuery(query): RawQuery) -> Answer {
    let provider = provider(&cx)?;
    cx.count_form(visitor)?;
    let query = asked(query);
    let world = &cx.house.world;
    let departure = match provider.depart(world, &cx.house.site.address(BACK)).await {
        Ok(departure) => departure,
        Err(trouble) => return in_trouble(&cx, &trouble),
    };
    // A path of ours has no line end.
    let state = format!("{}\n{}", next(&query), departure.kept);
    let secret = store::write!(cx.house.store, |tx| -> Result<Secret, StewardshipError> {
        Ok(people::begin_ceremony(tx, world, Ceremony::SingleSignOn, None, &state).await?)
    })?;
    with_cookie(see_other(&departure.to)?, cx.house.departure_cookie(Some(&secret)))
}

/// Comes back from the provider, in the browser that left for it.
pub(super) async fn arrive(cx: Cx, departed: Departed, RawQuery(query): RawQuery) -> Answer {
    let provider = provider(&cx)?;
    let answer = match enter(&cx, provider, &departed.0, &asked(query)).await {
        Ok(answer) => answer,
        Err(Failed::Trouble(trouble)) => in_trouble(&cx, &trouble)?,
        Err(Failed::House(StewardshipError::People(PeopleError::CeremonyOver))) => {
            refused(&cx, StatusCode::GONE, "passkey-over", "/sign-in")?
        }
        Err(Failed::House(error)) => explain(&cx, error, "/sign-in")?,
    };
    with_cookie(answer, cx.house.departure_cookie(None))
}

enum Failed {
    Trouble(SignOnTrouble),
    House(StewardshipError),
}

impl<E: Into<StewardshipError>> From<E> for Failed {
    fn from(error: E) -> Self {
        Self::House(error.into())
    }
}

async fn enter(
    cx: &Cx,
    provider: &dyn SingleSignOn,
    departed: &str,
    query: &Form,
) -> Result<axum::response::Response, Failed> {
    let world = &cx.house.world;
    let kept = store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        Ok(people::take_ceremony(tx, world, Ceremony::SingleSignOn, None, departed).await?)
    })?;
    let (next, kept) = kept.state().split_once('\n').unwrap_or_default();
    let arrival = Arrival { code: query.raw("code"), state: query.raw("state") };
    let back = cx.house.site.address(BACK);
    let identity: Identity = provider.arrive(world, &back, kept, arrival).await.map_err(Failed::Trouble)?;
    let entered = store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        sign_in_by_city(tx, cx, &identity, Some(next)).await
    })?;
    begin(cx, &entered).map_err(|problem| Failed::House(problem.into()))
}

/// What the provider said wrong is for the log, and a plain sentence for the person.
fn in_trouble(cx: &Cx, trouble: &SignOnTrouble) -> Answer {
    tracing::warn!(why = %trouble, "single sign-on");
    let (status, text) = match trouble {
        SignOnTrouble::Away(_) => (StatusCode::SERVICE_UNAVAILABLE, "city-away"),
        SignOnTrouble::Refused(_) => (StatusCode::FORBIDDEN, "not-let-in"),
    };
    refused(cx, status, text, "/sign-in")
}
