//! Staff type what a caller or a visitor says, and hand the receipt over.

use super::fields::{self, WAYS, read_answer, read_what, read_where};
use crate::{ConcernsError, NewReport, may::reads_all, prepare, receipt::Receipt, receive, store as rows};
use askama::Template;
use page::{Answer, Cx, Form, Problem, render};
use words::{AnswerBy, Channel, ConcernId, Disclosure, FactId, GroupId};

/// The ways by which staff are told something. What comes by the web and from visits is not typed.
const CHANNELS: [Channel; 6] =
    [Channel::Phone, Channel::InPerson, Channel::Paper, Channel::Officer, Channel::Text, Channel::Email];

#[derive(Template)]
#[template(path = "enter.html")]
struct EnterPage<'a> {
    cx: &'a Cx,
    form: &'a Form,
    channels: fields::Choices,
    groups: fields::Options,
    areas: fields::Options,
    categories: fields::Choices,
    ways: fields::Choices,
    languages: fields::Options,
    disclosures: fields::Choices,
    is_point_open: bool,
}

/// Every way to answer, and the group's next meeting.
fn all_ways() -> Vec<AnswerBy> {
    WAYS.into_iter().chain([AnswerBy::Visit]).collect()
}

pub(super) async fn show(cx: Cx) -> Answer {
    let form = Form::from_pairs([
        ("token", FactId::new(&*cx.house.world.chance).to_string()),
        ("language", cx.language.to_string()),
    ]);
    page(&cx, &form).await
}

async fn page(cx: &Cx, form: &Form) -> Answer {
    let groups = groups(cx).await?;
    render(&EnterPage {
        cx,
        form,
        channels: CHANNELS.iter().map(|c| (c.to_string(), cx.token("channel", c), String::new())).collect(),
        groups: groups.into_iter().map(|group| (group.id.to_string(), group.name)).collect(),
        areas: fields::areas(cx),
        categories: fields::categories(cx),
        ways: fields::ways(cx, &all_ways()),
        languages: fields::languages(cx),
        disclosures: fields::disclosures(cx, Disclosure::ALL),
        is_point_open: !form.raw("lat").is_empty() || !form.raw("lon").is_empty(),
    })
}

pub(super) async fn groups(cx: &Cx) -> Result<Vec<rows::Group>, Problem> {
    let today = cx.house.world.today();
    store::read!(cx.house.store, |tx| -> Result<_, Problem> { Ok(rows::groups(tx, today).await?) })
}

/// What is shown when it was entered.
#[derive(Template)]
#[template(path = "entered.html")]
struct EnteredPage<'a> {
    cx: &'a Cx,
    groups: Vec<&'a str>,
    concern: ConcernId,
    /// Whether whoever typed it may also read it.
    may_read: bool,
}

pub(super) async fn enter(cx: Cx, mut form: Form) -> Answer {
    let report = read(&cx, &mut form).await?;
    if !form.is_right() {
        return page(&cx, &form).await;
    }
    let arrival = prepare(&cx.house, form.raw("token"), report).await?;
    let received =
        store::write!(cx.house.store, |tx| -> Result<_, ConcernsError> { receive(tx, &cx, &arrival).await })?;
    let receipt =
        Receipt::read(&received.receipt).ok_or_else(|| Problem::Defect("a receipt of ours".to_owned()))?;
    let may_read = reads_all(&cx);
    render(&EnteredPage { cx: &cx, groups: receipt.groups(), concern: received.concern, may_read })
}

/// Reads the whole form; says in it what is wrong.
async fn read(cx: &Cx, form: &mut Form) -> Result<NewReport, Problem> {
    let channel = form.raw("channel").parse().ok().filter(|channel| CHANNELS.contains(channel));
    if channel.is_none() {
        form.wrong("channel", cx.t("typed-choose"));
    }
    let mut report = NewReport::by(channel.unwrap_or(Channel::Phone), cx.language.clone());
    report.group = read_group(cx, form).await?;
    read_where(cx, form, &mut report);
    read_what(cx, form, &mut report);
    read_answer(cx, form, &mut report, (&all_ways(), Disclosure::ALL));
    if report.answer_by == AnswerBy::Visit && report.group.is_none() {
        form.wrong("group", cx.t("concerns-wrong-group"));
    }
    Ok(report)
}

async fn read_group(cx: &Cx, form: &mut Form) -> Result<Option<GroupId>, Problem> {
    if form.raw("group").is_empty() {
        return Ok(None);
    }
    let Some(chosen) = form.choice::<GroupId>(cx, "group") else { return Ok(None) };
    let known = groups(cx).await?.iter().any(|group| group.id == chosen);
    if !known {
        form.wrong("group", cx.t("typed-choose"));
    }
    Ok(known.then_some(chosen))
}
