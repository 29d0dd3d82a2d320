//! A dialogue is written down.

use crate::{GroupsError, NewDialogue, NewPoint, Point, VISIT, sent::Sent, store as rows};
use guard::{Act, Thing};
use page::{Cx, Problem};
use store::{StoreError, Tx, journal};
use words::{DialogueId, Fact, ReportId};

/// Writes a dialogue down, and puts each of its points into the inbox, where it becomes a
/// report. A second send of the same form is the same dialogue; with other words it is
/// [`Problem::KeyReused`], so that no correction is lost unseen.
pub async fn hold(tx: &mut Tx, cx: &Cx, dialogue: &NewDialogue) -> Result<DialogueId, GroupsError> {
    cx.again(tx).await?.require(Act::HoldDialogue, &Thing::Site)?;
    let house = &cx.house;
    let (led_by, today) = (cx.person()?, house.world.today());
    let dialogue = dialogue.tidy(today, &house.atlas, &house.site.categories)?;
    let sent = Sent::of(&dialogue, &house.keys.pepper)?;
    if let Some(earlier) = rows::sent_earlier(tx, &sent).await? {
        let same = earlier.form_token == sent.stored();
        return if same { Ok(earlier.id) } else { Err(Problem::KeyReused.into()) };
    }
    rows::living_group(tx, dialogue.group, today).await?;
    let id = DialogueId::new(&*house.world.chance);
    if !rows::insert_dialogue(tx, id, &dialogue, led_by, &sent).await? {
        // The same form, sent at the same moment: look again.
        return Err(StoreError::Met.into());
    }
    for (position, point) in (1..).zip(&dialogue.points) {
        enter(tx, cx, &dialogue, id, position, point).await?;
    }
    let (group, area, heads) = (dialogue.group, dialogue.area, dialogue.heads);
    let fact = Fact::DialogueHeld { dialogue: id, group, area, heads };
    journal::append(tx, &*house.world.chance, cx.stamp(), &fact).await?;
    Ok(id)
}

/// One point goes into the inbox; here only the id of its report stays.
async fn enter(
    tx: &mut Tx,
    cx: &Cx,
    dialogue: &NewDialogue,
    id: DialogueId,
    position: i64,
    point: &NewPoint,
) -> Result<(), GroupsError> {
    let house = &cx.house;
    let point = Point {
        dialogue: id,
        position,
        report: ReportId::new(&*house.world.chance),
        group: dialogue.group,
        area: point.area.clone(),
        place: point.place.clone(),
        category: point.category.clone(),
        language: cx.language.clone(),
        body: point.body.clone(),
        held_day: dialogue.held_day,
    };
    rows::insert_point(tx, &point).await?;
    post::inbox::put(tx, &house.world, &house.keys.sealer, VISIT, &point.dedupe(), &point).await?;
    Ok(())
}
