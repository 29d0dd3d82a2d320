//! The letters that carry a sign-in link.

use crate::{StewardshipError, landing::own_path};
use page::{House, IntoArg};
use people::{Person, Secret};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use post::{
    Letter,
    outbox::{self, Post},
};
use store::Tx;
use words::AnswerBy;

/// A letter with a sign-in link. `text` is the first part of the names of its two texts:
/// `sign-in-letter` has `-subject` and `-body`.
pub(crate) fn with_link(
    house: &House,
    text: &str,
    person: &Person,
    link: &Secret,
    next: Option<&str>,
) -> Letter {
    let page = house.site.address("/sign-in");
    let next = next
        .and_then(own_path)
        .map_or_else(String::new, |path| format!("?next={}", utf8_percent_encode(path, NON_ALPHANUMERIC)));
    let link = format!("{page}/link/{}{next}", link.reveal());
    write(house, text, person, &link)
}

/// A letter without a link of its own: it says where one signs in.
pub(crate) fn without_link(house: &House, text: &str, person: &Person) -> Letter {
    write(house, text, person, "")
}

fn write(house: &House, text: &str, person: &Person, link: &str) -> Letter {
    let language = house.language_or_default(Some(&person.language));
    let (page, recover) = (house.site.address("/sign-in"), house.site.address("/sign-in/recover"));
    let args: [(&str, &dyn IntoArg); 5] = [
        ("site", &house.site.name),
        ("name", &person.name),
        ("link", &link),
        ("page", &page),
        ("recover", &recover),
    ];
    let say = |part: &str| house.texts.say(&language, &format!("{text}-{part}"), &args);
    Letter { to: person.email.clone(), subject: say("subject"), body: say("body"), language }
}

/// Puts a letter into the outbox; whether it was not there yet.
pub(crate) async fn put(
    tx: &mut Tx,
    house: &House,
    dedupe: &str,
    letter: &Letter,
) -> Result<bool, StewardshipError> {
    let post = Post { dedupe, about: None, channel: AnswerBy::Email, letter, not_before: None };
    Ok(outbox::put(tx, &house.world, &house.keys.sealer, post).await?.is_some())
}
