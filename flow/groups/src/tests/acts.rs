use super::*;
use page::Problem;

#[tokio::test]
async fn a_group_is_added_once_and_changed() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let id = pm.add(&council()).await.expect("a group");
        let again = NewGroup { name: "  Mill Flats Council ".into(), ..council() };
        assert_eq!(pm.add(&again).await.expect("the same group"), id);
        let other = NewGroup { kind: Kind::School, ..council() };
        assert!(matches!(pm.add(&other).await, Err(GroupsError::NameTaken)));

        let second = pm.add(&tenants()).await.expect("another group");
        let renamed = NewGroup { name: council().name, ..tenants() };
        assert!(matches!(pm.change(second, &renamed).await, Err(GroupsError::NameTaken)));
        let moved = NewGroup { meets: "Online".into(), areas: vec![], ..council() };
        pm.change(id, &moved).await.expect("a change");
        assert_eq!(pm.group(id).await.meets, "Online");
        let areas = town.store().read(async |tx| crate::store::areas(tx, id).await).await.expect("areas");
        assert_eq!(areas, []);
    }
}

#[tokio::test]
async fn a_group_that_ended_stays_as_it_is() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let rep = town.person("Rosa Quist", &[Role::Representative]).await;
        let id = pm.add(&council()).await.expect("a group");
        pm.end(id).await.expect("an end");
        let ended = pm.group(id).await.ended_day;
        assert_eq!(ended, Some(town.house.world.today()));
        town.clock.advance(3 * DAY);
        pm.end(id).await.expect("the same end");
        assert_eq!(pm.group(id).await.ended_day, ended);
        assert!(matches!(pm.change(id, &council()).await, Err(GroupsError::Over)));
        assert!(matches!(pm.speaks(id, rep).await, Err(GroupsError::Over)));
        assert!(matches!(pm.hold(&dialogue(&town, id, "t")).await, Err(GroupsError::Over)));
        // Its name is not free, and adding it again does not bring it back.
        assert!(matches!(pm.add(&council()).await, Err(GroupsError::NameTaken)));
    }
}

#[tokio::test]
async fn unshaped_groups_are_refused() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        for name in ["", "  ", "a\nb", "a\u{202E}b", &"x".repeat(121)] {
            let group = NewGroup { name: name.into(), ..council() };
            assert!(matches!(pm.add(&group).await, Err(GroupsError::NameShape)), "{name}");
        }
        let group = NewGroup { meets: "x".repeat(201), ..council() };
        assert!(matches!(pm.add(&group).await, Err(GroupsError::MeetsShape)));
        let group = NewGroup { areas: vec!["atlantis".parse().expect("a slug")], ..council() };
        assert!(matches!(pm.add(&group).await, Err(GroupsError::UnknownArea)));
        let none = town.store().read(async |tx| crate::store::groups(tx).await).await.expect("groups");
        assert_eq!(none, []);
    }
}

#[tokio::test]
async fn only_the_project_manager_keeps_groups() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let id = pm.add(&council()).await.expect("a group");
        let rep = town.person("Rosa Quist", &[Role::Representative]).await;
        for role in Role::ALL.iter().copied().filter(|role| *role != Role::ProjectManager) {
            let who = Kept { town: &town, cx: cx(&town, role.token(), &[role]).await };
            let denied = |outcome: Result<(), GroupsError>| {
                assert!(matches!(outcome, Err(GroupsError::Problem(Problem::NotFound))), "{role}");
            };
            denied(who.add(&tenants()).await.map(drop));
            denied(who.change(id, &tenants()).await);
            denied(who.end(id).await);
            denied(who.speaks(id, rep).await);
            denied(who.no_longer_speaks(id, rep).await);
        }
        assert_eq!(pm.group(id).await.name, council().name);
    }
}

#[tokio::test]
async fn what_does_not_exist_is_not_found() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let nothing = GroupId::new(&*town.house.world.chance);
        let person = pm.cx.person().expect("the project manager");
        let missing = |outcome: Result<(), GroupsError>| {
            assert!(matches!(outcome, Err(GroupsError::Problem(Problem::NotFound))));
        };
        missing(pm.change(nothing, &council()).await);
        missing(pm.end(nothing).await);
        missing(pm.speaks(nothing, person).await);
        missing(pm.no_longer_speaks(nothing, person).await);
        missing(pm.hold(&dialogue(&town, nothing, "t")).await.map(drop));
    }
}
