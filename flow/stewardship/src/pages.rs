//! The pages of this part.

mod account;
mod agreements;
mod asking;
mod city;
mod my_agreement;
mod orders;
mod people;
mod prove;
mod records;
mod recover;
mod sign_in;
mod start;
mod with_passkey;

use crate::{RecordsError, StewardshipError};
use ::people::PeopleError;
use guard::{Act, AgreementError};
use page::{Cx, Form, Problem, Routes, Typed};
use post::PostError;

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    start_routes()
        .and(sign_in_routes())
        .and(account_routes())
        .and(people_routes())
        .and(agreement_routes())
        .and(records_routes())
}

fn start_routes() -> Routes {
    Routes::new()
        .get("/", Act::ReadPublic, start::home)
        .get("/about", Act::ReadPublic, start::about)
        .get("/health", Act::ReadPublic, start::health)
        .get("/desk", Act::SeeDesk, start::desk)
        .get("/policies", Act::ReadPolicies, start::policies)
}

fn sign_in_routes() -> Routes {
    Routes::new()
        .get("/sign-in", Act::SignIn, sign_in::form)
        .post("/sign-in", Act::SignIn, sign_in::ask)
        .get("/sign-in/sent", Act::SignIn, sign_in::sent)
        .get("/sign-in/link/{secret}", Act::SignIn, sign_in::link)
        .post("/sign-in/link/{secret}", Act::SignIn, sign_in::redeem)
        .get("/sign-in/demo", Act::SignIn, sign_in::roles)
        .post("/sign-in/demo", Act::SignIn, sign_in::choose)
        .post("/sign-in/passkey", Act::SignIn, with_passkey::begin)
        .post("/sign-in/passkey/answer", Act::SignIn, with_passkey::answer)
        .get("/sign-in/recover", Act::SignIn, recover::form)
        .post("/sign-in/recover", Act::SignIn, recover::ask)
        .get("/sign-in/city", Act::SignIn, city::depart)
        .get("/sign-in/city/back", Act::SignIn, city::arrive)
        .post("/sign-out", Act::SignIn, sign_in::leave)
}

fn account_routes() -> Routes {
    Routes::new()
        .get("/my/passkeys", Act::KeepAccount, account::own)
        .post("/my/passkeys", Act::KeepAccount, account::begin)
        .post("/my/passkeys/answer", Act::KeepAccount, account::answer)
        .post("/my/passkeys/{passkey}/remove", Act::KeepAccount, account::remove)
        .post("/my/sessions/end", Act::KeepAccount, account::end)
        .post("/my/sessions/end-others", Act::KeepAccount, account::end_others)
        .get("/prove", Act::KeepAccount, prove::form)
        .post("/prove", Act::KeepAccount, prove::begin)
        .post("/prove/answer", Act::KeepAccount, prove::answer)
        .post("/prove/demo", Act::KeepAccount, prove::in_demo)
}

fn people_routes() -> Routes {
    Routes::new()
        .get("/people", Act::ConfirmPerson, people::everybody)
        .post("/people/waiting/{admission}/start", Act::ConfirmPerson, people::start)
        .post("/people/waiting/{admission}/confirm", Act::ConfirmPerson, people::confirm)
        .get("/people/add", Act::KeepPeople, people::blank)
        .post("/people/add", Act::KeepPeople, people::add)
        .get("/people/{person}", Act::KeepPeople, people::one)
        .post("/people/{person}/give", Act::KeepPeople, people::give)
        .post("/people/{person}/end", Act::KeepPeople, people::end)
        .post("/people/{person}/invite", Act::KeepPeople, people::invite)
}

