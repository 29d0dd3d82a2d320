//! The viewer's own agreement: how it stands, the text, signing, and the use of a duty.

mod duty;

pub(super) use duty::{blank as duty_form, record};

use crate::{
    StewardshipError,
    agreement::{Block, State, blocks},
    ask_anew::ask_anew,
    sign_agreement,
};
use askama::Template;
use guard::{
    Act, AgreementError, Body, Duty, DutyUse, LONGEST_LINE, MOST_DUTIES, NewDuty, NewSignature, Signed, Text,
};
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use store::Tx;
use words::{AgreementId, Day, Language};

/// The fields of each duty that may be declared: what it is, to whom, about what.
const DUTY_FIELDS: [[&str; 3]; MOST_DUTIES] = [
    ["duty-1", "to-whom-1", "content-1"],
    ["duty-2", "to-whom-2", "content-2"],
    ["duty-3", "to-whom-3", "content-3"],
];

/// What is known of the viewer's agreement.
struct Own {
    signed: Option<Signed>,
    duties: Vec<Duty>,
    uses: Vec<DutyUse>,
    text: Option<Text>,
}

/// The text as the page sets it.
struct Shown {
    hash: String,
    language: Language,
    blocks: Vec<Block>,
}

#[derive(Template)]
#[template(path = "my_agreement.html")]
struct MyAgreementPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    state: State,
    lapses: Option<Day>,
    own: Own,
    text: Option<Shown>,
    rows: [[&'static str; 3]; MOST_DUTIES],
}

impl MyAgreementPage<'_> {
    fn has_declared(&self, form: &Form) -> bool {
        self.rows.iter().flatten().any(|field| !form.raw(field).is_empty() || !form.error(field).is_empty())
    }
}

/// The viewer's own agreement, for whoever may do something with it.
async fn read(cx: &Cx, act: Act) -> Result<Own, Problem> {
    store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let person = ask_anew(tx, cx, act).await?.person()?;
        let signed = guard::signed(tx, person).await?;
        let duties = declared(tx, signed.as_ref().map(|signed| signed.id)).await?;
        let uses = guard::duty_uses(tx, Some(person)).await?;
        Ok(Own { signed, duties, uses, text: guard::text_in_force(tx).await? })
    })
}

async fn declared(tx: &mut Tx, agreement: Option<AgreementId>) -> Result<Vec<Duty>, Problem> {
    match agreement {
        Some(agreement) => Ok(guard::duties(tx, agreement).await?),
        None => Ok(vec![]),
    }
}

/// The text in the language of the page; in its first one when it has not this one.
pub(super) fn body<'a>(cx: &Cx, text: &'a Text) -> Option<&'a Body> {
    text.body_in(&cx.language).or_else(|| text.bodies.first())
}

fn show(cx: &Cx, form: &Form, own: Own) -> Answer {
    let state = State::of(own.signed.as_ref(), cx.house.world.today());
    let text = own.text.as_ref().and_then(|text| {
        let body = body(cx, text)?;
        let (hash, language) = (text.hash.clone(), body.language.clone());
        Some(Shown { hash, language, blocks: blocks(&body.body) })
    });
    let lapses = own.signed.as_ref().and_then(|signed| signed.signature().lapses());
    render(&MyAgreementPage { cx, form, state, lapses, own, text, rows: DUTY_FIELDS })
}

pub(super) async fn mine(cx: Cx) -> Answer {
    let own = read(&cx, Act::SignAgreement).await?;
    let pairs = DUTY_FIELDS.into_iter().zip(&own.duties).flat_map(|([duty, to_whom, content], kept)| {
        [(duty, kept.duty.clone()), (to_whom, kept.to_whom.clone()), (content, kept.content.clone())]
    });
    let form = Form::from_pairs(pairs);
    show(&cx, &form, own)
}

/// The duties that were typed: rows of which anything was filled must be whole.
fn typed_duties(cx: &Cx, form: &mut Form) -> Vec<NewDuty> {
    let mut all = vec![];
    for fields in DUTY_FIELDS {
        if fields.iter().all(|field| form.raw(field).trim().is_empty()) {
            continue;
        }
        let [duty, to_whom, content] =
            fields.map(|field| form.text(cx, field, Rule::line(LONGEST_LINE).needed()));
        all.push(NewDuty { duty, to_whom, content });
    }
    all
}

/// What was signed; what is wrong with it stands in the form.
fn typed(cx: &Cx, form: &mut Form) -> Option<NewSignature> {
    let duties = typed_duties(cx, form);
    let name = form.text(cx, "name", Rule::line(LONGEST_LINE).needed());
    // The page sends these two itself; without them nothing was shown, and what is in force is.
    let text = form.raw("text").to_owned();
    let language = form.raw("language").parse().unwrap_or_else(|_| cx.language.clone());
    form.is_right().then_some(NewSignature { text, language, name, duties })
}

/// Says at its place what was refused; gives back what the person could not have caused.
fn explain(cx: &Cx, form: &mut Form, error: StewardshipError) -> Result<(), Problem> {
    let StewardshipError::Agreement(refusal) = &error else { return Err(error.into()) };
    let (field, text) = match refusal {
        AgreementError::TextChanged | AgreementError::NoSuchLanguage => ("text", "agreement-text-changed"),
        AgreementError::Suspended => ("standing", "agreement-refused-suspended"),
        AgreementError::NoText => ("standing", "agreement-no-text"),
        AgreementError::NameShape => ("name", "people-name-shape"),
        AgreementError::DutyShape | AgreementError::TooManyDuties => ("duty-1", "agreement-duty-shape"),
        _ => return Err(error.into()),
    };
    form.wrong(field, cx.t(text));
    Ok(())
}

pub(super) async fn sign(cx: Cx, mut form: Form) -> Answer {
    let Some(signature) = typed(&cx, &mut form) else {
        return show(&cx, &form, read(&cx, Act::SignAgreement).await?);
    };
    let signed = store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        sign_agreement(tx, &cx, &signature).await
    });
    if let Err(error) = signed {
        explain(&cx, &mut form, error)?;
        return show(&cx, &form, read(&cx, Act::SignAgreement).await?);
    }
    see_other("/my/agreement?said=agreement-signed")
}
