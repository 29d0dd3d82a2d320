//! Agreements, duties, legal orders and records requests.

use super::{Outcome, Sown, TABLE, act, token};
use guard::{OrderKind, OrderState};
use stewardship::{
    Became, Decision, NewLine, NewOrder, NewRequest, Outcome as Given, RecordsError, Search, StewardshipError,
};
use words::{DutyId, Language, LineId, RequestId, Role};

/// A case number in an order that is nobody's: it has a shape, and so no token.
pub(crate) const IN_ORDER: &str = "QXQX-7Z7Z";

impl Sown {
    /// Everybody at the table has signed; the prosecutor declared a duty and used it; the intake
    /// custodian's agreement was suspended.
    pub(super) async fn agreements(&mut self) -> Outcome<()> {
        let house = self.ground.town.house.clone();
        for role in TABLE.into_iter().chain([Role::IntakeCustodian, Role::Counsel]) {
            self.ground.town.agrees(self.ground.person(role.token())).await;
        }
        let (counsel, reason) = (self.cx(Role::Counsel), token("reason of a suspension"));
        let suspended = self.ground.person("intake-custodian");
        act!(house, StewardshipError, |tx| {
            stewardship::suspend_agreement(tx, &counsel, suspended, &reason)
        })?;
        let prosecutor = self.cx(Role::Prosecutor);
        let id = DutyId::new(&*house.world.chance);
        store::write!(house.store, |tx| -> Result<_, StewardshipError> {
            let text = guard::text_in_force(tx).await?.ok_or(page::Problem::NotFound)?.hash;
            let duties = vec![guard::NewDuty {
                duty: token("duty that was declared"),
                to_whom: token("to whom a duty is"),
                content: token("content of a duty"),
            }];
            let (language, name) = (Language::english(), "Prosecutor".to_owned());
            let new = guard::NewSignature { text, language, name, duties };
            let agreement = stewardship::sign_agreement(tx, &prosecutor, &new).await?;
            let new = guard::NewUse {
                id,
                agreement,
                position: 1,
                used_day: house.world.today(),
                what: token("what was told by a duty"),
                to_whom: token("to whom a duty was used"),
                least: true,
                no_part2: true,
            };
            stewardship::use_duty(tx, &prosecutor, &new).await
        })?;
        self.add("duty", &id);
        Ok(())
    }

    pub(super) async fn records(&mut self) -> Outcome<()> {
        let (counsel, house) = (self.cx(Role::Counsel), self.ground.town.house.clone());
        let today = house.world.today();
        let new = NewOrder {
            id: None,
            kind: OrderKind::Court,
            court: token("court of an order"),
            number: token("number of an order"),
            asks: token("what an order asks"),
            case_number: IN_ORDER.to_owned(),
            received_day: today,
            answer_by: today.plus(14),
        };
        let said = token("how an order was answered");
        let order = store::write!(house.store, |tx| -> Result<_, RecordsError> {
            let order = stewardship::receive_order(tx, &counsel, &new).await?;
            let became = Became { state: OrderState::Answered, day: today, given: true };
            stewardship::move_order(tx, &counsel, order, became, &said).await?;
            Ok(order)
        })?;
        self.add("order", &order);
        // Two that name participants: one of them has a protected address.
        let named: Vec<String> = self.numbers.iter().take(2).cloned().collect();
        for number in named {
            let (court, number_there) = ("Superior Court".to_owned(), "26-1-00018".to_owned());
            let asks = "The record".to_owned();
            let naming = NewOrder { court, number: number_there, asks, case_number: number, ..new.clone() };
            let id = act!(house, RecordsError, |tx| stewardship::receive_order(tx, &counsel, &naming))?;
            self.add("order", &id);
        }
        // One that waits, and one that is answered, so that what is given out can be looked at.
        self.request().await?;
        let (request, lines) = self.request().await?;
        self.given_out(request, lines).await
    }

    async fn request(&mut self) -> Outcome<(RequestId, [LineId; 3])> {
        let (officer, house) = (self.cx(Role::RecordsOfficer), self.ground.town.house.clone());
        let today = house.world.today();
        let new = NewRequest {
            id: None,
            asker: token("who asks for records"),
            reach: token("how to reach who asks for records"),
            wants: token("what is asked for"),
            received_day: today,
        };
        let terms = token("terms of a search for records");
        let search = Search { terms, from: today.plus(-1), until: today };
        let why = token("why a request takes longer");
        let line = |text| NewLine { id: None, text, part2: false };
        let (kept, handed) = (line(token("text of a line")), line(token("text of a line handed to counsel")));
        let part = line(format!("By {}.", token("words withheld from a line")));
        let (request, lines) = store::write!(house.store, |tx| -> Result<_, RecordsError> {
            let request = stewardship::open_request(tx, &officer, &new).await?;
            stewardship::search_records(tx, &officer, request, &search).await?;
            stewardship::extend_request(tx, &officer, request, today.plus(40), &why).await?;
            let one = stewardship::add_line(tx, &officer, request, &kept).await?;
            let two = stewardship::add_line(tx, &officer, request, &handed).await?;
            let three = stewardship::add_line(tx, &officer, request, &part).await?;
            stewardship::hand_line(tx, &officer, request, two, true).await?;
            stewardship::hand_line(tx, &officer, request, three, true).await?;
            Ok((request, [one, two, three]))
        })?;
        self.add("request", &request);
        for line in lines {
            self.add("line", &line);
        }
        Ok((request, lines))
    }

    /// The first line is withheld, the second given out, and of the third a part.
    async fn given_out(&mut self, request: RequestId, lines: [LineId; 3]) -> Outcome<()> {
        let (officer, house) = (self.cx(Role::RecordsOfficer), self.ground.town.house.clone());
        let marked = format!("By [[{}]].", token("words withheld from a line"));
        let outcomes = [(Given::Withheld, ""), (Given::Whole, ""), (Given::Part, marked.as_str())];
        for (line, (outcome, marked)) in lines.into_iter().zip(outcomes) {
            let (marked, exemption) = (marked.to_owned(), "personal".to_owned());
            let decision = Decision { outcome, marked, exemption };
            act!(house, RecordsError, |tx| {
                stewardship::decide_line(tx, &officer, request, line, &decision)
            })?;
        }
        act!(house, RecordsError, |tx| stewardship::answer_request(tx, &officer, request))?;
        self.add("released", &request);
        Ok(())
    }
}
