//! Orders and requests, act by act, on each database.

use super::{cx_of, plan};
use crate::{
    Became, Decision, NewLine, NewOrder, NewRequest, Outcome, RecordsError, Search, add_line, answer_request,
    decide_line, extend_request, hand_line, hand_line::handed, move_order, open_request, receive_order,
    sealed::open, search_records, store as rows,
};
use crate::{mark_treatment, name_order};
use guard::{OrderKind, OrderState, Why};
use page::{Cx, Problem, testing::Town};
use words::{Day, Fact, LineId, Moment, OrderId, RequestId, Role};

/// A write that may be refused.
macro_rules! tried {
    ($office:expr, |$tx:ident| $body:expr) => {
        ::store::write!($office.town.house.store, |$tx| -> Result<_, RecordsError> { $body.await })
    };
}
/// A write that must succeed.
macro_rules! done {
    ($office:expr, |$tx:ident| $body:expr) => {
        tried!($office, |$tx| $body).expect("an act")
    };
}

/// A town with a records officer and counsel.
struct Office {
    town: Town,
    officer: Cx,
    counsel: Cx,
}

impl Office {
    async fn each() -> Vec<Self> {
        let mut all = vec![];
        for town in Town::each(plan).await {
            let officer = cx_of(&town, "Rita Olin", &[Role::RecordsOfficer]).await;
            let counsel = cx_of(&town, "Cleo Hart", &[Role::Counsel]).await;
            all.push(Self { town, officer, counsel });
        }
        all
    }

    async fn request(&self) -> RequestId {
        let new = new_request(&self.town);
        done!(self, |tx| open_request(tx, &self.officer, &new))
    }

    async fn line(&self, request: RequestId, text: &str, part2: bool) -> LineId {
        done!(self, |tx| add_line(tx, &self.officer, request, &new_line(text, part2)))
    }

    async fn order(&self, kind: OrderKind) -> OrderId {
        let new = NewOrder { kind, ..new_order(&self.town) };
        done!(self, |tx| receive_order(tx, &self.counsel, &new))
    }

    async fn decided(&self, request: RequestId, line: LineId, it: &Decision) -> Result<(), RecordsError> {
        tried!(self, |tx| decide_line(tx, &self.officer, request, line, it))
    }

    async fn answered(&self, request: RequestId) -> Result<(), RecordsError> {
        tried!(self, |tx| answer_request(tx, &self.officer, request))
    }

    /// What was given out, line by line.
    async fn given(&self, request: RequestId) -> Vec<String> {
        let lines = self.town.store().read(async |tx| rows::whole_lines(tx, request).await).await;
        let text = |line: &rows::LineRow| {
            let given = line.given.as_ref().expect("given");
            open(&self.officer, "records given", line.id, given).expect("opens")
        };
        lines.expect("lines").iter().map(text).collect()
    }

    /// What happened to a thing.
    async fn facts(&self, thing: impl std::fmt::Display) -> Vec<Fact> {
        let thing = thing.to_string();
        let read = self.town.store().read(async |tx| ::store::journal::of_thing(tx, &thing).await).await;
        read.expect("the journal").into_iter().map(|entry| entry.fact).collect()
    }
}

fn new_line(text: &str, part2: bool) -> NewLine {
    NewLine { id: None, text: text.to_owned(), part2 }
}

fn new_request(town: &Town) -> NewRequest {
    NewRequest {
        id: None,
        asker: "Łukasz Ó Briain, ملكة".to_owned(),
        reach: "desk@press.example".to_owned(),
        wants: "What was said of the quay — 全部".to_owned(),
        received_day: town.house.world.today(),
    }
}

/// Where an order stands since a day, nothing given to the court.
const fn became(state: OrderState, day: Day) -> Became {
    Became { state, day, given: false }
}

fn new_order(town: &Town) -> NewOrder {
    let today = town.house.world.today();
    NewOrder {
        id: None,
        kind: OrderKind::Court,
        court: "Superior Court".to_owned(),
        number: "26-1-00017".to_owned(),
        asks: "All records of 李 Robin Ashdown".to_owned(),
        case_number: "k7rm 4xq2".to_owned(),
        received_day: today,
        answer_by: today.plus(14),
    }
}

