use super::{DAY, Group, plan, refused};
use crate::{Change, Direction, NewMeeting, NewSeries, State, Why, WorkgroupError, store as rows};
use page::{
    Problem,
    testing::{NOON, Town},
};
use words::{Fact, MeetingId, Moment, Role};

fn new_series(name: &str) -> NewSeries {
    NewSeries { name: name.into(), every_days: 14, place: "City Hall".into(), public: true }
}

async fn meeting(group: &Group<'_>, id: MeetingId) -> crate::Meeting {
    let read = group.town.store().read(async |tx| rows::meeting(tx, id).await);
    read.await.expect("a reading").expect("a meeting")
}

#[tokio::test]
async fn a_series_has_a_name_of_its_own() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        group.series("Work Group").await;
        let cx = group.cx();
        let start = async |new: NewSeries| {
            town.store().write(async |tx| crate::start_series(tx, &cx, &new).await).await
        };
        refused!(start(new_series("Work Group")).await, WorkgroupError::NameTaken);
        refused!(start(new_series("  ")).await, WorkgroupError::Words(page::Typed::Empty));
        refused!(start(new_series("a\u{202E}b")).await, WorkgroupError::Words(page::Typed::Unseen));
        refused!(start(NewSeries { every_days: 0, ..new_series("Other") }).await, WorkgroupError::EveryDays);
        assert_eq!(group.count("SELECT COUNT(*) AS value FROM workgroup_series").await, 1);
    }
}

#[tokio::test]
async fn a_meeting_is_planned_once_and_not_in_the_past() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let series = group.series("Work Group").await;
        let cx = group.cx();
        let plan = async |starts_at, minutes, place: &str| {
            let new = NewMeeting { series, starts_at, minutes, place: place.into(), public: true };
            town.store().write(async |tx| crate::schedule(tx, &cx, &new).await).await
        };
        plan(NOON, 90, "Library").await.expect("today is not too late");
        refused!(plan(NOON, 90, "Library").await, WorkgroupError::AlreadyPlanned);
        refused!(plan(NOON.plus(-DAY), 90, "Library").await, WorkgroupError::Past);
        refused!(plan(NOON.plus(DAY), 5, "Library").await, WorkgroupError::Minutes);
        refused!(plan(NOON.plus(DAY), 90, " ").await, WorkgroupError::Words(page::Typed::Empty));
    }
}

#[tokio::test]
async fn the_next_six_are_planned_once() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let first = group.meeting().await;
        let cx = group.cx();
        let next = async || town.store().write(async |tx| crate::plan_next(tx, &cx, first, 6).await).await;
        assert_eq!(next().await.expect("six"), 6);
        assert_eq!(next().await.expect("a second click"), 0);
        assert_eq!(group.count("SELECT COUNT(*) AS value FROM workgroup_meeting").await, 7);
    }
}

#[tokio::test]
async fn each_change_counts_up_the_revision() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let series = group.series("Work Group").await;
        let id = group.meeting_at(series, NOON.plus(DAY), true).await;
        let other = group.meeting_at(series, NOON.plus(2 * DAY), true).await;
        let cx = group.cx();
        let to = |days| Change {
            starts_at: NOON.plus(days * DAY),
            minutes: 60,
            place: "Library".into(),
            public: true,
        };
        let change = async |to: Change| {
            town.store().write(async |tx| crate::change_meeting(tx, &cx, id, &to).await).await
        };
        change(to(3)).await.expect("a change");
        change(to(3)).await.expect("nothing new");
        assert_eq!(meeting(&group, id).await.revision, 1);
        refused!(change(to(2)).await, WorkgroupError::AlreadyPlanned);
        refused!(change(to(-1)).await, WorkgroupError::Past);
        let cancel = async |id| town.store().write(async |tx| crate::cancel(tx, &cx, id).await).await;
        cancel(id).await.expect("cancelled");
        cancel(id).await.expect("a second click");
        let it = meeting(&group, id).await;
        assert_eq!((it.revision, it.state), (2, State::Cancelled));
        refused!(change(to(4)).await, WorkgroupError::NotNow(State::Cancelled));
        refused!(group.open(id).await, WorkgroupError::NotNow(State::Cancelled));
        assert_eq!(meeting(&group, other).await.revision, 0);
    }
}

