//! What a conflict closes besides the record.

use super::{
    super::{
        ground::{Outcome, plan},
        two_worlds::{asks::Ask, eyes::Eyes},
    },
    fields::token,
    sow::Sown,
};
use crate::parts;
use page::testing::Town;
use words::Way;

/// A conflict closes the person: why their glass was broken, too.
#[tokio::test]
async fn a_conflict_closes_why_the_glass_was_broken() -> Outcome<()> {
    let sown = Sown::on(Town::new(plan()).await).await?;
    let eyes = Eyes::on(&sown.ground.town, parts::routes(), parts::cards())?;
    let who = eyes.open("project-manager", sown.ground.person("project-manager"), Way::Link).await?;
    let seen = eyes.look(&who, &Ask::page("/glass"), "en").await?;
    let reason = token("reason for breaking the avoided participant's glass");
    assert_eq!(seen.status, 200);
    assert!(!String::from_utf8_lossy(&seen.body).contains(&reason), "GET /glass shows the reason");
    Ok(())
}