fn decision(outcome: Outcome, marked: &str, exemption: &str) -> Decision {
    Decision { outcome, marked: marked.to_owned(), exemption: exemption.to_owned() }
}

fn whole() -> Decision {
    decision(Outcome::Whole, "", "")
}

fn needs_order<T: std::fmt::Debug>(answer: &Result<T, RecordsError>) -> bool {
    matches!(answer, Err(RecordsError::Problem(Problem::Refused(Why::Order))))
}

fn is_stale<T: std::fmt::Debug>(answer: &Result<T, RecordsError>) -> bool {
    matches!(answer, Err(RecordsError::Problem(Problem::StaleForm)))
}

fn is_hidden<T: std::fmt::Debug>(answer: &Result<T, RecordsError>) -> bool {
    matches!(answer, Err(RecordsError::Problem(Problem::NotFound)))
}

#[tokio::test]
async fn from_a_request_to_its_answer() {
    for office in Office::each().await {
        let request = office.request().await;
        let one = office.line(request, "Tents at the quay.", false).await;
        let two = office.line(request, "Robin Ashdown and 李 sat there.", false).await;
        let three = office.line(request, "Phone of Robin.", false).await;
        assert!(matches!(office.answered(request).await, Err(RecordsError::Undecided(3))));
        office.decided(request, one, &whole()).await.expect("whole");
        let part = decision(Outcome::Part, "[[2: Robin Ashdown]] and [[李]] sat there.", "reporter");
        office.decided(request, two, &part).await.expect("part");
        office.decided(request, three, &decision(Outcome::Withheld, "", "personal")).await.expect("withheld");
        office.answered(request).await.expect("answered");
        let given = ["Tents at the quay.", "█████ [2] and █████ [1] sat there.", "█████ [2]"];
        assert_eq!(office.given(request).await, given);
        let (log, cited) = office
            .town
            .store()
            .read(async |tx| -> Result<_, ::store::StoreError> {
                Ok((rows::releases(tx, "", 10, 0).await?, rows::citations(tx, request).await?))
            })
            .await
            .expect("the log");
        let log: Vec<_> = log.iter().map(|one| (one.position, one.outcome, one.cites.0.join(" "))).collect();
        assert_eq!(
            log,
            [
                (1, Outcome::Whole, String::new()),
                (2, Outcome::Part, "personal reporter".to_owned()),
                (3, Outcome::Withheld, "personal".to_owned()),
            ]
        );
        let cited: Vec<_> = cited.iter().map(|one| (one.number, one.code.as_str())).collect();
        assert_eq!(cited, [(1, "reporter"), (2, "personal")]);
        let mut facts = office.facts(request).await;
        // Of the same moment, they come in any order.
        facts.sort_by_key(Fact::kind);
        assert_eq!(facts, [Fact::RequestAnswered { request }, Fact::RequestReceived { request }]);
        assert_eq!(office.facts(two).await, [Fact::LineReleased { line: two, request }]);
        assert_eq!(office.facts(three).await, [Fact::LineWithheld { line: three, request }]);
    }
}

#[tokio::test]
async fn nothing_changes_after_the_answer() {
    for office in Office::each().await {
        let request = office.request().await;
        let line = office.line(request, "Tents.", false).await;
        office.decided(request, line, &whole()).await.expect("decided");
        office.answered(request).await.expect("answered");
        let until = office.town.house.world.today().plus(30);
        let search = Search { terms: "tents".to_owned(), from: until, until };
        let more = new_line("More.", false);
        let withheld = decision(Outcome::Withheld, "", "personal");
        let refused = [
            office.decided(request, line, &withheld).await,
            office.answered(request).await,
            tried!(office, |tx| hand_line(tx, &office.officer, request, line, true)),
            tried!(office, |tx| extend_request(tx, &office.officer, request, until, "More.")),
            tried!(office, |tx| add_line(tx, &office.officer, request, &more)).map(drop),
            tried!(office, |tx| search_records(tx, &office.officer, request, &search)).map(drop),
        ];
        for answer in refused {
            assert!(matches!(answer, Err(RecordsError::Answered)), "{answer:?}");
        }
        assert_eq!(office.given(request).await, ["Tents."]);
    }
}

