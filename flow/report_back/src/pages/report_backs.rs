//! Where words are approved.

use crate::{Draft, ReportBackError, approve, change_text, set_aside, store as rows, to_approve, wording};
use askama::Template;
use axum::extract::{Path, rejection::PathRejection};
use page::{Answer, Cx, Form, Problem, Rule, render, see_other};
use std::collections::BTreeMap;
use store::Tx;
use words::{Language, WordId};

/// How many drafts, and how many words said, stand on one page.
const MOST: i64 = 20;

/// A draft with what stands around it.
struct Line {
    draft: Draft,
    word: rows::Word,
    audience: String,
}

#[derive(Template)]
#[template(path = "report_backs.html")]
struct ListPage<'a> {
    cx: &'a Cx,
    lines: Vec<Line>,
    count: i64,
    more: i64,
    said: Vec<rows::Spoken>,
}

/// GET /report-backs
pub(super) async fn list(cx: Cx) -> Answer {
    let page = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let drafts = to_approve(tx, &cx, MOST).await?;
        let words = rows::drafts(tx, MOST).await?;
        let audiences = rows::draft_audiences(tx, MOST).await?;
        let ways = |word: WordId| {
            let own = audiences.iter().filter(|row| row.word == word);
            audience(&cx, own.map(|row| (row.n, cx.token("answer", row.answer_by))))
        };
        let line = |(draft, word): (Draft, rows::Word)| Line { audience: ways(draft.word), draft, word };
        let lines: Vec<Line> = drafts.into_iter().zip(words).map(line).collect();
        let count = rows::count_drafts(tx).await?;
        let shown = i64::try_from(lines.len()).unwrap_or(i64::MAX);
        let said = rows::said_lately(tx, &cx.language, MOST).await?;
        Ok(ListPage { cx: &cx, lines, count, more: count.saturating_sub(shown), said })
    })?;
    render(&page)
}

/// To whom a word goes: always to the neighborhood's page, and to so many by each way.
fn audience(cx: &Cx, ways: impl Iterator<Item = (i64, String)>) -> String {
    let ways: Vec<String> = ways.map(|(n, way)| cx.t2("report-backs-to-some", "n", n, "way", way)).collect();
    let ways = if ways.is_empty() { cx.t("report-backs-to-nobody") } else { ways.join(", ") };
    cx.t1("report-backs-to", "ways", ways)
}

/// One language's field on the page of a draft.
struct Field {
    language: Language,
    name: String,
    label: String,
    rows: usize,
}

#[derive(Template)]
#[template(path = "report_back.html")]
struct EditPage<'a> {
    cx: &'a Cx,
    word: rows::Word,
    form: Form,
    fields: Vec<Field>,
    audience: String,
    said: Vec<rows::Spoken>,
}

/// GET /report-backs/{word}
pub(super) async fn edit(cx: Cx, word: Result<Path<String>, PathRejection>) -> Answer {
    let word = parse(word)?;
    let page = store::read!(cx.house.store, |tx| -> Result<_, Problem> {
        let mut form = Form::default();
        for text in rows::texts(tx, word).await? {
            form.set(&field(&text.language), text.body);
        }
        edit_page(tx, &cx, word, form).await
    })?;
    render(&page)
}

/// The page of a word with this form. Of a word that is no draft any more, the form is left out.
async fn edit_page<'a>(tx: &mut Tx, cx: &'a Cx, word: WordId, form: Form) -> Result<EditPage<'a>, Problem> {
    let word = rows::word(tx, word).await?.ok_or(Problem::NotFound)?;
    let audiences = rows::audience(tx, word.concern).await?;
    let ways = audiences.iter().map(|row| {
        let way = cx.token("answer", row.answer_by);
        (row.n, cx.t2("report-backs-way-in", "way", way, "language", cx.language_name(&row.language)))
    });
    let said = rows::said_of_concern(tx, word.concern, &cx.language).await?;
    let fields = wording::languages(&cx.house).into_iter().map(|language| {
        let name = field(&language);
        Field {
            label: cx.t1("report-backs-text", "language", cx.language_name(&language)),
            rows: 4 + form.raw(&name).chars().count() / 90,
            name,
            language,
        }
    });
    Ok(EditPage { audience: audience(cx, ways), fields: fields.collect(), cx, word, form, said })
}

/// POST /report-backs/{word}: `do` says whether to approve, keep or set aside.
pub(super) async fn send(cx: Cx, word: Result<Path<String>, PathRejection>, mut form: Form) -> Answer {
    let word = parse(word)?;
    let (said, outcome) = match form.raw("do") {
        "aside" => ("aside", aside(&cx, word).await),
        "keep" | "approve" => {
            let keep = form.is("do", "keep");
            let texts = typed(&cx, &mut form);
            if !form.is_right() {
                return refused(&cx, word, form).await;
            }
            if keep {
                ("kept", kept(&cx, word, &texts).await)
            } else {
                ("approved", said(&cx, word, &texts).await)
            }
        }
        _ => return Err(Problem::StaleForm),
    };
    match outcome {
        Ok(()) if said == "kept" => see_other(&format!("/report-backs/{word}?said=report-back-kept")),
        Ok(()) => {
            cx.house.bell.notify_one();
            see_other(&format!("/report-backs?said=report-back-{said}"))
        }
        // A second click, or somebody else was faster: what was said first stands.
        Err(ReportBackError::NotADraft) => see_other("/report-backs?said=report-back-settled"),
        Err(error) => Err(error.into()),
    }
}

async fn said(cx: &Cx, word: WordId, texts: &BTreeMap<Language, String>) -> Result<(), ReportBackError> {
    store::write!(cx.house.store, |tx| -> Result<(), ReportBackError> { approve(tx, cx, word, texts).await })
}

async fn kept(cx: &Cx, word: WordId, texts: &BTreeMap<Language, String>) -> Result<(), ReportBackError> {
    store::write!(cx.house.store, |tx| -> Result<(), ReportBackError> {
        change_text(tx, cx, word, texts).await
    })
}

async fn aside(cx: &Cx, word: WordId) -> Result<(), ReportBackError> {
    store::write!(cx.house.store, |tx| -> Result<(), ReportBackError> { set_aside(tx, cx, word).await })
}

/// The form again, with what was typed and what is wrong. Nothing was written.
async fn refused(cx: &Cx, word: WordId, form: Form) -> Answer {
    let page =
        store::read!(cx.house.store, |tx| -> Result<_, Problem> { edit_page(tx, cx, word, form).await })?;
    if page.word.state.is_open() {
        render(&page)
    } else {
        see_other("/report-backs?said=report-back-settled")
    }
}

/// The texts as they were typed, in each language.
fn typed(cx: &Cx, form: &mut Form) -> BTreeMap<Language, String> {
    let rule = Rule::lines(wording::LONGEST).needed();
    let languages = wording::languages(&cx.house).into_iter();
    languages.map(|language| (language.clone(), form.text(cx, &field(&language), rule))).collect()
}

fn field(language: &Language) -> String {
    format!("text-{language}")
}

fn parse(word: Result<Path<String>, PathRejection>) -> Result<WordId, Problem> {
    word.map_err(|_| Problem::NotFound)?.parse().map_err(|_| Problem::NotFound)
}
