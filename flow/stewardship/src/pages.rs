//! The pages of this part.

mod account;
mod asking;
mod city;
mod people;
mod prove;
mod recover;
mod sign_in;
mod start;
mod with_passkey;

use crate::StewardshipError;
use ::people::PeopleError;
use guard::Act;
use page::{Problem, Routes};
use post::PostError;

/// The routes of this part.
#[must_use]
pub fn routes() -> Routes {
    start_routes().and(sign_in_routes()).and(account_routes()).and(people_routes())
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

impl From<StewardshipError> for Problem {
    fn from(error: StewardshipError) -> Self {
        match error {
            StewardshipError::Problem(problem) => problem,
            StewardshipError::Store(error)
            | StewardshipError::People(PeopleError::Store(error))
            | StewardshipError::Post(PostError::Store(error)) => error.into(),
            StewardshipError::People(PeopleError::NoSuchPerson | PeopleError::NoSuchSeat) => Self::NotFound,
            other => Self::Defect(other.to_string()),
        }
    }
}
