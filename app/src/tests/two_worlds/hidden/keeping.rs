//! Agreements of others, legal orders, records requests, names that are set aside, recoveries.

use super::{super::super::ground::act, Hidden, Outcome};
use guard::{OrderKind, OrderState};
use referrals::{Door, NewReferral, ReferralError};
use stewardship::{
    Became, Decision, NewLine, NewOrder, NewRequest, Outcome as Given, RecordsError, StewardshipError,
};
use triage::TriageError;
use words::{DutyId, Language, PersonId, RequestId, Role};

/// Those inside whose agreements come and go. The project manager's stays, or no brief would be opened.
const INSIDE: [Role; 5] =
    [Role::Officer, Role::CaseManager, Role::Prosecutor, Role::Defender, Role::IntakeCustodian];

impl Hidden {
    /// The acts of those who keep the program's house.
    pub(super) async fn kept(&mut self, what: &str) -> Outcome<()> {
        match what {
            "sign" => self.sign().await,
            "suspend" => self.suspend(true).await,
            "restore" => self.suspend(false).await,
            "use a duty" => self.use_duty().await,
            "receive an order" => self.receive_order().await,
            "move an order" => self.move_order().await,
            "open a request" => self.open_request().await,
            "add a line" => self.add_line().await,
            "decide a line" => self.decide_line().await,
            "hand a line" => self.hand_line().await,
            "extend a request" => self.extend().await,
            "move a name" => self.move_name().await,
            "adopt a draft" => self.adopt().await,
            "recover" => self.recover().await,
            other => Err(format!("nobody knows how to {other}").into()),
        }
    }

    fn insider(&self) -> Outcome<Role> {
        Ok(*self.dice.one(&INSIDE).ok_or("a role")?)
    }

    async fn sign(&mut self) -> Outcome<()> {
        let cx = self.cx(self.insider()?);
        let duties = vec![guard::NewDuty {
            duty: "Mandated reporter".to_owned(),
            to_whom: "The county".to_owned(),
            content: "Children".to_owned(),
        }];
        store::write!(self.house.store, |tx| -> Result<_, StewardshipError> {
            let text = guard::text_in_force(tx).await?.ok_or(page::Problem::NotFound)?.hash;
            let (language, name, duties) = (Language::english(), "Somebody".to_owned(), duties.clone());
            let new = guard::NewSignature { text, language, name, duties };
            stewardship::sign_agreement(tx, &cx, &new).await
        })?;
        Ok(())
    }

    async fn suspend(&mut self, suspends: bool) -> Outcome<()> {
        let (cx, person, reason) = (self.cx(Role::Counsel), self.person(self.insider()?), self.secret());
        if suspends {
            act!(self.house, StewardshipError, |tx| {
                stewardship::suspend_agreement(tx, &cx, person, &reason)
            })?;
        } else {
            act!(self.house, StewardshipError, |tx| stewardship::restore_agreement(tx, &cx, person))?;
        }
        Ok(())
    }

    async fn use_duty(&mut self) -> Outcome<()> {
        let cx = self.cx(self.insider()?);
        let (id, what, person) = (DutyId::new(&*self.house.world.chance), self.secret(), cx.person()?);
        store::write!(self.house.store, |tx| -> Result<_, StewardshipError> {
            let signed = guard::signed(tx, person).await?.ok_or(page::Problem::NotFound)?;
            let new = guard::NewUse {
                id,
                agreement: signed.id,
                position: 1,
                used_day: cx.house.world.today(),
                what: what.clone(),
                to_whom: "The county".to_owned(),
                least: true,
                no_part2: true,
            };
            stewardship::use_duty(tx, &cx, &new).await
        })?;
        Ok(())
    }

    async fn receive_order(&mut self) -> Outcome<()> {
        let (cx, today) = (self.cx(Role::Counsel), self.house.world.today());
        let new = NewOrder {
            id: None,
            kind: *self.dice.one(OrderKind::ALL).ok_or("a kind")?,
            court: self.somebodys_name(),
            number: self.secret(),
            asks: self.secret(),
            case_number: "K7RM-4XQ2".to_owned(),
            received_day: today,
            answer_by: today.plus(14),
        };
        let id = act!(self.house, RecordsError, |tx| stewardship::receive_order(tx, &cx, &new))?;
        self.known.orders.push(id);
        Ok(())
    }

    async fn move_order(&mut self) -> Outcome<()> {
        let (cx, day, said) = (self.cx(Role::Counsel), self.house.world.today(), self.secret());
        let order = *self.dice.late(&self.known.orders).ok_or("no order")?;
        let state = *self.dice.one(OrderState::ALL).ok_or("a state")?;
        let became = Became { state, day, given: self.dice.even() };
        act!(self.house, RecordsError, |tx| stewardship::move_order(tx, &cx, order, became, &said))?;
        Ok(())
    }

