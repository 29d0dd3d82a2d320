use super::{Program, acting, done, plan, tried};
use crate::{ReferralError, Whom};
use guard::{Basis, Cause, LegalOrder, Means, OrderKind, OrderState, Purpose, Why};
use page::{
    Cx, Problem,
    testing::{Town, steady},
};
use words::{OrderId, ParticipantId, Role, Segment};

/// An order of this kind that names whoever has this case number.
async fn ordered(town: &Town, kind: OrderKind, case_number: &str) -> OrderId {
    let (id, today) = (OrderId::new(&*town.house.world.chance), town.house.world.today());
    let order = LegalOrder {
        id,
        kind,
        court: "Superior Court".to_owned(),
        number: vec![],
        asks: vec![],
        case_number: town.house.sealed(&LegalOrder::case_purpose(id), case_number),
        received_day: today,
        answer_by: today,
        state: OrderState::Received,
    };
    done!(town, |tx| async { Ok(guard::keep_order(tx, &order).await?) });
    id
}

/// Somebody enrolled of whom everything is kept, and their case number.
async fn whole(program: &Program<'_>) -> (ParticipantId, String) {
    let participant = program.enrolled().await;
    for segment in [Segment::Contact, Segment::Care, Segment::Part2, Segment::Legal, Segment::Safety] {
        program.wrote(participant, segment, &format!("Something of {segment}.")).await;
    }
    let read = done!(program.town, |tx| crate::read(tx, &program.manager, participant));
    (participant, read.participant.number)
}

async fn opens(town: &Town, cx: &Cx, order: OrderId) -> Vec<Segment> {
    let read = done!(town, |tx| crate::read_ordered(tx, cx, order));
    assert_eq!(read.participant.is_some(), !read.shown.is_empty());
    read.shown.iter().map(|one| one.segment).collect()
}

#[tokio::test]
async fn a_court_order_opens_name_cases_and_treatment_and_stands_in_the_ledger() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = whole(&program).await;
        let counsel = acting(&town, "Sam Quist", Role::Counsel).await;
        let order = ordered(&town, OrderKind::Court, &number.to_lowercase()).await;
        let read = done!(town, |tx| crate::read_ordered(tx, &counsel, order));
        let carried = read.shown.iter().find(|one| one.segment == Segment::Part2).expect("it is opened");
        assert_eq!(carried.text, None);
        let all = carried.carried.as_ref().expect("carried").all();
        assert!(all.notice == words::PART2_NOTICE && all.scope.contains("Superior Court"), "{}", all.scope);
        assert_eq!(opens(&town, &counsel, order).await, [Segment::Identity, Segment::Part2, Segment::Legal]);
        // Read twice, it stands there once, and is no disclosure with a consent; on another order once more.
        let told = done!(town, |tx| crate::told(tx, &program.pm, participant, false)).disclosures;
        assert_eq!(told.len(), 3);
        let other = ordered(&town, OrderKind::Court, &number).await;
        assert_eq!(opens(&town, &counsel, other).await.len(), 3);
        let told = done!(town, |tx| crate::told(tx, &program.pm, participant, false)).disclosures;
        assert_eq!(told.len(), 6);
        assert!(told.iter().all(|one| one.it.basis == Basis::Order && one.it.class.is_none()));
        assert!(told.iter().all(|one| one.it.recipient == "Sam Quist (Superior Court)"));
    }
}

#[tokio::test]
async fn nothing_else_opens_anything() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = whole(&program).await;
        let counsel = acting(&town, "Sam Quist", Role::Counsel).await;
        for kind in [OrderKind::Subpoena, OrderKind::Warrant, OrderKind::Other] {
            let order = ordered(&town, kind, &number).await;
            let read = tried!(town, |tx| crate::read_ordered(tx, &counsel, order));
            assert!(matches!(read, Err(ReferralError::Problem(Problem::Refused(Why::Order)))), "{read:?}");
        }
        let court = ordered(&town, OrderKind::Court, &number).await;
        for cx in [&program.pm, &program.manager, &program.officer] {
            let read = tried!(town, |tx| crate::read_ordered(tx, cx, court));
            assert!(matches!(read, Err(ReferralError::Problem(Problem::NotFound))), "{read:?}");
        }
        for number in ["", "BBBB-2222", "Robin Ashdown"] {
            let order = ordered(&town, OrderKind::Court, number).await;
            assert_eq!(opens(&town, &counsel, order).await, []);
        }
        let (world, person) = (&town.house.world, counsel.person().expect("a person"));
        let today = world.today();
        done!(town, |tx| async {
            guard::move_order(tx, world, court, (OrderState::Withdrawn, today), vec![], person).await?;
            Ok(())
        });
        let read = tried!(town, |tx| crate::read_ordered(tx, &counsel, court));
        assert!(matches!(read, Err(ReferralError::Problem(Problem::Refused(Why::Order)))), "{read:?}");
        // Whoever has a conflict is told what they are told of whom nobody knows.
        let court = ordered(&town, OrderKind::Court, &number).await;
        done!(town, |tx| async {
            guard::note_conflict(tx, world, person, participant, Cause::Related, None).await?;
            Ok(())
        });
        assert_eq!(opens(&town, &counsel, court).await, []);
        let told = done!(town, |tx| crate::told(tx, &program.pm, participant, false)).disclosures;
        assert_eq!(told, []);
    }
}

