//! Letters to those who are invited.

use crate::{Meeting, WorkgroupError, store as rows};
use page::Cx;
use people::Viewer;
use post::{Letter, outbox};
use store::Tx;
use words::{AnswerBy, Language, MeetingId, PersonId};

/// What a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum News {
    /// They are invited.
    Invited,
    /// Day, length or place changed.
    Changed,
    /// It is not held.
    Cancelled,
}

impl News {
    const fn subject(self) -> &'static str {
        match self {
            Self::Invited => "workgroup-letter-invited-subject",
            Self::Changed => "workgroup-letter-changed-subject",
            Self::Cancelled => "workgroup-letter-cancelled-subject",
        }
    }

    const fn body(self) -> &'static str {
        match self {
            Self::Invited => "workgroup-letter-invited-body",
            Self::Changed => "workgroup-letter-changed-body",
            Self::Cancelled => "workgroup-letter-cancelled-body",
        }
    }

    fn dedupe(self, meeting: &Meeting, person: PersonId) -> String {
        let id = meeting.id;
        match self {
            Self::Invited => format!("invite:{id}:{person}"),
            Self::Changed => format!("meeting-changed:{id}:{}:{person}", meeting.revision),
            Self::Cancelled => format!("meeting-cancelled:{id}:{person}"),
        }
    }
}

/// Under what the letters to one person about one meeting can be withdrawn.
fn about(meeting: MeetingId, person: PersonId) -> String {
    format!("{meeting}:{person}")
}

/// Puts a letter into the outbox, in the language of whom it is for. Nobody is told of a
/// meeting that is over.
pub(crate) async fn tell(
    tx: &mut Tx,
    cx: &Cx,
    meeting: &Meeting,
    (person, email, language): (PersonId, &str, &Language),
    news: News,
) -> Result<(), WorkgroupError> {
    let house = &cx.house;
    if meeting.ends_at() < house.world.now() {
        return Ok(());
    }
    let post = outbox::Post {
        dedupe: &news.dedupe(meeting, person),
        about: Some(about(meeting.id, person)),
        channel: AnswerBy::Email,
        letter: &compose(cx, meeting, email, language, news),
        not_before: None,
    };
    outbox::put(tx, &house.world, &house.keys.sealer, post).await?;
    Ok(())
}

fn compose(cx: &Cx, meeting: &Meeting, email: &str, language: &Language, news: News) -> Letter {
    let house = &cx.house;
    let theirs = Cx::outside(house, Viewer::anyone(), house.language_or_default(Some(language)));
    let when = theirs.moment(&meeting.starts_at);
    let link = house.site.address(&format!("/meetings/{}", meeting.id));
    let args: [(&str, &dyn page::IntoArg); 6] = [
        ("program", &house.site.name),
        ("name", &meeting.name),
        ("when", &when),
        ("minutes", &meeting.minutes),
        ("place", &meeting.place),
        ("link", &link),
    ];
    let subject = theirs.t_all(news.subject(), &args);
    let body = theirs.t_all(news.body(), &args);
    Letter { to: email.to_owned(), language: theirs.language, subject, body }
}

/// Tells everybody who is invited. What was not delivered yet is withdrawn: the new letter
/// says all of it.
pub(crate) async fn tell_all(
    tx: &mut Tx,
    cx: &Cx,
    meeting: &Meeting,
    news: News,
) -> Result<(), WorkgroupError> {
    for guest in rows::guests(tx, meeting.id).await? {
        withdraw(tx, meeting.id, guest.person).await?;
        tell(tx, cx, meeting, (guest.person, &guest.email, &guest.language), news).await?;
    }
    Ok(())
}

/// Withdraws what was not delivered yet.
pub(crate) async fn withdraw(
    tx: &mut Tx,
    meeting: MeetingId,
    person: PersonId,
) -> Result<(), WorkgroupError> {
    outbox::withdraw(tx, &about(meeting, person)).await?;
    Ok(())
}
