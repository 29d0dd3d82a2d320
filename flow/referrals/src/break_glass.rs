//! Somebody is about to be hurt: one participant's record is opened for an hour, and two others are
//! told at once, who review it.

use crate::{ReferralError, participant::tidy_number, stands, store as rows};
use guard::{Act, Purpose, Thing};
use page::{Cx, House, IntoArg, Problem};
use people::Person;
use post::{
    Letter,
    outbox::{self, Post},
};
use store::Tx;
use words::{AnswerBy, GlassId, ParticipantId, Role};

/// How many reviewers are told, when there are so many.
const REVIEWERS: usize = 2;

/// Breaks the glass for the participant with this case number, with a reason. Whoever may not, and a
/// number that nobody has, are one answer; every try is written down.
pub async fn break_glass(
    tx: &mut Tx,
    cx: &Cx,
    number: &str,
    reason: &str,
) -> Result<ParticipantId, ReferralError> {
    let cx = cx.again(tx).await?;
    cx.require(Act::FindParticipant, &Thing::Site)?;
    let found = rows::participant_by_number(tx, &tidy_number(number)).await?.ok_or(Problem::NotFound)?;
    let relation = stands::stands(tx, &cx, found.id).await?;
    // Whoever may break it at all is told that a passkey is asked for; a conflict stays hidden.
    let thing = Thing::Participant { relation, consented: &[] };
    if relation.conflicted {
        cx.require_for(Act::BreakGlass, &thing, Purpose::Safety)?;
    }
    cx.require_known(Act::BreakGlass, &thing)?;
    let world = &cx.house.world;
    let person = cx.person()?;
    let glass = guard::break_glass(tx, world, person, found.id, reason).await?;
    guard::look_up(tx, world, person, Some(found.id), Act::BreakGlass, true).await?;
    page_reviewers(tx, &cx, glass).await?;
    Ok(found.id)
}

/// Tells two of those who may review it: a letter that names nobody.
async fn page_reviewers(tx: &mut Tx, cx: &Cx, glass: GlassId) -> Result<(), ReferralError> {
    let house = &cx.house;
    let mut reviewers: Vec<Person> = vec![];
    for role in [Role::Counsel, Role::ProjectManager] {
        let holders = people::with_role(tx, house.world.today(), role).await.map_err(Problem::from)?;
        reviewers.extend(holders.into_iter().filter(|one| Some(one.id) != cx.viewer.person));
    }
    for reviewer in reviewers.iter().take(REVIEWERS) {
        let letter = letter(house, reviewer);
        let dedupe = format!("glass:{glass}:{}", reviewer.id);
        let post = Post {
            dedupe: &dedupe,
            about: None,
            channel: AnswerBy::Email,
            letter: &letter,
            not_before: None,
        };
        outbox::put(tx, &house.world, &house.keys.sealer, post).await?;
    }
    Ok(())
}

/// The letter to a reviewer: that there is something to look at, and nothing else.
fn letter(house: &House, to: &Person) -> Letter {
    let language = house.language_or_default(Some(&to.language));
    let address = house.site.address("/glass");
    let args: [(&str, &dyn IntoArg); 2] = [("site", &house.site.name), ("page", &address)];
    let say = |key: &str| house.texts.say(&language, key, &args);
    Letter {
        to: to.email.clone(),
        subject: say("referrals-glass-letter-subject"),
        body: say("referrals-glass-letter-body"),
        language: language.clone(),
    }
}
