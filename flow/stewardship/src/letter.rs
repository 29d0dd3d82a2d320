//! The letters of this part: those that carry a sign-in link, and the one that tells of a duty.

use crate::{StewardshipError, landing::own_path};
use page::{House, IntoArg};
use people::{Person, Secret};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use post::{
    Letter,
    outbox::{self, Post},
};
use store::Tx;
use words::{AnswerBy, DutyId};

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

/// Tells a project manager that a duty was used, in their language: where to read it, and nothing
/// of what was shared.
pub(crate) fn of_duty_use(house: &House, manager: &Person, duty: DutyId) -> Letter {
    let language = house.language_or_default(Some(&manager.language));
    let link = house.site.address(&format!("/agreements/uses/{duty}"));
    let args: [(&str, &dyn IntoArg); 3] =
        [("site", &house.site.name), ("name", &manager.name), ("link", &link)];
    let subject = house.texts.say(&language, "agreement-letter-subject", &args);
    let body = house.texts.say(&language, "agreement-letter-body", &args);
    Letter { to: manager.email.clone(), subject, body, language }
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