#[tokio::test]
async fn a_meeting_opens_on_its_day_and_closes_once() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let series = group.series("Work Group").await;
        let id = group.meeting_at(series, NOON.plus(DAY), true).await;
        refused!(group.open(id).await, WorkgroupError::TooEarly);
        refused!(group.close(id).await, WorkgroupError::NotNow(State::Planned));
        town.clock.advance(DAY - 3 * Moment::HOUR);
        group.open(id).await.expect("opened");
        group.open(id).await.expect("a second click");
        let cx = group.cx();
        let cancelled = town.store().write(async |tx| crate::cancel(tx, &cx, id).await).await;
        refused!(cancelled, WorkgroupError::NotNow(State::Open));
        group.close(id).await.expect("closed");
        group.close(id).await.expect("a second click");
        assert_eq!(group.facts("meeting-closed/1").await, [Fact::MeetingClosed { meeting: id }]);
        refused!(group.open(id).await, WorkgroupError::NotNow(State::Closed));
    }
}

#[tokio::test]
async fn the_agenda_takes_sorted_places_once() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let place = group.concern("Needles at the school", "place-concern", 3).await;
        let gap = group.concern("No night shelter", "service-gap", 3).await;
        let person = group.concern("Somebody in trouble", "referral", 3).await;
        let outside = group.concern("A broken lamp", "outside-lead", 3).await;
        let item = group.list(id, place).await.expect("listed");
        assert_eq!(group.list(id, place).await.expect("a second click"), item);
        group.list(id, gap).await.expect("a service gap");
        refused!(group.list(id, person).await, WorkgroupError::NotForAgenda);
        refused!(group.list(id, outside).await, WorkgroupError::NotForAgenda);
        let unsorted = group.concern("Not sorted", "place-concern", 3).await;
        group.run("DELETE FROM triage_sorting WHERE concern = $1", store::args![unsorted]).await;
        refused!(group.list(id, unsorted).await, WorkgroupError::NotForAgenda);
        let merged = group.concern("The same needles", "place-concern", 2).await;
        group
            .run("UPDATE concerns_concern SET merged_into = $1 WHERE id = $2", store::args![place, merged])
            .await;
        refused!(group.list(id, merged).await, WorkgroupError::Merged);
        assert_eq!(group.facts("item-listed/1").await.len(), 2);
        let listed = Fact::ItemListed { item, meeting: id, concern: place };
        assert!(group.facts("item-listed/1").await.contains(&listed));
    }
}

#[tokio::test]
async fn items_move_and_leave() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let mut items = vec![];
        for title in ["One", "Two", "Three"] {
            let concern = group.concern(title, "place-concern", 3).await;
            items.push(group.list(id, concern).await.expect("listed"));
        }
        let cx = group.cx();
        let order = async || -> Vec<String> {
            let rows = town.store().read(async |tx| rows::items(tx, id).await).await.expect("items");
            rows.into_iter().filter_map(|row| row.title).collect()
        };
        let shift =
            async |item, way| town.store().write(async |tx| crate::move_item(tx, &cx, item, way).await).await;
        shift(items[2], Direction::Up).await.expect("moved");
        assert_eq!(order().await, ["One", "Three", "Two"]);
        shift(items[0], Direction::Up).await.expect("stays");
        shift(items[1], Direction::Down).await.expect("stays");
        shift(items[0], Direction::Down).await.expect("moved");
        assert_eq!(order().await, ["Three", "One", "Two"]);
        let off = async |item| town.store().write(async |tx| crate::take_off(tx, &cx, item).await).await;
        off(items[0]).await.expect("off");
        assert_eq!(order().await, ["Three", "Two"]);
        refused!(off(items[0]).await, WorkgroupError::Problem(Problem::NotFound));
        let again = group.concern("Four", "place-concern", 1).await;
        group.list(id, again).await.expect("listed");
        assert_eq!(order().await, ["Three", "Two", "Four"]);
    }
}

