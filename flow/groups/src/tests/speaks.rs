use super::*;
use guard::{Ground, Loader as _};

async fn ground(town: &Town, person: PersonId) -> Ground {
    let today = town.house.world.today();
    town.store().read(async |tx| Speaks.ground(tx, person, today).await).await.expect("a ground")
}

#[tokio::test]
async fn somebody_speaks_for_a_group_until_it_is_over() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let rep = town.person("Rosa Quist", &[Role::Representative]).await;
        let (one, two) =
            (pm.add(&council()).await.expect("a group"), pm.add(&tenants()).await.expect("a group"));
        assert_eq!(ground(&town, rep).await, Ground::default());

        pm.speaks(one, rep).await.expect("one group");
        pm.speaks(one, rep).await.expect("the same again");
        pm.speaks(two, rep).await.expect("another group");
        let mut groups = vec![one, two];
        groups.sort();
        let stands = ground(&town, rep).await;
        assert_eq!(stands.groups, groups);
        let areas: Vec<_> = stands.areas.iter().map(words::AreaSlug::as_str).collect();
        assert_eq!(areas, ["ferry-hill", "mill-flats", "old-quay"]);

        pm.no_longer_speaks(one, rep).await.expect("an end");
        assert_eq!(ground(&town, rep).await.groups, [two]);
        // Ended by mistake and given again on the same day.
        pm.speaks(one, rep).await.expect("again");
        assert_eq!(ground(&town, rep).await.groups, groups);
        pm.end(two).await.expect("the end of a group");
        assert_eq!(ground(&town, rep).await.groups, [one]);
        assert_eq!(ground(&town, rep).await.areas.len(), 2);
        town.leaves(rep).await;
        assert_eq!(ground(&town, rep).await, Ground::default());
    }
}

#[tokio::test]
async fn a_group_without_a_neighborhood_counts_too() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let rep = town.person("Rosa Quist", &[Role::Representative]).await;
        let id = pm.add(&NewGroup { areas: vec![], ..council() }).await.expect("a group");
        pm.speaks(id, rep).await.expect("a representative");
        assert_eq!(ground(&town, rep).await, Ground { groups: vec![id], ..Ground::default() });
    }
}

#[tokio::test]
async fn who_does_not_hold_the_role_cannot_speak() {
    for town in Town::each(plan).await {
        let pm = kept(&town).await;
        let id = pm.add(&council()).await.expect("a group");
        let officer = town.person("Olaf Brandt", &[Role::Officer]).await;
        assert!(matches!(pm.speaks(id, officer).await, Err(GroupsError::NotRepresentative)));
        let nobody = PersonId::new(&*town.house.world.chance);
        assert!(matches!(pm.speaks(id, nobody).await, Err(GroupsError::NotRepresentative)));
        let rep = town.person("Rosa Quist", &[Role::Representative]).await;
        town.leaves(rep).await;
        assert!(matches!(pm.speaks(id, rep).await, Err(GroupsError::NotRepresentative)));
    }
}
