//! Whoever hears of somebody under an alias does not learn the name by guessing it.

use super::{
    super::{
        ground::{Outcome, plan},
        two_worlds::{
            asks::Ask,
            eyes::{Eye, Eyes},
        },
    },
    fields::token,
    sow::Sown,
};
use crate::parts;
use axum::http::Method;
use page::testing::Town;
use words::Way;

#[tokio::test]
async fn what_is_added_to_a_brief_tells_nobody_whether_a_guessed_name_is_right() -> Outcome<()> {
    let sown = Sown::on(Town::new(plan()).await).await?;
    let eyes = Eyes::on(&sown.ground.town, parts::routes(), parts::cards())?;
    let who: Eye = eyes.open("representative", sown.ground.person("representative"), Way::Link).await?;
    let path = format!("/workgroup/briefs/{}/add", sown.things["open"][0]);
    let mut answers = vec![];
    for guess in [token("protected participant's name"), token("participant's name")] {
        let form = vec![("regime".to_owned(), "own-eyes".to_owned()), ("text".to_owned(), guess)];
        let ask = Ask { method: Method::POST, path: path.clone(), form, route: "" };
        answers.push(eyes.look(&who, &ask, "en").await?.status);
    }
    assert_eq!(answers[0], answers[1], "a wrong guess and the right one are answered differently");
    Ok(())
}
