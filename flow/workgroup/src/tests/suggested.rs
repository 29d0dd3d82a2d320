use super::{DAY, Group, plan};
use crate::{State, Suggestion, Why, store as rows};
use page::testing::{NOON, Town};
use words::{DecisionKind, Fact, MeetingId, Moment, Outcome, ReportId, ResponseId, WordId};

async fn suggested(group: &Group<'_>, meeting: MeetingId) -> Vec<(String, Why)> {
    let cx = group.cx();
    let all = group.town.store().read(async |tx| crate::suggestions(tx, &cx, meeting).await).await;
    all.expect("suggestions").into_iter().map(|Suggestion { title, why, .. }| (title, why)).collect()
}

#[tokio::test]
async fn what_waits_most_stands_on_top() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let chance = &*town.house.world.chance;
        let today = group.today();
        group.concern("New", "place-concern", 2).await;
        group.concern("Newer gap", "service-gap", 1).await;
        group.concern("Waits", "place-concern", 20).await;
        group.concern("Waits longer", "place-concern", 30).await;
        group.concern("A person", "referral", 30).await;
        let late = group.concern("Late response", "place-concern", 40).await;
        let response = ResponseId::new(chance);
        let due = today.plus(-2);
        group.tell(today.plus(-30), Fact::ResponsePlanned { response, concern: late, area: None, due }).await;
        let word = |concern, outcome| Fact::WordSaid {
            word: WordId::new(chance),
            concern,
            response: None,
            area: None,
            outcome,
        };
        group.tell(today.plus(-30), word(late, Outcome::Planned)).await;
        let done = group.concern("Done", "place-concern", 40).await;
        group.tell(today.plus(-3), word(done, Outcome::Done)).await;
        let disputed = group.concern("Disputed", "place-concern", 40).await;
        group.tell(today.plus(-3), word(disputed, Outcome::Done)).await;
        let report = ReportId::new(chance);
        group.tell(today.plus(-1), Fact::Contested { report, concern: disputed, area: None }).await;
        let expected = [
            ("Disputed", Why::Contested),
            ("Waits longer", Why::Overdue),
            ("Waits", Why::Overdue),
            ("Late response", Why::Running),
            ("New", Why::New),
            ("Newer gap", Why::New),
        ];
        assert_eq!(suggested(&group, id).await, expected.map(|(title, why)| (title.to_owned(), why)));
    }
}

#[tokio::test]
async fn what_stands_on_an_agenda_ahead_is_not_suggested_and_what_was_put_off_is() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let series = group.series("Work Group").await;
        let first = group.meeting_at(series, NOON.plus(Moment::HOUR), true).await;
        let second = group.meeting_at(series, NOON.plus(14 * DAY), true).await;
        let cx = group.cx();
        let mut items = vec![];
        for title in ["Put off", "Not reached", "Cannot"] {
            let concern = group.concern(title, "place-concern", 3).await;
            items.push(group.list(first, concern).await.expect("listed"));
        }
        assert_eq!(suggested(&group, second).await, []);
        group.open(first).await.expect("opened");
        for (item, kind) in [(items[0], DecisionKind::Wait), (items[2], DecisionKind::Cannot)] {
            let done = town.store().write(async |tx| crate::decide(tx, &cx, item, kind, "So.").await).await;
            done.expect("decided");
        }
        group.close(first).await.expect("closed");
        let again = [("Not reached".to_owned(), Why::Again), ("Put off".to_owned(), Why::Again)];
        assert_eq!(suggested(&group, second).await, again);
        assert_eq!(suggested(&group, first).await, [], "a meeting that is over takes nothing");
    }
}

#[tokio::test]
async fn a_cancelled_meeting_counts_for_nothing() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Work Group").await;
    let first = group.meeting_at(series, NOON.plus(DAY), true).await;
    let second = group.meeting_at(series, NOON.plus(14 * DAY), true).await;
    let concern = group.concern("Needles", "place-concern", 3).await;
    group.list(first, concern).await.expect("listed");
    let set = town.store().write(async |tx| rows::set_state(tx, first, State::Cancelled).await).await;
    set.expect("cancelled");
    assert_eq!(suggested(&group, second).await, [("Needles".to_owned(), Why::New)]);
}

#[tokio::test]
async fn a_meeting_that_was_forgotten_keeps_nothing_back() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let series = group.series("Work Group").await;
    let forgotten = group.meeting_at(series, NOON.plus(Moment::HOUR), true).await;
    let concern = group.concern("Needles", "place-concern", 3).await;
    group.list(forgotten, concern).await.expect("listed");
    let next = group.meeting_at(series, NOON.plus(14 * DAY), true).await;
    assert_eq!(suggested(&group, next).await, []);
    town.clock.advance(DAY);
    assert_eq!(suggested(&group, next).await, [("Needles".to_owned(), Why::New)]);
}

/// What nobody touched for years costs nothing; what is disputed or was put off comes back
/// however old it is.
#[tokio::test]
async fn the_look_back_has_an_end() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let series = group.series("Work Group").await;
        let first = group.meeting_at(series, NOON.plus(Moment::HOUR), true).await;
        let next = group.meeting_at(series, NOON.plus(14 * DAY), true).await;
        let chance = &*town.house.world.chance;
        group.concern("Forgotten", "place-concern", 401).await;
        group.concern("At the edge", "place-concern", 400).await;
        let [answered, disputed, off] = {
            let of = async |title| group.concern(title, "place-concern", 900).await;
            [of("Answered").await, of("Disputed").await, of("Put off").await]
        };
        let today = group.today();
        for concern in [answered, disputed] {
            let word = Fact::WordSaid {
                word: WordId::new(chance),
                concern,
                response: None,
                area: None,
                outcome: Outcome::Done,
            };
            group.tell(today.plus(-800), word).await;
        }
        let report = ReportId::new(chance);
        group.tell(today.plus(-2), Fact::Contested { report, concern: disputed, area: None }).await;
        let item = group.list(first, off).await.expect("listed");
        group.list(first, answered).await.expect("listed");
        group.open(first).await.expect("opened");
        let cx = group.cx();
        let put_off = town
            .store()
            .write(async |tx| crate::decide(tx, &cx, item, DecisionKind::Wait, "Not today.").await);
        put_off.await.expect("decided");
        group.close(first).await.expect("closed");
        // Nobody had a word about it: it waits since its first day.
        let expected =
            [("Disputed", Why::Contested), ("Put off", Why::Overdue), ("At the edge", Why::Overdue)];
        assert_eq!(suggested(&group, next).await, expected.map(|(title, why)| (title.to_owned(), why)));
    }
}

/// Whatever its age, a concern is listed for the reason for which it was suggested.
#[tokio::test]
async fn what_is_put_on_an_agenda_keeps_its_reason() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let next = group.meeting().await;
        let manager = town.signed_in_as(group.pm).await;
        for (title, days, why) in [("New", 2, "new"), ("Waits", 30, "overdue"), ("Forgotten", 900, "overdue")]
        {
            let concern = group.concern(title, "place-concern", days).await.to_string();
            let to = next.to_string();
            let listed = manager.post("/workgroup/items", &[("meeting", &to), ("concern", &concern)]).await;
            assert!(listed.leads_to().contains("said=workgroup-listed"), "{title}");
            let page = manager.get(&format!("/workgroup/{next}")).await.body;
            let item = page.split("tl-agenda__item").find(|part| part.contains(&format!(">{title}</a>")));
            let said = if why == "new" { "New</p>" } else { "No word from us for too long</p>" };
            assert!(item.is_some_and(|item| item.contains(said)), "{title}: {page}");
        }
    }
}