    async fn open_request(&mut self) -> Outcome<()> {
        let (cx, today) = (self.cx(Role::RecordsOfficer), self.house.world.today());
        let new = NewRequest {
            id: None,
            asker: self.somebodys_name(),
            reach: "desk@press.example".to_owned(),
            wants: self.secret(),
            received_day: today.plus(-i64::try_from(self.dice.below(30))?),
        };
        let id = act!(self.house, RecordsError, |tx| stewardship::open_request(tx, &cx, &new))?;
        self.known.requests.push(id);
        Ok(())
    }

    fn request(&self) -> Outcome<RequestId> {
        Ok(*self.dice.late(&self.known.requests).ok_or("no request")?)
    }

    async fn add_line(&mut self) -> Outcome<()> {
        let (cx, request, text) = (self.cx(Role::RecordsOfficer), self.request()?, self.secret());
        let new = NewLine { id: None, text, part2: self.dice.even() };
        let line = act!(self.house, RecordsError, |tx| stewardship::add_line(tx, &cx, request, &new))?;
        self.known.lines.push((request, line));
        Ok(())
    }

    async fn decide_line(&mut self) -> Outcome<()> {
        let cx = self.cx(Role::RecordsOfficer);
        let (request, line) = *self.dice.late(&self.known.lines).ok_or("no line")?;
        let decision = Decision {
            outcome: if self.dice.even() { Given::Whole } else { Given::Withheld },
            marked: String::new(),
            exemption: "personal".to_owned(),
        };
        act!(self.house, RecordsError, |tx| stewardship::decide_line(tx, &cx, request, line, &decision))?;
        Ok(())
    }

    async fn hand_line(&mut self) -> Outcome<()> {
        let (cx, handed) = (self.cx(Role::RecordsOfficer), self.dice.even());
        let (request, line) = *self.dice.late(&self.known.lines).ok_or("no line")?;
        act!(self.house, RecordsError, |tx| stewardship::hand_line(tx, &cx, request, line, handed))?;
        Ok(())
    }

    async fn extend(&mut self) -> Outcome<()> {
        let (cx, request, reason) = (self.cx(Role::RecordsOfficer), self.request()?, self.secret());
        let until = self.house.world.today().plus(i64::try_from(self.dice.below(60))?);
        act!(self.house, RecordsError, |tx| {
            stewardship::extend_request(tx, &cx, request, until, &reason)
        })?;
        Ok(())
    }

    /// The name that a report begins with moves into a restricted draft.
    async fn move_name(&mut self) -> Outcome<()> {
        let cx = self.cx(Role::ProjectManager);
        let (report, length) = self.known.named.pop().ok_or("no report with a name")?;
        let range = 0..length;
        let ranges = std::slice::from_ref(&range);
        let draft = act!(self.house, TriageError, |tx| triage::move_name(tx, &cx, report, ranges))?;
        self.known.drafts.push(draft);
        Ok(())
    }

    async fn adopt(&mut self) -> Outcome<()> {
        let cx = self.cx(Role::ProjectManager);
        let draft = *self.dice.late(&self.known.drafts).ok_or("no draft")?;
        let new = NewReferral {
            id: None,
            door: Door::Community,
            name: self.somebodys_name(),
            alias: String::new(),
            met: self.secret(),
            area: None,
            made_by: None,
        };
        let id = act!(self.house, ReferralError, |tx| referrals::adopt_draft(tx, &cx, draft, &new))?;
        self.known.referrals.push(id);
        Ok(())
    }

    /// Somebody inside lost their passkeys, and is let in again by two others.
    async fn recover(&mut self) -> Outcome<()> {
        let (cx, lost) = (self.cx(Role::Administrator), self.insider()?);
        let email = format!("{}@example.org", lost.token());
        act!(self.house, StewardshipError, |tx| stewardship::ask_recovery(tx, &cx, &email))?;
        let now = self.house.world.now();
        let all = act!(self.house, people::PeopleError, |tx| people::admissions(tx, now))?;
        self.known.admissions = all.iter().map(|one| one.id).collect();
        let person: PersonId = self.person(lost);
        if let Some(one) = all.iter().find(|one| one.person == person && one.waits_for_first()) {
            let id = one.id;
            act!(self.house, StewardshipError, |tx| stewardship::start_recovery(tx, &cx, id))?;
        }
        Ok(())
    }
}