#[tokio::test]
async fn only_the_invited_are_checked_in_and_stay_in_the_record() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let id = group.meeting().await;
        let officer = town.person("Ola Berg", &[Role::Officer]).await;
        let without_seat = town.person("No Seat", &[]).await;
        refused!(group.invite(id, without_seat).await, WorkgroupError::NoSeat);
        let cx = group.cx();
        let check_in =
            async |person| town.store().write(async |tx| crate::check_in(tx, &cx, id, person).await).await;
        let check_out =
            async |person| town.store().write(async |tx| crate::check_out(tx, &cx, id, person).await).await;
        let uninvite =
            async |person| town.store().write(async |tx| crate::uninvite(tx, &cx, id, person).await).await;
        refused!(check_in(officer).await, WorkgroupError::NotInvited);
        group.invite(id, officer).await.expect("invited");
        check_in(officer).await.expect("here");
        let at = "SELECT checked_in_at AS value FROM workgroup_invitation";
        let first = group.count(at).await;
        town.clock.advance(Moment::HOUR);
        check_in(officer).await.expect("a second click");
        assert_eq!(group.count(at).await, first);
        refused!(uninvite(officer).await, WorkgroupError::CheckedIn);
        check_out(officer).await.expect("not here");
        uninvite(officer).await.expect("taken back");
        uninvite(officer).await.expect("a second click");
        assert_eq!(group.count("SELECT COUNT(*) AS value FROM workgroup_invitation").await, 0);
    }
}

#[tokio::test]
async fn acts_ask_at_the_door() {
    let town = Town::new(plan()).await;
    let group = Group::new(&town).await;
    let id = group.meeting().await;
    let concern = group.concern("Needles", "place-concern", 3).await;
    let item = group.list(id, concern).await.expect("listed");
    for role in Role::ALL.iter().filter(|role| **role != Role::ProjectManager) {
        let person = town.person(role.token(), &[*role]).await;
        group.invite(id, person).await.expect("invited");
        let cx = group.cx_of(person, &[*role]);
        let nothing = WorkgroupError::Problem(Problem::NotFound).to_string();
        let outcomes = [
            town.store().write(async |tx| crate::open(tx, &cx, id).await).await,
            town.store().write(async |tx| crate::close(tx, &cx, id).await).await,
            town.store().write(async |tx| crate::cancel(tx, &cx, id).await).await,
            town.store().write(async |tx| crate::check_in(tx, &cx, id, person).await).await,
            town.store().write(async |tx| crate::check_out(tx, &cx, id, person).await).await,
            town.store().write(async |tx| crate::invite(tx, &cx, id, person).await).await,
            town.store().write(async |tx| crate::uninvite(tx, &cx, id, person).await).await,
            town.store().write(async |tx| crate::take_off(tx, &cx, item).await).await,
            town.store().write(async |tx| crate::move_item(tx, &cx, item, Direction::Up).await).await,
            town.store()
                .write(async |tx| crate::list_item(tx, &cx, id, concern, Why::New, "").await)
                .await
                .map(drop),
            town.store().write(async |tx| crate::suggestions(tx, &cx, id).await).await.map(drop),
            town.store()
                .write(async |tx| crate::start_series(tx, &cx, &new_series("X")).await)
                .await
                .map(drop),
            town.store().write(async |tx| crate::plan_next(tx, &cx, id, 6).await).await.map(drop),
        ];
        for (n, outcome) in outcomes.into_iter().enumerate() {
            let why = outcome.expect_err("not for this role").to_string();
            assert_eq!(why, nothing, "{role} {n}");
        }
    }
}

/// Who is checked in hears of people: whoever's seat ended a moment ago checks nobody in, and plans
/// nothing.
#[tokio::test]
async fn a_role_that_ended_a_moment_ago_runs_no_meeting() {
    for town in Town::each(plan).await {
        let group = Group::new(&town).await;
        let meeting = group.meeting().await;
        let cx = group.cx();
        let guest = town.person("Uma Lind", &[Role::Officer]).await;
        town.store().write(async |tx| crate::invite(tx, &cx, meeting, guest).await).await.expect("invited");
        town.person("Ada Finch", &[Role::ProjectManager]).await;
        town.leaves(group.pm).await;
        // The context still says project manager.
        let came = town.store().write(async |tx| crate::check_in(tx, &cx, meeting, guest).await).await;
        refused!(came, WorkgroupError::Problem(Problem::NotFound));
        let began = town.store().write(async |tx| crate::open(tx, &cx, meeting).await).await;
        refused!(began, WorkgroupError::Problem(Problem::NotFound));
        let series =
            town.store().write(async |tx| crate::start_series(tx, &cx, &new_series("B")).await).await;
        refused!(series, WorkgroupError::Problem(Problem::NotFound));
    }
}