fn agreement_routes() -> Routes {
    Routes::new()
        .get("/my/agreement", Act::SignAgreement, my_agreement::mine)
        .post("/my/agreement", Act::SignAgreement, my_agreement::sign)
        .get("/my/agreement/duty", Act::UseDuty, my_agreement::duty_form)
        .post("/my/agreement/duty", Act::UseDuty, my_agreement::record)
        .get("/agreements", Act::KeepAgreements, agreements::all)
        .get("/agreements/text", Act::KeepAgreements, agreements::text)
        .post("/agreements/text", Act::KeepAgreements, agreements::adopt)
        .get("/agreements/uses/{duty}", Act::KeepAgreements, agreements::opened)
        .get("/agreements/{person}", Act::KeepAgreements, agreements::somebody)
        .post("/agreements/{person}/suspend", Act::KeepAgreements, agreements::suspend)
        .post("/agreements/{person}/restore", Act::KeepAgreements, agreements::restore)
}

fn records_routes() -> Routes {
    let orders = Routes::new()
        .get("/orders", Act::KeepOrders, orders::all)
        .get("/orders/new", Act::KeepOrders, orders::blank)
        .post("/orders/new", Act::KeepOrders, orders::receive)
        .get("/orders/{order}", Act::KeepOrders, orders::one)
        .post("/orders/{order}/state", Act::KeepOrders, orders::change);
    let requests = Routes::new()
        .get("/records", Act::KeepRequests, records::all)
        .get("/records/log", Act::KeepRequests, records::log)
        .get("/records/new", Act::KeepRequests, records::blank)
        .post("/records/new", Act::KeepRequests, records::open)
        .get("/records/{request}", Act::KeepRequests, records::one)
        .post("/records/{request}/search", Act::KeepRequests, records::search)
        .post("/records/{request}/lines", Act::KeepRequests, records::add)
        .post("/records/{request}/extend", Act::KeepRequests, records::extend)
        .post("/records/{request}/answer", Act::KeepRequests, records::answer)
        .get("/records/{request}/release", Act::KeepRequests, records::release);
    let lines = Routes::new()
        .get("/records/{request}/lines/{line}", Act::Redact, records::line)
        .post("/records/{request}/lines/{line}", Act::Redact, records::decide)
        .post("/records/{request}/lines/{line}/order", Act::KeepOrders, records::order)
        .post("/records/{request}/lines/{line}/treatment", Act::KeepRequests, records::treatment)
        .post("/records/{request}/lines/{line}/hand", Act::KeepRequests, records::hand);
    orders.and(requests).and(lines)
}

/// Says beside a field why an act on orders or records was refused; whatever else went wrong is a
/// problem.
fn refuse(cx: &Cx, form: &mut Form, field: &str, error: RecordsError) -> Result<(), Problem> {
    let Some(key) = error.key() else { return Err(error.into()) };
    let (most, place) = match &error {
        RecordsError::Words(Typed::TooLong(most)) => (*most, 0),
        RecordsError::TooMany(found) | RecordsError::Undecided(found) => (*found, 0),
        RecordsError::Mark(error) => (error.line, error.character),
        _ => (0, 0),
    };
    form.wrong(field, cx.t2(key, "most", most, "character", place));
    Ok(())
}

impl From<RecordsError> for Problem {
    fn from(error: RecordsError) -> Self {
        match error {
            RecordsError::Problem(problem) => problem,
            RecordsError::Store(error) => error.into(),
            _ => Self::StaleForm,
        }
    }
}

impl From<StewardshipError> for Problem {
    fn from(error: StewardshipError) -> Self {
        match error {
            StewardshipError::Problem(problem) => problem,
            StewardshipError::Store(error)
            | StewardshipError::People(PeopleError::Store(error))
            | StewardshipError::Agreement(AgreementError::Store(error))
            | StewardshipError::Post(PostError::Store(error)) => error.into(),
            StewardshipError::Agreement(AgreementError::NoSuchUse)
            | StewardshipError::People(PeopleError::NoSuchPerson | PeopleError::NoSuchSeat) => Self::NotFound,
            other => Self::Defect(other.to_string()),
        }
    }
}