#[tokio::test]
async fn what_tells_of_treatment_needs_a_court_order() {
    for office in Office::each().await {
        let request = office.request().await;
        let line = office.line(request, "Robin went to detox.", true).await;
        assert!(needs_order(&office.decided(request, line, &whole()).await), "without an order");
        let part = decision(Outcome::Part, "[[Robin]] went to detox.", "part2");
        assert!(needs_order(&office.decided(request, line, &part).await), "in part without an order");
        let named = async |order| tried!(office, |tx| name_order(tx, &office.counsel, request, line, order));
        let court = office.order(OrderKind::Court).await;
        assert!(is_hidden(&named(court).await), "not handed to counsel");
        done!(office, |tx| hand_line(tx, &office.officer, request, line, true));
        let by_officer = tried!(office, |tx| name_order(tx, &office.officer, request, line, court));
        assert!(is_hidden(&by_officer), "counsel alone");
        for kind in [OrderKind::Subpoena, OrderKind::Warrant, OrderKind::Other] {
            let order = office.order(kind).await;
            assert!(needs_order(&named(order).await), "{kind}");
        }
        let unknown = OrderId::new(&*office.town.house.world.chance);
        assert!(needs_order(&named(unknown).await), "an id that is nobody's");
        named(court).await.expect("a court order opens it");
        office.decided(request, line, &whole()).await.expect("it is opened");
        let today = office.town.house.world.today();
        done!(office, |tx| move_order(
            tx,
            &office.counsel,
            court,
            became(OrderState::Withdrawn, today),
            "Set aside."
        ));
        assert!(needs_order(&office.answered(request).await), "withdrawn since it was decided");
        assert!(needs_order(&office.decided(request, line, &whole()).await), "withdrawn");
        let open = office.town.store().read(async |tx| rows::request(tx, request).await).await;
        assert_eq!(open.expect("read").expect("a request").answered_day, None, "nothing of it went out");
        let other = office.order(OrderKind::Court).await;
        named(other).await.expect("another order");
        office.decided(request, line, &whole()).await.expect("it is opened");
        office.answered(request).await.expect("answered");
        let log = office.town.store().read(async |tx| rows::releases(tx, "", 9, 0).await).await;
        assert_eq!(log.expect("the log")[0].order_id, Some(other));
    }
}

#[tokio::test]
async fn what_is_withheld_cites_the_list() {
    for office in Office::each().await {
        let request = office.request().await;
        let line = office.line(request, "Robin sat there.", false).await;
        for wrong in ["", "because", "PERSONAL"] {
            let refused = office.decided(request, line, &decision(Outcome::Withheld, "", wrong)).await;
            assert!(matches!(refused, Err(RecordsError::Uncited)), "{wrong}");
            let part = decision(Outcome::Part, "[[Robin]] sat there.", wrong);
            assert!(matches!(office.decided(request, line, &part).await, Err(RecordsError::Mark(_))));
        }
        let unmarked = decision(Outcome::Part, "Robin sat there.", "personal");
        assert!(matches!(office.decided(request, line, &unmarked).await, Err(RecordsError::Unmarked)));
        let changed = decision(Outcome::Part, "[[R]] sat there.", "personal");
        assert!(matches!(office.decided(request, line, &changed).await, Err(RecordsError::Changed)));
        assert!(matches!(office.answered(request).await, Err(RecordsError::Undecided(1))));
    }
}

