//! Who comes back late: with a link that is over, or to a house that was closed meanwhile.

use super::{
    ground::{Outcome, plan},
    rows::count,
    site::{databases, made, opened},
    visitor::{Answers, Visitor, receipt_on},
};
use page::testing::Town;
use tempfile::TempDir;
use words::{Moment, Role};

const ANSWERS: Answers<'_> = &[
    ("area", "alki"),
    ("place", "the beach shelter"),
    ("category", "camping"),
    ("body", "Two people sleep there."),
    ("answer_by", "receipt"),
    ("language", "en"),
];

#[tokio::test]
async fn a_used_and_an_expired_link_open_nothing() -> Outcome<()> {
    for town in Town::each(plan).await {
        let visitor = Visitor::of(&town.house);
        let person = town.person("Ash", &[Role::Administrator]).await;
        let world = &town.house.world;
        let ask = async || {
            store::write!(town.house.store, |tx| -> Result<_, people::PeopleError> {
                people::let_in(tx, world, person).await
            })
        };
        let (used, expired) = (ask().await?, ask().await?);
        let path = |secret: &people::Secret| format!("/sign-in/link/{}", secret.reveal());
        // Opening the page uses nothing up; the button does.
        assert_eq!(visitor.get(&path(&used)).await.status.as_u16(), 200);
        assert_eq!(visitor.post(&path(&used), &[]).await.status.as_u16(), 303);
        let sessions = "SELECT COUNT(*) AS value FROM people_session";
        let before = count(town.store(), sessions).await;
        let again = visitor.post(&path(&used), &[]).await;
        town.clock.advance(15 * Moment::MINUTE + Moment::SECOND);
        let late = visitor.post(&path(&expired), &[]).await;
        for page in [&again, &late] {
            assert_eq!(page.status.as_u16(), 410);
            assert!(!page.headers.contains_key("set-cookie"));
            assert!(page.body.contains("href=\"/sign-in\""), "it says how to get a new one");
        }
        assert_eq!(again.body, late.body, "which of the two it was is not told");
        assert_eq!(count(town.store(), sessions).await, before);
    }
    Ok(())
}

#[tokio::test]
async fn a_form_that_was_shown_before_the_program_ended_can_be_sent_after_it() -> Outcome<()> {
    for database in databases().await? {
        let folder = TempDir::new()?;
        let place = folder.path().join("site");
        let (house, _) = made(&place, database).await?;
        let filled = Visitor::of(&house).fill(ANSWERS).await;
        house.store.close().await;
        drop(house);

        let (house, clock) = opened(&place, 77).await?;
        let visitor = Visitor::of(&house);
        let receipt = receipt_on(&visitor.tell(&filled).await);
        assert_eq!(receipt.len(), 20);
        house.store.close().await;

        // And once more: the second click of somebody patient, and the receipt.
        let (house, _) = opened(&place, 78).await?;
        let visitor = Visitor::of(&house);
        assert_eq!(receipt_on(&visitor.tell(&filled).await), receipt);
        assert_eq!(count(&house.store, "SELECT COUNT(*) AS value FROM concerns_report").await, 1);
        assert!(visitor.look_up(&receipt).await.body.contains("Two people sleep there."));
        drop(clock);
        house.store.close().await;
    }
    Ok(())
}

#[tokio::test]
async fn a_form_of_another_site_or_of_long_ago_is_stale() -> Outcome<()> {
    let folder = TempDir::new()?;
    let (one, clock) = made(&folder.path().join("one"), None).await?;
    let (other, _) = made(&folder.path().join("other"), None).await?;
    let filled = Visitor::of(&one).fill(ANSWERS).await;
    assert_eq!(Visitor::of(&other).tell(&filled).await.status.as_u16(), 409);
    clock.advance(8 * 24 * Moment::HOUR);
    assert_eq!(Visitor::of(&one).tell(&filled).await.status.as_u16(), 409);
    for house in [one, other] {
        assert_eq!(count(&house.store, "SELECT COUNT(*) AS value FROM concerns_report").await, 0);
    }
    Ok(())
}

/// The machine's clock was put back while the house was closed: it opens no earlier than it closed.
#[tokio::test]
async fn a_house_opens_no_earlier_than_what_was_written_last() -> Outcome<()> {
    for database in databases().await? {
        let folder = TempDir::new()?;
        made(folder.path(), database).await?.0.store.close().await;
        let open = async || {
            let world = crate::world::world(jiff::tz::TimeZone::UTC, 0).map_err(|fault| fault.to_string())?;
            let folder = crate::site_folder::SiteFolder::new(&super::site::at(folder.path()));
            crate::open::open(&folder, world).await.map_err(|fault| fault.to_string())
        };
        let house = open().await?;
        let ahead = house.world.now().plus(Moment::HOUR);
        let stamp = words::Stamp::At { moment: ahead, day: house.world.today(), actor: None };
        let fact = words::Fact::ReferralOpened { referral: words::ReferralId::new(&*house.world.chance) };
        store::write!(house.store, |tx| -> Result<_, store::StoreError> {
            store::journal::append(tx, &*house.world.chance, stamp, &fact).await
        })?;
        assert!(house.world.now() < ahead);
        house.store.close().await;
        let house = open().await?;
        assert!(house.world.now() >= ahead);
        house.store.close().await;
    }
    Ok(())
}
