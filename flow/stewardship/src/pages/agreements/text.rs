//! The text of the agreement: read in every language of the site, and replaced.

use crate::{StewardshipError, adopt_agreement, ask_anew::ask_anew};
use askama::Template;
use guard::{Act, AgreementError, LONGEST_TEXT, Text};
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use words::Language;

/// The text in one language, as the form asks for it.
struct Field {
    name: String,
    language: Language,
    label: String,
}

#[derive(Template)]
#[template(path = "agreement_text.html")]
struct TextPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    text: Option<Text>,
    fields: Vec<Field>,
    sure: Vec<(&'static str, String, &'static str)>,
}

fn field(language: &Language) -> String {
    format!("text-{language}")
}

async fn read(cx: &Cx) -> Result<Option<Text>, Problem> {
    store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        ask_anew(tx, cx, Act::KeepAgreements).await?;
        Ok(guard::text_in_force(tx).await?)
    })
}

fn show(cx: &Cx, form: &Form, text: Option<Text>) -> Answer {
    let fields = cx.house.site.languages.iter().map(|language| Field {
        name: field(language),
        language: language.clone(),
        label: cx.language_name(language),
    });
    let sure = vec![("yes", cx.t("agreement-sure-yes"), "")];
    render(&TextPage { cx, form, text, fields: fields.collect(), sure })
}

pub(crate) async fn text(cx: Cx) -> Answer {
    let text = read(&cx).await?;
    let mut form = Form::default();
    for body in text.iter().flat_map(|text| &text.bodies) {
        form.set(&field(&body.language), body.body.clone());
    }
    show(&cx, &form, text)
}

pub(crate) async fn adopt(cx: Cx, mut form: Form) -> Answer {
    let mut bodies = vec![];
    for language in &cx.house.site.languages {
        let body = form.text(&cx, &field(language), Rule::lines(LONGEST_TEXT).needed());
        bodies.push((language.clone(), body));
    }
    if !form.is("sure", "yes") {
        form.wrong("sure", cx.t("agreement-sure-missing"));
    }
    if !form.is_right() {
        return show(&cx, &form, read(&cx).await?);
    }
    let adopted = store::write!(cx.house.store, |tx| -> Result<_, StewardshipError> {
        adopt_agreement(tx, &cx, &bodies).await
    });
    match adopted {
        Ok(adopted) if adopted.is_new => see_other("/agreements?said=agreement-adopted"),
        Ok(_) => see_other("/agreements?said=agreement-unchanged"),
        Err(StewardshipError::Agreement(AgreementError::TextShape)) => {
            form.wrong("sure", cx.t("agreement-text-shape"));
            show(&cx, &form, read(&cx).await?)
        }
        Err(error) => Err(error.into()),
    }
}
