//! Everybody's agreements, for those who keep them.

mod one;
mod text;

pub(super) use one::{opened, restore, somebody, suspend};
pub(super) use text::{adopt, text};

use crate::{
    agreement::{AHEAD_DAYS, State, sits_at_table},
    ask_anew::ask_anew,
};
use askama::Template;
use guard::{Act, DutyUse, Signed, Text};
use page::{Answer, Cx, Problem, render};
use people::{Person, Seat};
use std::collections::HashMap;
use words::{Day, PersonId, Role};

/// Somebody with a role, and how their agreement stands.
pub(super) struct Member {
    pub person: Person,
    pub roles: Vec<Role>,
    pub state: State,
    pub lapses: Option<Day>,
    /// Whether it lapses in the next sixty days.
    pub is_ahead: bool,
}

impl Member {
    fn of(person: Person, seats: &[Seat], signed: Option<&Signed>, today: Day) -> Self {
        let signature = signed.map(Signed::signature);
        let state = State::of(signed, today);
        Self {
            person,
            roles: seats.iter().map(|seat| seat.role).collect(),
            state,
            lapses: signature.as_ref().and_then(guard::Signature::lapses),
            is_ahead: state.counts() && signature.is_some_and(|one| one.lapses_within(AHEAD_DAYS, today)),
        }
    }

    fn sits(&self) -> bool {
        sits_at_table(&self.roles)
    }
}

#[derive(Template)]
#[template(path = "agreements.html")]
struct AgreementsPage<'a> {
    cx: &'a Cx,
    members: Vec<Member>,
    text: Option<Text>,
    uses: Vec<DutyUse>,
}

impl AgreementsPage<'_> {
    fn ahead(&self) -> Vec<&Member> {
        let mut ahead: Vec<_> = self.members.iter().filter(|member| member.is_ahead).collect();
        ahead.sort_by_key(|member| member.lapses);
        ahead
    }

    fn at_table(&self) -> usize {
        self.members.iter().filter(|member| member.sits()).count()
    }

    fn counting(&self) -> usize {
        self.members.iter().filter(|member| member.sits() && member.state.counts()).count()
    }
}

pub(super) async fn all(cx: Cx) -> Answer {
    let today = cx.house.world.today();
    let (people, signed, text, uses) = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        ask_anew(tx, &cx, Act::KeepAgreements).await?;
        let people = people::list(tx, today).await?;
        let signed = guard::all_signed(tx).await?;
        Ok((people, signed, guard::text_in_force(tx).await?, guard::duty_uses(tx, None).await?))
    })?;
    let mut signed: HashMap<PersonId, Signed> = signed.into_iter().map(|one| (one.person, one)).collect();
    let seated = people.into_iter().filter(|(_, seats)| !seats.is_empty());
    let members = seated
        .map(|(person, seats)| {
            let own = signed.remove(&person.id);
            Member::of(person, &seats, own.as_ref(), today)
        })
        .collect();
    render(&AgreementsPage { cx: &cx, members, text, uses })
}
