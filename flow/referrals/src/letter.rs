//! Letters to people of the program: that something is to be looked at, or to be kept to oneself. They
//! name nobody and hold nothing of what is known.

use crate::ReferralError;
use page::{Cx, House, IntoArg};
use people::Person;
use post::{
    Letter,
    outbox::{self, Post},
};
use store::Tx;
use words::AnswerBy;

/// A letter to somebody: its texts are `{key}-subject` and `{key}-body`.
pub(crate) struct Notice<'a> {
    /// The first part of the names of its texts.
    pub key: &'a str,
    /// The page to which it leads, on this site.
    pub page: &'a str,
    /// The days of which it speaks, in words; may be empty.
    pub days: String,
    /// What makes it one letter, however often it is asked for.
    pub dedupe: String,
}

/// Puts a letter into the outbox, in the language of whom it is for.
pub(crate) async fn send(tx: &mut Tx, cx: &Cx, to: &Person, notice: Notice<'_>) -> Result<(), ReferralError> {
    let house = &cx.house;
    let letter = written(house, to, &notice);
    let post = Post {
        dedupe: &notice.dedupe,
        about: None,
        channel: AnswerBy::Email,
        letter: &letter,
        not_before: None,
    };
    outbox::put(tx, &house.world, &house.keys.sealer, post).await?;
    Ok(())
}

fn written(house: &House, to: &Person, notice: &Notice<'_>) -> Letter {
    let language = house.language_or_default(Some(&to.language));
    let address = house.site.address(notice.page);
    let args: [(&str, &dyn IntoArg); 3] =
        [("site", &house.site.name), ("page", &address), ("days", &notice.days)];
    let say = |part: &str| house.texts.say(&language, &format!("{}-{part}", notice.key), &args);
    Letter { to: to.email.clone(), subject: say("subject"), body: say("body"), language: language.clone() }
}