/// What goes out on an order stands in the accounting of whom the order names.
#[tokio::test]
async fn what_is_given_out_on_an_order_is_accounted_for() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (participant, number) = whole(&program).await;
        let (world, person) = (&town.house.world, program.pm.person().expect("a person"));
        for (number, asker) in [(number.as_str(), "The Herald"), ("BBBB-2222", "Somebody else")] {
            let order = ordered(&town, OrderKind::Court, number).await;
            let seal = |purpose: &str| town.house.sealed(purpose, asker);
            let used = ("a line", Purpose::Records);
            done!(town, |tx| async { Ok(guard::use_order(tx, world, order, used, person, seal).await?) });
        }
        let told = done!(town, |tx| crate::told(tx, &program.pm, participant, false)).disclosures;
        let [one] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!((one.it.recipient.as_str(), one.it.means), ("The Herald", Means::Written));
        assert_eq!((one.it.basis, &one.it.segments[..]), (Basis::Order, &[Segment::Part2][..]));
        // What went to a court is all that its order opens.
        let order = ordered(&town, OrderKind::Court, &number).await;
        let seal = |purpose: &str| town.house.sealed(purpose, "Superior Court");
        let used = ("the court", Purpose::Legal);
        done!(town, |tx| async { Ok(guard::use_order(tx, world, order, used, person, seal).await?) });
        let told = done!(town, |tx| crate::told(tx, &program.pm, participant, false)).disclosures;
        let court = told.iter().find(|one| one.it.recipient == "Superior Court").expect("it is told");
        assert_eq!((court.it.purpose.as_str(), court.it.segments.len()), (Purpose::Legal.name(), 3));
    }
}

/// Orders are counsel's to write down: whoever opens many people by them is told of, as anybody is.
#[tokio::test]
async fn many_orders_are_an_alert_and_counsel_steps_out() {
    for town in Town::each(plan).await {
        let program = Program::new(&town).await;
        let (_, number) = whole(&program).await;
        let counsel = acting(&town, "Sam Quist", Role::Counsel).await;
        let order = ordered(&town, OrderKind::Court, &number).await;
        for _ in 0..guard::UNUSUAL {
            opens(&town, &counsel, order).await;
        }
        let fishers = done!(town, |tx| async { Ok(guard::fishers(tx, &town.house.world).await?) });
        assert_eq!(fishers.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Sam Quist"]);
        let whom = Whom::Order(order);
        let stranger = tried!(town, |tx| crate::step_out(tx, &program.officer, whom));
        assert!(matches!(stranger, Err(ReferralError::Problem(Problem::NotFound))), "{stranger:?}");
        for _ in 0..2 {
            done!(town, |tx| crate::step_out(tx, &counsel, whom));
            assert_eq!(opens(&town, &counsel, order).await, []);
        }
    }
}

#[tokio::test]
async fn the_page_of_what_an_order_opens() {
    let town = Town::new(plan()).await;
    let program = Program::new(&town).await;
    let (_, number) = whole(&program).await;
    let counsel = acting(&town, "Sam Quist", Role::Counsel).await;
    let counsel = town.signed_in_as(counsel.person().expect("a person")).await;
    let order = ordered(&town, OrderKind::Court, &number).await;
    let page = counsel.get(&format!("/orders/{order}/record")).await;
    assert!(page.status == 200 && !page.body.contains("Something of care"), "{}", page.body);
    insta::assert_snapshot!("ordered", steady(&page.body));
    let nobody = ordered(&town, OrderKind::Court, "BBBB-2222").await;
    let page = counsel.get(&format!("/orders/{nobody}/record")).await;
    assert!(page.status == 200 && page.body.contains("opens nothing here"), "{}", page.body);
    let subpoena = ordered(&town, OrderKind::Subpoena, &number).await;
    let page = counsel.get(&format!("/orders/{subpoena}/record")).await;
    assert!(page.status == 403 && page.body.contains("42 CFR 2.61"), "{}", page.body);
}