#[tokio::test]
async fn counsel_redacts_what_is_handed_and_gives_nothing_out() {
    for office in Office::each().await {
        let request = office.request().await;
        let line = office.line(request, "Robin sat there.", false).await;
        let part = decision(Outcome::Part, "[[Robin]] sat there.", "personal");
        let by_counsel = |it: Decision| {
            let office = &office;
            async move { tried!(office, |tx| decide_line(tx, &office.counsel, request, line, &it)) }
        };
        assert!(is_hidden(&by_counsel(part.clone()).await), "not handed");
        done!(office, |tx| hand_line(tx, &office.officer, request, line, true));
        by_counsel(part.clone()).await.expect("handed");
        let given = by_counsel(whole()).await;
        assert!(matches!(given, Err(RecordsError::Problem(Problem::Refused(Why::NotYours)))));
        assert!(is_hidden(&tried!(office, |tx| answer_request(tx, &office.counsel, request))));
        done!(office, |tx| hand_line(tx, &office.officer, request, line, false));
        assert!(is_hidden(&by_counsel(part).await), "taken back");
        office.answered(request).await.expect("what counsel marked goes out");
        assert_eq!(office.given(request).await, ["█████ [1] sat there."]);
    }
}

#[tokio::test]
async fn a_line_belongs_to_its_request() {
    for office in Office::each().await {
        let (request, other) = (office.request().await, office.request().await);
        let line = office.line(request, "Tents.", false).await;
        assert!(is_hidden(&office.decided(other, line, &whole()).await));
        assert!(is_hidden(&tried!(office, |tx| hand_line(tx, &office.officer, other, line, true))));
        let unknown = RequestId::new(&*office.town.house.world.chance);
        assert!(is_hidden(&office.decided(unknown, line, &whole()).await));
        assert!(is_hidden(&office.answered(unknown).await));
    }
}

#[tokio::test]
async fn days_that_cannot_be_are_refused() {
    for office in Office::each().await {
        let today = office.town.house.world.today();
        let ahead = NewRequest { received_day: today.plus(1), ..new_request(&office.town) };
        let refused = tried!(office, |tx| open_request(tx, &office.officer, &ahead));
        assert!(matches!(refused, Err(RecordsError::Day)));
        let request = office.request().await;
        // Monday, June 1: due on Monday, June 8.
        for (until, fits) in [(7, false), (8, true), (8, false), (9, true)] {
            let until = today.plus(until);
            let moved = tried!(office, |tx| extend_request(tx, &office.officer, request, until, "Many."));
            assert_eq!(moved.is_ok(), fits, "{until}");
        }
        office.town.clock.advance(9 * 24 * Moment::HOUR);
        let store = office.town.store();
        let late = async |day| store.read(async |tx| rows::count_late(tx, day).await).await.expect("a count");
        assert_eq!((late(today.plus(9)).await, late(today.plus(10)).await), (0, 1));
        let orders = [(1, 14), (0, -1)].map(|(received, by)| NewOrder {
            received_day: today.plus(9 + received),
            answer_by: today.plus(9 + by),
            ..new_order(&office.town)
        });
        for order in &orders {
            let refused = tried!(office, |tx| receive_order(tx, &office.counsel, order));
            assert!(matches!(refused, Err(RecordsError::Day)));
        }
        for typed in ["No. K7RM-4XQ2", "K7RM-4XQ", "Robin"] {
            let new = NewOrder { case_number: typed.to_owned(), ..new_order(&office.town) };
            let refused = tried!(office, |tx| receive_order(tx, &office.counsel, &new));
            assert!(matches!(refused, Err(RecordsError::CaseNumber)), "{typed}");
        }
    }
}

