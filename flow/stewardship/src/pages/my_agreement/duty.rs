//! The use of a duty is recorded.

use super::{Own, read};
use crate::{StewardshipError, agreement::State, use_duty};
use askama::Template;
use guard::{Act, AgreementError, Duty, LONGEST_LINE, LONGEST_SENTENCE, NewUse};
use page::{Answer, Cx, Form, Problem, Rule, id, render, see_other};
use words::DutyId;

/// One choice of a field: value, text, description.
type Options = Vec<(String, String, String)>;

#[derive(Template)]
#[template(path = "duty.html")]
struct DutyPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    /// Whether there is an agreement that counts.
    counts: bool,
    duties: Options,
    least: Options,
    part2: Options,
}

fn option(duty: &Duty) -> (String, String, String) {
    let what = format!("{} · {}", duty.to_whom, duty.content);
    (duty.position.to_string(), duty.duty.clone(), what)
}

fn show(cx: &Cx, form: &Form, own: &Own) -> Answer {
    let counts = State::of(own.signed.as_ref(), cx.house.world.today()).counts();
    let confirmed = |key: &str| vec![("yes".to_owned(), cx.t(key), String::new())];
    render(&DutyPage {
        cx,
        form,
        counts,
        duties: own.duties.iter().map(option).collect(),
        least: confirmed("agreement-least-yes"),
        part2: confirmed("agreement-part2-yes"),
    })
}

pub(crate) async fn blank(cx: Cx) -> Answer {
    let own = read(&cx, Act::UseDuty).await?;
    let world = &cx.house.world;
    let agreement = own.signed.as_ref().map(|signed| signed.id.to_string()).unwrap_or_default();
    let mut form = Form::from_pairs([
        ("token", DutyId::new(&*world.chance).to_string()),
        ("agreement", agreement),
        ("day", world.today().to_string()),
    ]);
    if let [only] = own.duties.as_slice() {
        form.set("duty", only.position.to_string());
    }
    show(&cx, &form, &own)
}

/// What was used; what is wrong with it stands in the form.
fn typed(cx: &Cx, form: &mut Form) -> Result<Option<NewUse>, Problem> {
    let use_id = id(form.raw("token")).map_err(|_| Problem::StaleForm)?;
    let agreement = id(form.raw("agreement")).map_err(|_| Problem::StaleForm)?;
    let position = form.choice::<i64>(cx, "duty");
    let used_day = form.day(cx, "day");
    let what = form.text(cx, "what", Rule::lines(LONGEST_SENTENCE).needed());
    let to_whom = form.text(cx, "to-whom", Rule::line(LONGEST_LINE).needed());
    for (field, text) in [("least", "agreement-least-missing"), ("part2", "agreement-part2-missing")] {
        if !form.is(field, "yes") {
            form.wrong(field, cx.t(text));
        }
    }
    let (Some(position), Some(used_day), true) = (position, used_day, form.is_right()) else {
        return Ok(None);
    };
    let (least, no_part2) = (form.is("least", "yes"), form.is("part2", "yes"));
    Ok(Some(NewUse { id: use_id, agreement, position, used_day, what, to_whom, least, no_part2 }))
}

/// Says at its field what was refused; gives back what the person could not have caused.
fn explain(cx: &Cx, form: &mut Form, error: StewardshipError) -> Result<(), Problem> {
    let StewardshipError::Agreement(refusal) = &error else { return Err(error.into()) };
    let (field, text) = match refusal {
        AgreementError::NoSuchDuty => ("duty", "agreement-no-such-duty"),
        AgreementError::NotCurrent => ("duty", "agreement-not-current"),
        AgreementError::DayAhead => ("day", "agreement-day-ahead"),
        AgreementError::NotLeast => ("least", "agreement-least-missing"),
        AgreementError::Part2NotRuledOut => ("part2", "agreement-part2-missing"),
        AgreementError::UseShape => ("what", "typed-empty"),
        _ => return Err(error.into()),
    };
    form.wrong(field, cx.t(text));
    Ok(())
}

pub(crate) async fn record(cx: Cx, mut form: Form) -> Answer {
    let Some(new) = typed(&cx, &mut form)? else {
        return show(&cx, &form, &read(&cx, Act::UseDuty).await?);
    };
    let recorded =
        store::write!(cx.house.store, |tx| -> Result<(), StewardshipError> { use_duty(tx, &cx, &new).await });
    if let Err(error) = recorded {
        explain(&cx, &mut form, error)?;
        return show(&cx, &form, &read(&cx, Act::UseDuty).await?);
    }
    cx.house.bell.notify_one();
    see_other("/my/agreement?said=duty-recorded")
}
