//! Telling a concern, step by step, without script.

mod review;
mod steps;

use super::fields::{WAYS, read_answer, read_what, read_where};
use crate::{
    ConcernsError, NewReport, prepare,
    receipt::Receipt,
    receive, sealed,
    telling::{Step, Telling},
    usual_time::{in_words, usual_time_lately},
};
use askama::Template;
use axum::http::Uri;
use page::{Answer, Cx, Form, Problem, render};
use words::{Channel, Disclosure};

/// For what the hidden field of the steps is sealed.
const SEALED_FOR: &str = "tell form/1";

/// What a neighbor may say about disclosing.
const DISCLOSURES: [Disclosure; 3] = [Disclosure::NoName, Disclosure::Withhold, Disclosure::MayDisclose];

/// Where a button of a step leads.
enum Go {
    Next,
    Back,
    /// The same step, in another language.
    Stay,
    /// An earlier step, to change an answer.
    Change(Step),
    Send,
}

impl Go {
    fn read(text: &str) -> Self {
        match text {
            "back" => Self::Back,
            "stay" => Self::Stay,
            "send" => Self::Send,
            other => Step::read(other).map_or(Self::Next, Self::Change),
        }
    }
}

/// The first step. `/tell?area=…` chooses a neighborhood beforehand.
pub(super) async fn begin(cx: Cx, uri: Uri) -> Answer {
    let mut telling = Telling::begin(&cx.house);
    let asked = Form::decode(uri.query().unwrap_or_default().as_bytes());
    if cx.house.atlas.by_slug(asked.raw("area")).is_some() {
        telling.answer("area", asked.raw("area"));
    }
    show(&cx, &telling, Step::Emergency, telling.form()).await
}

/// A step was sent.
pub(super) async fn step(cx: Cx, form: Form) -> Answer {
    let mut telling: Telling = sealed::open(&cx.house, SEALED_FOR, form.raw("sealed"))?;
    sealed::check_age(&cx.house, telling.begun)?;
    let here = Step::read(form.raw("step")).ok_or(Problem::StaleForm)?;
    telling.keep(here, &form);
    match Go::read(form.raw("go")) {
        Go::Stay => show(&cx, &telling, here, telling.form()).await,
        Go::Back => show(&cx, &telling, here.before(), telling.form()).await,
        Go::Change(step) => show(&cx, &telling, step, telling.form()).await,
        Go::Next => {
            let (_, form) = read(&cx, &telling, &[here]);
            if !form.is_right() {
                return show(&cx, &telling, here, form).await;
            }
            if here == Step::Where {
                find_area(&cx, &mut telling);
            }
            // Who came back to change one answer goes back to the review.
            let complete = wrong_step(&cx, &telling).is_none() && here != Step::Emergency;
            let next = if complete { Step::Review } else { here.after() };
            show(&cx, &telling, next, telling.form()).await
        }
        // Only what was reviewed is sent.
        Go::Send if here != Step::Review => show(&cx, &telling, Step::Review, telling.form()).await,
        Go::Send => send(&cx, &telling).await,
    }
}

/// Where no neighborhood was chosen, that of the place that was named: the review shows it, to be
/// changed there.
fn find_area(cx: &Cx, telling: &mut Telling) {
    let form = telling.form();
    let is_open = ["area", "lat", "lon"].iter().all(|name| form.raw(name).trim().is_empty());
    if let Some(area) =
        Some(form.raw("place")).filter(|_| is_open).and_then(|place| cx.house.finder.find(place))
    {
        telling.answer("area", area.as_str());
    }
}

/// Reads some steps of what was answered: the report so far, and what is wrong with it.
fn read(cx: &Cx, telling: &Telling, steps: &[Step]) -> (NewReport, Form) {
    let mut form = telling.form();
    let mut report = NewReport::by(Channel::Web, cx.language.clone());
    for step in steps {
        match step {
            Step::Where => read_where(cx, &mut form, &mut report),
            Step::What => read_what(cx, &mut form, &mut report),
            Step::Answer => read_answer(cx, &mut form, &mut report, (&WAYS, &DISCLOSURES)),
            Step::Emergency | Step::Review => {}
        }
    }
    (report, form)
}

/// The first step whose answers are missing or wrong, with what is wrong.
fn wrong_step(cx: &Cx, telling: &Telling) -> Option<(Step, Form)> {
    let checked = Step::ASKING.into_iter().map(|step| (step, read(cx, telling, &[step]).1));
    checked.into_iter().find(|(_, form)| !form.is_right())
}

async fn show(cx: &Cx, telling: &Telling, step: Step, form: Form) -> Answer {
    if step == Step::Review {
        return review(cx, telling, &form).await;
    }
    let sealed = sealed::seal(&cx.house, SEALED_FOR, &telling.beside(step))?;
    steps::show(steps::Place { cx, form: &form, sealed, step })
}

/// The last step, or the first one that is not right yet.
async fn review(cx: &Cx, telling: &Telling, form: &Form) -> Answer {
    if let Some((wrong, form)) = wrong_step(cx, telling) {
        return Box::pin(show(cx, telling, wrong, form)).await;
    }
    let usual = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        Ok(usual_time_lately(tx, &cx.house).await?)
    })?;
    let mut travels = telling.beside(Step::Review);
    travels.usual = usual;
    let sealed = sealed::seal(&cx.house, SEALED_FOR, &travels)?;
    let (report, _) = read(cx, telling, &Step::ASKING);
    let place = steps::Place { cx, form, sealed, step: Step::Review };
    review::show(place, &report, in_words(cx, usual))
}

/// What is shown when it was sent.
#[derive(Template)]
#[template(path = "told.html")]
struct ToldPage<'a> {
    cx: &'a Cx,
    groups: Vec<&'a str>,
    /// Whether the answer comes by another way than the receipt.
    is_answered: bool,
    way: String,
    usual: String,
}

async fn send(cx: &Cx, telling: &Telling) -> Answer {
    if let Some((wrong, form)) = wrong_step(cx, telling) {
        return show(cx, telling, wrong, form).await;
    }
    let (report, _) = read(cx, telling, &Step::ASKING);
    let way = report.answer_by;
    let arrival = prepare(&cx.house, &telling.token, report).await?;
    let received =
        store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> { receive(tx, cx, &arrival).await })?;
    let receipt =
        Receipt::read(&received.receipt).ok_or_else(|| Problem::Defect("a receipt of ours".to_owned()))?;
    render(&ToldPage {
        cx,
        groups: receipt.groups(),
        is_answered: way.needs_contact(),
        way: cx.token("answer", way),
        usual: in_words(cx, telling.usual),
    })
}