#[tokio::test]
async fn an_order_moves_on_and_not_back() {
    for office in Office::each().await {
        let order = office.order(OrderKind::Court).await;
        let today = office.town.house.world.today();
        let to = |state, day, said: &'static str| {
            let office = &office;
            async move { tried!(office, |tx| move_order(tx, &office.counsel, order, became(state, day), said)) }
        };
        assert!(matches!(to(OrderState::Answered, today, " ").await, Err(RecordsError::Words(_))));
        assert!(matches!(to(OrderState::Answered, today.plus(1), "x").await, Err(RecordsError::Day)));
        assert!(matches!(to(OrderState::Answered, today.plus(-1), "x").await, Err(RecordsError::Day)));
        let given = Became { given: true, ..became(OrderState::Answered, today) };
        let said = "Copies went to the court.";
        let subpoena = office.order(OrderKind::Subpoena).await;
        let refused = tried!(office, |tx| move_order(tx, &office.counsel, subpoena, given, said));
        assert!(needs_order(&refused), "nothing goes out on a subpoena: {refused:?}");
        done!(office, |tx| move_order(tx, &office.counsel, order, given, said));
        let world = &office.town.house.world;
        let uses = office.town.store().read(async |tx| guard::order_uses(tx, world).await).await;
        let uses = uses.expect("what was given out");
        assert_eq!(uses.iter().map(|one| one.order_id).collect::<Vec<_>>(), [order]);
        assert!(matches!(to(OrderState::Answered, today, "x").await, Err(RecordsError::NotNow(_))));
        to(OrderState::Withdrawn, today, "Set aside.").await.expect("withdrawn");
        for state in OrderState::ALL {
            assert!(matches!(to(*state, today, "x").await, Err(RecordsError::NotNow(_))), "{state}");
        }
    }
}

#[tokio::test]
async fn nobody_else_does_any_of_it() {
    for office in Office::each().await {
        let request = office.request().await;
        let line = office.line(request, "Tents.", false).await;
        let (new, order, today) =
            (new_request(&office.town), new_order(&office.town), office.town.house.world.today());
        let search = Search { terms: "tents".to_owned(), from: today, until: today };
        let more = new_line("x", false);
        for role in Role::ALL {
            let cx = cx_of(&office.town, &format!("One {role}"), &[*role]).await;
            if *role != Role::Counsel {
                assert!(is_hidden(&tried!(office, |tx| receive_order(tx, &cx, &order))), "{role}");
            }
            if *role != Role::RecordsOfficer {
                assert!(is_hidden(&tried!(office, |tx| open_request(tx, &cx, &new))), "{role}");
                assert!(is_hidden(&tried!(office, |tx| add_line(tx, &cx, request, &more))), "{role}");
                assert!(is_hidden(&tried!(office, |tx| search_records(tx, &cx, request, &search))), "{role}");
                assert!(
                    is_hidden(&tried!(office, |tx| decide_line(tx, &cx, request, line, &whole()))),
                    "{role}"
                );
                assert!(is_hidden(&tried!(office, |tx| answer_request(tx, &cx, request))), "{role}");
            }
        }
    }
}

#[tokio::test]
async fn nothing_that_was_typed_lies_open() {
    let office = Office::each().await.remove(0);
    let request = office.request().await;
    let line = office.line(request, "Robin Ashdown sat there.", false).await;
    office.order(OrderKind::Court).await;
    let part = decision(Outcome::Part, "[[Robin Ashdown]] sat there.", "personal");
    office.decided(request, line, &part).await.expect("decided");
    office.answered(request).await.expect("answered");
    let mut bytes = vec![];
    for file in std::fs::read_dir(office.town.db.folder()).expect("a folder") {
        bytes.extend(std::fs::read(file.expect("a file").path()).unwrap_or_default());
    }
    let holds = |text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    assert!(holds("Superior Court"), "the files are those of the database");
    for secret in ["Robin", "Ashdown", "Łukasz", "press.example", "26-1-00017", "AB-0007", "全部"] {
        assert!(!holds(secret), "{secret}");
    }
}

#[tokio::test]
async fn a_line_that_turns_out_to_tell_of_treatment_needs_an_order_whatever_was_decided() {
    for office in Office::each().await {
        let request = office.request().await;
        let line = office.line(request, "She went to detox in May.", false).await;
        office.decided(request, line, &decision(Outcome::Whole, "", "")).await.expect("decided");
        let hidden = tried!(office, |tx| mark_treatment(tx, &office.counsel, request, line));
        assert!(matches!(hidden, Err(RecordsError::Problem(Problem::NotFound))), "{hidden:?}");
        let other = office.request().await;
        let elsewhere = tried!(office, |tx| mark_treatment(tx, &office.officer, other, line));
        assert!(matches!(elsewhere, Err(RecordsError::Problem(Problem::NotFound))), "{elsewhere:?}");
        done!(office, |tx| mark_treatment(tx, &office.officer, request, line));
        let refused = office.answered(request).await;
        assert!(matches!(refused, Err(RecordsError::Problem(Problem::Refused(Why::Order)))), "{refused:?}");
        office.decided(request, line, &decision(Outcome::Withheld, "", "part2")).await.expect("withheld");
        office.answered(request).await.expect("answered");
        assert_eq!(office.given(request).await.len(), 1);
        assert!(!office.given(request).await[0].contains("detox"));
        let late = tried!(office, |tx| mark_treatment(tx, &office.officer, request, line));
        assert!(matches!(late, Err(RecordsError::Answered)), "{late:?}");
    }
}

#[tokio::test]
async fn an_order_that_is_sent_twice_is_written_down_once() {
    for office in Office::each().await {
        let id = OrderId::new(&*office.town.house.world.chance);
        let new = NewOrder { id: Some(id), ..new_order(&office.town) };
        for _ in 0..2 {
            assert_eq!(done!(office, |tx| receive_order(tx, &office.counsel, &new)), id);
        }
        let today = office.town.house.world.today();
        let answered = became(OrderState::Answered, today);
        done!(office, |tx| move_order(tx, &office.counsel, id, answered, "Sent."));
        assert_eq!(done!(office, |tx| receive_order(tx, &office.counsel, &new)), id, "answered meanwhile");
        let (orders, steps) = office
            .town
            .store()
            .read(async |tx| -> Result<_, guard::KeepError> {
                Ok((guard::orders(tx).await?, guard::order_steps(tx, id).await?))
            })
            .await
            .expect("orders");
        assert_eq!(orders.iter().map(|one| (one.id, one.state)).collect::<Vec<_>>(), [(id, answered.state)]);
        assert_eq!(steps.len(), 1);
        assert_eq!(office.facts(id).await, [Fact::OrderReceived { order: id }]);
    }
}

#[tokio::test]
async fn the_id_of_another_order_takes_nothing_and_loses_nothing() {
    for office in Office::each().await {
        let order = office.order(OrderKind::Court).await;
        let same = NewOrder { id: Some(order), ..new_order(&office.town) };
        let text = |text: &str| text.to_owned();
        let others = [
            NewOrder { kind: OrderKind::Subpoena, ..same.clone() },
            NewOrder { court: text("Municipal Court"), ..same.clone() },
            NewOrder { number: text("26-1-00018"), ..same.clone() },
            NewOrder { asks: text("Nothing"), ..same.clone() },
            NewOrder { case_number: String::new(), ..same.clone() },
            NewOrder { received_day: same.received_day.plus(-1), ..same.clone() },
            NewOrder { answer_by: same.answer_by.plus(1), ..same.clone() },
        ];
        for new in &others {
            let refused = tried!(office, |tx| receive_order(tx, &office.counsel, new));
            assert!(is_stale(&refused), "{new:?}: {refused:?}");
        }
        // The same words by somebody else are not the same form.
        let somebody = cx_of(&office.town, "Sam Quist", &[Role::Counsel]).await;
        assert!(is_stale(&tried!(office, |tx| receive_order(tx, &somebody, &same))));
        assert_eq!(done!(office, |tx| receive_order(tx, &office.counsel, &same)), order);
        let kept = office.town.store().read(async |tx| guard::orders(tx).await).await.expect("orders");
        assert_eq!(kept.len(), 1);
        let asks = open(&office.counsel, "order asks", order, &kept[0].asks).expect("opens");
        assert_eq!((asks, kept[0].kind), (same.asks.clone(), OrderKind::Court));
        assert_eq!(office.facts(order).await.len(), 1);
    }
}

#[tokio::test]
async fn a_request_that_is_sent_twice_is_written_down_once() {
    for office in Office::each().await {
        let id = RequestId::new(&*office.town.house.world.chance);
        let new = NewRequest { id: Some(id), ..new_request(&office.town) };
        for _ in 0..2 {
            assert_eq!(done!(office, |tx| open_request(tx, &office.officer, &new)), id);
        }
        let text = |text: &str| text.to_owned();
        let others = [
            NewRequest { asker: text("Ana Ruiz"), ..new.clone() },
            NewRequest { reach: text("ana@mail.example"), ..new.clone() },
            NewRequest { wants: text("Everything"), ..new.clone() },
            NewRequest { received_day: new.received_day.plus(-1), ..new.clone() },
        ];
        for other in &others {
            let refused = tried!(office, |tx| open_request(tx, &office.officer, other));
            assert!(is_stale(&refused), "{other:?}: {refused:?}");
        }
        let somebody = cx_of(&office.town, "Sam Quist", &[Role::RecordsOfficer]).await;
        assert!(is_stale(&tried!(office, |tx| open_request(tx, &somebody, &new))));
        let until = office.town.house.world.today().plus(30);
        done!(office, |tx| extend_request(tx, &office.officer, id, until, "Many."));
        office.answered(id).await.expect("answered");
        assert_eq!(done!(office, |tx| open_request(tx, &office.officer, &new)), id, "answered meanwhile");
        let all = office.town.store().read(async |tx| rows::requests(tx).await).await.expect("requests");
        let all: Vec<_> = all.iter().map(|one| (one.id, one.answer_by)).collect();
        assert_eq!(all, [(id, until)], "its clock was not set again");
        let mut facts = office.facts(id).await;
        facts.sort_by_key(Fact::kind);
        assert_eq!(facts, [Fact::RequestAnswered { request: id }, Fact::RequestReceived { request: id }]);
    }
}

#[tokio::test]
async fn a_line_that_is_sent_twice_is_added_once() {
    for office in Office::each().await {
        let (request, other) = (office.request().await, office.request().await);
        let id = LineId::new(&*office.town.house.world.chance);
        let new = NewLine { id: Some(id), ..new_line("Tents at the quay.", false) };
        let sent =
            async |request, new: &NewLine| tried!(office, |tx| add_line(tx, &office.officer, request, new));
        for _ in 0..2 {
            assert_eq!(sent(request, &new).await.expect("added"), id);
        }
        let words = NewLine { text: "Tents.".to_owned(), ..new.clone() };
        let tells = NewLine { part2: true, ..new.clone() };
        for (request, forged) in [(other, &new), (request, &words), (request, &tells)] {
            assert!(is_stale(&sent(request, forged).await), "{forged:?}");
        }
        done!(office, |tx| mark_treatment(tx, &office.officer, request, id));
        assert_eq!(sent(request, &new).await.expect("marked meanwhile"), id);
        office.decided(request, id, &decision(Outcome::Withheld, "", "part2")).await.expect("withheld");
        office.answered(request).await.expect("answered");
        assert_eq!(sent(request, &new).await.expect("answered meanwhile"), id);
        let counts = async |request| {
            office.town.store().read(async |tx| rows::lines(tx, request).await).await.expect("lines").len()
        };
        assert_eq!((counts(request).await, counts(other).await), (1, 0));
        assert_eq!(office.facts(id).await, [Fact::LineWithheld { line: id, request }]);
    }
}

#[tokio::test]
async fn each_line_that_is_handed_is_asked_of_the_guard() {
    for office in Office::each().await {
        let request = office.request().await;
        let line = office.line(request, "Went to detox.", true).await;
        office.line(request, "Tents.", false).await;
        done!(office, |tx| hand_line(tx, &office.officer, request, line, true));
        for role in Role::ALL {
            let cx = cx_of(&office.town, &format!("One {role}"), &[*role]).await;
            let shown = done!(office, |tx| handed(tx, &cx));
            let shown: Vec<_> = shown.iter().map(|one| one.id).collect();
            let may = matches!(role, Role::Counsel | Role::RecordsOfficer);
            assert_eq!(shown, if may { vec![line] } else { vec![] }, "{role}");
        }
        done!(office, |tx| hand_line(tx, &office.officer, request, line, false));
        assert!(done!(office, |tx| handed(tx, &office.counsel)).is_empty(), "taken back");
    }
}
